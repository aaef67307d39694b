#include "shared/store/range_digests.h"

namespace fairbook::store {

RangeDigests::RangeDigests(const RangeSums& sums)
{
    for (const auto& [range, sum] : sums)
        sums_[range] = Digest(sum);
}

void RangeDigests::add(base::Id id, std::string_view hash)
{
    sums_[static_cast<unsigned char>(id.bytes().back())].add(id, hash);
}

std::string RangeDigests::at(std::uint8_t range) const
{
    return sums_[range].bytes();
}

std::string RangeDigests::whole() const
{
    Digest sum;
    for (const Digest& one : sums_)
        sum.add(one);
    return sum.bytes();
}

RangeSums RangeDigests::sums() const
{
    return unlike(RangeDigests());
}

RangeSums RangeDigests::unlike(const RangeDigests& other) const
{
    RangeSums found;
    for (std::size_t i = 0; i < count; ++i)
        if (const std::string ours = sums_[i].bytes(); ours != other.sums_[i].bytes())
            found[static_cast<std::uint8_t>(i)] = ours;
    return found;
}

Ranges RangeDigests::unlike(const RangeSums& other) const
{
    Ranges found;
    for (const auto& [range, theirs] : other)
        if (theirs != at(range))
            found += static_cast<char>(range);
    return found;
}

} // namespace fairbook::store
