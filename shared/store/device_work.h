// shared/store/device_work.h: one transaction of a device. Rows are written as they come; what is derived from them
// (lists, search, match keys, counts) is brought up to date once, at the end: FTS5 writes out its rows at every
// statement that opens a savepoint, so its statements stand together (measured: four to five times faster in bulk).
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "shared/base/id.h"
#include "shared/base/json.h"
#include "shared/model/merge_components.h"
#include "shared/store/client_index.h"
#include "shared/store/database.h"
#include "shared/store/record_rows.h"
#include "shared/store/tally.h"

namespace fairbook::store {

class Persons;

class DeviceWork
{
public:
    explicit DeviceWork(Database& database) : database_(database), transaction_(database), index_(database) {}

    [[nodiscard]] Tally& tally() { return tally_; }
    enum class Body
    {
        copy,
        take
    };
    /// Called by RecordRows. `fresh`: the row was not here before.
    void touch(RecordRow& row, bool fresh, Body body);
    /// A client whose body stays: only its delivery moved. Called by RecordRows.
    void delivered(const ShownRow& row, int before, int now);
    void forget(const RecordRow& row); ///< called by RecordRows: the row is not there any more
    /// Brings what is derived up to date when much has gathered; a long import calls it now and then.
    void breathe();
    void commit(); ///< without it everything is rolled back

private:
    struct Client
    {
        base::Id id;
        bool deleted = false;
        int deliveryBefore = 0; ///< what is derived is of it
        int delivery = 0;
        bool fresh = false; ///< nothing is derived of it yet
        std::string sortKey;
        base::Json body;
        std::vector<model::MergeEdge> merges;
    };

    [[nodiscard]] static ClientIndex::Row rowOf(std::int64_t rid, const Client& client);
    void derive();
    void load(std::int64_t rid);
    [[nodiscard]] bool place(Persons& persons);
    void gather(Persons& persons, std::int64_t rid, const Client& client);
    void touchClient(base::Id id);

    Database& database_;
    Transaction transaction_;
    Tally tally_;
    ClientIndex index_;                               ///< what is derived, and not written yet
    std::map<std::int64_t, Client> touched_;          ///< by rid
    std::map<base::Id, std::int64_t> touchedParents_; ///< clients whose history changed
};

} // namespace fairbook::store
