// shared/base/random.h: where randomness comes from: the system's, or a seed that a test prints and replays.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace fairbook::base {

class Random
{
public:
    virtual ~Random() = default;
    virtual void fill(std::span<std::uint8_t> bytes) = 0;
    [[nodiscard]] std::uint64_t next64();
};

/// Cryptographically strong; for ids, tokens and codes.
class SystemRandom final : public Random
{
public:
    void fill(std::span<std::uint8_t> bytes) override;
};

/// SplitMix64 (Steele, Lea, Flood 2014): the same seed gives the same bytes everywhere. Never for secrets.
class SeededRandom final : public Random
{
public:
    explicit SeededRandom(std::uint64_t seed) : state_(seed) {}
    void fill(std::span<std::uint8_t> bytes) override;

private:
    std::uint64_t state_;
};

} // namespace fairbook::base
