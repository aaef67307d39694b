#include "server/web/send_rate.h"

#include <arpa/inet.h>

#include <algorithm>

namespace fairbook::server {
namespace {

constexpr std::int64_t hourMs = 3'600'000;
constexpr std::size_t sendersMax = 100'000; // memory stays bounded, whoever comes

} // namespace

SendRate::SendRate(base::Clock& clock, std::int64_t perHour)
    : clock_(clock), perHour_(std::max<std::int64_t>(perHour, 1))
{}

base::Result<void> SendRate::take(const std::string& who)
{
    const std::int64_t nowMs = clock_.monotonicMs();
    if (dueMs_.size() >= sendersMax)
        forgetOld(nowMs);
    std::int64_t& due = dueMs_[who];
    const std::int64_t next = std::max(due, nowMs) + hourMs / perHour_;
    if (next - nowMs > hourMs)
        return base::refuse(base::Code::throttled, std::to_string((next - nowMs - hourMs + 999) / 1000));
    due = next;
    return {};
}

void SendRate::forgetOld(std::int64_t nowMs)
{
    std::erase_if(dueMs_, [&](const auto& entry) { return entry.second <= nowMs; });
    if (dueMs_.size() >= sendersMax)
        dueMs_.clear();
}

std::string senderOf(std::string_view address)
{
    in6_addr six{};
    const std::string text(address.substr(0, address.find('%'))); // without its zone
    if (inet_pton(AF_INET6, text.c_str(), &six) != 1 || IN6_IS_ADDR_V4MAPPED(&six))
        return text;
    return {reinterpret_cast<const char*>(six.s6_addr), 8};
}

} // namespace fairbook::server
