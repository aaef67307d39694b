#include "server/auth/throttle.h"

#include <algorithm>

namespace fairbook::server {
namespace {

constexpr std::int64_t minuteMs = 60'000;
constexpr std::int64_t hourMs = 60 * minuteMs;
constexpr std::size_t namesMax = 100'000; // an attacker invents names for nothing; memory stays bounded

std::int64_t pauseMs(int triesBeyond)
{
    return std::min(hourMs, minuteMs << std::min(triesBeyond, 10));
}

} // namespace

base::Result<void> Throttle::tryOnce(const std::string& who)
{
    const std::int64_t now = clock_.monotonicMs();
    if (tries_.size() >= namesMax)
        forgetOld();
    Tries& tries = tries_[who];
    if (tries.count > 0 && now - tries.lastMs > 24 * hourMs)
        tries = {};
    if (now < tries.freeAtMs)
        return base::refuse(base::Code::throttled, std::to_string((tries.freeAtMs - now + 999) / 1000));
    tries.lastMs = now;
    if (++tries.count >= freeTries_)
        tries.freeAtMs = now + pauseMs(tries.count - freeTries_);
    return {};
}

void Throttle::forgive(const std::string& who)
{
    tries_.erase(who);
}

void Throttle::forgetOld()
{
    const std::int64_t now = clock_.monotonicMs();
    std::erase_if(tries_, [&](const auto& entry) { return entry.second.freeAtMs < now; });
    if (tries_.size() >= namesMax)
        tries_.clear();
}

} // namespace fairbook::server
