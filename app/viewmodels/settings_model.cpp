#include "app/viewmodels/settings_model.h"

#include <algorithm>
#include <cmath>

#include <QGuiApplication>
#include <QLocale>
#include <QPalette>
#include <QSysInfo>

#include "app/capture/read_code.h"
#include "app/viewmodels/texts.h"
#include "shared/model/describe.h"

namespace fairbook::app {
namespace {

using base::Json;

QString textOf(const Json& setting, const QString& otherwise)
{
    return setting.is_string() ? Texts::of(setting.get_ref<const std::string&>()) : otherwise;
}

QString machineLanguage()
{
    const QString code = QLocale::system().name().left(2);
    return code == QLatin1String("uk") || code == QLatin1String("ru") ? code : QStringLiteral("en");
}

} // namespace

SettingsModel::SettingsModel(StoreAccess& access, QObject* parent)
    : ViewModel(access, parent), language_(machineLanguage()), deviceName_(QSysInfo::machineHostName()),
      events_({{"key", [](const EventRow& row) { return row.key; }},
               {"name", [](const EventRow& row) { return row.name; }},
               {"place", [](const EventRow& row) { return row.place; }},
               {"dates", [](const EventRow& row) { return row.dates; }}})
{
    connect(&access, &StoreAccess::changed, this, &SettingsModel::reload);
    reload();
}

bool SettingsModel::dark() const
{
    if (theme_ != QLatin1String("system"))
        return theme_ == QLatin1String("dark");
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
}

QString SettingsModel::serverUrl() const
{
    return enrolment_ ? Texts::of(enrolment_->server) : QString();
}

QString SettingsModel::userName() const
{
    return enrolment_ ? Texts::of(enrolment_->login) : QString();
}

QString SettingsModel::role() const
{
    return enrolment_ ? Texts::choice(enrolment_->role) : QString();
}

QString SettingsModel::companyName() const
{
    return enrolment_ ? Texts::of(enrolment_->company) : QString();
}

QString SettingsModel::appVersion()
{
    return QStringLiteral(FAIRBOOK_VERSION);
}

QString SettingsModel::recordCountText() const
{
    return tr("%n client(s) on this device", nullptr, static_cast<int>(clients_));
}

void SettingsModel::setLanguage(const QString& language)
{
    if (language_ == language)
        return;
    language_ = language;
    keep("language", language.toStdString());
    emit languageChanged(language);
    emit changed();
}

void SettingsModel::setTheme(const QString& theme)
{
    theme_ = theme;
    keep("theme", theme.toStdString());
    emit changed();
}

void SettingsModel::setTextScale(double scale)
{
    textScale_ = std::clamp(scale, 1.0, 1.4);
    keep("text_scale_percent", std::lround(textScale_ * 100));
    emit changed();
}

void SettingsModel::setCurrentEvent(const QString& key)
{
    currentEvent_ = key;
    keep("event", key.toStdString());
    for (const EventRow& row : events_.rows())
        if (row.key == key)
            emit eventChanged(row.key, row.name, row.country);
    emit changed();
}

void SettingsModel::setDeviceName(const QString& name)
{
    deviceName_ = name;
    keep("device_name", name.toStdString());
    emit changed();
}

void SettingsModel::addEvent(const QString& name, const QString& country)
{
    if (name.trimmed().isEmpty())
        return;
    const base::Id id = base::Id::make(now(), store().random());
    Json values{{"name", name.trimmed().toStdString()}};
    if (!country.isEmpty())
        values["country"] = country.toStdString();
    const model::Edit edit{.action = model::Action::create, .type = "event", .record = id, .set = values, .base = {}};
    store().write(
        this,
        [edit, id](store::DeviceStore& store) {
            auto done = store.commit({edit});
            if (done)
                store.setSetting("event", id.text());
            return done;
        },
        tr("%1 saved on this device").arg(name.trimmed()));
}

void SettingsModel::enrolByCode(const QString& server, const QString& code)
{
    QString url = server.trimmed();
    if (!url.isEmpty() && !url.contains(QLatin1String("://")))
        url.prepend(QLatin1String("https://"));
    const bool sameAsInvited = url == invitedServer_;
    enrol({url.toStdString(), code.trimmed().toStdString(), deviceName_.toStdString(),
           QSysInfo::prettyProductName().toStdString(), sameAsInvited ? invitedFingerprint_ : std::string()});
}

void SettingsModel::enrolByPicture(const QUrl& file)
{
    const auto read = readCode(file.isLocalFile() ? file.toLocalFile() : file.toString());
    if (!read) {
        enrolProblem_ = tr("No QR code could be read in this picture. Try a sharper one, or type the code.");
        emit changed();
        return;
    }
    inspectInvitation(Texts::of(*read));
    if (enrolProblem_.isEmpty())
        enrolByCode(invitedServer_, invitedCode_);
}

void SettingsModel::inspectInvitation(const QString& text)
{
    const auto invitation = sync::parseInvitation(text.trimmed().toStdString());
    if (!invitation) {
        enrolProblem_ = tr("This code is not an invitation to Fairbook.");
        emit changed();
        return;
    }
    enrolProblem_.clear();
    invitedServer_ = Texts::of(invitation->server);
    invitedCode_ = Texts::of(invitation->code);
    invitedFingerprint_ = invitation->fingerprint;
    emit changed();
}

void SettingsModel::backupTo(const QUrl& file)
{
    const std::string path = (file.isLocalFile() ? file.toLocalFile() : file.toString()).toStdString();
    store().ask(
        this, [path](store::DeviceStore& store) { return store.backup(path); },
        [this](const base::Result<void>& done) {
            backupText_ = done ? tr("Backup saved and verified, %1").arg(Texts::clock(now()))
                               : tr("A file with this name is there already. Choose another name.");
            emit changed();
        });
}

void SettingsModel::reload()
{
    store().ask(
        this,
        [](store::DeviceStore& store) {
            return Loaded{store.enrolment(),      store.recordsOfType("event", 200),
                          store.counts().clients, store.setting("language"),
                          store.setting("theme"), store.setting("text_scale_percent"),
                          store.setting("event"), store.setting("device_name")};
        },
        [this](Loaded loaded) { show(std::move(loaded)); });
}

void SettingsModel::show(Loaded loaded)
{
    enrolment_ = std::move(loaded.enrolment);
    clients_ = loaded.clients;
    std::vector<EventRow> rows;
    for (const auto& stored : loaded.events) {
        const Json& body = stored.record.body;
        if (stored.record.deleted())
            continue;
        const std::string starts = base::textAt(body, "starts"), ends = base::textAt(body, "ends");
        rows.push_back({QString::fromStdString(stored.record.id.text()), Texts::of(base::textAt(body, "name")),
                        Texts::of(base::textAt(body, "place")),
                        Texts::of(ends.empty() ? starts : starts + " – " + ends),
                        Texts::of(base::textAt(body, "country"))});
    }
    const QString wanted = textOf(loaded.event, rows.empty() ? QString() : rows.front().key);
    if (!loaded_) { // what people chose here is newer than what was stored before
        loaded_ = true;
        theme_ = textOf(loaded.theme, theme_);
        deviceName_ = textOf(loaded.deviceName, deviceName_);
        textScale_ = loaded.textScale.is_number_integer() ? loaded.textScale.get<int>() / 100.0 : textScale_;
        language_ = textOf(loaded.language, language_);
        emit languageChanged(language_);
    }
    currentEvent_ = wanted;
    for (const EventRow& row : rows)
        if (row.key == wanted)
            emit eventChanged(row.key, row.name, row.country);
    events_.setRows(std::move(rows));
    if (enrolment_)
        emit identityChanged(enrolment_->user, enrolment_->device);
    emit changed();
}

void SettingsModel::keep(const char* key, Json value)
{
    store().ask(
        this,
        [key, value = std::move(value)](store::DeviceStore& store) {
            store.setSetting(key, value);
            return true;
        },
        [](bool) {});
}

void SettingsModel::enrol(sync::EnrolRequest request)
{
    if (enrolBusy_)
        return;
    enrolBusy_ = true;
    enrolProblem_.clear();
    emit changed();
    store().ask(
        this, [request](store::DeviceStore& store) { return sync::enrolRequest(store, request); },
        [this, request](const sync::HttpRequest& http) {
            const ServerAddress server{Texts::of(request.server), Texts::of(request.fingerprint)};
            transport_.send(server, http, [this, request](const base::Result<sync::HttpAnswer>& answer) {
                auto enrolment = answer ? sync::enrolAnswer(request, *answer) : tl::unexpected(answer.error());
                if (!enrolment) {
                    enrolFailed(enrolment.error());
                    return;
                }
                store().ask(
                    this, [made = *enrolment](store::DeviceStore& store) { return store.enrol(made); },
                    [this](const base::Result<void>& done) {
                        if (!done)
                            return enrolFailed(done.error());
                        enrolBusy_ = false;
                        emit store().changed();
                    });
            });
        });
}

void SettingsModel::enrolFailed(const base::Error& error)
{
    enrolBusy_ = false;
    enrolProblem_ =
        error.code == base::Code::foreign
            ? tr("This device holds clients of another company, so it cannot join this one. Nothing was sent. "
                 "Use another device, or have an administrator of that company empty this one.")
            : Texts::refusal(error.code);
    emit changed();
}

} // namespace fairbook::app
