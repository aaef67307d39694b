#include "server/web/page_token.h"

#include "shared/base/hash.h"
#include "shared/model/coupon.h"

namespace fairbook::server {
namespace {

constexpr std::size_t idBytes = 16;
constexpr std::size_t timeBytes = 8;
constexpr std::size_t signatureBytes = 32;
constexpr std::size_t tokenBytes = 4 * idBytes + timeBytes;

std::string bytesOf(std::int64_t number)
{
    std::string bytes(timeBytes, '\0');
    auto rest = static_cast<std::uint64_t>(number);
    for (std::size_t at = timeBytes; at > 0; --at, rest >>= 8U)
        bytes[at - 1] = static_cast<char>(rest & 0xFFU);
    return bytes;
}

std::int64_t numberOf(std::string_view bytes)
{
    std::uint64_t number = 0;
    for (const char c : bytes)
        number = number << 8U | static_cast<unsigned char>(c);
    return static_cast<std::int64_t>(number);
}

} // namespace

std::string pageKey(std::string_view secret)
{
    return base::hmacSha256(secret, "fairbook page of a questionnaire 1");
}

std::string signedText(const PageToken& token, std::string_view key)
{
    std::string bytes;
    for (const base::Id& id : {token.form, token.version, token.event, token.nonce})
        bytes += id.bytes();
    bytes += bytesOf(token.issued.ms);
    return base::toBase64Url(bytes + base::hmacSha256(key, bytes));
}

base::Result<PageToken> readToken(std::string_view text, std::string_view key)
{
    const auto bytes = base::fromBase64Url(text);
    if (!bytes || bytes->size() != tokenBytes + signatureBytes)
        return base::refuse(base::Code::malformed, "token");
    const std::string_view said = std::string_view(*bytes).substr(0, tokenBytes);
    if (!base::equalSecret(base::hmacSha256(key, said), std::string_view(*bytes).substr(tokenBytes)))
        return base::refuse(base::Code::malformed, "token");
    const auto idAt = [&](std::size_t place) { return base::Id::fromBytes(said.substr(place * idBytes, idBytes)); };
    return PageToken{.form = idAt(0),
                     .version = idAt(1),
                     .event = idAt(2),
                     .issued = {numberOf(said.substr(4 * idBytes))},
                     .nonce = idAt(3)};
}

bool isOld(const PageToken& token, base::Instant now)
{
    const std::int64_t age = now.ms - token.issued.ms;
    return age > pageGoodMs || age < -pageGoodMs;
}

base::Id responseOf(const PageToken& token)
{
    return base::Id::derive("fairbook page " + token.nonce.text());
}

base::Id couponOf(const PageToken& token)
{
    return base::Id::derive("fairbook coupon " + token.nonce.text());
}

std::string couponCodeOf(const PageToken& token, std::string_view key)
{
    return model::couponCode(base::hmacSha256(key, "coupon"), token.nonce.text(), 0);
}

} // namespace fairbook::server
