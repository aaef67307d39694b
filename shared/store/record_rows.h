// shared/store/record_rows.h: a device's records as rows. The only code that writes them, and the server's state
// beneath them: it keeps what is derived from a body (sort key, client, time, authors) and the counts right.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "shared/base/id.h"
#include "shared/model/record.h"
#include "shared/store/database.h"
#include "shared/store/tally.h"

namespace fairbook::store {

/// What a row adds to the counts.
struct RowState
{
    bool isClient = false;
    bool deleted = false;
    bool erased = false;
    std::int64_t seq = 0;     ///< the server's, 0 = never confirmed
    std::int64_t waiting = 0; ///< own operations that the server's state does not hold yet
    std::int64_t aside = 0;   ///< own operations that the server set aside
    std::int64_t conflicts = 0;
};

/// As the generated column `delivery` says it: 0 on this device, 1 confirmed, 2 needs attention.
[[nodiscard]] int deliveryOf(const RowState& row);

struct RecordRow
{
    std::int64_t rid = 0;  ///< 0: not written yet
    model::Record record;  ///< as shown
    std::string hash;      ///< of the server's state; empty while there is none
    RowState now;          ///< waiting, aside and seq are set by whoever writes; the rest follows from `record`
    RowState stored;       ///< as read
    base::Id storedClient; ///< as read
    std::string sortKey;   ///< of a client's name; made when it is written

    /// Own operations lie on top of the server's state.
    [[nodiscard]] bool overlaid() const { return now.waiting > 0 || now.aside > 0; }
};

/// A record that is here as its row stands, without its values.
struct ShownRow
{
    std::int64_t rid = 0;
    std::string hash;      ///< of the server's state
    std::string shownHash; ///< of what is shown; empty where that takes more than the row's texts
    RowState stored;
    std::string sortKey;
};

class DeviceWork;

class RecordRows
{
public:
    explicit RecordRows(Database& database) : database_(database) {}

    /// StoreError corrupt when a row cannot be read.
    [[nodiscard]] std::optional<RecordRow> find(base::Id id);
    [[nodiscard]] std::optional<RecordRow> at(std::int64_t rid);
    [[nodiscard]] std::int64_t ridOf(base::Id id); ///< 0: not here

    [[nodiscard]] std::optional<ShownRow> shown(base::Id id);

    /// The server's state is what is shown, nothing of our own lies on top of it any more.
    void confirm(const ShownRow& row, std::int64_t seq, DeviceWork& work);

    /// Inserts or updates; tells the work what changed. Whoever is done with the row gives it away: its values are then
    /// not copied for what is derived from them.
    struct Written
    {
        std::int64_t rid = 0;
        std::int64_t conflicts = 0;
    };
    Written write(RecordRow&& row, DeviceWork& work);
    void write(RecordRow& row, DeviceWork& work);

    /// An empty row, which only remembered that its record must be fetched, hears what that is.
    void nameType(RecordRow& row, const std::string& type);

    /// Everything that this device knows of the record, but for own operations: those stay in the pending list.
    void erase(const RecordRow& row, DeviceWork& work);

    [[nodiscard]] std::optional<model::Record>
    base(const RecordRow& row); ///< the server's state, where it is kept apart
    void keepBase(const RecordRow& row, const model::Record& base);
    void dropBase(std::int64_t rid);

private:
    bool put(RecordRow& row, DeviceWork& work);
    void insert(RecordRow& row);
    void update(const RecordRow& row);
    void noteAuthors(const model::Record& device);

    Database& database_;
};

/// The record's parent in a client's history: its `client` field, or none.
[[nodiscard]] base::Id clientOf(const base::Json& body);

/// When it happened: what the record says, else when it was first written; milliseconds.
[[nodiscard]] std::int64_t happenedAt(const model::Record& record);

} // namespace fairbook::store
