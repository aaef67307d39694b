#include "shared/sync/base_offer.h"

#include <algorithm>

#include "shared/base/hash.h"
#include "shared/model/operation.h"
#include "shared/store/base_file.h"
#include "shared/store/schema.h"
#include "shared/sync/answer_reader.h"

namespace fairbook::sync {
namespace {

using base::Code;
using base::Json;
using base::refuse;

constexpr std::size_t offerBytesMax = 64U * 1024U;
constexpr std::size_t fileTextBytesMax = 64U << 20U;
constexpr std::size_t hashDigits = 64;

bool isHash(std::string_view text)
{
    return text.size() == hashDigits && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

Json offerJson(const BaseOffer& offer)
{
    return {{"scope", offer.scope},       {"seq", offer.seq},       {"epoch", offer.epoch},
            {"schema", offer.schema},     {"rules", offer.rules},   {"size", offer.size},
            {"expanded", offer.expanded}, {"sha256", offer.sha256}, {"chunk", baseChunkBytes}};
}

base::Result<BaseOffer> offerOf(const Json& json)
{
    BaseOffer offer{.scope = base::textAt(json, "scope"),
                    .seq = base::intAt(json, "seq"),
                    .epoch = base::textAt(json, "epoch"),
                    .schema = static_cast<int>(std::clamp<std::int64_t>(base::intAt(json, "schema"), 0, 1'000'000)),
                    .rules = base::textAt(json, "rules"),
                    .size = base::intAt(json, "size"),
                    .expanded = base::intAt(json, "expanded"),
                    .sha256 = base::textAt(json, "sha256"),
                    .contained = base::intAt(json, "contained")};
    if (!isHash(offer.sha256) || offer.epoch.empty() || offer.seq < 1 || offer.size < 1 || offer.expanded < 1 ||
        offer.contained < 0)
        return refuse(Code::malformed, "offer");
    if (offer.size > basePackedMax || offer.expanded > baseExpandedMax)
        return refuse(Code::tooLong, "base file");
    return offer;
}

} // namespace

Json toJson(const BaseFile& file)
{
    Json json = offerJson(file.offer);
    json["made"] = file.made.ms;
    json["numbers"] = file.contained;
    return json;
}

base::Result<BaseFile> readBaseFile(std::string_view text)
{
    const auto json = base::parseJson(text, {.bytesMax = fileTextBytesMax});
    const Json* numbers = json ? base::objectAt(*json, "numbers") : nullptr;
    auto offer = numbers != nullptr ? offerOf(*json) : refuse(Code::malformed, "numbers");
    if (!offer)
        return tl::unexpected(offer.error());
    BaseFile file{.offer = std::move(*offer), .contained = {}, .made = {base::intAt(*json, "made")}};
    for (const auto& [incarnation, number] : numbers->items())
        file.contained[incarnation] = base::intAt(*numbers, incarnation);
    return file;
}

std::string offerText(const BaseFile& file, std::string_view incarnation)
{
    Json json = offerJson(file.offer);
    const auto number = file.contained.find(std::string(incarnation));
    json["contained"] = number == file.contained.end() ? 0 : number->second;
    return base::dumpJson(json);
}

base::Result<BaseOffer> readOffer(const HttpAnswer& answer)
{
    if (answer.status != 200)
        return tl::unexpected(refusalOf(answer));
    if (!isContentType(answer.contentType, "application/json"))
        return refuse(Code::notFairbook, "content type");
    const auto json = base::parseJson(answer.body, {.bytesMax = offerBytesMax});
    auto offer = json ? offerOf(*json) : refuse(Code::malformed, "offer");
    if (!offer)
        return offer;
    if (offer->schema != store::schemaVersionOf(store::OpenAs::device))
        return refuse(Code::unsupported, "schema");
    if (offer->rules != base::toHex(store::baseFileRules()))
        return refuse(Code::unsupported, "rules");
    return offer;
}

std::string incarnationOf(std::string_view query)
{
    constexpr std::string_view name = "inc=";
    if (query.substr(0, name.size()) != name)
        return {};
    const std::string value(query.substr(name.size()));
    return model::isIncarnation(value) ? value : std::string();
}

} // namespace fairbook::sync
