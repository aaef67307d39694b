// shared/store/persons.h: which clients are one person, as derived from the merges in their bodies
// (shared/model/merge.h). Merges are few: where there is none, nothing but one look at an empty table is paid for.
#pragma once

#include <set>
#include <vector>

#include "shared/base/id.h"
#include "shared/base/json.h"
#include "shared/model/merge_components.h"
#include "shared/model/record.h"
#include "shared/store/database.h"
#include "shared/store/tally.h"

namespace fairbook::store {

/// The view of a person that has several records.
struct MergedClient
{
    base::Json body;                    ///< model::mergedBody()
    std::vector<base::Id> members;      ///< the representative first
    std::vector<std::int64_t> rids;     ///< of the others
    std::vector<model::Record> records; ///< of those others that are not deleted
};

/// `members`: of one person, the representative first. A view is made from at most 200 of them.
[[nodiscard]] MergedClient readMerged(Database& database, std::vector<base::Id> members);

class Persons
{
public:
    explicit Persons(Database& database) : database_(database) {}

    /// Whether this base holds any merge.
    [[nodiscard]] bool any();

    /// A client that changed, with its merges as they are now.
    void note(base::Id client, const std::vector<model::MergeEdge>& edges);
    /// Finds the persons of all that was noted, and of those connected with them. Returns every client whose line in
    /// lists must be made again. `tally`: only representatives count as clients.
    [[nodiscard]] std::set<base::Id> place(Tally& tally);

    /// Whose line shows this client; itself where nobody merged it.
    [[nodiscard]] base::Id representativeOf(base::Id client);
    /// The records of this client's person, the representative first; at least the client itself.
    [[nodiscard]] std::vector<base::Id> membersOf(base::Id client);

    /// Everybody is a person of his own again.
    void clear(Tally& tally);

private:
    [[nodiscard]] std::vector<model::MergeEdge> edgesOf(base::Id loser);
    [[nodiscard]] std::set<base::Id> connected(base::Id client);
    [[nodiscard]] bool isPresent(base::Id client);
    [[nodiscard]] bool isLiving(base::Id client);
    std::int64_t leave(const std::set<base::Id>& members);
    std::int64_t join(const model::Component& component);

    Database& database_;
    std::set<base::Id> noted_;
};

} // namespace fairbook::store
