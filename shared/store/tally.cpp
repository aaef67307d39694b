#include "shared/store/tally.h"

#include <array>
#include <utility>

namespace fairbook::store {
namespace {

constexpr std::array<std::pair<std::string_view, std::int64_t Tally::*>, 6> counters{{
    {"count_clients", &Tally::clients},
    {"count_unsent", &Tally::unsent},
    {"count_unsent_clients", &Tally::unsentClients},
    {"count_confirmed", &Tally::confirmed},
    {"count_set_aside", &Tally::setAside},
    {"count_conflicts", &Tally::conflicts},
}};

} // namespace

Tally& Tally::operator+=(const Tally& other)
{
    for (const auto& [name, member] : counters)
        this->*member += other.*member;
    return *this;
}

Tally Tally::operator-(const Tally& other) const
{
    Tally difference = *this;
    for (const auto& [name, member] : counters)
        difference.*member -= other.*member;
    return difference;
}

Tally readTally(Database& database)
{
    Tally tally;
    for (const auto& [name, member] : counters)
        tally.*member = Meta(database).integer(name);
    return tally;
}

void addTally(Database& database, const Tally& differences)
{
    for (const auto& [name, member] : counters)
        Meta(database).add(name, differences.*member);
}

Tally recount(Database& database)
{
    Tally tally;
    Query records(database, R"sql(
        SELECT sum(type = 'client' AND deleted = 0), sum(type = 'client' AND deleted = 0 AND waiting > 0),
               sum(seq > 0 AND waiting = 0 AND aside = 0), sum(conflicts)
          FROM record)sql");
    if (records.step()) {
        tally.clients = records.integer(0);
        tally.unsentClients = records.integer(1);
        tally.confirmed = records.integer(2);
        tally.conflicts = records.integer(3);
    }
    Query hidden(database, R"sql(
        SELECT count(*)
          FROM person AS p JOIN record AS r ON r.id = p.member
         WHERE p.member <> p.representative AND r.type = 'client' AND r.deleted = 0)sql");
    if (hidden.step())
        tally.clients -= hidden.integer(0);
    Query pending(database, "SELECT sum(status = 0), sum(status = 2) FROM pending");
    if (pending.step()) {
        tally.unsent = pending.integer(0);
        tally.setAside = pending.integer(1);
    }
    return tally;
}

} // namespace fairbook::store
