#include <algorithm>
#include <cctype>

#include "shared/base/hash.h"
#include "shared/sync/answer_reader.h"
#include "shared/sync/device_session.h"

namespace fairbook::sync {
namespace {

using base::Code;
using base::Json;
using base::refuse;
using base::Result;

constexpr std::string_view invitationStart = "fairbook://enrol?";
constexpr std::size_t invitationBytesMax = 1024;
constexpr std::size_t answerBytesMax = 64U * 1024U;
constexpr std::size_t codeBytesMax = 64;
constexpr std::size_t fingerprintDigits = 64;

bool isPlain(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '.' || c == '_' || c == '~';
}

std::string percentEncoded(std::string_view text)
{
    std::string encoded;
    for (const char c : text) {
        if (isPlain(c))
            encoded.append(1, c);
        else
            encoded.append(1, '%').append(base::toHex(std::string_view(&c, 1)));
    }
    return encoded;
}

int digitOf(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const int lower = std::tolower(static_cast<unsigned char>(c));
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

Result<std::string> percentDecoded(std::string_view text)
{
    std::string decoded;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            decoded.append(1, text[i]);
            continue;
        }
        const int high = i + 2 < text.size() ? digitOf(text[i + 1]) : -1;
        const int low = i + 2 < text.size() ? digitOf(text[i + 2]) : -1;
        if (high < 0 || low < 0)
            return refuse(Code::badValue, "invitation");
        decoded.append(1, static_cast<char>(high * 16 + low));
        i += 2;
    }
    return decoded;
}

bool isServer(std::string_view url)
{
    const bool known = url.substr(0, 8) == "https://" || url.substr(0, 7) == "http://";
    const auto blank = [](char c) { return static_cast<unsigned char>(c) <= ' '; };
    return known && url.size() > 8 && std::none_of(url.begin(), url.end(), blank);
}

bool isFingerprint(std::string_view text)
{
    return text.empty() || (text.size() == fingerprintDigits &&
                            std::all_of(text.begin(), text.end(), [](char c) { return digitOf(c) >= 0; }));
}

void take(EnrolRequest& invitation, std::string_view name, std::string value)
{
    if (name == "server")
        invitation.server = std::move(value);
    else if (name == "code")
        invitation.code = std::move(value);
    else if (name == "fp")
        invitation.fingerprint = std::move(value);
}

} // namespace

HttpRequest enrolRequest(store::DeviceStore& store, const EnrolRequest& request)
{
    Json json = {{"code", request.code},
                 {"device", request.deviceName},
                 {"platform", request.platform},
                 {"app", FAIRBOOK_VERSION},
                 {"inc", store.incarnation()}};
    if (const auto held = store.holdsOf(); !held.empty())
        json["company_id"] = held;
    return {"POST",
            "/v1/enrol",
            {{"Content-Type", "application/json"}, {"Accept", "application/json"}},
            base::dumpJson(json)};
}

Result<store::Enrolment> enrolAnswer(const EnrolRequest& request, const HttpAnswer& answer)
{
    if (answer.status != 200)
        return tl::unexpected(refusalOf(answer));
    if (!isContentType(answer.contentType, "application/json") || !answer.contentEncoding.empty())
        return refuse(Code::notFairbook, "content type");
    const auto json = base::parseJson(answer.body, {.bytesMax = answerBytesMax});
    if (!json)
        return refuse(Code::notFairbook, "enrolment");
    const auto device = base::Id::parse(base::textAt(*json, "device"));
    const auto user = base::Id::parse(base::textAt(*json, "user"));
    std::string token = base::textAt(*json, "token");
    if (!device || !user || token.empty())
        return refuse(Code::notFairbook, "enrolment");
    return store::Enrolment{.server = request.server,
                            .token = std::move(token),
                            .device = *device,
                            .user = *user,
                            .login = base::textAt(*json, "login"),
                            .role = base::textAt(*json, "role"),
                            .company = base::textAt(*json, "company"),
                            .fingerprint = request.fingerprint,
                            .bundleKey = base::textAt(*json, "bundle_key"),
                            .companyId = base::textAt(*json, "company_id")};
}

Result<EnrolRequest> parseInvitation(std::string_view text)
{
    if (text.size() > invitationBytesMax || text.substr(0, invitationStart.size()) != invitationStart)
        return refuse(Code::badValue, "invitation");
    EnrolRequest invitation;
    std::string_view rest = text.substr(invitationStart.size());
    while (!rest.empty()) {
        const std::string_view part = rest.substr(0, rest.find('&'));
        rest.remove_prefix(std::min(part.size() + 1, rest.size()));
        const std::size_t equals = std::min(part.find('='), part.size());
        auto value = percentDecoded(part.substr(std::min(equals + 1, part.size())));
        if (!value)
            return tl::unexpected(value.error());
        take(invitation, part.substr(0, equals), std::move(*value));
    }
    if (!isServer(invitation.server) || !base::isUtf8(invitation.server))
        return refuse(Code::badValue, "server");
    if (invitation.code.empty() || invitation.code.size() > codeBytesMax || !base::isUtf8(invitation.code))
        return refuse(Code::badValue, "code");
    if (!isFingerprint(invitation.fingerprint))
        return refuse(Code::badValue, "fp");
    return invitation;
}

std::string invitationText(const EnrolRequest& invitation)
{
    std::string text(invitationStart);
    text.append("server=").append(percentEncoded(invitation.server));
    text.append("&code=").append(percentEncoded(invitation.code));
    if (!invitation.fingerprint.empty())
        text.append("&fp=").append(percentEncoded(invitation.fingerprint));
    return text;
}

} // namespace fairbook::sync
