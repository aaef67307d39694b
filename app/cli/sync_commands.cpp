// enrol, sync, status, conflicts, resolve, set-aside: the device and its server.
#include <fstream>

#include "app/cli/command.h"
#include "app/review/settlement.h"
#include "app/transport/qt_transport.h"
#include "shared/exchange/client_values.h"
#include "shared/model/catalogue.h"
#include "shared/model/merge.h"
#include "shared/store/blob_store.h"
#include "shared/store/room.h"
#include "shared/sync/blob_session.h"
#include "shared/sync/bundle_delivery.h"
#include "shared/sync/farewell.h"
#include "shared/sync/sync_run.h"

namespace fairbook::app::cli {
namespace {

using base::Json;

ServerAddress addressOf(const std::string& url, const std::string& fingerprint)
{
    return {QString::fromStdString(url), QString::fromStdString(fingerprint)};
}

Json conflictJson(const store::Conflict& conflict)
{
    Json values = Json::array();
    for (const auto& value : conflict.values) {
        values.push_back({{"value", value.value},
                          {"dot", value.dot},
                          {"author", value.author},
                          {"device", value.device},
                          {"at", base::toText(value.at)},
                          {"mine", value.mine}});
        if (!value.path.empty())
            values.back()["field"] = value.path;
    }
    Json json{{"id", conflict.record.text()},
              {"type", conflict.type},
              {"name", conflict.recordName},
              {"field", conflict.path},
              {"kind", conflict.editedAfterDelete  ? "edited_after_delete"
                       : conflict.editedAfterMerge ? "edited_after_merge"
                                                   : "value"},
              {"values", std::move(values)}};
    if (conflict.before)
        json["before"] = *conflict.before;
    if (conflict.editedAfterMerge)
        json["into"] = {{"id", conflict.mergedInto.text()}, {"name", conflict.mergedIntoName}};
    return json;
}

/// Null where device and server held the same, as they always should.
Json differenceJson(const sync::Difference& difference)
{
    if (!difference.found)
        return {};
    return {{"ranges", difference.ranges}, {"feed", difference.feed}, {"mended", !difference.remains}};
}

Json reportJson(const sync::Report& report)
{
    return {{"pushed", report.pushed},          {"confirmed", report.confirmed},
            {"pulled", report.pulled},          {"base_file", report.baseFile},
            {"conflicts", report.conflicts},    {"set_aside", report.setAside},
            {"bytes_sent", report.bytesSent},   {"bytes_received", report.bytesReceived},
            {"round_trips", report.roundTrips}, {"unsent", report.unsent},
            {"receipt", report.receipt},        {"difference", differenceJson(report.difference)}};
}

std::string farewellText(sync::Farewell farewell)
{
    const std::string word(sync::farewellName(farewell));
    switch (farewell) {
    case sync::Farewell::wiped:
        return word + ": everything has arrived at the server, and this device is empty now";
    case sync::Farewell::waiting:
        return word + ": this device will empty itself when everything has arrived; sync again";
    default:
        return word + ": what was captured is at the server and waits for a manager; it stays here too";
    }
}

/// How long originals stay here after the server has them.
std::int64_t keptMs(Context& context)
{
    const Json days = context.store.setting("photos_keep_days");
    return (days.is_number_integer() ? days.get<std::int64_t>() : store::photosKeepDays) * 24 * 3600 * 1000;
}

Json setAsideJson(const store::SetAside& entry)
{
    return {{"op", entry.operation.text()}, {"id", entry.record.text()}, {"reason", entry.reason}};
}

base::Result<Json> chosenValue(Context& context, const model::Record& record, const ResolveArguments& arguments)
{
    const model::Field* field = model::fieldOf(record.type, arguments.field);
    return field == nullptr ? base::Result<Json>(Json(arguments.value))
                            : exchange::valueOfText(*field, arguments.value, context.region());
}

/// The latest merge of a record, which a decision about it keeps or takes back.
base::Result<base::Id> survivorOf(const model::Record& record)
{
    const auto merge = model::latestMerge(record);
    return merge ? base::Result<base::Id>(merge->survivor) : base::refuse(base::Code::notFound, "merge");
}

base::Result<model::Edit> decision(Context& context, const model::Record& record, const ResolveArguments& arguments)
{
    if (arguments.keepMerged || arguments.takeApart) {
        const auto survivor = survivorOf(record);
        if (!survivor)
            return tl::unexpected(survivor.error());
        return arguments.keepMerged ? model::mergeEdit(record, *survivor) : model::unmergeEdit(record, *survivor);
    }
    if (arguments.field.empty())
        return base::refuse(base::Code::usage, "field");
    if (arguments.both)
        return keepBoth(record, arguments.field);
    if (!arguments.keep.empty())
        return keepValue(record, arguments.field, arguments.keep);
    if (!arguments.hasValue)
        return base::refuse(base::Code::usage, "one of --keep, --value, --both, --keep-merged, --take-apart");
    auto value = chosenValue(context, record, arguments);
    if (!value)
        return tl::unexpected(value.error());
    return keepEdited(record, arguments.field, std::move(*value));
}

} // namespace

Output enrol(Context& context, const EnrolArguments& arguments)
{
    sync::EnrolRequest request{arguments.server, arguments.code, arguments.name, "cli", arguments.fingerprint};
    if (auto invitation = sync::parseInvitation(arguments.code)) {
        invitation->deviceName = request.deviceName;
        invitation->platform = request.platform;
        request = std::move(*invitation);
    }
    BlockingTransport transport(addressOf(request.server, request.fingerprint));
    const auto answer = transport.exchange(sync::enrolRequest(context.store, request));
    if (!answer)
        return tl::unexpected(answer.error());
    const auto enrolment = sync::enrolAnswer(request, *answer);
    if (!enrolment)
        return tl::unexpected(enrolment.error());
    if (const auto enrolled = context.store.enrol(*enrolment); !enrolled)
        return tl::unexpected(enrolled.error());
    return Lines{Json{{"device", enrolment->device.text()},
                      {"user", enrolment->login},
                      {"role", enrolment->role},
                      {"company", enrolment->company}}};
}

Output sync(Context& context, bool feed)
{
    const auto enrolment = context.store.enrolment();
    if (!enrolment)
        return base::refuse(base::Code::notEnrolled);
    BlockingTransport transport(addressOf(enrolment->server, enrolment->fingerprint));
    const auto first = feed ? sync::FirstSync::feed : sync::FirstSync::baseFile;
    const auto report = sync::runSync(context.store, transport, first);
    if (!report)
        return tl::unexpected(report.error());
    // The text is safe; photos that cannot travel now wait for the next run, and are said.
    const auto files = sync::syncFiles(context.store, transport);
    const auto bundles = sync::deliverBundles(context.store, transport);
    if (const auto farewell = sync::sayFarewell(context.store, *report); farewell != sync::Farewell::none)
        return base::refuse(base::Code::revoked, farewellText(farewell));
    context.store.blobs().forgetOld(keptMs(context));
    const auto waiting = context.store.blobs().counts();
    Json json = reportJson(*report);
    json["photos_sent"] = files ? files->sent : 0;
    json["photos_received"] = files ? files->received : 0;
    json["photos_waiting"] = waiting.unsent + waiting.wanted;
    json["photo_bytes_sent"] = files ? files->bytesSent : 0;
    json["bundles_delivered"] = bundles ? bundles->delivered : 0;
    json["bundles_waiting"] = store::BundleBox(context.store.folder()).waiting().size();
    if (!files)
        json["photos_error"] = base::codeName(files.error().code);
    return Lines{std::move(json)};
}

Output status(Context& context)
{
    const store::Counts counts = context.store.counts();
    const auto enrolment = context.store.enrolment();
    const store::Link link = context.store.link();
    const auto waiting = context.store.blobs().counts();
    const auto room = store::freeRoom(context.store.folder());
    return Lines{Json{{"unsent", counts.unsent},
                      {"confirmed", counts.confirmed},
                      {"set_aside", counts.setAside},
                      {"conflicts", counts.conflicts},
                      {"clients", counts.clients},
                      {"last_sync", link.lastSync.ms > 0 ? Json(base::toText(link.lastSync)) : Json()},
                      {"server", enrolment ? Json(enrolment->server) : Json()},
                      {"user", enrolment ? Json(enrolment->login) : Json()},
                      {"clock_offset_ms", link.clockOffsetMs},
                      {"difference", sync::lastDifference(context.store)},
                      {"photos_waiting", waiting.unsent + waiting.wanted},
                      {"free_bytes", room ? Json(*room) : Json()},
                      {"low_on_room", store::roomIsLow(context.store.folder())}}};
}

Output conflicts(Context& context, std::int64_t limit)
{
    Lines lines;
    for (const auto& conflict : context.store.conflicts(limit))
        lines.push_back(conflictJson(conflict));
    return lines;
}

Output resolve(Context& context, const ResolveArguments& arguments)
{
    const auto stored = recordAt(context, arguments.id);
    if (!stored)
        return tl::unexpected(stored.error());
    const auto edit = decision(context, stored->record, arguments);
    if (!edit)
        return tl::unexpected(edit.error());
    if (const auto committed = context.store.commit({*edit}); !committed)
        return tl::unexpected(committed.error());
    return show(context, arguments.id);
}

Output setAside(Context& context, const std::string& action, const std::string& argument)
{
    Lines lines;
    const auto entries = context.store.setAside(10'000);
    if (action == "retry") {
        const auto id = base::Id::parse(argument);
        if (!id)
            return base::refuse(base::Code::badValue, "op");
        if (const auto retried = context.store.retrySetAside(*id); !retried)
            return tl::unexpected(retried.error());
        return Lines{Json{{"op", argument}, {"state", "on_device"}}};
    }
    if (action == "export") {
        if (std::filesystem::exists(argument))
            return base::refuse(base::Code::exists, argument);
        std::ofstream file(argument, std::ios::binary);
        for (const auto& entry : entries)
            file << entry.line << '\n';
        file.flush();
        if (!file)
            throw base::StoreError(base::StoreFault::full, argument);
        return Lines{Json{{"file", argument}, {"operations", entries.size()}}};
    }
    for (const auto& entry : entries)
        lines.push_back(setAsideJson(entry));
    return lines;
}

} // namespace fairbook::app::cli
