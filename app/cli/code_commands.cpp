// scan-code: what the codes of a picture say. Nothing is saved.
#include "app/capture/read_code.h"
#include "app/cli/command.h"
#include "shared/base/durable_file.h"
#include "shared/exchange/client_values.h"
#include "shared/exchange/code_content.h"
#include "shared/store/blob_files.h"

namespace fairbook::app::cli {
namespace {

using base::Json;

Json codeJson(Context& context, const FoundCode& code)
{
    const auto content = exchange::readPayload(code.text);
    Json json{{"text", code.text},
              {"binary", code.binary},
              {"symbology", code.symbology},
              {"box", {code.where.x(), code.where.y(), code.where.width(), code.where.height()}},
              {"kind", std::string(exchange::codeKindName(content.kind))}};
    if (!content.badge.empty())
        json["badge"] = content.badge;
    if (content.hasContact())
        json["fields"] = exchange::bodyOf(exchange::clientValues(content.contact, context.region()));
    return json;
}

} // namespace

Output scanCode(Context& context, const std::string& file)
{
    if (!std::filesystem::is_regular_file(file))
        return base::refuse(base::Code::notFound, file);
    const std::string bytes = base::readFile(file, store::blobBytesMax + 1);
    if (bytes.size() > store::blobBytesMax)
        return base::refuse(base::Code::tooLong, file);
    const auto codes = readCodes(bytes);
    if (!codes)
        return tl::unexpected(codes.error());
    Lines lines;
    for (const FoundCode& code : *codes)
        lines.push_back(codeJson(context, code));
    return lines;
}

} // namespace fairbook::app::cli
