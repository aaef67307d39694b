#include "app/viewmodels/sync_model.h"

#include <utility>

#include <QFile>
#include <QUrl>

#include "app/transport/backoff.h"
#include "app/viewmodels/texts.h"
#include "shared/model/describe.h"
#include "shared/store/blob_store.h"
#include "shared/store/room.h"
#include "shared/sync/farewell.h"
#include "shared/sync/repair.h"

namespace fairbook::app {
namespace {

using base::Json;

constexpr int quietIntervalMs = 60'000;     ///< between runs when all is well
constexpr int hearingIntervalMs = 600'000;  ///< and the server tells when there is something
constexpr std::uint64_t wakeSpreadMs = 500; ///< many devices hear of the same change
constexpr std::int64_t listMax = 200;
constexpr std::size_t journalMax = 30;

// Settings of this device.
constexpr std::string_view agreedAt = "agreed_at";
constexpr std::string_view differenceSeen = "difference_seen";

std::int64_t numberOf(const Json& setting)
{
    return setting.is_number_integer() ? setting.get<std::int64_t>() : 0;
}

/// Newest first; one line a run.
void keepInJournal(store::DeviceStore& store, const sync::Report& report)
{
    Json journal = store.setting("journal");
    if (!journal.is_array())
        journal = Json::array();
    journal.insert(journal.begin(), Json{{"at", store.clock().now().ms},
                                         {"sent", report.confirmed},
                                         {"received", report.pulled},
                                         {"mended", report.difference.found && !report.difference.remains}});
    while (journal.size() > journalMax)
        journal.erase(journal.size() - 1);
    store.setSetting("journal", journal);
    if (report.receipt.empty())
        return;
    store.setSetting("receipt", report.receipt);
    store.setSetting(agreedAt, store.clock().now().ms);
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
        return tr("%1 of %2 MB").arg(Texts::megabytes(downloaded_), Texts::megabytes(downloadSize_));
    return tr("%1 sent, %2 received").arg(pushed_).arg(pulled_);
}

int SyncModel::onDevice() const
{
    const std::int64_t waits = counts_.unsentClients > 0 ? counts_.unsentClients
                               : counts_.unsent > 0      ? counts_.unsent
                                                         : numbers_.photosUnsent;
    return static_cast<int>(waits);
}

QString SyncModel::onDeviceText() const
{
    if (counts_.unsentClients > 0)
        return tr("%n lead(s) only on this device", nullptr, onDevice());
    if (counts_.unsent > 0)
        return tr("%n change(s) only on this device", nullptr, onDevice());
    return onDevice() > 0 ? tr("%n photo(s) only on this device", nullptr, onDevice())
                          : tr("Nothing waits on this device");
}

QString SyncModel::waitingText() const
{
    QStringList parts;
    if (counts_.unsentClients > 0)
        parts << tr("%n lead(s)", nullptr, static_cast<int>(counts_.unsentClients));
    if (counts_.unsent > 0)
        parts << tr("%n change(s)", nullptr, static_cast<int>(counts_.unsent));
    if (numbers_.photosUnsent > 0)
        parts << tr("%n photo(s)", nullptr, static_cast<int>(numbers_.photosUnsent));
    return parts.replaceInStrings(QStringLiteral(" "), QString(QChar::Nbsp)).join(QStringLiteral(", "));
}

QString SyncModel::differenceState() const
{
    const std::int64_t at = base::intAt(numbers_.difference, "at");
    if (at == 0)
        return {};
    const Json* mended = base::memberOf(numbers_.difference, "mended");
    if (mended != nullptr && *mended == Json(true))
        return at > numbers_.differenceSeenMs ? QStringLiteral("mended") : QString();
    return at > numbers_.agreedMs ? QStringLiteral("remains") : QString();
}

QString SyncModel::differenceText()
{
    const QString state = differenceState();
    if (state == QLatin1String("mended")) {
        QString text =
            tr("%1: this device did not hold the same as the server. That was noticed and mended: what differed was "
               "read again. Nothing that was entered here is lost.")
                .arg(Texts::when({base::intAt(numbers_.difference, "at")}, now()));
        text[0] = text[0].toUpper();
        return text;
    }
    return state.isEmpty()
               ? QString()
               : tr("This device does not hold the same as the server, and reading everything again did not "
                    "help. What you enter is kept and sent. Please tell your administrator.");
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
    const QString confirmed = tr("%n record(s) confirmed by the server", nullptr, this->confirmed());
    return counts_.unsent == 0 ? confirmed
                               : tr("%1, %2").arg(confirmed, tr("%n change(s) wait(s) here", nullptr,
                                                                static_cast<int>(counts_.unsent)));
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

void SyncModel::understandDifference()
{
    store().ask(
        this,
        [at = base::intAt(numbers_.difference, "at")](store::DeviceStore& store) {
            store.setSetting(differenceSeen, at);
            return true;
        },
        [this](bool) { reload(); });
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

SyncModel::Numbers SyncModel::numbersOf(store::DeviceStore& store)
{
    Numbers numbers;
    numbers.counts = store.counts();
    numbers.enrolment = store.enrolment();
    numbers.link = store.link();
    const Json receipt = store.setting("receipt");
    numbers.receipt = receipt.is_string() ? receipt.get<std::string>() : std::string();
    numbers.journal = store.setting("journal");
    numbers.photosUnsent = store.blobs().counts().unsent;
    store::keepReserve(store.folder());
    numbers.room = store::freeRoom(store.folder());
    numbers.difference = sync::lastDifference(store);
    numbers.differenceSeenMs = numberOf(store.setting(differenceSeen));
    numbers.agreedMs = numberOf(store.setting(agreedAt));
    for (auto& entry : store.setAside(listMax)) {
        const auto stored = store.record(entry.record);
        numbers.setAside.emplace_back(std::move(entry), stored ? model::displayName(stored->record) : std::string());
    }
    return numbers;
}

void SyncModel::reload()
{
    store().ask(
        this, [](store::DeviceStore& store) { return numbersOf(store); },
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

QString SyncModel::journalText(const Json& line)
{
    const Json* mended = base::memberOf(line, "mended");
    const QString moved = tr("sent %1, received %2").arg(base::intAt(line, "sent")).arg(base::intAt(line, "received"));
    return mended != nullptr && *mended == Json(true) ? tr("%1; a difference was mended").arg(moved) : moved;
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
            journal.push_back({Texts::when({base::intAt(line, "at")}, now()), journalText(line)});
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
