// app/viewmodels/sync_model.h: what is only here, what the server confirmed, what needs attention (Z6).
#pragma once

#include <optional>

#include <QTimer>

#include "app/transport/live_listener.h"
#include "app/transport/sync_runner.h"
#include "app/viewmodels/rows_model.h"
#include "app/viewmodels/view_model.h"

namespace fairbook::app {

class SyncModel : public ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY changed)
    Q_PROPERTY(QString progressText READ progressText NOTIFY changed)
    Q_PROPERTY(int onDevice READ onDevice NOTIFY changed)
    Q_PROPERTY(QString onDeviceText READ onDeviceText NOTIFY changed)
    Q_PROPERTY(QString waitingText READ waitingText NOTIFY changed)
    Q_PROPERTY(QString differenceState READ differenceState NOTIFY changed) ///< "", "mended", "remains"
    Q_PROPERTY(QString differenceText READ differenceText NOTIFY changed)
    Q_PROPERTY(int confirmed READ confirmed NOTIFY changed)
    Q_PROPERTY(int attention READ attention NOTIFY changed)
    Q_PROPERTY(int setAsideCount READ setAsideCount NOTIFY changed)
    Q_PROPERTY(int conflictCount READ conflictCount NOTIFY changed)
    Q_PROPERTY(QString lastSyncText READ lastSyncText NOTIFY changed)
    Q_PROPERTY(QString lastConfirmedText READ lastConfirmedText NOTIFY changed)
    Q_PROPERTY(QString receipt READ receipt NOTIFY changed)
    Q_PROPERTY(QString receiptText READ receiptText NOTIFY changed)
    Q_PROPERTY(QString serverText READ serverText NOTIFY changed)
    Q_PROPERTY(QString clockText READ clockText NOTIFY changed)
    Q_PROPERTY(QString problemText READ problemText NOTIFY changed)
    Q_PROPERTY(QString problemAction READ problemAction NOTIFY changed)
    Q_PROPERTY(bool hears READ hears NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* setAside READ setAside CONSTANT)
    Q_PROPERTY(QAbstractItemModel* journal READ journal CONSTANT)

public:
    SyncModel(StoreAccess& store, StoreThread& thread, QObject* parent = nullptr);

    [[nodiscard]] QString state() const;
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] double progress() const { return progress_; }
    [[nodiscard]] QString progressText() const;
    /// Leads that wait here; where there are none, other changes, or else photos: never 0 while anything waits.
    [[nodiscard]] int onDevice() const;
    /// All that waits, each in its own unit; empty where one number says it.
    [[nodiscard]] QString waitingText() const;
    [[nodiscard]] QString differenceState() const;
    [[nodiscard]] QString differenceText();
    [[nodiscard]] std::optional<std::uint64_t> room() const { return numbers_.room; }
    [[nodiscard]] QString onDeviceText() const;
    [[nodiscard]] int confirmed() const { return static_cast<int>(counts_.confirmed); }
    [[nodiscard]] int attention() const { return setAsideCount() + conflictCount(); }
    [[nodiscard]] int setAsideCount() const { return static_cast<int>(counts_.setAside); }
    [[nodiscard]] int conflictCount() const { return static_cast<int>(counts_.conflicts); }
    [[nodiscard]] QString lastSyncText();
    [[nodiscard]] QString lastConfirmedText();
    [[nodiscard]] QString receipt() const;
    [[nodiscard]] QString receiptText() const;
    [[nodiscard]] QString serverText() const;
    [[nodiscard]] QString clockText() const;
    [[nodiscard]] QString problemText() const;
    [[nodiscard]] QString problemAction() const;
    [[nodiscard]] QAbstractItemModel* setAside() { return &setAside_; }
    [[nodiscard]] QAbstractItemModel* journal() { return &journal_; }
    /// What others send arrives by itself: the server tells when there is something.
    [[nodiscard]] bool hears() const { return live_.hears(); }
    [[nodiscard]] bool online() const { return !problem_ || *problem_ != base::Code::unreachable; }
    [[nodiscard]] int unsent() const { return static_cast<int>(counts_.unsent); }

    Q_INVOKABLE void syncNow();
    /// Now, or once more when the run that is under way has ended.
    void syncSoon();
    Q_INVOKABLE void understandDifference(); ///< it was read
    Q_INVOKABLE void retry(const QString& key);
    Q_INVOKABLE void exportSetAside(const QString& key);
    void retranslate() { showLists(); }
    void reload();

signals:
    void idle(); ///< the numbers were read again, and no run is under way

private:
    struct AsideRow
    {
        QString key, name, reason, when;
    };
    struct JournalRow
    {
        QString when, text;
    };
    struct Numbers ///< read in one go
    {
        store::Counts counts;
        std::optional<store::Enrolment> enrolment;
        store::Link link;
        std::string receipt;
        std::vector<std::pair<store::SetAside, std::string>> setAside;
        base::Json journal;
        std::int64_t photosUnsent = 0;
        std::optional<std::uint64_t> room; ///< bytes free on the disk of the base
        base::Json difference;             ///< the last one, in the words of sync::lastDifference()
        std::int64_t differenceSeenMs = 0; ///< a person read about that one
        std::int64_t agreedMs = 0;         ///< device and server held the same then
    };

    [[nodiscard]] static Numbers numbersOf(store::DeviceStore& store);
    void showLists();
    [[nodiscard]] static QString journalText(const base::Json& line);
    void finish(const sync::Report& report);
    void refuse(base::Code code, const QString& detail);
    void scheduleNext();
    void listen();
    void hear(qint64 head);
    [[nodiscard]] ServerAddress server() const;

    SyncRunner runner_;
    LiveListener live_;
    QTimer nextTimer_;
    store::Counts counts_;
    Numbers numbers_;
    std::optional<base::Code> problem_;
    bool emptied_ = false; ///< an administrator had this device wiped
    double progress_ = -1;
    qint64 pushed_ = 0, pulled_ = 0;
    qint64 downloaded_ = 0, downloadSize_ = 0; ///< bytes of a base file; 0: none is on its way
    int failures_ = 0;
    qint64 head_ = 0;    ///< the server's when the last run ended
    qint64 heard_ = 0;   ///< what it said last beside the runs
    bool again_ = false; ///< another run right after this one
    RowsModel<AsideRow> setAside_;
    RowsModel<JournalRow> journal_;
};

} // namespace fairbook::app
