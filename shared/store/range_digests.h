// shared/store/range_digests.h: the digest of a base, taken apart: a record belongs to one of 256 ranges by the last
// byte of its id, and each range has a digest of its own. Counted when two sides differ, never kept.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "shared/base/id.h"
#include "shared/store/digest.h"

namespace fairbook::store {

/// Ranges by the byte that their ids end with: each once, ascending.
using Ranges = std::string;

/// What one side says of some ranges: 16 raw bytes each.
using RangeSums = std::map<std::uint8_t, std::string>;

class RangeDigests
{
public:
    static constexpr std::size_t count = 256;

    RangeDigests() = default;
    explicit RangeDigests(const RangeSums& sums); ///< from sums()

    void add(base::Id id, std::string_view hash);
    [[nodiscard]] std::string at(std::uint8_t range) const;
    [[nodiscard]] std::string whole() const;                         ///< the digest of the base
    [[nodiscard]] RangeSums sums() const;                            ///< of ranges that hold something
    [[nodiscard]] RangeSums unlike(const RangeDigests& other) const; ///< ours, where the other's differ
    [[nodiscard]] Ranges unlike(const RangeSums& other) const;       ///< which of these differ from ours

private:
    std::array<Digest, count> sums_;
};

} // namespace fairbook::store
