#include "shared/model/fold.h"

#include <algorithm>
#include <limits>
#include <tuple>

#include "shared/base/simulation.h"
#include "shared/model/live_path.h"
#include "shared/model/path.h"

namespace fairbook::model {
namespace {

using base::Json;

constexpr std::int64_t trustedMs = 60'000; ///< a clock may be this far ahead and still be believed

std::uint64_t after(std::uint64_t order)
{
    return order == std::numeric_limits<std::uint64_t>::max() ? order : order + 1;
}

bool isReferenced(const Record& record, const Dot& dot)
{
    if (dot == record.created)
        return true;
    const auto is = [&](const auto& item) { return item.dot == dot; };
    return std::any_of(record.removals.begin(), record.removals.end(), is) ||
           std::any_of(record.versions.begin(), record.versions.end(),
                       [&](const auto& v) { return v.second == dot; }) ||
           std::any_of(record.siblings.begin(), record.siblings.end(),
                       [&](const auto& entry) { return std::any_of(entry.second.begin(), entry.second.end(), is); });
}

/// One operation on its way into one record.
class Folding
{
public:
    /// `values`: the operation's own, where they may be taken.
    Folding(Record& record, const Operation& operation, Json* values)
        : record_(record), operation_(operation), values_(values), dot_(operation.counts())
    {}

    void run(std::uint64_t order)
    {
        if (operation_.action == Action::erase)
            return erase(order);
        if (!record_.erased.empty() && !base::mutant("late work revives the erased"))
            return;
        record_.orders.try_emplace(dot_, order);
        switch (operation_.action) {
        case Action::create:
            become();
            [[fallthrough]];
        case Action::set:
            write();
            break;
        case Action::remove:
            remove();
            break;
        case Action::restore:
            restore();
            break;
        case Action::merge:
        case Action::unmerge:
            relate(mergedInto);
            break;
        case Action::notDuplicate:
            relate(notDuplicateOf);
            break;
        case Action::erase:
        case Action::unknown:
            break;
        }
        if (!alive_)
            released_.push_back(dot_);
        forget();
    }

private:
    /// What came before and what comes later is gone alike. Of several who erase, the smallest dot is remembered.
    void erase(std::uint64_t order)
    {
        if (!record_.erased.empty() && record_.erased <= dot_)
            return;
        Record blank;
        blank.type = std::move(record_.type);
        blank.id = record_.id;
        blank.erased = dot_;
        blank.orders.emplace(dot_, order);
        record_ = std::move(blank);
    }

    /// The smallest dot of all creates is the record's.
    void become()
    {
        if (!record_.created.empty() && record_.created <= dot_)
            return;
        if (!record_.created.empty())
            released_.push_back(record_.created);
        adopt(record_, dot_);
        alive_ = true;
    }

    void write()
    {
        if (values_ != nullptr && values_->is_object()) {
            for (auto& [path, value] : values_->get_ref<Json::object_t&>())
                writeAt(path, std::move(value));
        } else if (operation_.set.is_object()) {
            for (const auto& [path, value] : operation_.set.get_ref<const Json::object_t&>())
                writeAt(path, value);
        }
    }

    /// Elements of one field that has its own actions; whatever else such an operation names is not written.
    void relate(std::string_view field)
    {
        if (!operation_.set.is_object())
            return;
        for (const auto& [path, value] : operation_.set.get_ref<const Json::object_t&>())
            if (const PathParts parts = splitPath(path); parts.field == field && !parts.element.empty())
                writeAt(path, value);
    }

    void writeAt(const std::string& path, Json value)
    {
        const auto seen = operation_.base.find(path);
        const bool blind = seen == operation_.base.end() || base::mutant("what was seen is forgotten");
        writeOne(path, std::move(value), blind ? std::span<const Dot>{} : std::span(seen->second));
    }

    void writeOne(const std::string& path, Json value, std::span<const Dot> base)
    {
        LivePath live(record_, path);
        for (const Dot& seen : base)
            supersede(path, seen, live.writes);
        const auto mine = [&](const Sibling& write) { return write.dot == dot_; };
        const bool known = std::any_of(live.writes.begin(), live.writes.end(), mine);
        const bool replaced = isSuperseded(path);
        const bool all = operation_.action == Action::unmerge && base::mutant("unmerge takes all back");
        if (all || base::mutant("the last writer wins"))
            live.writes.clear();
        if (!known && !replaced)
            live.writes.push_back({std::move(value), dot_});
        alive_ = alive_ || known || !replaced;
        std::move(live).put();
    }

    /// Whether somebody replaced this write before it arrived; it arrives once, so that is forgotten here.
    bool isSuperseded(std::string_view path)
    {
        if (record_.superseded.empty())
            return false;
        const auto found = record_.superseded.find(std::string(path));
        if (found == record_.superseded.end() || found->second.erase(dot_) == 0)
            return false;
        if (found->second.empty())
            record_.superseded.erase(found);
        return true;
    }

    void supersede(const std::string& path, const Dot& seen, std::vector<Sibling>& writes)
    {
        if (seen == dot_) // nobody has seen his own write before he made it
            return;
        const auto found = std::find_if(writes.begin(), writes.end(), [&](const Sibling& w) { return w.dot == seen; });
        if (found == writes.end()) {
            record_.superseded[path].insert(seen);
            return;
        }
        released_.push_back(seen);
        writes.erase(found);
    }

    [[nodiscard]] std::vector<Dot> named() const
    {
        const auto found = operation_.base.find(std::string(wholeRecord));
        std::vector<Dot> dots = found == operation_.base.end() ? std::vector<Dot>{} : found->second;
        std::sort(dots.begin(), dots.end());
        dots.erase(std::unique(dots.begin(), dots.end()), dots.end());
        return dots;
    }

    void remove()
    {
        auto& removals = record_.removals;
        const auto at = std::lower_bound(removals.begin(), removals.end(), dot_,
                                         [](const Removal& removal, const Dot& dot) { return removal.dot < dot; });
        if (isSuperseded(existence) || (at != removals.end() && at->dot == dot_))
            return;
        removals.insert(at, {dot_, named()});
        alive_ = true;
    }

    /// A restore is a write too, on a register of its own: a delete that had not seen it does not undo it.
    void restore()
    {
        if (base::mutant("restore is ignored"))
            return;
        std::vector<Dot> rest;
        const std::vector<Sibling> restores = liveValues(record_, existence);
        for (const Dot& dot : named()) {
            const auto is = [&](const auto& item) { return item.dot == dot; };
            if (std::erase_if(record_.removals, is) > 0)
                released_.push_back(dot);
            else if (!record_.orders.contains(dot) || std::any_of(restores.begin(), restores.end(), is))
                rest.push_back(dot); // a restore, or what has not arrived; writes of fields are no matter here
        }
        writeOne(std::string(existence), nullptr, rest);
    }

    void forget()
    {
        for (const Dot& dot : released_)
            if (!isReferenced(record_, dot))
                record_.orders.erase(dot);
    }

    Record& record_;
    const Operation& operation_;
    Json* values_;
    Dot dot_;
    bool alive_ = false;        ///< the record keeps something of this operation
    std::vector<Dot> released_; ///< perhaps no longer alive anywhere
};

std::vector<const Operation*> withoutRepeats(std::span<const Operation> operations)
{
    std::vector<std::pair<Dot, const Operation*>> named;
    for (const Operation& operation : operations)
        named.emplace_back(operation.dot(), &operation);
    std::sort(named.begin(), named.end(), [](const auto& a, const auto& b) {
        return std::tie(a.first, a.second->id) < std::tie(b.first, b.second->id);
    });
    named.erase(
        std::unique(named.begin(), named.end(), [](const auto& a, const auto& b) { return a.first == b.first; }),
        named.end());
    std::vector<const Operation*> result;
    for (const auto& [dot, operation] : named)
        result.push_back(operation);
    return result;
}

/// Claims of a set of operations: each its stamp, but later than what it names; which order they came in does not
/// matter. Operations that name each other in a circle keep their stamps.
std::map<Dot, std::uint64_t> claimsOf(const std::vector<const Operation*>& operations)
{
    std::map<Dot, std::uint64_t> claims;
    std::map<Dot, std::vector<Dot>> followers;
    std::map<Dot, std::size_t> waitsFor;
    for (const Operation* operation : operations)
        claims[operation->dot()] = operation->stamp.packed;
    for (const Operation* operation : operations)
        for (const auto& [path, dots] : operation->base)
            for (const Dot& dot : dots)
                if (claims.contains(dot)) {
                    followers[dot].push_back(operation->dot());
                    ++waitsFor[operation->dot()];
                }
    std::vector<Dot> ready;
    std::map<Dot, std::uint64_t> raised = claims;
    for (const auto& [dot, claim] : claims)
        if (!waitsFor.contains(dot))
            ready.push_back(dot);
    while (!ready.empty()) {
        const Dot dot = std::move(ready.back());
        ready.pop_back();
        claims[dot] = raised[dot];
        for (const Dot& follower : followers[dot]) {
            raised[follower] = std::max(raised[follower], after(raised[dot]));
            if (--waitsFor[follower] == 0)
                ready.push_back(follower);
        }
    }
    return claims;
}

/// Somebody had seen it on this path, or (existence) took this deletion back.
void replaceAt(Record& record, const std::string& path, const Dot& dot)
{
    const auto is = [&](const auto& item) { return item.dot == dot; };
    LivePath live(record, path);
    const bool here = std::erase_if(live.writes, is) + std::erase_if(record.removals, is) > 0;
    std::move(live).put();
    if (!here)
        record.superseded[path].insert(dot);
    else if (!isReferenced(record, dot))
        record.orders.erase(dot);
}

void applyTo(Record& record, const Operation& operation, Json* values, std::uint64_t order)
{
    if (operation.action == Action::unknown)
        return;
    if (record.type.empty()) {
        record.type = operation.type;
        record.id = operation.record;
    }
    Folding(record, operation, values).run(order);
}

} // namespace

std::uint64_t orderOf(const Operation& operation, const Record& record)
{
    std::uint64_t order = operation.stamp.packed;
    for (const auto& [path, dots] : operation.base)
        for (const Dot& dot : dots)
            if (const auto found = record.orders.find(dot); found != record.orders.end())
                order = std::max(order, after(found->second));
    return order;
}

void apply(Record& record, const Operation& operation, std::uint64_t order)
{
    applyTo(record, operation, nullptr, order);
}

void applyTaking(Record& record, Operation& operation, std::uint64_t order)
{
    applyTo(record, operation, &operation.set, order);
}

void seeAs(Record& record, const Dot& name, const Dot& dot)
{
    std::vector<std::string> paths;
    for (const auto& [path, dots] : record.superseded)
        if (dots.contains(name))
            paths.push_back(path);
    for (const std::string& path : paths) {
        auto& dots = record.superseded[path];
        dots.erase(name);
        if (dots.empty())
            record.superseded.erase(path);
        replaceAt(record, path, dot);
    }
    for (Removal& removal : record.removals) {
        auto& covers = removal.covers;
        if (std::erase(covers, name) == 0)
            continue;
        covers.push_back(dot);
        std::sort(covers.begin(), covers.end());
        covers.erase(std::unique(covers.begin(), covers.end()), covers.end());
    }
}

void countOnce(Record& record, const Operation& operation, const Dot& name, const Dot& dot)
{
    if (!record.erased.empty())
        return;
    const auto isAlive = [&](const std::string& path, const Dot& which) {
        const auto is = [&](const auto& item) { return item.dot == which; };
        const std::vector<Sibling> live = liveValues(record, path);
        return std::any_of(live.begin(), live.end(), is) ||
               (path == existence && std::any_of(record.removals.begin(), record.removals.end(), is));
    };
    std::vector<std::string> paths{std::string(existence)};
    if (operation.set.is_object())
        for (const auto& [path, value] : operation.set.get_ref<const Json::object_t&>())
            paths.push_back(path);
    for (const std::string& path : paths) {
        const bool asDot = isAlive(path, dot);
        const bool asName = isAlive(path, name);
        if (asDot && !asName)
            replaceAt(record, path, dot);
        else if (asDot) // else it was perhaps `name` that replaced it
            replaceAt(record, path, name);
    }
    if (record.created != name)
        return;
    record.created = dot; // or else no deletion covers it: that names what counts
    record.orders.try_emplace(dot, record.orders[name]);
    if (!isReferenced(record, name))
        record.orders.erase(name);
}

Record fold(std::span<const Operation> operations)
{
    const std::vector<const Operation*> once = withoutRepeats(operations);
    const std::map<Dot, std::uint64_t> claims = claimsOf(once);
    Record record;
    for (const Operation* operation : once)
        apply(record, *operation, claims.at(operation->dot()));
    return record;
}

base::Hlc clampStamp(base::Hlc claimed, std::int64_t offsetMs, base::Instant received)
{
    constexpr std::int64_t msMax = (std::int64_t{1} << 48U) - 1;
    if (offsetMs > trustedMs || offsetMs < -trustedMs) {
        const std::int64_t corrected = claimed.instant().ms + std::clamp(offsetMs, -msMax, msMax);
        claimed = base::Hlc::of({corrected}, static_cast<std::uint16_t>(claimed.packed & 0xffffU));
    }
    const std::int64_t latest = std::clamp(received.ms, std::int64_t{0}, msMax) + trustedMs;
    return std::min(claimed, base::Hlc::of({latest}));
}

} // namespace fairbook::model
