// Lines of the wire: what a device says, what a server answers, what a row keeps. Whatever is read and written again is
// the same thing, and nothing of a stranger's bytes stops the reader.
#include "shared/model/fold.h"
#include "shared/sync/answer_reader.h"
#include "shared/sync/messages.h"
#include "shared/sync/server_endpoint.h"
#include "tests/fuzz/target.h"

using namespace fairbook;
using fuzz::require;

namespace {

void helloOf(std::string_view line)
{
    const auto hello = sync::parseHello(line);
    if (!hello)
        return;
    const auto again = sync::parseHello(sync::writeHello(*hello));
    require(again.has_value(), "a hello that was read can be written and read");
    require(sync::writeHello(*again) == sync::writeHello(*hello), "and says the same");
}

void operationOf(std::string_view line)
{
    const auto operation = model::parseOperation(line);
    require(sync::pushedOperation(line).operation.has_value() == operation.has_value(), "both readers agree on a line");
    if (!operation || operation->action == model::Action::unknown)
        return;
    const std::string written = model::writeOperation(*operation);
    if (written.size() > model::operationBytesMax)
        return; // escapes may be longer than the author's own bytes
    const auto again = model::parseOperation(written);
    require(again.has_value(), "an operation that was read can be written and read");
    require(model::writeOperation(*again) == written, "and says the same");
}

void stateOf(std::string_view line)
{
    const auto json = base::parseJson(line);
    if (!json)
        return;
    const base::Id id = base::Id::derive("the record");
    const auto record = model::recordOf("client", id, *json);
    if (!record)
        return;
    const base::Json state = model::stateOf(*record);
    const auto again = model::recordOf("client", id, state);
    require(again.has_value(), "a state that was read can be sent and read");
    require(model::stateOf(*again) == state && model::hashOf(*again) == model::hashOf(*record), "and is the same");
    const auto row = model::recordOf("client", id, base::dumpJson(record->body), model::versionsText(*record));
    require(row.has_value() && model::hashOf(*row) == model::hashOf(*record), "and the same after a row kept it");
}

void answerOf(std::string_view body)
{
    const auto answer = sync::readSyncAnswer({200, std::string(sync::ndjson), "", std::string(body)});
    if (!answer)
        return;
    for (const auto& state : answer->states)
        require(!state.id.none(), "a state of an answer has its record's id");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view body = fuzz::textOf(data, size);
    answerOf(body);
    if (const auto request = sync::parseSyncRequest(body))
        require(request->operations.size() <= sync::requestOperationsMax, "a request has its limit of operations");
    std::string_view rest = body;
    while (const auto line = sync::nextLine(rest)) {
        helloOf(*line);
        operationOf(*line);
        stateOf(*line);
    }
    return 0;
}
