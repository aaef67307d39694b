#include "app/viewmodels/sync_model.h"

#include <utility>

#include <QFile>
#include <QLocale>
#include <QUrl>

#include "app/transport/backoff.h"
#include "app/viewmodels/texts.h"
#include "shared/model/describe.h"
#include "shared/sync/farewell.h"

namespace fairbook::app {
namespace {

using base::Json;

constexpr int quietIntervalMs = 60'000;     ///< between runs when all is well
constexpr int hearingIntervalMs = 600'000;  ///< and the server tells when there is something
constexpr std::uint64_t wakeSpreadMs = 500; ///< many devices hear of the same change
constexpr std::int64_t listMax = 200;
constexpr std::size_t journalMax = 30;

QString megabytes(qint64 bytes)
{
    return QLocale().toString(double(bytes) / 1e6, 'f', 1);
}

/// Newest first; one line a run.
void keepInJournal(store::DeviceStore& store, const sync::Report& report)
{
    Json journal = store.setting("journal");
    if (!journal.is_array())
        journal = Json::array();
    journal.insert(journal.begin(),
                   Json{{"at", store.clock().now().ms}, {"sent", report.confirmed}, {"received", report.pulled}});
    while (journal.size() > journalMax)
        journal.erase(journal.size() - 1);
    store.setSetting("journal", journal);
    if (!report.receipt.empty())
        store.setSetting("receipt", report.receipt);
}

} // namespace

SyncModel::SyncModel(StoreAccess& access, StoreThread& thread, QObject* parent)
    : ViewModel(access, parent), runner_(thread), live_(access.random()),
      setAside_({{"key", [](const AsideRow& row) { return row.key; }},
                 {"name", [](const AsideRow& row) { return row.name; }},
                 {"reason", [](const AsideRow& row) { return row.reason; }},
                 {"when", [](const AsideRow& row) { return row.when; }}}),
      journal_({{"when", [](const JournalRow& row) { return row.when; }},
                {"text", [](const JournalRow& row) { return row.text; }}})
{
    nextTimer_.setSingleShot(true);
    connect(&nextTimer_, &QTimer::timeout, this, &SyncModel::syncNow);
    connect(&live_, &LiveListener::headMoved, this, &SyncModel::hear);
    connect(&live_, &LiveListener::hearsChanged, this, &SyncModel::listen);
    connect(&access, &StoreAccess::changed, this, &SyncModel::reload);
    connect(&runner_, &SyncRunner::finished, this, &SyncModel::finish);
    connect(&runner_, &SyncRunner::refused, this, &SyncModel::refuse);
    connect(&runner_, &SyncRunner::broken, &access, &StoreAccess::failed);
    connect(&runner_, &SyncRunner::downloaded, this, [this](qint64 bytes, qint64 all) {
        downloaded_ = bytes;
        downloadSize_ = all;
    });
    connect(&runner_, &SyncRunner::progressed, this, [this](qint64 pushed, qint64 pulled, qint64 unsent) {
        pushed_ = pushed;
        pulled_ = pulled;
        const bool downloading = downloaded_ < downloadSize_;
        progress_ = downloading            ? double(downloaded_) / double(downloadSize_)
                    : pushed + unsent == 0 ? -1.0
                                           : double(pushed) / double(pushed + unsent);
        emit changed();
    });
    reload();
}

QString SyncModel::state() const
{
    if (!numbers_.enrolment)
        return QStringLiteral("not_enrolled");
    if (runner_.running())
        return QStringLiteral("running");
    if (!problem_)
        return QStringLiteral("idle");
    return *problem_ == base::Code::unreachable ? QStringLiteral("offline") : QStringLiteral("refused");
}

QString SyncModel::stateText() const
{
    const QString code = state();
    if (code == QLatin1String("not_enrolled"))
        return tr("Not connected to a server");
    if (code == QLatin1String("running"))
        return tr("Syncing…");
    if (code == QLatin1String("offline"))
        return tr("Offline");
    return code == QLatin1String("refused") ? tr("Needs attention") : tr("Ready");
}

QString SyncModel::progressText() const
{
    if (!runner_.running())
        return {};
    if (downloaded_ < downloadSize_)
        return tr("%1 of %2 MB").arg(megabytes(downloaded_), megabytes(downloadSize_));
    return tr("%1 sent, %2 received").arg(pushed_).arg(pulled_);
}

QString SyncModel::onDeviceText() const
{
    return onDevice() == 0 ? tr("Nothing waits on this device")
                           : tr("%n lead(s) only on this device", nullptr, onDevice());
}

QString SyncModel::lastSyncText()
{
    return numbers_.link.lastSync.ms == 0 ? tr("never") : Texts::when(numbers_.link.lastSync, now());
}

QString SyncModel::lastConfirmedText()
{
    return numbers_.link.lastSync.ms == 0 ? tr("Not synced yet") : tr("Last confirmed: %1").arg(lastSyncText());
}

QString SyncModel::receipt() const
{
    const std::string& full = numbers_.receipt;
    return full.size() < 8 ? Texts::of(full) : Texts::of(full.substr(0, 4) + "…" + full.substr(full.size() - 4));
}

QString SyncModel::receiptText() const
{
    if (numbers_.link.lastSync.ms == 0)
        return {};
    return tr("%1 of %2 records confirmed by the server")
        .arg(counts_.confirmed)
        .arg(counts_.confirmed + counts_.unsent);
}

QString SyncModel::serverText() const
{
    return numbers_.enrolment ? QUrl(Texts::of(numbers_.enrolment->server)).authority() : QString();
}

QString SyncModel::clockText() const
{
    const std::int64_t seconds = numbers_.link.clockOffsetMs / 1000;
    return seconds == 0 ? tr("exact") : tr("%1%2 s").arg(seconds > 0 ? QStringLiteral("+") : QString()).arg(seconds);
}

QString SyncModel::problemText() const
{
    if (emptied_)
        return tr(
            "The administrator signed this device out. Everything on it has arrived at the server, and nothing is "
            "left here.");
    return problem_ ? Texts::refusal(*problem_) : QString();
}

QString SyncModel::problemAction() const
{
    if (!problem_)
        return {};
    if (*problem_ == base::Code::unauthorized || *problem_ == base::Code::revoked ||
        *problem_ == base::Code::notEnrolled)
        return QStringLiteral("enrol");
    return QStringLiteral("sync");
}

void SyncModel::syncNow()
{
    if (!numbers_.enrolment || runner_.running())
        return;
    pushed_ = pulled_ = downloaded_ = downloadSize_ = 0;
    progress_ = -1;
    runner_.start(server());
    emit changed();
}

ServerAddress SyncModel::server() const
{
    return {Texts::of(numbers_.enrolment->server), Texts::of(numbers_.enrolment->fingerprint)};
}

/// The line to the server is open, or was lost: then it is asked from time to time.
void SyncModel::listen()
{
    if (live_.hears() && problem_)
        syncNow(); // it can be reached again
    if (!runner_.running() && !problem_)
        scheduleNext();
    emit changed();
}

void SyncModel::hear(qint64 head)
{
    heard_ = head;
    if (head != head_ && !runner_.running())
        nextTimer_.start(static_cast<int>(store().random().next64() % wakeSpreadMs));
}

void SyncModel::syncSoon()
{
    if (runner_.running())
        again_ = true;
    else
        syncNow();
}

void SyncModel::retry(const QString& key)
{
    const auto id = base::Id::parse(key.toStdString());
    if (!id)
        return;
    store().ask(
        this, [id = *id](store::DeviceStore& store) { return store.retrySetAside(id); },
        [this](const base::Result<void>&) {
            emit store().changed();
            syncNow();
        });
}

void SyncModel::exportSetAside(const QString& key)
{
    const QString path = QUrl(key).isLocalFile() ? QUrl(key).toLocalFile() : key;
    store().ask(
        this,
        [path](store::DeviceStore& store) {
            QByteArray lines;
            for (const auto& entry : store.setAside(listMax))
                lines += QByteArray::fromStdString(entry.line) + '\n';
            QFile file(path);
            return file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.write(lines) == lines.size() &&
                   file.flush();
        },
        [this](bool written) {
            if (!written)
                emit store().failed(base::StoreFault::full);
        });
}

void SyncModel::reload()
{
    store().ask(
        this,
        [](store::DeviceStore& store) {
            Numbers numbers;
            numbers.counts = store.counts();
            numbers.enrolment = store.enrolment();
            numbers.link = store.link();
            const Json receipt = store.setting("receipt");
            numbers.receipt = receipt.is_string() ? receipt.get<std::string>() : std::string();
            numbers.journal = store.setting("journal");
            for (auto& entry : store.setAside(listMax)) {
                const auto stored = store.record(entry.record);
                numbers.setAside.emplace_back(std::move(entry),
                                              stored ? model::displayName(stored->record) : std::string());
            }
            return numbers;
        },
        [this](Numbers numbers) {
            const bool wasEnrolled = numbers_.enrolment.has_value();
            numbers_ = std::move(numbers);
            counts_ = numbers_.counts;
            showLists();
            if (!wasEnrolled && numbers_.enrolment)
                syncNow(); // at the start, and as soon as the device has joined
            if (!runner_.running())
                emit idle();
        });
}

void SyncModel::showLists()
{
    std::vector<AsideRow> aside;
    for (const auto& [entry, name] : numbers_.setAside)
        aside.push_back({QString::fromStdString(entry.operation.text()), Texts::of(name),
                         Texts::refusal(base::codeOf(entry.reason)), QString()});
    setAside_.setRows(std::move(aside));
    std::vector<JournalRow> journal;
    if (numbers_.journal.is_array())
        for (const Json& line : numbers_.journal)
            journal.push_back(
                {Texts::when({base::intAt(line, "at")}, now()),
                 tr("sent %1, received %2").arg(base::intAt(line, "sent")).arg(base::intAt(line, "received"))});
    journal_.setRows(std::move(journal));
    emit changed();
}

void SyncModel::finish(const sync::Report& report)
{
    problem_.reset();
    emptied_ = false;
    failures_ = 0;
    progress_ = -1;
    head_ = report.head;
    store().ask(
        this,
        [report](store::DeviceStore& store) {
            keepInJournal(store, report);
            return true;
        },
        [this](bool) { emit store().changed(); });
    if (numbers_.enrolment)
        live_.listen(server(), Texts::of(numbers_.enrolment->token));
    scheduleNext();
}

void SyncModel::refuse(base::Code code, const QString& detail)
{
    problem_ = code;
    emptied_ = code == base::Code::revoked && detail == Texts::of(sync::farewellName(sync::Farewell::wiped));
    progress_ = -1;
    failures_ = code == base::Code::revoked ? 0 : failures_ + 1; // what is captured from now on is handed over too
    if (problemAction() == QLatin1String("enrol"))
        live_.leave();
    emit changed();
    emit store().changed();
    scheduleNext();
}

void SyncModel::scheduleNext()
{
    if (problem_ && *problem_ != base::Code::revoked && problemAction() == QLatin1String("enrol"))
        return; // waits for a person
    const bool again = std::exchange(again_, false);
    int delay = live_.hears() ? hearingIntervalMs : quietIntervalMs;
    if (failures_ > 0)
        delay = backoffMs(store().random(), failures_);
    else if (std::exchange(heard_, 0) > head_ || again)
        delay = 0; // more came, or was asked for, while the run was under way
    nextTimer_.start(delay);
}

} // namespace fairbook::app
