// shared/store/client_index.h: everything that is derived from clients and can be made again: lines of lists, filters,
// match keys and the two full-text indexes. Only DeviceWork writes here, at the end of its transaction.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_set>
#include <vector>

#include "shared/base/json.h"
#include "shared/store/database.h"
#include "shared/store/persons.h"

namespace fairbook::store {

class ClientIndex
{
public:
    explicit ClientIndex(Database& database) : database_(database) {}

    struct Delivery ///< deliveryOf() its row
    {
        int before = 0;
        int now = 0;
    };

    struct Row
    {
        std::int64_t rid = 0;
        std::string_view sortKey; ///< the row's own: lists go by either
        bool fresh = false;       ///< nothing is stored of it yet
        Delivery delivery;
    };

    /// Notes how a client looks now; `body` is null when it takes no part in lists. `merged`: what its person holds,
    /// where that has several records.
    void gather(const Row& row, const base::Json* body, const MergedClient* merged = nullptr);

    /// Only the delivery of a client changed; at once. Nothing happens to one that takes no part in lists.
    void moveDelivery(std::int64_t rid, std::string_view sortKey, Delivery delivery);

    /// Noted, and not written yet: what is stored of it must not be read.
    [[nodiscard]] bool holds(std::int64_t rid) const { return noted_.contains(rid); }
    [[nodiscard]] std::size_t size() const { return changes_.size(); }

    /// Writes what differs from what is stored, in the order of each table, the full-text rows last.
    void write();

private:
    struct Derived
    {
        std::int64_t rid = 0;
        bool listed = false; ///< false: takes no part in lists
        std::int64_t lastContact = 0;
        std::string sortKey;
        std::string line;
        std::string words;
        std::string parts;
        std::string keys;
        std::string facets;
    };
    struct Change
    {
        Derived before;
        Derived after;
        Delivery delivery;
    };

    [[nodiscard]] Derived stored(std::int64_t rid);
    void addOthers(const MergedClient& merged, Derived& derived, std::vector<std::string>& facets);
    void addHistory(std::int64_t rid, Derived& derived, std::vector<std::string>& facets);
    void writeListed(const Change& change);
    void writeKeys();
    void writeFacets();
    void writeTexts(const Change& change);

    Database& database_;
    std::vector<Change> changes_;
    std::unordered_set<std::int64_t> noted_; ///< rids of the changes
};

} // namespace fairbook::store
