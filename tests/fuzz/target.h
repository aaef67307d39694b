// tests/fuzz/target.h: what every target has: libFuzzer's entry, and a check that stops it with its reason. The same
// source is linked twice: with libFuzzer (preset `fuzz`), and with replay.cpp as an ordinary test of the kept inputs.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace fairbook::fuzz {

inline std::string_view textOf(const std::uint8_t* data, std::size_t size)
{
    return {reinterpret_cast<const char*>(data), size};
}

/// An input that breaks a law ends the run, so that libFuzzer writes it to a file.
inline void require(bool holds, const char* law)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n", law);
    std::abort();
}

} // namespace fairbook::fuzz
