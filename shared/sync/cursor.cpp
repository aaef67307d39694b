#include "shared/sync/cursor.h"

#include "shared/base/hash.h"
#include "shared/base/simulation.h"

namespace fairbook::sync {
namespace {

constexpr std::size_t epochBytes = 8;
constexpr std::size_t seqBytes = 8;
constexpr std::size_t scopeBytes = 4;
constexpr std::size_t macBytes = 8;
constexpr std::size_t signedBytes = epochBytes + seqBytes + scopeBytes;

std::string epochHash(std::string_view epoch)
{
    return base::sha256(epoch).substr(0, epochBytes);
}

std::string scopeHash(std::string_view scope)
{
    return base::sha256("scope " + std::string(scope)).substr(0, scopeBytes);
}

std::string bigEndian(std::int64_t number)
{
    std::string bytes(seqBytes, '\0');
    auto rest = static_cast<std::uint64_t>(number);
    for (std::size_t i = seqBytes; i-- > 0; rest >>= 8U)
        bytes[i] = static_cast<char>(rest & 0xffU);
    return bytes;
}

std::int64_t fromBigEndian(std::string_view bytes)
{
    std::uint64_t number = 0;
    for (const char byte : bytes)
        number = number << 8U | static_cast<unsigned char>(byte);
    return static_cast<std::int64_t>(number);
}

std::string mac(std::string_view bytes, std::string_view secret)
{
    return base::hmacSha256(secret, bytes).substr(0, macBytes);
}

/// What was signed, of this epoch.
base::Result<std::string> contentOf(std::string_view text, std::string_view epoch, std::string_view secret)
{
    const auto bytes = base::fromBase64Url(text);
    if (!bytes || bytes->size() != signedBytes + macBytes)
        return base::refuse(base::Code::malformed, "cursor");
    const std::string_view token(*bytes);
    const std::string_view content = token.substr(0, signedBytes);
    if (!base::equalSecret(token.substr(signedBytes), mac(content, secret)))
        return base::refuse(base::Code::malformed, "cursor");
    if (content.substr(0, epochBytes) != epochHash(epoch) && !base::mutant("epoch not looked at"))
        return base::refuse(base::Code::epochChanged, "cursor");
    return std::string(content);
}

} // namespace

std::string writeCursor(const Cursor& cursor, std::string_view secret)
{
    const std::string bytes = epochHash(cursor.epoch) + bigEndian(cursor.seq) + scopeHash(cursor.scope);
    return base::toBase64Url(bytes + mac(bytes, secret));
}

base::Result<std::int64_t> readCursor(std::string_view text, std::string_view epoch, std::string_view scope,
                                      std::string_view secret)
{
    if (text.empty())
        return 0;
    const auto content = contentOf(text, epoch, secret);
    if (!content)
        return tl::unexpected(content.error());
    if (content->substr(epochBytes + seqBytes) != scopeHash(scope))
        return base::refuse(base::Code::conflictingCursor, "scope");
    return fromBigEndian(content->substr(epochBytes, seqBytes));
}

base::Result<std::int64_t> placeOf(std::string_view text, std::string_view epoch, std::string_view secret)
{
    const auto content = contentOf(text, epoch, secret);
    if (!content)
        return tl::unexpected(content.error());
    return fromBigEndian(content->substr(epochBytes, seqBytes));
}

} // namespace fairbook::sync
