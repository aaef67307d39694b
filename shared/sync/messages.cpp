#include "shared/sync/messages.h"

#include <algorithm>
#include <charconv>

#include "shared/base/hash.h"
#include "shared/base/zstd.h"

namespace fairbook::sync {
namespace {

using base::Code;
using base::Json;
using base::refuse;

constexpr std::size_t helloBytesMax = 64U * 1024U;
constexpr int helloDepthMax = 6;
constexpr std::size_t packedRatioMax = 50;
constexpr std::size_t rangeSumBytes = 16;

base::Result<void> readProtocol(const Json& json, Hello& hello)
{
    const Json* range = base::arrayAt(json, "proto");
    if (range == nullptr || range->size() != 2 || !range->at(0).is_number_integer() ||
        !range->at(1).is_number_integer())
        return refuse(Code::malformed, "proto");
    const auto oldest = range->at(0).get<std::int64_t>();
    const auto newest = range->at(1).get<std::int64_t>();
    if (oldest > newest)
        return refuse(Code::malformed, "proto");
    if (oldest > protocolNewest || newest < protocolOldest)
        return refuse(Code::unsupported, "proto");
    hello.protocolMin = static_cast<int>(std::max<std::int64_t>(oldest, protocolOldest));
    hello.protocolMax = static_cast<int>(std::min<std::int64_t>(newest, protocolNewest));
    return {};
}

base::Result<void> readAsideBefore(const Json& json, Hello& hello)
{
    const Json* aside = base::arrayAt(json, "aside_before");
    if (aside == nullptr)
        return {};
    if (aside->size() > asideMax)
        return refuse(Code::tooLong, "aside_before");
    for (const Json& one : *aside) {
        const bool pair = one.is_array() && one.size() == 2 && one[0].is_string() && one[1].is_string();
        const auto operation = base::Id::parse(pair ? one[1].get<std::string>() : std::string());
        if (!operation || !model::splitDot(one[0].get<std::string>()))
            return refuse(Code::malformed, "aside_before");
        hello.asideBefore.push_back({.dot = one[0].get<std::string>(), .operation = *operation});
    }
    return {};
}

base::Result<void> readLists(const Json& json, Hello& hello)
{
    if (const Json* caps = base::arrayAt(json, "caps")) {
        if (caps->size() > capabilitiesMax)
            return refuse(Code::tooLong, "caps");
        for (const Json& cap : *caps)
            hello.capabilities.push_back(cap.is_string() ? cap.get<std::string>() : std::string());
    }
    if (const Json* aside = base::arrayAt(json, "aside")) {
        if (aside->size() > asideMax)
            return refuse(Code::tooLong, "aside");
        for (const Json& number : *aside) {
            if (!number.is_number_integer())
                return refuse(Code::malformed, "aside");
            const auto n = number.get<std::int64_t>();
            if (n >= 1 && n <= hello.last) // others were never set aside
                hello.aside.push_back(n);
        }
    }
    if (const auto read = readAsideBefore(json, hello); !read)
        return read;
    if (const Json* refetch = base::arrayAt(json, "refetch")) {
        if (refetch->size() > refetchMax)
            return refuse(Code::tooLong, "refetch");
        for (const Json& text : *refetch) {
            const auto id = base::Id::parse(text.is_string() ? text.get<std::string>() : std::string());
            if (!id)
                return refuse(Code::malformed, "refetch");
            if (std::find(hello.refetch.begin(), hello.refetch.end(), *id) == hello.refetch.end())
                hello.refetch.push_back(*id);
        }
    }
    return {};
}

void readLimit(const Json& json, Hello& hello)
{
    const Json* limit = base::objectAt(json, "limit");
    if (limit == nullptr)
        return;
    const auto bytes = base::intAt(*limit, "bytes", static_cast<std::int64_t>(answerStatesBytesMax));
    hello.bytesMax = std::min(answerStatesBytesMax, static_cast<std::size_t>(std::max<std::int64_t>(bytes, 1)));
    hello.rowsMax = std::clamp<std::int64_t>(base::intAt(*limit, "rows", answerRowsMax), 0, answerRowsMax);
}

std::string rangeName(std::uint8_t range)
{
    return base::toHex(std::string(1, static_cast<char>(range)));
}

std::optional<std::uint8_t> rangeNamed(std::string_view name)
{
    std::uint8_t range = 0;
    const char* const last = name.data() + name.size();
    const auto [end, error] = std::from_chars(name.data(), last, range, 16);
    return name.size() == 2 && end == last && error == std::errc() ? std::optional(range) : std::nullopt;
}

base::Result<void> readReread(const Json& json, Hello& hello)
{
    const Json* names = base::arrayAt(json, "ranges");
    if (names == nullptr || names->size() > store::RangeDigests::count)
        return refuse(Code::malformed, "reread");
    RereadAsked asked{.ranges = {}, .after = base::textAt(json, "after")};
    for (const Json& name : *names) {
        const auto range = rangeNamed(name.is_string() ? name.get<std::string>() : std::string());
        if (!range)
            return refuse(Code::malformed, "reread");
        asked.ranges += static_cast<char>(*range);
    }
    hello.reread = std::move(asked);
    return {};
}

base::Result<void> readRanges(const Json& json, Hello& hello)
{
    if (const Json* ranges = base::objectAt(json, "ranges")) {
        const auto sums = readRangeSums(*ranges);
        if (!sums)
            return tl::unexpected(sums.error());
        hello.ranges = store::RangeDigests(*sums);
    }
    const Json* reread = base::objectAt(json, "reread");
    return reread == nullptr ? base::Result<void>() : readReread(*reread, hello);
}

base::Result<Hello> helloOf(const Json& json)
{
    Hello hello;
    if (const auto read = readProtocol(json, hello); !read)
        return tl::unexpected(read.error());
    hello.incarnation = base::textAt(json, "inc");
    if (!model::isIncarnation(hello.incarnation))
        return refuse(Code::malformed, "inc");
    hello.last = base::intAt(json, "n", -1);
    hello.accepted = base::intAt(json, "accepted", 0);
    if (hello.last < 0 || hello.accepted < 0)
        return refuse(Code::malformed, "n");
    hello.schema = static_cast<int>(std::clamp<std::int64_t>(base::intAt(json, "schema", 1), 0, 1'000'000));
    hello.app = base::textAt(json, "app");
    hello.cursor = base::textAt(json, "cursor");
    hello.former = base::textAt(json, "former");
    if (const Json* clock = base::objectAt(json, "clock")) {
        hello.wall = base::Instant{base::intAt(*clock, "wall")};
        hello.monotonicMs = base::intAt(*clock, "mono");
    }
    readLimit(json, hello);
    if (const auto read = readRanges(json, hello); !read)
        return tl::unexpected(read.error());
    if (const auto read = readLists(json, hello); !read)
        return tl::unexpected(read.error());
    return hello;
}

} // namespace

std::string writeHello(const Hello& hello)
{
    Json json = {{"proto", {hello.protocolMin, hello.protocolMax}},
                 {"schema", hello.schema},
                 {"app", hello.app},
                 {"inc", hello.incarnation},
                 {"n", hello.last},
                 {"accepted", hello.accepted},
                 {"clock", {{"wall", hello.wall.ms}, {"mono", hello.monotonicMs}}},
                 {"cursor", hello.cursor},
                 {"limit", {{"bytes", hello.bytesMax}, {"rows", hello.rowsMax}}}};
    if (!hello.former.empty())
        json["former"] = hello.former;
    if (!hello.capabilities.empty())
        json["caps"] = hello.capabilities;
    for (const base::Id& id : hello.refetch)
        json["refetch"].push_back(id.text());
    if (!hello.aside.empty())
        json["aside"] = hello.aside;
    for (const model::Earlier& one : hello.asideBefore)
        json["aside_before"].push_back({one.dot, one.operation.text()});
    if (hello.ranges)
        json["ranges"] = rangeSumsJson(hello.ranges->sums());
    if (hello.reread) {
        Json names = Json::array();
        for (const char range : hello.reread->ranges)
            names.push_back(rangeName(static_cast<std::uint8_t>(range)));
        json["reread"] = {{"ranges", std::move(names)}, {"after", hello.reread->after}};
    }
    return base::dumpJson(Json{{"hello", json}});
}

base::Result<Hello> parseHello(std::string_view line)
{
    const auto json = base::parseJson(line, {.bytesMax = helloBytesMax, .depthMax = helloDepthMax});
    if (!json)
        return tl::unexpected(json.error());
    const Json* hello = base::objectAt(*json, "hello");
    if (hello == nullptr)
        return refuse(Code::malformed, "hello");
    return helloOf(*hello);
}

Json rangeSumsJson(const store::RangeSums& sums)
{
    Json json = Json::object();
    for (const auto& [range, sum] : sums)
        json[rangeName(range)] = base::toBase64Url(sum);
    return json;
}

base::Result<store::RangeSums> readRangeSums(const Json& json)
{
    store::RangeSums sums;
    for (const auto& [name, text] : json.items()) {
        const auto range = rangeNamed(name);
        auto sum = base::fromBase64Url(text.is_string() ? text.get<std::string>() : std::string());
        if (!range || !sum || sum->size() != rangeSumBytes)
            return refuse(Code::malformed, "ranges");
        sums[*range] = std::move(*sum);
    }
    return sums;
}

PushedOperation pushedOperation(std::string_view line)
{
    if (line.size() > model::operationBytesMax)
        return {std::string(line), base::sha256(line), refuse(Code::tooLong, "operation"), false};
    return {std::string(line), base::sha256(line), model::parseOperation(line), false};
}

std::optional<std::string_view> nextLine(std::string_view& rest)
{
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const std::string_view line = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (!line.empty())
            return line;
    }
    return std::nullopt;
}

std::string jsonText(std::string_view text)
{
    return base::dumpJson(Json(text));
}

PackedBody packBody(std::string body, int level)
{
    std::string packed = base::compress(body, level);
    if (packed.empty() || packed.size() >= body.size() || body.size() / packed.size() >= packedRatioMax)
        return {std::move(body), false};
    return {std::move(packed), true};
}

} // namespace fairbook::sync
