// tests/simulate/book.h: the oracle: a naive book of what people wrote and what they saw when they wrote it. It counts
// in values, each of which is written once, and knows nothing of dots, numbers, cursors or how anything is stored.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "shared/base/id.h"
#include "shared/base/json.h"
#include "shared/model/record.h"

namespace fairbook::simulate {

/// The gestures that somebody holds: a device its own (with those of the image it was made from), the server what it
/// has confirmed.
using Holder = std::set<int>;

/// How a replica shows a record; none: it is not there.
using View = std::function<std::optional<model::Record>(base::Id)>;

/// The live values of a path, the shown one first.
[[nodiscard]] std::vector<base::Json> valuesAt(const model::Record& record, const std::string& path);

[[nodiscard]] bool contains(const std::vector<base::Json>& values, const base::Json& value);

/// Every path of which a record says anything.
[[nodiscard]] std::set<std::string> pathsOf(const model::Record& record);

/// Every value that somebody writes is, or holds, a word of its own: all of them in a text.
[[nodiscard]] std::set<std::string> wordsIn(std::string_view text);

struct Entry
{
    enum class Kind
    {
        write,
        remove,
        restore,
        erase
    };

    Kind kind = Kind::write;
    int gesture = 0;
    base::Id author; ///< a person
    base::Id record;
    std::string path;
    base::Json value;
    std::vector<base::Json> replaced;                    ///< of its path, on the form
    std::map<std::string, std::vector<base::Json>> seen; ///< of a delete: everything on the form, by path
};

class Book
{
public:
    [[nodiscard]] int newGesture() { return ++gestures_; }
    void note(Entry entry);
    [[nodiscard]] base::Json newValue(const std::string& path); ///< never written before
    [[nodiscard]] const std::vector<base::Id>& records() const { return records_; }
    /// From now on what somebody replaced may stand beside what replaced it, for a person to settle.
    void allowRisen() { mayRise_ = true; }
    /// The same for what somebody erased: who erased may not any more, and others forgot what they had written to it.
    void allowErasedRisen() { erasedMayRise_ = true; }
    [[nodiscard]] bool knows(base::Id record) const { return of_.contains(record); }

    /// The server has erased it, whatever it is told later: nobody need hold a word of it.
    void forget(base::Id record) { forgotten_.insert(record); }
    [[nodiscard]] const std::set<base::Id>& toBeErased() const { return toBeErased_; }

    /// The first thing that is wrong with a replica that must show `must`, with what it lists as set aside; empty:
    /// none. `all`: also of records of which nothing is there.
    [[nodiscard]] std::string missing(const Holder& must, const View& view, const std::vector<std::string>& aside,
                                      bool all = true) const;

    /// What the server's final state says that nobody wrote, or that was replaced, half written, or wrongly deleted.
    [[nodiscard]] std::string wrong(const Holder& must, const View& view, const std::vector<std::string>& aside) const;

    /// Everything that was ever written to these records, in words that nothing else has.
    [[nodiscard]] std::vector<std::string> wordsOf(const std::set<base::Id>& records) const;

    /// The record that a word was written to; none: nobody wrote it.
    [[nodiscard]] base::Id whereIs(const std::string& word) const;

    /// Whether somebody who sees a part only may see this, by what the server's records say. Fairs that ended on
    /// `lastDay` ("2025-11-22") or later are not over.
    [[nodiscard]] bool maySee(base::Id user, const model::Record& record, const View& server,
                              std::string_view lastDay) const;

    [[nodiscard]] static std::string describe(const Entry& entry);

    /// Whether any value of a gesture is there; a value that was written twice says nothing, nor does an emptied field.
    [[nodiscard]] bool shows(int gesture, const View& view) const;

private:
    enum class Fate
    {
        unknown,
        applied, ///< alive, or replaced by something that is applied, or erased with its record
        aside,
        missing
    };
    struct Look ///< one look at a replica; what was found is remembered
    {
        const View& view;
        const std::vector<std::string>& aside;
        std::map<base::Id, std::optional<model::Record>> records;
        std::map<std::size_t, Fate> fates;
    };

    [[nodiscard]] const std::optional<model::Record>& recordOf(Look& look, base::Id id) const;
    [[nodiscard]] Fate fateOf(std::size_t index, Look& look) const;
    [[nodiscard]] bool isAlive(const Entry& entry, Look& look) const;
    [[nodiscard]] bool isAside(const Entry& entry, const Look& look) const;
    [[nodiscard]] bool mayRise(base::Id id) const { return mayRise_ || (erasedMayRise_ && toBeErased_.contains(id)); }
    [[nodiscard]] bool isAmbiguous(base::Id id, const std::string& path, const base::Json& value) const;
    [[nodiscard]] bool isMet(base::Id client, const View& server, std::string_view lastDay) const;
    [[nodiscard]] bool hasRisen(base::Id id, const std::string& path, const base::Json& value) const;
    [[nodiscard]] std::string strangeValue(base::Id id, Look& look) const;
    [[nodiscard]] std::string halfGesture(Look& look) const;
    [[nodiscard]] bool isErased(const Entry& entry, Look& look) const;
    [[nodiscard]] std::string wrongErasure(base::Id id, const Holder& must, Look& look) const;
    [[nodiscard]] std::string wrongRelation(base::Id id, const Holder& must, Look& look) const;
    [[nodiscard]] std::string wrongDeletion(base::Id id, const Holder& must, Look& look) const;

    std::vector<Entry> entries_;
    std::map<base::Id, std::vector<std::size_t>> of_; ///< entries of a record
    std::vector<base::Id> records_;
    std::map<std::string, base::Id> words_;
    bool mayRise_ = false;
    bool erasedMayRise_ = false;
    std::set<base::Id> toBeErased_; ///< somebody said so
    std::set<base::Id> forgotten_;
    int gestures_ = 0;
    int values_ = 0;
};

} // namespace fairbook::simulate
