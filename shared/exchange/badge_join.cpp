#include "shared/exchange/badge_join.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "shared/exchange/charset.h"
#include "shared/exchange/client_values.h"
#include "shared/exchange/mapping.h"

namespace fairbook::exchange {
namespace {

/// Letters and digits only, upper case, without leading zeros: lists and codes write the same number differently.
std::string normalBadge(std::string_view badge)
{
    std::string normal;
    for (const char c : badge) {
        const bool digit = c >= '0' && c <= '9';
        const bool lower = c >= 'a' && c <= 'z';
        const bool upper = c >= 'A' && c <= 'Z';
        if (digit || upper || lower)
            normal += lower ? static_cast<char>(c - 'a' + 'A') : c;
        else if (static_cast<unsigned char>(c) >= 0x80U)
            normal += c;
    }
    const std::size_t first = normal.find_first_not_of('0');
    return first == std::string::npos ? std::string() : normal.substr(first);
}

char delimiterOf(std::string_view text)
{
    const std::string_view head = text.substr(0, text.find('\n'));
    const auto count = [&](char c) { return std::count(head.begin(), head.end(), c); };
    const char candidates[] = {',', ';', '\t'};
    return *std::max_element(std::begin(candidates), std::end(candidates),
                             [&](char a, char b) { return count(a) < count(b); });
}

using Places = std::multimap<std::string, std::size_t>; ///< normal badge -> rows

Places placesIn(const std::vector<TableRow>& list, std::size_t column)
{
    Places places;
    for (std::size_t row = 1; row < list.size(); ++row)
        if (column < list[row].size())
            if (std::string normal = normalBadge(list[row][column]); !normal.empty())
                places.emplace(std::move(normal), row);
    return places;
}

/// None: no column holds any of the badges.
std::optional<std::size_t> badgeColumn(const std::vector<TableRow>& list, std::span<const ScannedBadge> badges)
{
    std::optional<std::size_t> best;
    std::ptrdiff_t most = 0;
    for (std::size_t column = 0; column < list.front().size(); ++column) {
        const Places places = placesIn(list, column);
        const auto found = std::count_if(badges.begin(), badges.end(), [&](const ScannedBadge& badge) {
            return places.contains(normalBadge(badge.badge));
        });
        if (found > most) {
            most = found;
            best = column;
        }
    }
    return best;
}

Contact contactOf(const TableRow& header, const TableRow& row, std::size_t badges)
{
    Contact contact;
    for (std::size_t column = 0; column < std::min(header.size(), row.size()); ++column) {
        if (column == badges || row[column].empty())
            continue;
        if (const auto field = fieldOfHeader(header[column]))
            setField(contact, *field, header[column], row[column]);
        else
            contact.extras.emplace_back(header[column], row[column]);
    }
    return contact;
}

bool isSaid(const base::Json& body, std::string_view path)
{
    const std::size_t slash = path.find('/');
    const base::Json* value = base::memberOf(body, path.substr(0, slash));
    if (value == nullptr || value->is_null())
        return false;
    return slash == std::string_view::npos || base::memberOf(*value, path.substr(slash + 1)) != nullptr;
}

} // namespace

base::Result<std::vector<TableRow>> readBadgeList(std::string_view bytes)
{
    const std::string text = toUtf8Somehow(bytes);
    auto rows = parseCsv(text, delimiterOf(text));
    if (rows && rows->size() < 2)
        return base::refuse(base::Code::malformed, "a header and a row at least");
    return rows;
}

BadgeJoin joinBadges(const std::vector<TableRow>& list, std::span<const ScannedBadge> badges)
{
    BadgeJoin join;
    join.rows = list.empty() ? 0 : list.size() - 1;
    const auto column = list.empty() ? std::nullopt : badgeColumn(list, badges);
    const Places places = column ? placesIn(list, *column) : Places();
    if (column)
        join.column = list.front()[*column];
    for (std::size_t at = 0; at < badges.size(); ++at) {
        const auto [first, last] = places.equal_range(normalBadge(badges[at].badge));
        if (first == last) {
            join.unmatched.push_back(at);
            continue;
        }
        const TableRow& row = list[first->second];
        const bool same = std::all_of(first, last, [&](const auto& place) { return list[place.second] == row; });
        if (same)
            join.matches.push_back({at, contactOf(list.front(), row, *column)});
        else
            join.ambiguous.push_back(at);
    }
    return join;
}

model::Gesture badgeEdits(const Contact& contact, const model::Record& client, const model::Record& capture,
                          std::string_view region)
{
    model::Gesture gesture;
    model::Edit edit{.action = model::Action::set, .type = "client", .record = client.id, .set = {}, .base = {}};
    edit.set = base::Json::object();
    base::Json values = clientValues(contact, region);
    values.erase("kind"); // what a client is was said when it was captured
    for (const auto& [path, value] : values.get_ref<const base::Json::object_t&>()) {
        if (isSaid(client.body, path))
            continue;
        edit.set[path] = value;
        edit.base[path] = model::dotsOf(client, path);
    }
    if (!edit.set.empty())
        gesture.push_back(std::move(edit));
    if (base::textAt(capture.body, "state") != "complete" && !gesture.empty())
        gesture.push_back({.action = model::Action::set,
                           .type = "capture",
                           .record = capture.id,
                           .set = {{"state", "complete"}},
                           .base = {{"state", model::dotsOf(capture, "state")}}});
    return gesture;
}

} // namespace fairbook::exchange
