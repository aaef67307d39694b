// scan-code: what the codes of a picture say; badges: the organiser's list joined to the badges that were scanned.
#include "app/capture/badge_list.h"
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

Output joinBadgeList(Context& context, const std::string& file, bool dryRun)
{
    if (!std::filesystem::is_regular_file(file))
        return base::refuse(base::Code::notFound, file);
    const std::string bytes = base::readFile(file, badgeListBytesMax + 1);
    if (bytes.size() > badgeListBytesMax)
        return base::refuse(base::Code::tooLong, file);
    const auto list = exchange::readBadgeList(bytes);
    if (!list)
        return tl::unexpected(list.error());
    const auto badges = scannedBadges(context.store);
    const auto join = exchange::joinBadges(*list, badges);
    Json unmatched = Json::array();
    for (const std::size_t at : join.unmatched)
        unmatched.push_back(badges[at].badge);
    Json ambiguous = Json::array();
    for (const std::size_t at : join.ambiguous)
        ambiguous.push_back(badges[at].badge);
    Json json{{"column", join.column},
              {"rows", join.rows},
              {"badges", badges.size()},
              {"matched", join.matches.size()},
              {"unmatched", std::move(unmatched)},
              {"ambiguous", std::move(ambiguous)}};
    if (dryRun)
        return Lines{std::move(json)};
    const auto joined = writeBadges(context.store, join, badges, context.region());
    if (!joined)
        return tl::unexpected(joined.error());
    json["joined"] = joined->joined;
    json["nothing_new"] = joined->nothing;
    return Lines{std::move(json)};
}

Output undoBadgeList(Context& context)
{
    const auto undone = undoBadges(context.store);
    if (!undone)
        return tl::unexpected(undone.error());
    return Lines{Json{{"undone", *undone}}};
}

} // namespace fairbook::app::cli
