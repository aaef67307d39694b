// app/viewmodels/settings_model.h: this device: language, theme, the fair, and joining a company's server (Z11).
#pragma once

#include <QUrl>

#include "app/transport/qt_transport.h"
#include "app/viewmodels/rows_model.h"
#include "app/viewmodels/view_model.h"
#include "shared/sync/device_session.h"

namespace fairbook::app {

class SettingsModel : public ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(QString language MEMBER language_ WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(QString theme MEMBER theme_ WRITE setTheme NOTIFY changed)
    Q_PROPERTY(bool dark READ dark NOTIFY changed)
    Q_PROPERTY(double textScale MEMBER textScale_ WRITE setTextScale NOTIFY changed)
    Q_PROPERTY(QString currentEvent MEMBER currentEvent_ WRITE setCurrentEvent NOTIFY changed)
    Q_PROPERTY(QString deviceName MEMBER deviceName_ WRITE setDeviceName NOTIFY changed)
    Q_PROPERTY(QString invitedServer MEMBER invitedServer_ NOTIFY changed)
    Q_PROPERTY(QString invitedCode MEMBER invitedCode_ NOTIFY changed)
    Q_PROPERTY(bool enrolled READ enrolled NOTIFY changed)
    Q_PROPERTY(QString serverUrl READ serverUrl NOTIFY changed)
    Q_PROPERTY(QString userName READ userName NOTIFY changed)
    Q_PROPERTY(QString role READ role NOTIFY changed)
    Q_PROPERTY(QString companyName READ companyName NOTIFY changed)
    Q_PROPERTY(QString appVersion READ appVersion CONSTANT)
    Q_PROPERTY(QString recordCountText READ recordCountText NOTIFY changed)
    Q_PROPERTY(QString backupText MEMBER backupText_ NOTIFY changed)
    Q_PROPERTY(QString enrolProblem MEMBER enrolProblem_ NOTIFY changed)
    Q_PROPERTY(bool enrolBusy MEMBER enrolBusy_ NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* events READ events CONSTANT)

public:
    explicit SettingsModel(StoreAccess& store, QObject* parent = nullptr);

    [[nodiscard]] bool dark() const;
    [[nodiscard]] bool enrolled() const { return enrolment_.has_value(); }
    [[nodiscard]] QString serverUrl() const;
    [[nodiscard]] QString userName() const;
    [[nodiscard]] QString role() const;
    [[nodiscard]] QString companyName() const;
    [[nodiscard]] static QString appVersion();
    [[nodiscard]] QString recordCountText() const;
    [[nodiscard]] QAbstractItemModel* events() { return &events_; }
    [[nodiscard]] QString language() const { return language_; }

    void setLanguage(const QString& language);
    void setTheme(const QString& theme);
    void setTextScale(double scale);
    void setCurrentEvent(const QString& key);
    void setDeviceName(const QString& name);

    Q_INVOKABLE void addEvent(const QString& name, const QString& country);
    Q_INVOKABLE void enrolByCode(const QString& server, const QString& code);
    Q_INVOKABLE void enrolByPicture(const QUrl& file);
    Q_INVOKABLE void inspectInvitation(const QString& text);
    Q_INVOKABLE void backupTo(const QUrl& file);
    void retranslate() { emit changed(); }

signals:
    void languageChanged(const QString& language);
    void eventChanged(const QString& key, const QString& name, const QString& country);
    void identityChanged(fairbook::base::Id user, fairbook::base::Id device);

private:
    struct EventRow
    {
        QString key, name, place, dates, country;
    };
    struct Loaded
    {
        std::optional<store::Enrolment> enrolment;
        std::vector<store::StoredRecord> events;
        std::int64_t clients = 0;
        base::Json language, theme, textScale, event, deviceName;
    };

    void reload();
    void show(Loaded loaded);
    void keep(const char* key, base::Json value);
    void enrol(sync::EnrolRequest request);
    void enrolFailed(const base::Error& error);

    QtTransport transport_;
    std::optional<store::Enrolment> enrolment_;
    QString language_, theme_ = QStringLiteral("system"), currentEvent_, deviceName_, invitedServer_, invitedCode_;
    QString backupText_, enrolProblem_;
    std::string invitedFingerprint_;
    double textScale_ = 1.0;
    std::int64_t clients_ = 0;
    bool enrolBusy_ = false, loaded_ = false;
    RowsModel<EventRow> events_;
};

} // namespace fairbook::app
