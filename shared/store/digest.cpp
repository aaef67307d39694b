#include "shared/store/digest.h"

#include "shared/base/hash.h"

namespace fairbook::store {
namespace {

std::uint64_t laneOf(std::string_view bytes)
{
    std::uint64_t lane = 0;
    for (std::size_t i = 8; i-- > 0;)
        lane = lane << 8U | static_cast<unsigned char>(bytes[i]);
    return lane;
}

std::array<std::uint64_t, 2> termOf(base::Id id, std::string_view hash)
{
    std::string text(id.bytes());
    text += hash;
    const std::string sum = base::sha256(text);
    return {laneOf(sum), laneOf(std::string_view(sum).substr(8))};
}

} // namespace

Digest::Digest(std::string_view bytes)
{
    if (bytes.size() == 16)
        sum_ = {laneOf(bytes), laneOf(bytes.substr(8))};
}

void Digest::add(base::Id id, std::string_view hash)
{
    const auto term = termOf(id, hash);
    sum_[0] += term[0];
    sum_[1] += term[1] + (sum_[0] < term[0] ? 1U : 0U);
}

void Digest::add(const Digest& other)
{
    sum_[0] += other.sum_[0];
    sum_[1] += other.sum_[1] + (sum_[0] < other.sum_[0] ? 1U : 0U);
}

void Digest::subtract(base::Id id, std::string_view hash)
{
    const auto term = termOf(id, hash);
    sum_[1] -= term[1] + (sum_[0] < term[0] ? 1U : 0U);
    sum_[0] -= term[0];
}

std::string Digest::bytes() const
{
    std::string text(16, '\0');
    for (std::size_t i = 0; i < 16; ++i)
        text[i] = static_cast<char>(sum_[i / 8] >> (i % 8 * 8) & 0xFFU);
    return text;
}

} // namespace fairbook::store
