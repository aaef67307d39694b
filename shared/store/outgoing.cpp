// What of this device's own work goes to the server next, and of which it asks what became of it.
#include <algorithm>
#include <iterator>

#include "shared/store/device_store.h"
#include "shared/store/digest.h"
#include "shared/store/meta.h"
#include "shared/store/pending_list.h"

namespace fairbook::store {

DeviceStore::Outgoing DeviceStore::outgoing(std::size_t bytesMax, std::size_t countMax, std::int64_t after)
{
    const PendingList list(database());
    Outgoing out;
    out.era = list.oldestUnsentEra();
    const std::int64_t shift = out.era * archiveStep;
    out.incarnation = out.era == 0 ? incarnation() : list.incarnationOf(out.era);
    out.used = out.era == 0 ? Meta(database()).integer(key::lastNumber) : list.lastNumberOf(out.era);
    Query query(database(), R"sql(
        SELECT n, line, group_index, group_count FROM pending WHERE n > ? AND n < ? AND status = 0 ORDER BY n)sql");
    query.bind(out.era == 0 ? std::max(acceptedTo(), after) : -shift, archiveStep - shift);
    std::vector<std::string> group;
    std::size_t bytes = 0;
    while (query.step()) {
        bytes += query.view(1).size() + 1;
        group.push_back(query.text(1));
        if (query.integer(2) < query.integer(3))
            continue; // a group goes whole or not at all
        const bool fits = bytes <= bytesMax && out.lines.size() + group.size() <= countMax;
        if (!fits && !out.lines.empty()) {
            out.more = true;
            return out;
        }
        out.last = query.integer(0) + shift;
        out.first = out.first == 0 ? out.last - static_cast<std::int64_t>(group.size()) + 1 : out.first;
        std::move(group.begin(), group.end(), std::back_inserter(out.lines));
        group.clear();
    }
    return out;
}

/// What was set aside is kept for longer than what a backup held: there can be gaps.
std::int64_t DeviceStore::firstUnsent()
{
    Query query(database(), "SELECT n FROM pending WHERE n > ? AND status = 0 ORDER BY n");
    query.bind(acceptedTo());
    std::int64_t first = 0;
    for (std::int64_t last = -1; query.step(); last = query.integer(0))
        if (query.integer(0) != last + 1)
            first = query.integer(0);
    return first;
}

std::vector<std::int64_t> DeviceStore::asideNumbers(std::int64_t limit)
{
    Query query(database(), R"sql(
        SELECT n FROM pending INDEXED BY pending_aside WHERE status = 2 AND n > 0 ORDER BY n LIMIT ?)sql");
    query.bind(limit);
    std::vector<std::int64_t> numbers;
    while (query.step())
        numbers.push_back(query.integer(0));
    return numbers;
}

std::vector<DeviceStore::AsideBefore> DeviceStore::asideBefore(std::int64_t limit)
{
    Query query(database(), R"sql(
        SELECT n, line FROM pending INDEXED BY pending_aside WHERE status = 2 AND n < 0 ORDER BY n LIMIT ?)sql");
    query.bind(limit);
    std::vector<AsideBefore> found;
    while (query.step())
        if (const auto operation = model::parseOwnOperation(query.view(1)))
            found.push_back({query.integer(0), {.dot = operation->dot(), .operation = operation->id}});
    return found;
}

std::string DeviceStore::digest()
{
    return Digest(Meta(database()).text(key::digest)).bytes();
}

bool DeviceStore::givesBack()
{
    return Meta(database()).integer(key::givingBack) != 0;
}

} // namespace fairbook::store
