// shared/store/digest.h: one number over all records of a base, kept up to date record by record and free of their
// order: a device and the server hold the same exactly when their digests are equal.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "shared/base/id.h"

namespace fairbook::store {

/// The sum modulo 2^128 of the first 16 bytes (little-endian) of SHA-256(id, hash).
class Digest
{
public:
    Digest() = default;
    explicit Digest(std::string_view bytes); ///< 16 raw bytes; anything else is the digest of nothing

    void add(base::Id id, std::string_view hash);
    void subtract(base::Id id, std::string_view hash);
    void add(const Digest& other);           ///< of records that this one does not hold
    [[nodiscard]] std::string bytes() const; ///< 16 raw bytes

private:
    std::array<std::uint64_t, 2> sum_{}; ///< low, high
};

} // namespace fairbook::store
