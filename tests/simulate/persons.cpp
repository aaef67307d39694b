// Who is one person with whom, found the slow way from what a replica's records say, and compared with what its lists,
// its search and its pages show (I8).
#include <algorithm>
#include <tuple>

#include "shared/model/path.h"
#include "tests/simulate/world.h"

namespace fairbook::simulate {
namespace {

using base::Json;

struct Person
{
    std::set<base::Id> records; ///< those that are here
    base::Id shown;             ///< which of them represents
};

/// A merge that nobody has taken back.
struct Merge
{
    base::Id loser;
    base::Id survivor;
    std::uint64_t order = 0;
    model::Dot dot;
};

using Clients = std::map<base::Id, model::Record>;

std::vector<Merge> mergesOf(const model::Record& record)
{
    std::vector<Merge> merges;
    for (const std::string& path : pathsOf(record)) {
        const model::PathParts parts = model::splitPath(path);
        if (parts.field != model::mergedInto)
            continue;
        for (const model::Sibling& write : model::liveValues(record, path))
            if (!write.value.is_null())
                merges.push_back({record.id, *base::Id::parse(parts.element), record.orders.at(write.dot), write.dot});
    }
    return merges;
}

/// Sets of ids, joined one by one.
std::vector<std::set<base::Id>> joined(const Clients& clients, const std::vector<Merge>& merges)
{
    std::vector<std::set<base::Id>> sets;
    for (const auto& [id, record] : clients)
        sets.push_back({id});
    for (const Merge& merge : merges) {
        std::set<base::Id> both{merge.loser, merge.survivor};
        std::erase_if(sets, [&](const std::set<base::Id>& set) {
            const bool touches = set.contains(merge.loser) || set.contains(merge.survivor);
            if (touches)
                both.insert(set.begin(), set.end());
            return touches;
        });
        sets.push_back(std::move(both));
    }
    return sets;
}

base::Id representativeOf(const std::set<base::Id>& here, const std::vector<Merge>& merges)
{
    const Merge* latest = nullptr;
    for (const Merge& merge : merges)
        if (merge.loser != merge.survivor && here.contains(merge.survivor) &&
            (latest == nullptr ||
             std::tie(merge.order, merge.dot, merge.survivor) > std::tie(latest->order, latest->dot, latest->survivor)))
            latest = &merge;
    return latest == nullptr ? *here.begin() : latest->survivor;
}

std::vector<Person> personsOf(const Clients& clients)
{
    std::vector<Merge> merges;
    for (const auto& [id, record] : clients)
        for (Merge& merge : mergesOf(record))
            merges.push_back(std::move(merge));
    std::vector<Person> persons;
    for (std::set<base::Id>& set : joined(clients, merges)) {
        std::erase_if(set, [&](base::Id id) { return !clients.contains(id); });
        if (set.empty())
            continue;
        Person person{std::move(set), {}};
        person.shown = representativeOf(person.records, merges);
        persons.push_back(std::move(person));
    }
    return persons;
}

/// What one of the person's records says and the person's page does not.
std::string outOfReach(const model::Record& record, const Json& body)
{
    for (const std::string& path : pathsOf(record)) {
        const model::PathParts parts = model::splitPath(path);
        const Json* value = model::valueAt(record, path);
        if (value == nullptr || value->is_null() || model::isRelation(parts.field))
            continue;
        const bool field = body.contains(parts.field) && !body.at(std::string(parts.field)).is_null();
        if (!field || (!parts.element.empty() && !body.at(std::string(parts.field)).contains(parts.element)))
            return path;
    }
    return {};
}

std::string wrongPage(const Person& person, const Clients& clients, store::DeviceStore& store)
{
    for (const base::Id id : person.records) {
        const auto page = store.mergedView(id);
        if (!page)
            return "no page for " + id.text();
        if (page->members.front() != person.shown)
            return id.text() + " is shown by " + page->members.front().text() + ", not by " + person.shown.text();
        if (std::set<base::Id>(page->members.begin(), page->members.end()) != person.records)
            return "other records than its person's on the page of " + id.text();
        const model::Record& record = clients.at(id);
        if (record.deleted() && id != person.shown)
            continue; // it adds nothing
        if (const std::string path = outOfReach(record, page->body); !path.empty())
            return "out of reach: " + path + " of " + id.text() + ", which " + person.shown.text() + " shows";
    }
    return {};
}

} // namespace

/// One line a person in the lists, and a page on which all is that its records say.
void World::checkPersons(Device& device)
{
    Clients clients;
    const View view = viewOf(device);
    for (const base::Id id : book_.records())
        if (auto record = view(id); record && record->type == "client" && record->erased.empty())
            clients.emplace(id, std::move(*record));
    std::set<base::Id> listed;
    for (const store::ClientRow& row : device.store->clients({}, {}, 100'000))
        listed.insert(row.id);
    for (const Person& person : personsOf(clients)) {
        if (const std::string wrong = wrongPage(person, clients, *device.store); !wrong.empty())
            throw Violation{"I8 on " + device.name + ": " + wrong};
        for (const base::Id id : person.records)
            if (listed.contains(id) != (id == person.shown && !clients.at(id).deleted()))
                throw Violation{"I8 on " + device.name + ": wrongly listed or not listed: " + id.text()};
    }
}

} // namespace fairbook::simulate
