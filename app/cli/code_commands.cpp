// scan-code: what the codes of a picture say; badges: the organiser's list joined to the badges that were scanned;
// codes: those that captures kept, read again.
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

/// Written, and counted in `json`.
Output learnt(Context& context, Source source, const std::vector<exchange::BadgeMatch>& matches,
              const std::vector<exchange::ScannedBadge>& scanned, Json json)
{
    const auto written = writeLearnt(context.store, source, matches, scanned, context.region());
    if (!written)
        return tl::unexpected(written.error());
    json["joined"] = written->joined;
    json["nothing_new"] = written->nothing;
    return Lines{std::move(json)};
}

Output undone(Context& context, Source source)
{
    const auto count = undoLearnt(context.store, source);
    if (!count)
        return tl::unexpected(count.error());
    return Lines{Json{{"undone", *count}}};
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
    return learnt(context, Source::list, join.matches, badges, std::move(json));
}

Output rereadCodes(Context& context, bool dryRun)
{
    const KeptCodes kept = app::rereadCodes(context.store);
    Json json{{"codes", kept.codes.size()}, {"understood", kept.matches.size()}};
    if (dryRun)
        return Lines{std::move(json)};
    return learnt(context, Source::codes, kept.matches, kept.codes, std::move(json));
}

Output undoBadgeList(Context& context)
{
    return undone(context, Source::list);
}

Output undoCodes(Context& context)
{
    return undone(context, Source::codes);
}

} // namespace fairbook::app::cli
