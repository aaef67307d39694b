// tests/support/environment.h: how much a test does is said from outside: `FAIRBOOK_ROUNDS=10000 ...`.
#pragma once

#include <cstdint>
#include <cstdlib>

namespace fairbook::test {

[[nodiscard]] inline std::uint64_t numberOf(const char* variable, std::uint64_t otherwise)
{
    const char* text = std::getenv(variable);
    return text == nullptr ? otherwise : std::strtoull(text, nullptr, 10);
}

} // namespace fairbook::test
