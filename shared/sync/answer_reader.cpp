#include "shared/sync/answer_reader.h"

#include <algorithm>
#include <cctype>

#include "shared/base/hash.h"
#include "shared/base/zstd.h"
#include "shared/sync/messages.h"

namespace fairbook::sync {
namespace {

using base::Code;
using base::Json;
using base::refuse;
using base::Result;

constexpr std::size_t hashBytes = 16;
constexpr int answerDepthMax = 40; ///< a record's own depth, within a line
constexpr std::size_t problemBytesMax = 64U * 1024U;

Result<std::string> expandedBody(const HttpAnswer& answer)
{
    if (answer.contentEncoding.empty() || answer.contentEncoding == "identity")
        return answer.body.size() > answerBytesMax ? Result<std::string>(refuse(Code::tooLong, "answer")) : answer.body;
    if (answer.contentEncoding != "zstd")
        return refuse(Code::notFairbook, "content encoding");
    return base::expand(answer.body, {.bytesMax = answerBytesMax});
}

std::optional<std::string> hashAt(const Json& json, std::string_view key)
{
    auto bytes = base::fromBase64Url(base::textAt(json, key));
    if (!bytes || bytes->size() != hashBytes)
        return std::nullopt;
    return std::move(*bytes);
}

/// Line by line; the welcome was read before, the cursor must be the last.
class AnswerLines
{
public:
    explicit AnswerLines(SyncAnswer answer) : answer_(std::move(answer)) {}

    Result<void> read(Json&& line)
    {
        if (ended_)
            return refuse(Code::malformed, "after the cursor");
        if (line.contains("state"))
            return readState(std::move(line));
        if (line.contains("own"))
            return readOwn(line);
        if (line.contains("unseen"))
            return readUnseen(line);
        if (line.contains("gone"))
            return readGone(line);
        if (const Json* verdict = base::objectAt(line, "verdict"))
            return readVerdict(*verdict);
        if (const Json* ranges = base::objectAt(line, "ranges"))
            return readRanges(*ranges);
        if (line.contains("accepted"))
            return readAccepted(line);
        if (line.contains("cursor"))
            return readCursor(line);
        return {}; // a word of a later version that we did not ask for
    }

    Result<SyncAnswer> take()
    {
        if (!ended_)
            return refuse(Code::malformed, "cut off");
        return std::move(answer_);
    }

private:
    Result<store::DeviceStore::IncomingState> incoming(const Json& line, const char* idMember) const
    {
        const auto id = base::Id::parse(base::textAt(line, idMember));
        auto hash = hashAt(line, "h");
        const std::int64_t seq = base::intAt(line, "seq");
        if (!id || id->none() || !hash || seq < 1)
            return refuse(Code::malformed, idMember);
        return store::DeviceStore::IncomingState{
            .id = *id, .type = {}, .seq = seq, .record = {}, .hash = std::move(*hash)};
    }

    Result<void> readState(Json&& line)
    {
        auto state = incoming(line, "id");
        if (!state)
            return tl::unexpected(state.error());
        state->type = base::textAt(line, "state");
        auto record = model::recordOf(state->type, state->id, std::move(line));
        if (state->type.empty() || !record)
            return refuse(Code::malformed, "state");
        state->record = std::move(*record);
        answer_.states.push_back(std::move(*state));
        return {};
    }

    Result<void> readOwn(const Json& line)
    {
        auto state = incoming(line, "own");
        if (!state)
            return tl::unexpected(state.error());
        answer_.states.push_back(std::move(*state));
        return {};
    }

    Result<void> readUnseen(const Json& line)
    {
        const auto id = base::Id::parse(base::textAt(line, "unseen"));
        const std::int64_t seq = base::intAt(line, "seq");
        if (!id || id->none() || seq < 0)
            return refuse(Code::malformed, "unseen");
        answer_.states.push_back({.id = *id, .type = {}, .seq = seq, .record = {}, .hash = {}, .unseen = true});
        return {};
    }

    Result<void> readGone(const Json& line)
    {
        const auto id = base::Id::parse(base::textAt(line, "gone"));
        if (!id || id->none())
            return refuse(Code::malformed, "gone");
        answer_.gone.push_back(*id);
        return {};
    }

    Result<void> readVerdict(const Json& verdict)
    {
        const std::string name = base::textAt(verdict, "v");
        const std::int64_t number = base::intAt(verdict, "n");
        const auto operation = base::Id::parse(base::textAt(verdict, "op"));
        if (operation && name == "admitted") {
            answer_.verdicts.push_back({0, name, {}, *operation});
            return {};
        }
        if (name.empty() || number < 1)
            return refuse(Code::malformed, "verdict");
        if (name == "identity_fork")
            answer_.identityFork = true;
        else if (name == "resend_from")
            answer_.resendFrom = number;
        else if (name == "quarantined" || name == "admitted") // every other verdict is covered by "accepted"
            answer_.verdicts.push_back({number, name, base::textAt(verdict, "why"), {}});
        return {};
    }

    Result<void> readAccepted(const Json& line)
    {
        const std::int64_t number = base::intAt(line, "accepted", -1);
        if (number < 0)
            return refuse(Code::malformed, "accepted");
        answer_.acceptedTo = number;
        return {};
    }

    Result<void> readRanges(const Json& ranges)
    {
        auto sums = readRangeSums(ranges);
        if (!sums)
            return tl::unexpected(sums.error());
        answer_.ranges = std::move(*sums);
        return {};
    }

    Result<void> readCursor(const Json& line)
    {
        ended_ = true;
        answer_.to = base::textAt(line, "cursor");
        answer_.from = base::textAt(line, "from");
        answer_.more = base::flagAt(line, "more");
        answer_.head = base::intAt(line, "head");
        answer_.backedUpTo = base::intAt(line, "backed_up");
        if (const Json* reread = base::objectAt(line, "reread"))
            answer_.reread = {.from = base::textAt(*reread, "from"),
                              .after = base::textAt(*reread, "after"),
                              .more = base::flagAt(*reread, "more")};
        if (const Json* digest = base::objectAt(line, "digest"))
            answer_.digest = hashAt(*digest, "h").value_or("");
        return {};
    }

    SyncAnswer answer_;
    bool ended_ = false;
};

Result<SyncAnswer> readWelcome(std::string_view line)
{
    const auto json = base::parseJson(line, {.bytesMax = problemBytesMax});
    const Json* welcome = json ? base::objectAt(*json, "welcome") : nullptr;
    if (welcome == nullptr)
        return refuse(Code::notFairbook, "welcome");
    SyncAnswer answer;
    const std::int64_t protocol = base::intAt(*welcome, "proto");
    if (protocol < protocolOldest || protocol > protocolNewest)
        return refuse(Code::unsupported, "proto");
    answer.protocol = static_cast<int>(protocol);
    answer.time = {base::intAt(*welcome, "time")};
    answer.epoch = base::textAt(*welcome, "epoch");
    answer.company = base::textAt(*welcome, "company");
    if (const Json* caps = base::arrayAt(*welcome, "caps"); caps != nullptr && caps->size() <= capabilitiesMax)
        for (const Json& cap : *caps)
            if (cap.is_string())
                answer.capabilities.push_back(cap.get<std::string>());
    answer.scope = base::textAt(*welcome, "scope");
    const std::string revoked = base::textAt(*welcome, "revoked");
    answer.revoked = !revoked.empty();
    answer.wipe = revoked == "wipe";
    if (answer.epoch.empty())
        return refuse(Code::notFairbook, "epoch");
    return answer;
}

Code codeOfStatus(int status)
{
    switch (status) {
    case 400:
        return Code::malformed;
    case 401:
        return Code::unauthorized;
    case 403:
        return Code::forbidden;
    case 413:
        return Code::tooLong;
    case 415:
    case 426:
        return Code::unsupported;
    case 429:
        return Code::throttled;
    default:
        return status >= 500 ? Code::unreachable : Code::notFairbook;
    }
}

} // namespace

bool isContentType(std::string_view header, std::string_view type)
{
    const std::string_view bare = header.substr(0, header.find(';'));
    const auto same = [](char a, char b) { return std::tolower(static_cast<unsigned char>(a)) == b; };
    const std::size_t end = bare.find_last_not_of(' ');
    const std::string_view name = end == std::string_view::npos ? std::string_view() : bare.substr(0, end + 1);
    return name.size() == type.size() && std::equal(name.begin(), name.end(), type.begin(), same);
}

base::Error refusalOf(const HttpAnswer& answer)
{
    if (!isContentType(answer.contentType, "application/problem+json"))
        return {Code::notFairbook, "status " + std::to_string(answer.status)};
    const auto json = base::parseJson(answer.body, {.bytesMax = problemBytesMax});
    if (!json)
        return {Code::notFairbook, "status " + std::to_string(answer.status)};
    const std::string code = base::textAt(*json, "code");
    std::string detail = base::textAt(*json, "detail", code);
    if (answer.status >= 500) // its machine failed: later is another time
        return {Code::unreachable, std::move(detail)};
    const Code known = base::codeOf(code);
    const bool unknown = known == Code::malformed && code != base::codeName(Code::malformed);
    return {unknown ? codeOfStatus(answer.status) : known, std::move(detail)};
}

Result<SyncAnswer> readSyncAnswer(const HttpAnswer& answer)
{
    if (!isContentType(answer.contentType, ndjson))
        return refuse(Code::notFairbook, "content type");
    const auto body = expandedBody(answer);
    if (!body)
        return tl::unexpected(body.error());
    std::string_view rest(*body);
    const auto first = nextLine(rest);
    auto welcome = readWelcome(first.value_or(std::string_view()));
    if (!welcome)
        return welcome;
    AnswerLines lines(std::move(*welcome));
    while (const auto line = nextLine(rest)) {
        auto json = base::parseJson(*line, {.bytesMax = answerLineBytesMax, .depthMax = answerDepthMax});
        if (!json)
            return tl::unexpected(json.error());
        if (!json->is_object())
            return refuse(Code::malformed, "line");
        if (const auto read = lines.read(std::move(*json)); !read)
            return tl::unexpected(read.error());
    }
    return lines.take();
}

} // namespace fairbook::sync
