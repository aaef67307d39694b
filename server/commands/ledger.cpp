// The lists that say what happened: the audit trail, and what was set aside.
#include <charconv>

#include "server/auth/audit.h"
#include "server/commands/commands.h"
#include "server/master/open_master.h"
#include "shared/model/operation.h"
#include "shared/store/admission.h"
#include "shared/store/database.h"
#include "shared/store/master_schema.h"
#include "shared/store/master_store.h"

namespace fairbook::server {
namespace {

constexpr std::int64_t linesStandard = 1000;

std::string idText(const base::Id& id)
{
    return id.none() ? "" : id.text();
}

/// The operations of one record with who sent each, from which device, when.
Spoken historyOf(store::MasterReader& reader, const base::Id& record, std::int64_t limit)
{
    store::Query query(reader.database(), R"sql(
        SELECT operation.received, operation.user, incarnation.device, operation.verdict, operation.line
          FROM operation
          JOIN incarnation ON incarnation.ino = operation.key / ?
         WHERE operation.record = ?
         ORDER BY operation.received, operation.key
         LIMIT ?)sql");
    query.bind(store::numbersPerIncarnation, record, limit);
    Spoken spoken;
    while (query.step()) {
        const std::string time = base::toText({query.integer(0)});
        base::Json fields = base::Json::array();
        std::string action = query.view(4).empty() ? "erased" : "unreadable";
        if (const auto json = base::parseJson(query.view(4), {.bytesMax = model::operationBytesMax})) {
            action = base::textAt(*json, "do", "set");
            if (const base::Json* set = base::objectAt(*json, "set"))
                for (const auto& item : set->items())
                    fields.push_back(item.key());
        }
        spoken.text += time + "  " + idText(query.id(1)) + "  " + idText(query.id(2)) + "  " + action + "  " +
                       base::dumpJson(fields) + '\n';
        spoken.lines.push_back({{"time", time},
                                {"user", idText(query.id(1))},
                                {"device", idText(query.id(2))},
                                {"action", action},
                                {"fields", fields},
                                {"verdict", query.text(3)}});
    }
    return spoken;
}

Spoken trail(store::MasterReader& reader, std::int64_t limit)
{
    Spoken spoken;
    for (const AuditEntry& entry : readAudit(reader.database(), limit)) {
        const std::string user = entry.user.none() ? "console" : entry.user.text();
        spoken.text += base::toText(entry.at) + "  " + user + "  " + idText(entry.device) + "  " + entry.action + "  " +
                       entry.detail + '\n';
        spoken.lines.push_back({{"number", entry.number},
                                {"time", base::toText(entry.at)},
                                {"user", user},
                                {"device", idText(entry.device)},
                                {"action", entry.action},
                                {"detail", entry.detail}});
    }
    return spoken;
}

Spoken said(const base::Id& operation, const std::vector<base::Id>& records)
{
    base::Json ids = base::Json::array();
    for (const base::Id& record : records)
        ids.push_back(record.text());
    return {"Let in: " + operation.text() + ". Its device learns it with its next exchange.",
            {{{"op", operation.text()}, {"verdict", "admitted"}, {"records", std::move(ids)}}}};
}

base::Result<Spoken> admitOperation(const Call& call)
{
    const auto operation = base::Id::parse(call.words.text("operation"));
    if (!operation)
        return base::refuse(base::Code::badValue, "operation");
    auto master = openForWriting(call);
    if (!master)
        return tl::unexpected(master.error());
    const auto admitted = inTransaction(**master, [&](store::MasterStore& opened) {
        writeAudit(
            opened.database(),
            {.at = call.means.clock.now(), .user = {}, .device = {}, .action = "admit", .detail = operation->text()});
        return store::admit(opened, *operation);
    });
    if (!admitted)
        return tl::unexpected(admitted.error());
    removeErasedFiles(call, **master);
    return said(*operation, *admitted);
}

/// What a revoked device handed over and nobody has looked at, in its order.
std::vector<base::Id> handedOver(store::Database& database, const base::Id& device)
{
    store::Query query(database, R"sql(
        SELECT operation.op
          FROM operation INDEXED BY operation_refused
          JOIN incarnation ON incarnation.ino = operation.key / ?
         WHERE operation.verdict <> 'accepted' AND operation.verdict = 'quarantined' AND operation.reason = 'revoked'
               AND incarnation.device = ?
         ORDER BY operation.key)sql");
    query.bind(store::numbersPerIncarnation, device);
    std::vector<base::Id> operations;
    while (query.step())
        operations.push_back(query.id(0));
    return operations;
}

struct LetIn
{
    std::size_t admitted = 0;
    std::size_t left = 0; ///< what nobody can read, or needs a later version
};

base::Result<LetIn> admitAllOf(store::MasterStore& master, const Means& means, const base::Id& device)
{
    const auto waiting = handedOver(master.database(), device);
    if (waiting.empty())
        return base::refuse(base::Code::notFound, "device");
    writeAudit(
        master.database(),
        {.at = means.clock.now(), .user = {}, .device = {}, .action = "admit", .detail = "all of " + device.text()});
    for (const base::Id& operation : waiting)
        static_cast<void>(store::admit(master, operation)); // what came in with its group before is not found any more
    const std::size_t left = handedOver(master.database(), device).size();
    return LetIn{waiting.size() - left, left};
}

base::Result<Spoken> admitDevice(const Call& call)
{
    const auto device = base::Id::parse(call.words.text("device"));
    if (!device)
        return base::refuse(base::Code::badValue, "device");
    auto master = openForWriting(call);
    if (!master)
        return tl::unexpected(master.error());
    const auto done =
        inTransaction(**master, [&](store::MasterStore& opened) { return admitAllOf(opened, call.means, *device); });
    if (!done)
        return tl::unexpected(done.error());
    removeErasedFiles(call, **master);
    return Spoken{"Let in: " + std::to_string(done->admitted) + " operations. Left: " + std::to_string(done->left) +
                      ".",
                  {{{"device", device->text()}, {"admitted", done->admitted}, {"left", done->left}}}};
}

} // namespace

base::Result<std::int64_t> limitOf(const Words& words)
{
    const std::string text = words.text("limit");
    std::int64_t limit = linesStandard;
    if (text.empty())
        return limit;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), limit);
    if (failed != std::errc{} || end != text.data() + text.size() || limit < 1)
        return base::refuse(base::Code::usage, "--limit: a number of lines");
    return limit;
}

base::Result<Spoken> auditCommand(const Call& call)
{
    const auto limit = limitOf(call.words);
    if (!limit)
        return tl::unexpected(limit.error());
    const auto record = base::Id::parse(call.words.text("record"));
    if (call.words.has("record") && !record)
        return base::refuse(base::Code::badValue, "record");
    auto reader = openForReading(call);
    if (!reader)
        return tl::unexpected(reader.error());
    return record ? historyOf(**reader, *record, *limit) : trail(**reader, *limit);
}

base::Result<Spoken> quarantineCommand(const Call& call)
{
    const std::string action = call.words.text("action");
    if (action == "admit")
        return call.words.has("device") ? admitDevice(call) : admitOperation(call);
    if (!action.empty() && action != "list")
        return base::refuse(base::Code::usage,
                            "quarantine list, or quarantine admit OPERATION, or quarantine admit --device ID");
    const auto limit = limitOf(call.words);
    if (!limit)
        return tl::unexpected(limit.error());
    auto reader = openForReading(call);
    if (!reader)
        return tl::unexpected(reader.error());
    store::Query query((*reader)->database(), R"sql(
        SELECT operation.received, operation.user, incarnation.device, operation.op, operation.record, operation.reason,
               operation.line
          FROM operation
          JOIN incarnation ON incarnation.ino = operation.key / ?
         WHERE operation.verdict <> 'accepted' AND operation.verdict <> 'admitted'
         ORDER BY operation.key
         LIMIT ?)sql");
    query.bind(store::numbersPerIncarnation, *limit);
    Spoken spoken;
    while (query.step()) {
        const std::string time = base::toText({query.integer(0)});
        spoken.text += time + "  " + idText(query.id(1)) + "  " + query.text(5) + "  " + idText(query.id(3)) + '\n';
        spoken.lines.push_back({{"time", time},
                                {"user", idText(query.id(1))},
                                {"device", idText(query.id(2))},
                                {"op", idText(query.id(3))},
                                {"record", idText(query.id(4))},
                                {"reason", query.text(5)},
                                {"line", query.text(6)}});
    }
    return spoken;
}

} // namespace fairbook::server
