// Who may see what: the rule of docs/protocol.md said once more, from what was written and what the records say now.
#include <algorithm>

#include "tests/simulate/book.h"

namespace fairbook::simulate {
std::set<std::string> wordsIn(std::string_view text)
{
    constexpr std::string_view start = "value-";
    std::set<std::string> words;
    for (std::size_t at = text.find(start); at != std::string_view::npos; at = text.find(start, at + 1)) {
        const std::size_t end = text.find_first_not_of("0123456789", at + start.size());
        if (end != std::string_view::npos && text[end] == '.')
            words.emplace(text.substr(at, end + 1 - at));
    }
    return words;
}

base::Id Book::whereIs(const std::string& word) const
{
    const auto known = words_.find(word);
    return known == words_.end() ? base::Id{} : known->second;
}

/// Somebody met this client at a fair that is going on, or is over for a fortnight at most. `lastDay` is that long ago.
bool Book::isMet(base::Id client, const View& server, std::string_view lastDay) const
{
    return std::any_of(records_.begin(), records_.end(), [&](base::Id id) {
        const auto met = server(id);
        if (!met || met->type != "capture" || met->deleted() || base::textAt(met->body, "client") != client.text())
            return false;
        const auto event = base::Id::parse(base::textAt(met->body, "event"));
        const auto fair = event ? server(*event) : std::nullopt;
        return fair && !fair->deleted() && base::textAt(fair->body, "ends") >= lastDay;
    });
}

bool Book::maySee(base::Id user, const model::Record& record, const View& server, std::string_view lastDay) const
{
    if (!record.erased.empty() || record.type == "user" || record.type == "event")
        return true;
    const auto entries = of_.find(record.id);
    if (entries != of_.end() && entries_[entries->second.front()].author == user)
        return true; // whoever made it
    if (base::textAt(record.body, "owner") == user.text())
        return true;
    if (record.type == "client")
        return isMet(record.id, server, lastDay);
    const auto client = base::Id::parse(base::textAt(record.body, "client"));
    const auto above = client ? server(*client) : std::nullopt;
    return above && above->type == "client" && above->erased.empty() && maySee(user, *above, server, lastDay);
}

} // namespace fairbook::simulate
