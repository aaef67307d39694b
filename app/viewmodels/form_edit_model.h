// app/viewmodels/form_edit_model.h: one draft (Z5): its sections and questions in order, what is wrong with it, how
// many will finish it, and the step that makes it live. Each edit is written at once.
#pragma once

#include <optional>

#include <QVariantMap>

#include "app/forms/form_base.h"
#include "app/viewmodels/draft_writer.h"
#include "app/viewmodels/question_model.h"
#include "app/viewmodels/rows_model.h"
#include "app/viewmodels/view_model.h"
#include "shared/model/form_check.h"

namespace fairbook::app {

class FormEditModel : public ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(QString key READ key NOTIFY changed) ///< empty: none is open
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString state READ state NOTIFY changed) ///< draft, live, closed, archived
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed)
    Q_PROPERTY(bool unchanged READ unchanged NOTIFY changed) ///< the draft says what the live version says
    Q_PROPERTY(int nextVersion READ nextVersion NOTIFY changed)
    Q_PROPERTY(int liveVersion READ liveVersion NOTIFY changed) ///< 0: never live
    Q_PROPERTY(QStringList languages READ languages NOTIFY changed)
    Q_PROPERTY(QVariantMap languageNames READ languageNames NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* rows READ rows CONSTANT)
    Q_PROPERTY(QAbstractItemModel* problems READ problems CONSTANT)
    Q_PROPERTY(int blockers READ blockers NOTIFY changed)
    Q_PROPERTY(int hints READ hints NOTIFY changed)
    Q_PROPERTY(QString sizeText READ sizeText NOTIFY changed) ///< 6 questions, about 70 s
    Q_PROPERTY(int expected READ expected NOTIFY changed)     ///< of a hundred
    Q_PROPERTY(int measured READ measured NOTIFY changed)     ///< of a hundred; -1: not known
    Q_PROPERTY(QString measuredText READ measuredText NOTIFY changed)
    Q_PROPERTY(QVariantList palette READ palette NOTIFY changed)           ///< {key, label, icon}
    Q_PROPERTY(QString selected READ selected WRITE select NOTIFY changed) ///< a question or section; empty: the form
    Q_PROPERTY(QString selectedKind READ selectedKind NOTIFY changed)      ///< question, section or empty
    Q_PROPERTY(fairbook::app::QuestionModel* question READ question CONSTANT)
    Q_PROPERTY(QVariantMap sectionTitles READ sectionTitles NOTIFY changed)
    Q_PROPERTY(QString sectionKind READ sectionKind WRITE setSectionKind NOTIFY changed)
    Q_PROPERTY(QVariantList sectionKinds READ sectionKinds NOTIFY changed)
    Q_PROPERTY(QVariantMap titles READ titles NOTIFY changed)
    Q_PROPERTY(QVariantMap thanks READ thanks NOTIFY changed)
    Q_PROPERTY(QVariantMap gradePoints READ gradePoints NOTIFY changed) ///< A, B, C -> points
    Q_PROPERTY(bool coupon READ coupon WRITE setCoupon NOTIFY changed)
    Q_PROPERTY(bool kiosk READ kiosk WRITE setKiosk NOTIFY changed)
    Q_PROPERTY(bool web READ web WRITE setWeb NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* events READ events CONSTANT)

public:
    explicit FormEditModel(StoreAccess& store, QObject* parent = nullptr);

    [[nodiscard]] QString key() const { return key_; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString state() const;
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] bool unchanged() const { return unchanged_; }
    [[nodiscard]] int nextVersion() const { return liveVersion() + 1; }
    [[nodiscard]] int liveVersion() const { return live_ ? static_cast<int>(live_->number) : 0; }
    [[nodiscard]] QStringList languages() const;
    [[nodiscard]] static QVariantMap languageNames();
    [[nodiscard]] QAbstractItemModel* rows() { return &rows_; }
    [[nodiscard]] QAbstractItemModel* problems() { return &problemRows_; }
    [[nodiscard]] int blockers() const;
    [[nodiscard]] int hints() const { return problemRows_.rowCount() - blockers(); }
    [[nodiscard]] QString sizeText() const;
    [[nodiscard]] int expected() const;
    [[nodiscard]] int measured() const;
    [[nodiscard]] QString measuredText() const;
    [[nodiscard]] static QVariantList palette();
    [[nodiscard]] QString selected() const { return selected_; }
    [[nodiscard]] QString selectedKind() const;
    [[nodiscard]] QuestionModel* question() { return &question_; }
    [[nodiscard]] QVariantMap sectionTitles() const;
    [[nodiscard]] QString sectionKind() const;
    [[nodiscard]] static QVariantList sectionKinds();
    [[nodiscard]] QVariantMap titles() const;
    [[nodiscard]] QVariantMap thanks() const;
    [[nodiscard]] QVariantMap gradePoints() const;
    [[nodiscard]] bool coupon() const { return draft_.coupon; }
    [[nodiscard]] bool kiosk() const { return base::flagAt(writer_.body(), "kiosk"); }
    [[nodiscard]] bool web() const { return base::flagAt(writer_.body(), "web"); }
    [[nodiscard]] QAbstractItemModel* events() { return &events_; }

    void setLanguage(const QString& language);
    void setUser(base::Id user) { user_ = user; }
    void select(const QString& key);
    void setSectionKind(const QString& kind);
    void setCoupon(bool shown);
    void setKiosk(bool allowed) { writeField("kiosk", allowed); }
    void setWeb(bool open) { writeField("web", open); }

    Q_INVOKABLE void open(const QString& key);
    Q_INVOKABLE void close();
    Q_INVOKABLE void addQuestion(const QString& type); ///< behind the selected one, and selects it
    Q_INVOKABLE void addSection(const QString& kind);
    Q_INVOKABLE void move(const QString& key, int by);
    Q_INVOKABLE void place(const QString& key, const QString& behind); ///< dropped behind that row
    Q_INVOKABLE void duplicate(const QString& key);
    Q_INVOKABLE void remove(const QString& key);
    Q_INVOKABLE void goLive();
    Q_INVOKABLE void setAnswering(bool open); ///< live or closed
    Q_INVOKABLE void setLanguageUsed(const QString& language, bool used);
    Q_INVOKABLE void setEventUsed(const QString& event, bool used);
    /// Texts: written after a pause, or when the field is left.
    Q_INVOKABLE void editSectionTitle(const QString& language, const QString& text);
    Q_INVOKABLE void editTitle(const QString& language, const QString& text);
    Q_INVOKABLE void editThanks(const QString& language, const QString& text);
    Q_INVOKABLE void editGrade(const QString& grade, const QString& points);
    Q_INVOKABLE void flush() { writer_.flush(); }
    void retranslate() { fill(); }

signals:
    void questionAdded();      ///< it is selected, and waits for its text
    void wentLive(int number); ///< answers pin this version from now on
    void gone();               ///< the draft that was open is not there any more

private:
    struct Row
    {
        QString key, kind, title, detail, icon, measured, missing;
        int number = 0;
        bool blocked = false, conditional = false, scored = false;
    };
    struct ProblemRow
    {
        QString key, text;
        bool blocks = false;
    };
    struct EventRow
    {
        QString key, name, detail;
        bool chosen = false;
    };
    struct Opened
    {
        std::optional<store::StoredRecord> form;
        std::optional<model::FormVersion> live;
        std::int64_t answers = 0; ///< of all versions
        std::int64_t liveAnswers = 0;
        std::optional<model::FormResults> results; ///< of the live version; none: as before
        std::vector<store::StoredRecord> events;
    };

    static Opened openedOf(store::DeviceStore& store, base::Id form, base::Id knownVersion, std::int64_t knownAnswers);
    void reload();
    void show(Opened opened);
    void fill();
    void fillRows();
    void fillProblems();
    void fillEvents();
    [[nodiscard]] Row rowOf(const model::Question& question, int number) const;
    [[nodiscard]] QString nameOf(const std::string& where) const;
    [[nodiscard]] QString measuredOf(const std::string& question) const;
    [[nodiscard]] QVariantMap textsBySlot(const QString& slot, const model::Texts& stored) const;
    [[nodiscard]] const model::Section* selectedSection() const;
    void writeField(const char* field, base::Json value);
    void typeForm(const QString& slot, const char* field, const char* member, const QString& language,
                  const QString& text);
    [[nodiscard]] QString said() const { return tr("Draft saved on this device"); }

    DraftWriter writer_;
    QuestionModel question_;
    QString key_, language_ = QStringLiteral("en"), selected_, awaited_;
    base::Id user_;
    model::Questionnaire draft_;
    std::optional<model::FormVersion> live_;
    std::vector<model::FormProblem> found_;
    model::FormResults results_;
    std::vector<store::StoredRecord> fairs_;
    std::int64_t answers_ = 0, liveAnswers_ = -1;
    bool unchanged_ = false;
    RowsModel<Row> rows_;
    RowsModel<ProblemRow> problemRows_;
    RowsModel<EventRow> events_;
};

} // namespace fairbook::app
