#include <algorithm>

#include "tests/simulate/book.h"

namespace fairbook::simulate {

/// What was written to it, earlier or later, is gone with it.
bool Book::isErased(const Entry& entry, Look& look) const
{
    const auto& record = recordOf(look, entry.record);
    return (record && !record->erased.empty()) || forgotten_.contains(entry.record);
}

/// A record that somebody erased is there again, or one is gone that nobody erased, or something of it is left.
std::string Book::wrongErasure(base::Id id, const Holder& must, Look& look) const
{
    const auto& record = recordOf(look, id);
    if (!record)
        return {};
    std::vector<const Entry*> erasures;
    for (const std::size_t index : of_.at(id))
        if (entries_[index].kind == Entry::Kind::erase)
            erasures.push_back(&entries_[index]);
    if (!record->erased.empty() && erasures.empty())
        return "nobody erased " + id.text();
    if (!record->erased.empty() && (!record->body.empty() || record->orders.size() > 1))
        return "not all is erased of " + id.text() + ": " + base::dumpJson(model::stateOf(*record));
    const bool mustGo = std::any_of(erasures.begin(), erasures.end(), [&](const Entry* erasure) {
        return must.contains(erasure->gesture) && !isAside(*erasure, look);
    });
    return mustGo && record->erased.empty() ? "erased, and there again: " + id.text() : "";
}

std::vector<std::string> Book::wordsOf(const std::set<base::Id>& records) const
{
    std::vector<std::string> words;
    for (const Entry& entry : entries_) {
        const base::Json& value =
            entry.value.is_object() && entry.value.contains("raw") ? entry.value["raw"] : entry.value;
        if (records.contains(entry.record) && value.is_string() && value.get<std::string>().starts_with("value-"))
            words.push_back(value.get<std::string>());
    }
    return words;
}

} // namespace fairbook::simulate
