#include "shared/base/password_hash.h"

#include <new>

#include <sodium.h>

namespace fairbook::base {
namespace {

constexpr unsigned long long passes = 3;
constexpr std::size_t memoryBytes = 64U << 20U;

} // namespace

std::string hashPassword(std::string_view password)
{
    char text[crypto_pwhash_STRBYTES] = {};
    if (crypto_pwhash_str_alg(text, password.data(), password.size(), passes, memoryBytes,
                              crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw std::bad_alloc();
    return text;
}

bool passwordFits(const std::string& hash, std::string_view password)
{
    static const std::string nobodys = hashPassword("the password of a login that does not exist");
    const std::string& compared = hash.empty() ? nobodys : hash;
    const bool fits = crypto_pwhash_str_verify(compared.c_str(), password.data(), password.size()) == 0;
    return fits && !hash.empty();
}

} // namespace fairbook::base
