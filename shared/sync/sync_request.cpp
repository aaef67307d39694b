#include "shared/sync/server_endpoint.h"

namespace fairbook::sync {

using base::Code;
using base::refuse;

base::Result<SyncRequest> parseSyncRequest(std::string_view body)
{
    if (body.size() > requestBytesMax)
        return refuse(Code::tooLong, "request");
    std::string_view rest = body;
    const auto first = nextLine(rest);
    if (!first)
        return refuse(Code::malformed, "hello");
    auto hello = parseHello(*first);
    if (!hello)
        return tl::unexpected(hello.error());
    SyncRequest request{.hello = std::move(*hello), .operations = {}};
    while (const auto line = nextLine(rest)) {
        if (request.operations.size() == requestOperationsMax)
            return refuse(Code::tooLong, "operations");
        request.operations.push_back(pushedOperation(*line));
    }
    return request;
}

} // namespace fairbook::sync
