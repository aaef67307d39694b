#include "tests/simulate/book.h"

#include <algorithm>

#include "shared/model/path.h"

namespace fairbook::simulate {

using base::Json;

bool contains(const std::vector<Json>& values, const Json& value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

std::set<std::string> pathsOf(const model::Record& record)
{
    std::set<std::string> paths;
    for (const auto& [path, dot] : record.versions)
        paths.insert(path);
    for (const auto& [path, siblings] : record.siblings)
        paths.insert(path);
    for (const auto& [field, value] : record.body.items())
        if (value.is_object())
            for (const auto& [element, part] : value.items())
                paths.insert(field + '/' + element);
        else
            paths.insert(field);
    paths.erase(std::string(model::existence));
    return paths;
}

std::vector<Json> valuesAt(const model::Record& record, const std::string& path)
{
    std::vector<Json> values;
    for (const model::Sibling& sibling : model::liveValues(record, path))
        values.push_back(sibling.value);
    return values;
}

void Book::note(Entry entry)
{
    if (!of_.contains(entry.record))
        records_.push_back(entry.record);
    if (entry.kind == Entry::Kind::erase)
        toBeErased_.insert(entry.record);
    for (const std::string& word : wordsIn(base::dumpJson(entry.value)))
        words_.emplace(word, entry.record);
    of_[entry.record].push_back(entries_.size());
    entries_.push_back(std::move(entry));
}

Json Book::newValue(const std::string& path)
{
    const std::string word = "value-" + std::to_string(++values_) + '.'; // long enough not to be in a file by chance
    return path.find('/') == std::string::npos ? Json(word) : Json{{"raw", word}};
}

const std::optional<model::Record>& Book::recordOf(Look& look, base::Id id) const
{
    const auto known = look.records.find(id);
    return known != look.records.end() ? known->second : look.records.emplace(id, look.view(id)).first->second;
}

bool Book::isAlive(const Entry& entry, Look& look) const
{
    const auto& record = recordOf(look, entry.record);
    return record && contains(valuesAt(*record, entry.path), entry.value);
}

/// A delete or an emptied field has no words of its own: its record's name must do.
bool Book::isAside(const Entry& entry, const Look& look) const
{
    const std::string record = entry.record.text();
    const std::string words = entry.value.is_null() ? std::string() : base::dumpJson(entry.value);
    return std::any_of(look.aside.begin(), look.aside.end(), [&](const std::string& line) {
        return line.find(record) != std::string::npos && line.find(words) != std::string::npos;
    });
}

/// One emptied field is like another, and who a client belongs to may be said twice.
bool Book::isAmbiguous(base::Id id, const std::string& path, const Json& value) const
{
    const auto& all = of_.at(id);
    return value.is_null() || std::count_if(all.begin(), all.end(), [&](std::size_t index) {
                                  return entries_[index].path == path && entries_[index].value == value;
                              }) > 1;
}

/// Somebody replaced it, and it may stand all the same.
bool Book::hasRisen(base::Id id, const std::string& path, const Json& value) const
{
    const auto& all = of_.at(id);
    return mayRise(id) && std::any_of(all.begin(), all.end(), [&](std::size_t index) {
               return entries_[index].path == path && contains(entries_[index].replaced, value);
           });
}

Book::Fate Book::fateOf(std::size_t index, Look& look) const
{
    if (const Fate known = look.fates[index]; known != Fate::unknown)
        return known;
    const Entry& entry = entries_[index];
    Fate fate = Fate::missing;
    if (entry.kind != Entry::Kind::write)
        fate = isAside(entry, look) ? Fate::aside : Fate::applied; // wrongDeletion() looks closer
    else if (isAlive(entry, look) || isErased(entry, look))
        fate = Fate::applied;
    for (const std::size_t other : of_.at(entry.record)) {
        if (fate != Fate::missing)
            break;
        const Entry& later = entries_[other];
        if (other > index && later.kind == Entry::Kind::write && later.path == entry.path &&
            contains(later.replaced, entry.value) && fateOf(other, look) == Fate::applied)
            fate = Fate::applied;
    }
    if (fate == Fate::missing && isAside(entry, look))
        fate = Fate::aside;
    return look.fates[index] = fate;
}

std::string Book::describe(const Entry& entry)
{
    const auto list = [](const std::vector<Json>& values) { return base::dumpJson(Json(values)); };
    std::string text = "gesture " + std::to_string(entry.gesture) + ": ";
    if (entry.kind == Entry::Kind::write)
        return text + entry.path + " = " + base::dumpJson(entry.value) + " for " + list(entry.replaced) + " of " +
               entry.record.text();
    if (entry.kind == Entry::Kind::erase)
        return text + "erase " + entry.record.text();
    text += (entry.kind == Entry::Kind::remove ? "delete " : "restore ") + entry.record.text() + " seen";
    for (const auto& [path, values] : entry.seen)
        text += ' ' + path + list(values);
    return text;
}

std::string Book::missing(const Holder& must, const View& view, const std::vector<std::string>& aside, bool all) const
{
    Look look{view, aside, {}, {}};
    for (std::size_t index = 0; index < entries_.size(); ++index)
        if (must.contains(entries_[index].gesture) && (all || recordOf(look, entries_[index].record)) &&
            fateOf(index, look) == Fate::missing)
            return "lost: " + describe(entries_[index]);
    return {};
}

bool Book::shows(int gesture, const View& view) const
{
    const std::vector<std::string> none;
    Look look{view, none, {}, {}};
    return std::any_of(entries_.begin(), entries_.end(), [&](const Entry& entry) {
        return entry.gesture == gesture && entry.kind == Entry::Kind::write &&
               !isAmbiguous(entry.record, entry.path, entry.value) && isAlive(entry, look);
    });
}

std::string Book::wrong(const Holder& must, const View& view, const std::vector<std::string>& aside) const
{
    Look look{view, aside, {}, {}};
    for (const base::Id id : records_) {
        if (std::string found = strangeValue(id, look); !found.empty())
            return found;
        if (std::string found = wrongErasure(id, must, look); !found.empty())
            return found;
        if (std::string found = wrongRelation(id, must, look); !found.empty())
            return found;
        if (std::string found = wrongDeletion(id, must, look); !found.empty())
            return found;
    }
    return halfGesture(look);
}

/// A live value that nobody wrote, or that somebody replaced; or an emptied field that hides a full one.
std::string Book::strangeValue(base::Id id, Look& look) const
{
    const auto& record = recordOf(look, id);
    if (!record)
        return {};
    for (const std::string& path : pathsOf(*record)) {
        const std::vector<Json> values = valuesAt(*record, path);
        if (values.size() > 1 && values.front().is_null() && values.back() != values.front())
            return "hidden by nothing: " + path + " of " + id.text();
        for (const Json& value : values) {
            bool written = false;
            for (const std::size_t index : of_.at(id)) {
                const Entry& entry = entries_[index];
                written = written || (entry.path == path && entry.value == value);
                const bool replaced = entry.path == path && contains(entry.replaced, value);
                if (replaced && !mayRise(id) && !isAmbiguous(id, path, value) && !isAmbiguous(id, path, entry.value) &&
                    !isAside(entry, look) && fateOf(index, look) == Fate::applied)
                    return "risen: " + path + " = " + base::dumpJson(value) + " was replaced by " + describe(entry) +
                           " in " + base::dumpJson(model::stateOf(*record));
            }
            if (!written)
                return "nobody wrote " + path + " = " + base::dumpJson(value) + " of " + id.text();
        }
    }
    return {};
}

/// Together or not at all.
std::string Book::halfGesture(Look& look) const
{
    std::map<int, Fate> fates;
    for (std::size_t index = 0; index < entries_.size(); ++index) {
        const Entry& entry = entries_[index];
        if (entry.kind != Entry::Kind::write || entry.value.is_null())
            continue;
        const Fate fate = fateOf(index, look);
        if (fate == Fate::applied && !isAlive(entry, look))
            continue; // replaced, which also what was set aside can be
        if (const auto [known, first] = fates.try_emplace(entry.gesture, fate); !first && known->second != fate)
            return "half a gesture: " + describe(entry) + " is " + std::to_string(static_cast<int>(fate)) + ", not " +
                   std::to_string(static_cast<int>(known->second));
    }
    return {};
}

/// What a record's deletions must have come to, where that is plain.
std::string Book::wrongDeletion(base::Id id, const Holder& must, Look& look) const
{
    const auto& record = recordOf(look, id);
    if (!record || !record->erased.empty())
        return {};
    std::vector<const Entry*> removals;
    const Entry* restore = nullptr;
    for (const std::size_t index : of_.at(id)) {
        const Entry& entry = entries_[index];
        if (entry.kind == Entry::Kind::write || entry.kind == Entry::Kind::erase)
            continue;
        if (isAside(entry, look))
            return {}; // not plain
        if (entry.kind == Entry::Kind::remove)
            removals.push_back(&entry);
        else
            restore = &entry;
    }
    const auto saw = [&](const Entry* removal, bool surely, const std::string& path, const Json& value) {
        if (hasRisen(id, path, value))
            return !surely;
        const auto seen = removal->seen.find(path);
        const bool there = seen != removal->seen.end() && contains(seen->second, value);
        return there && !(surely && isAmbiguous(id, path, value));
    };
    const auto sawAll = [&](const Entry* removal, bool surely) {
        for (const std::string& path : pathsOf(*record))
            for (const Json& value : valuesAt(*record, path))
                if (!saw(removal, surely, path, value))
                    return false;
        return true;
    };
    const bool oneSawAll =
        std::any_of(removals.begin(), removals.end(), [&](const Entry* removal) { return sawAll(removal, false); });
    if (removals.empty() && record->deleted())
        return "nobody deleted " + id.text();
    if (removals.size() == 1 && record->deleted() && !oneSawAll)
        return "deleted with what its deleter had not seen: " + id.text();
    if (removals.size() == 1 && record->deleted() && restore != nullptr && must.contains(restore->gesture))
        return "still deleted after it was taken back: " + id.text();
    const bool mustGo = std::any_of(removals.begin(), removals.end(), [&](const Entry* removal) {
        return must.contains(removal->gesture) && sawAll(removal, true);
    });
    if (restore == nullptr && mustGo && !record->deleted())
        return "risen from the dead: " + id.text() + " is " + base::dumpJson(model::stateOf(*record));
    return {};
}

} // namespace fairbook::simulate
