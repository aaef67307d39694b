#include <algorithm>
#include <optional>
#include <unordered_map>
#include <vector>

#include "shared/base/simulation.h"
#include "shared/model/fold.h"
#include "shared/model/record_size.h"
#include "shared/store/given_back.h"
#include "shared/store/late_erasure.h"
#include "shared/store/twins.h"
#include "shared/sync/cursor.h"
#include "shared/sync/push_rules.h"
#include "shared/sync/server_endpoint.h"

namespace fairbook::sync {
namespace {

using base::Code;

/// A record that this request touches: read once, written once.
struct Working
{
    model::Record record;
    model::RecordSize size;
    bool own = false; ///< every operation came from this incarnation, none was clamped
    bool changed = false;
    bool wasThere = false;  ///< before this request
    bool wasErased = false; ///< before this request
};

/// Why a group was set aside, and which of its members is to blame.
struct Culprit
{
    std::size_t index = 0;
    std::string_view reason;
};

/// Its device had read all that the server had when it went back.
bool sawBackup(store::MasterStore& master, const std::string& former)
{
    const auto start = former.empty() ? store::EpochStart() : store::epochStart(master.database());
    if (start.head < 0)
        return false;
    auto place = placeOf(former, start.before, master.secret());
    if (!place)
        place = placeOf(former, master.epoch(), master.secret()); // its files were put back without a word
    return place && *place >= start.head;
}

/// One request on its way into the master.
class Push
{
public:
    Push(store::MasterStore& master, const store::Author& author, SyncRequest& request, base::Instant received)
        : master_(master), author_(author), hello_(request.hello), operations_(request.operations), received_(received),
          offsetMs_(clockOffset(request.hello.wall, received)),
          givenBack_(master, sawBackup(master, request.hello.former)), twins_(master)
    {}

    PushResult run()
    {
        const base::Id owner = master_.deviceOf(hello_.incarnation);
        result_.acceptedTo = hello_.accepted;
        readAgain();
        last_ = master_.lastNumber(hello_.incarnation);
        if (hello_.accepted > last_) { // the server went back: said before all else, or what is missing stays missing
            result_.resendFrom = last_ + 1;
            return result_;
        }
        if (!owner.none() && owner != author_.device) {
            result_.identityFork = true;
            return result_;
        }
        if (owner.none() && !operations_.empty())
            master_.bindIncarnation(hello_.incarnation, author_.device, author_.user);
        pushAll();
        base::crashPoint("push.logged");
        writeRecords();
        base::crashPoint("push.records_written");
        finish();
        return result_;
    }

private:
    /// The transaction of the time before came to nothing.
    void readAgain()
    {
        for (PushedOperation& pushed : operations_)
            if (pushed.taken)
                pushed = pushedOperation(std::string(pushed.line));
    }

    /// The first operation of a request has the number after the last accepted one, the others follow without gaps.
    [[nodiscard]] std::int64_t numberOf(std::size_t index) const
    {
        return hello_.accepted + 1 + static_cast<std::int64_t>(index);
    }

    void pushAll()
    {
        for (std::size_t index = 0; index < operations_.size();) {
            const std::int64_t number = numberOf(index);
            if (number <= last_) {
                if (!isRepeated(number, operations_[index]))
                    return;
                result_.acceptedTo = number;
                ++index;
                continue;
            }
            const std::size_t count = groupSize(index);
            if (author_.revoked)
                setAside(index, count);
            else
                pushGroup(index, count);
            index += count;
            result_.acceptedTo = last_ = numberOf(index) - 1;
        }
    }

    /// The same number again: with the same bytes it is a repeated push, with others somebody else uses our numbers.
    bool isRepeated(std::int64_t number, const PushedOperation& pushed)
    {
        const auto known = master_.outcome(hello_.incarnation, static_cast<std::uint64_t>(number));
        result_.identityFork = !known || (known->hash != pushed.hash && !base::mutant("repeat known by number only"));
        return !result_.identityFork;
    }

    /// How many lines from `index` on belong together. A line that cannot be read belongs to the group around it.
    [[nodiscard]] std::size_t groupSize(std::size_t index) const
    {
        const auto& first = operations_[index].operation;
        if (!first || first->group.index != 1)
            return 1;
        const auto count = static_cast<std::size_t>(first->group.count);
        std::size_t size = 1;
        for (; size < count && index + size < operations_.size(); ++size) {
            const auto& next = operations_[index + size].operation;
            if (next && (next->group.count != first->group.count || next->group.index != static_cast<int>(size) + 1))
                break;
        }
        return size;
    }

    /// Of a revoked device: kept for a manager, whatever it is. Its record is looked at only to know whether it was
    /// erased: then no words are kept.
    void setAside(std::size_t index, std::size_t count)
    {
        for (std::size_t i = index; i < index + count; ++i) {
            if (const auto& operation = operations_[i].operation)
                static_cast<void>(workingOf(operation->record));
            log(i, base::codeName(Code::revoked));
        }
    }

    void pushGroup(std::size_t index, std::size_t count)
    {
        std::unordered_map<base::Id, Working> before;
        const auto culprit = applyGroup(index, count, before);
        if (culprit && !base::mutant("group not atomic"))
            for (auto& [id, working] : before)
                working_[id] = std::move(working);
        for (std::size_t i = index; i < index + count; ++i) {
            if (culprit)
                log(i, i == culprit->index ? culprit->reason : "group");
            else
                take(i);
        }
    }

    void take(std::size_t i)
    {
        const model::Operation& operation = *operations_[i].operation;
        const auto twin = stands_.find(i);
        log(i, {}, twin == stands_.end() ? std::string_view() : twin->second);
        twins_.note(operation, twin == stands_.end() ? operation.dot() : twin->second);
    }

    /// Folds one operation after the other; `before` is what a refusal in the middle goes back to.
    std::optional<Culprit> applyGroup(std::size_t index, std::size_t count,
                                      std::unordered_map<base::Id, Working>& before)
    {
        for (std::size_t i = index; i < index + count; ++i) {
            PushedOperation& pushed = operations_[i];
            if (const auto refused = refusalOfShape(pushed, i, index, count))
                return Culprit{i, base::codeName(*refused)};
            Working& working = workingOf(pushed.operation->record);
            if (count > 1 || !pushed.operation->was.empty())
                before.try_emplace(pushed.operation->record, working);
            const bool returns = !pushed.operation->of.empty();
            if (returns ? givenBack_.isKnown(*pushed.operation) : meetTwin(pushed, i, working))
                continue;
            if (returns)
                twins_.translate(*pushed.operation);
            if (const auto refused = refusalOf(*pushed.operation, pushed.line.size(), working))
                return Culprit{i, base::codeName(*refused)};
            fold(pushed, working);
        }
        return std::nullopt;
    }

    /// True: the same write stands already under another name.
    bool meetTwin(PushedOperation& pushed, std::size_t i, Working& working)
    {
        const auto meeting = twins_.meet(*pushed.operation, working.record);
        if (!meeting.changed && !meeting.stands)
            return false;
        pushed.taken = true;
        working.own = false;
        const bool erases = pushed.operation->action == model::Action::erase;
        working.changed = working.changed || !working.wasErased || erases; // its author is told what it is now
        if (meeting.stands) {
            givenBack_.meetAuthor(*pushed.operation, *meeting.stands, working.record);
            stands_[i] = *meeting.stands;
        }
        return meeting.stands.has_value();
    }

    [[nodiscard]] std::optional<Code> refusalOfShape(const PushedOperation& pushed, std::size_t i, std::size_t index,
                                                     std::size_t count) const
    {
        if (!pushed.operation)
            return pushed.operation.error().code;
        const model::Operation& operation = *pushed.operation;
        const bool ours =
            operation.incarnation == hello_.incarnation && operation.number == static_cast<std::uint64_t>(numberOf(i));
        const bool whole = operation.group.index == static_cast<int>(i - index) + 1 &&
                           operation.group.count == static_cast<int>(count);
        const bool alone = operation.of.empty() || count == 1;
        if (!ours || !whole || !alone)
            return Code::malformed;
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Code> refusalOf(const model::Operation& operation, std::size_t lineBytes,
                                                Working& working) const
    {
        if (operation.action != model::Action::erase && !working.size.hasRoom(lineBytes, working.record))
            return Code::tooLong;
        return refusalOfOperation(operation, working.record, author_);
    }

    void fold(PushedOperation& pushed, Working& working)
    {
        model::Operation& operation = *pushed.operation;
        const base::Hlc claimed = operation.stamp;
        operation.stamp = believedStamp(operation, offsetMs_, received_);
        const bool news = givenBack_.prepare(operation, working.record);
        working.own = working.own && operation.stamp == claimed && !news;
        const std::uint64_t order = model::orderOf(operation, working.record);
        operation.stamp = claimed;
        // What comes too late for an erased record changes nothing: nobody else need hear of it.
        working.changed = working.changed || !working.wasErased || operation.action == model::Action::erase;
        working.size.add(pushed.line.size());
        pushed.taken = true;
        model::applyTaking(working.record, operation, order);
    }

    Working& workingOf(base::Id id)
    {
        const auto known = working_.find(id);
        if (known != working_.end())
            return known->second;
        order_.push_back(id);
        auto record = master_.record(id);
        if (record && record->deleted() && base::mutant("tombstones are collected"))
            record.reset();
        Working working;
        working.own = true;
        if (record) {
            working.own = master_.ownOnly(id, hello_.incarnation);
            working.size = model::RecordSize(*record);
            working.wasThere = record->exists();
            working.wasErased = !record->erased.empty();
            working.record = std::move(*record);
        }
        return working_.emplace(id, std::move(working)).first->second;
    }

    /// A line that is no operation is kept under its number all the same.
    void log(std::size_t i, std::string_view reason, std::string_view stands = {})
    {
        const PushedOperation& pushed = operations_[i];
        model::Operation entry;
        if (pushed.operation) {
            entry.id = pushed.operation->id;
            entry.record = pushed.operation->record;
        } else if (entry.record = recordNamedIn(pushed.line); !entry.record.none()) {
            static_cast<void>(workingOf(entry.record)); // only to know whether it was erased
        }
        entry.incarnation = hello_.incarnation;
        entry.number = static_cast<std::uint64_t>(numberOf(i));
        master_.logOperation(entry, pushed.line, author_, received_, reason.empty() ? "accepted" : "quarantined",
                             reason.empty() ? stands : reason);
        twins_.taken(entry);
        const auto working = working_.find(entry.record);
        const bool erases = pushed.operation && pushed.operation->action == model::Action::erase;
        if (working != working_.end() && working->second.wasErased && !erases)
            result_.filesErased |= master_.forgetLine(hello_.incarnation, numberOf(i));
    }

    void writeRecords()
    {
        result_.filesErased |= store::forgetErased(master_, working_);
        std::vector<store::NewRecord> fresh;
        for (const base::Id& id : order_) {
            const Working& working = working_.at(id);
            if (!working.changed)
                continue;
            master_.writeRecord(working.record, hello_.incarnation, working.own);
            result_.headMoved = true;
            if (!working.wasThere)
                store::noteNew(fresh, working.record);
        }
        result_.filesErased |= store::eraseLate(master_, fresh);
    }

    void finish()
    {
        if (result_.acceptedTo >= hello_.last && last_ > result_.acceptedTo)
            result_.identityFork = true; // numbers that the device never used: an older copy of it is speaking
        for (store::Refused& refused : master_.refused(hello_.incarnation, hello_.accepted, result_.acceptedTo))
            result_.verdicts.push_back({refused.number, std::move(refused.verdict), std::move(refused.reason)});
    }

    store::MasterStore& master_;
    const store::Author& author_;
    const Hello& hello_;
    std::vector<PushedOperation>& operations_;
    base::Instant received_;
    std::int64_t offsetMs_;
    std::int64_t last_ = 0; ///< of this incarnation, in the master
    std::unordered_map<base::Id, Working> working_;
    std::vector<base::Id> order_; ///< in which records were first touched
    store::GivenBack givenBack_;
    store::Twins twins_;
    std::unordered_map<std::size_t, model::Dot> stands_; ///< lines whose write is there under another name
    PushResult result_;
};

} // namespace

PushResult applyPush(store::MasterStore& master, const store::Author& author, SyncRequest& request,
                     base::Instant received)
{
    return Push(master, author, request, received).run();
}

} // namespace fairbook::sync
