#include "server/auth/invites.h"

#include <array>
#include <cctype>

#include "shared/base/hash.h"

namespace fairbook::server {
namespace {

constexpr std::string_view digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t digitCount = 16;

std::string randomCode(base::Random& random)
{
    std::array<std::uint8_t, digitCount> bytes{};
    random.fill(bytes);
    std::string code;
    for (std::size_t i = 0; i < digitCount; ++i) {
        if (i > 0 && i % 4 == 0)
            code += '-';
        code += digits[bytes[i] & 31U]; // 32 divides 256: no digit is likelier
    }
    return code;
}

} // namespace

std::string normalCode(std::string_view typed)
{
    std::string code;
    for (const char c : typed) {
        const char up = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
        if (up == '-' || up == ' ')
            continue;
        code += up == 'O' ? '0' : up == 'I' || up == 'L' ? '1' : up;
    }
    return code;
}

Invite makeInvite(store::Database& database, const Means& means, base::Id user, base::Id event, std::int64_t minutes)
{
    const base::Instant now = means.clock.now();
    const Invite invite{randomCode(means.random), {now.ms + minutes * 60'000}};
    const std::string hash = base::sha256(normalCode(invite.code));
    store::Query(database, "INSERT INTO invite(code_hash, user, event, created_ms, expires_ms) VALUES(?, ?, ?, ?, ?)")
        .bind(store::Blob{hash}, user, event, now.ms, invite.expires.ms)
        .run();
    return invite;
}

base::Result<Redeemed> redeemInvite(store::Database& database, const Means& means, std::string_view code)
{
    const std::int64_t nowMs = means.clock.now().ms;
    const std::string hash = base::sha256(normalCode(code));
    store::Query query(database, R"sql(
        UPDATE invite
           SET used_ms = ?
         WHERE code_hash = ? AND used_ms IS NULL AND expires_ms > ?
     RETURNING user, event)sql");
    query.bind(nowMs, store::Blob{hash}, nowMs);
    if (!query.step())
        return base::refuse(base::Code::unauthorized, "code");
    Redeemed redeemed{query.id(0), query.id(1)};
    query.run();
    return redeemed;
}

} // namespace fairbook::server
