#include "server/auth/passwords.h"

namespace fairbook::server {
namespace {

std::size_t charactersOf(std::string_view utf8)
{
    std::size_t count = 0;
    for (const char c : utf8)
        count += (static_cast<unsigned char>(c) & 0xc0U) != 0x80U ? 1 : 0;
    return count;
}

} // namespace

base::Result<void> checkNewPassword(std::string_view password)
{
    const std::size_t characters = charactersOf(password);
    if (characters < 10 || characters > 128)
        return base::refuse(base::Code::badValue, "password: 10 to 128 characters");
    return {};
}

} // namespace fairbook::server
