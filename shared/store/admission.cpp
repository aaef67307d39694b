#include "shared/store/admission.h"

#include <map>
#include <string>

#include "shared/model/fold.h"
#include "shared/model/merge.h"
#include "shared/model/record_size.h"
#include "shared/store/database.h"
#include "shared/store/given_back.h"
#include "shared/store/late_erasure.h"
#include "shared/store/twins.h"

namespace fairbook::store {
namespace {

using base::Code;
using base::refuse;

struct Kept
{
    std::int64_t key = 0;
    base::Instant received;
    std::string line;
};

std::optional<Kept> keptAt(Query& query)
{
    if (!query.step())
        return std::nullopt;
    return Kept{.key = query.integer(0), .received = {query.integer(1)}, .line = query.text(2)};
}

std::optional<Kept> keptBy(Database& database, base::Id operation)
{
    Query query(database, R"sql(
        SELECT key, received, line FROM operation INDEXED BY operation_refused
         WHERE verdict <> 'accepted' AND verdict = 'quarantined' AND op = ? AND length(line) > 0)sql");
    query.bind(operation);
    return keptAt(query);
}

std::optional<Kept> keptBy(Database& database, std::int64_t key)
{
    Query query(database, R"sql(
        SELECT key, received, line FROM operation WHERE key = ? AND verdict = 'quarantined' AND length(line) > 0)sql");
    query.bind(key);
    return keptAt(query);
}

base::Result<void> checkTakeable(const model::Operation& operation, const model::Record& record)
{
    if (operation.action == model::Action::unknown || !operation.need.empty())
        return refuse(Code::unsupported, "do");
    if (!model::relatesOnlyAsItsAction(operation.action, operation.set))
        return refuse(Code::badValue, "set");
    if (record.exists() && record.type != operation.type)
        return refuse(Code::badValue, "type");
    return {};
}

class Admission
{
public:
    explicit Admission(MasterStore& master) : master_(master), givenBack_(master), twins_(master) {}

    base::Result<void> add(const Kept& kept)
    {
        auto operation = model::parseOperation(kept.line);
        if (!operation)
            return refuse(Code::badValue, "operation");
        Working& working = recordOf(operation->record);
        model::Record& record = working.record;
        if (const auto takeable = checkTakeable(*operation, record); !takeable)
            return takeable;
        const bool returns = !operation->of.empty();
        const auto stands = returns ? std::nullopt : twins_.meet(*operation, record).stands;
        const bool known = returns ? givenBack_.isKnown(*operation) : stands.has_value();
        const bool grows = !known && operation->action != model::Action::erase;
        if (grows && !working.size.hasRoom(kept.line.size(), record))
            return refuse(Code::tooLong, "record");
        if (!known)
            fold(*operation, record, kept.received);
        else if (stands)
            givenBack_.meetAuthor(*operation, *stands, record);
        working.size.add(kept.line.size());
        twins_.note(*operation, stands.value_or(operation->dot()));
        incarnation_ = operation->incarnation;
        keys_.push_back(kept.key);
        return {};
    }

    std::vector<base::Id> write()
    {
        static_cast<void>(forgetErased(master_, records_));
        std::vector<base::Id> changed;
        std::vector<NewRecord> fresh;
        for (const auto& [id, working] : records_) {
            master_.writeRecord(working.record, incarnation_, false); // everybody gets the whole state, its author too
            changed.push_back(id);
            if (!working.wasThere)
                noteNew(fresh, working.record);
        }
        for (const std::int64_t key : keys_)
            Query(master_.database(), "UPDATE operation SET verdict = 'admitted' WHERE key = ?").bind(key).run();
        static_cast<void>(eraseLate(master_, fresh));
        return changed;
    }

private:
    struct Working
    {
        model::Record record;
        model::RecordSize size;
        bool wasThere = false;  ///< before this admission
        bool wasErased = false; ///< before this admission
    };

    Working& recordOf(base::Id id)
    {
        const auto [at, fresh] = records_.try_emplace(id);
        if (auto known = fresh ? master_.record(id) : std::nullopt) {
            at->second.wasThere = known->exists();
            at->second.wasErased = !known->erased.empty();
            at->second.size = model::RecordSize(*known);
            at->second.record = std::move(*known);
        }
        return at->second;
    }

    void fold(model::Operation& operation, model::Record& record, base::Instant received)
    {
        static_cast<void>(givenBack_.prepare(operation, record)); // everybody gets the whole state anyway
        model::Operation believed = operation;
        believed.stamp = model::clampStamp(operation.stamp, 0, received);
        model::apply(record, operation, model::orderOf(believed, record));
    }

    MasterStore& master_;
    GivenBack givenBack_;
    Twins twins_;
    std::map<base::Id, Working> records_;
    std::vector<std::int64_t> keys_;
    std::string incarnation_;
};

} // namespace

base::Result<std::vector<base::Id>> admit(MasterStore& master, base::Id operation)
{
    const auto named = operation.none() ? std::nullopt : keptBy(master.database(), operation);
    if (!named)
        return refuse(Code::notFound, operation.text());
    const auto parsed = model::parseOperation(named->line);
    if (!parsed)
        return refuse(Code::badValue, "operation");
    Admission admission(master);
    const std::int64_t first = named->key - parsed->group.index + 1;
    for (std::int64_t key = first; key < first + parsed->group.count; ++key) {
        const auto kept = keptBy(master.database(), key);
        if (!kept)
            return refuse(Code::notFound, "group");
        if (const auto added = admission.add(*kept); !added)
            return tl::unexpected(added.error());
    }
    return admission.write();
}

} // namespace fairbook::store
