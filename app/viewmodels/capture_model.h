// app/viewmodels/capture_model.h: the form at the stand (Z1). What is typed is on the disk within a quarter of a
// second, long before Save; Save never refuses; a visitor we know gets another meeting instead of a second record.
#pragma once

#include <QStringList>
#include <QTimer>

#include "app/capture/capture_gesture.h"
#include "app/viewmodels/codes_model.h"
#include "app/viewmodels/rows_model.h"
#include "app/viewmodels/view_model.h"
#include "shared/exchange/contact.h"

namespace fairbook::app {

class CaptureModel : public ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(QString family MEMBER family_ WRITE setFamily NOTIFY formChanged)
    Q_PROPERTY(QString given MEMBER given_ WRITE setGiven NOTIFY formChanged)
    Q_PROPERTY(QString patronymic MEMBER patronymic_ WRITE setPatronymic NOTIFY formChanged)
    Q_PROPERTY(QString phone MEMBER phone_ WRITE setPhone NOTIFY formChanged)
    Q_PROPERTY(QString email MEMBER email_ WRITE setEmail NOTIFY formChanged)
    Q_PROPERTY(QString company MEMBER company_ WRITE setCompany NOTIFY formChanged)
    Q_PROPERTY(QString jobTitle MEMBER jobTitle_ WRITE setJobTitle NOTIFY formChanged)
    Q_PROPERTY(QString note MEMBER note_ WRITE setNote NOTIFY formChanged)
    Q_PROPERTY(QString grade MEMBER grade_ WRITE setGrade NOTIFY formChanged)
    Q_PROPERTY(bool mayEmail MEMBER mayEmail_ WRITE setMayEmail NOTIFY formChanged)
    Q_PROPERTY(bool mayCall MEMBER mayCall_ WRITE setMayCall NOTIFY formChanged)
    Q_PROPERTY(bool maySms MEMBER maySms_ WRITE setMaySms NOTIFY formChanged)
    Q_PROPERTY(QStringList promised READ promised NOTIFY formChanged)
    Q_PROPERTY(bool empty READ empty NOTIFY formChanged)
    Q_PROPERTY(QString gradeRule READ gradeRule NOTIFY formChanged)
    Q_PROPERTY(QString phoneWarning READ phoneWarning NOTIFY formChanged)
    Q_PROPERTY(QString emailWarning READ emailWarning NOTIFY formChanged)
    Q_PROPERTY(QString emailHint READ emailHint NOTIFY formChanged)
    Q_PROPERTY(QString attachedKey READ attachedKey NOTIFY formChanged)
    Q_PROPERTY(QString attachedName READ attachedName NOTIFY formChanged)
    Q_PROPERTY(QString savedText READ savedText NOTIFY changed)
    Q_PROPERTY(QString eventName READ eventName NOTIFY changed)
    Q_PROPERTY(QString phonePlaceholder READ phonePlaceholder NOTIFY changed)
    Q_PROPERTY(QString consentWording READ consentWording NOTIFY changed)
    Q_PROPERTY(QString consentVersion READ consentVersion NOTIFY changed)
    Q_PROPERTY(
        QString codeText READ codeText NOTIFY formChanged) ///< what became of the code that was read; empty: none
    Q_PROPERTY(fairbook::app::CodesModel* codes READ codes CONSTANT)
    Q_PROPERTY(int todayCount READ todayCount NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* known READ known CONSTANT)
    Q_PROPERTY(QAbstractItemModel* today READ today CONSTANT)

public:
    explicit CaptureModel(StoreAccess& store, QObject* parent = nullptr);

    [[nodiscard]] QStringList promised() const { return promised_; }
    [[nodiscard]] bool empty() const;
    [[nodiscard]] QString gradeRule() const;
    [[nodiscard]] QString phoneWarning() const;
    [[nodiscard]] QString emailWarning() const;
    [[nodiscard]] QString emailHint() const;
    [[nodiscard]] QString attachedKey() const { return attachedKey_; }
    [[nodiscard]] QString attachedName() const { return attachedName_; }
    [[nodiscard]] QString savedText() const;
    [[nodiscard]] QString eventName() const { return eventName_; }
    [[nodiscard]] QString phonePlaceholder() const;
    [[nodiscard]] QString consentWording() const;
    [[nodiscard]] QString consentVersion() const;
    [[nodiscard]] QString codeText() const;
    [[nodiscard]] CodesModel* codes() { return &codes_; }
    [[nodiscard]] int todayCount() const { return todayCount_; }
    [[nodiscard]] QAbstractItemModel* known() { return &known_; }
    [[nodiscard]] QAbstractItemModel* today() { return &today_; }

    void setFamily(const QString& text) { setText(family_, text); }
    void setGiven(const QString& text) { setText(given_, text); }
    void setPatronymic(const QString& text) { setText(patronymic_, text); }
    void setPhone(const QString& text) { setText(phone_, text); }
    void setEmail(const QString& text) { setText(email_, text); }
    void setCompany(const QString& text) { setText(company_, text); }
    void setJobTitle(const QString& text) { setText(jobTitle_, text); }
    void setNote(const QString& text) { setText(note_, text); }
    void setGrade(const QString& text) { setText(grade_, text); }
    void setMayEmail(bool may) { setFlag(mayEmail_, may); }
    void setMayCall(bool may) { setFlag(mayCall_, may); }
    void setMaySms(bool may) { setFlag(maySms_, may); }

    Q_INVOKABLE void togglePromise(const QString& code);
    Q_INVOKABLE void acceptEmailHint();
    /// A code was read: it fills what is empty, and is kept with the visitor as it was read.
    void takeCode(const QString& payload);
    Q_INVOKABLE void attach(const QString& key);
    Q_INVOKABLE void detach();
    Q_INVOKABLE void save();
    Q_INVOKABLE void saveAndNew();
    Q_INVOKABLE void clear();
    Q_INVOKABLE void flush(); ///< writes the draft now

    /// The fair that captures belong to; its country is that of phones without a code.
    void setEvent(const QString& key, const QString& name, const QString& country);
    void setUser(base::Id user, base::Id device);
    void setLanguage(const QString& language);

signals:
    void formChanged();
    void saved(const QString& key);
    void focusFirst();
    void codeTaken();

private:
    struct KnownRow
    {
        QString key, name, company, why, lastMet;
    };
    struct TodayRow
    {
        QString key, time, name, grade, delivery;
    };

    void setText(QString& field, const QString& text);
    void setFlag(bool& field, bool value);
    void edited();
    void loadDraft();
    void saveDraft();
    void showDraft(const base::Json& draft);
    [[nodiscard]] base::Json draftJson() const;
    void lookForKnown();
    void reload();
    void forget();
    [[nodiscard]] CaptureInput input();
    [[nodiscard]] base::Json clientValues() const;
    void fillFrom(const exchange::Contact& contact);
    [[nodiscard]] QString displayName() const;

    QString family_, given_, patronymic_, phone_, email_, company_, jobTitle_, note_, grade_;
    bool mayEmail_ = false, mayCall_ = false, maySms_ = false;
    QStringList promised_;
    QString attachedKey_, attachedName_;
    QString eventKey_, eventName_, region_ = QStringLiteral("UA"), language_ = QStringLiteral("en");
    std::string payload_; ///< of the code, as it is kept
    base::Id user_, device_;
    base::Instant startedAt_, draftSavedAt_;
    int todayCount_ = 0;
    QTimer draftTimer_, knownTimer_;
    CodesModel codes_;
    RowsModel<KnownRow> known_;
    RowsModel<TodayRow> today_;
};

} // namespace fairbook::app
