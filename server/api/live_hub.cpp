#include "server/api/live_hub.h"

#include <string>

#include "server/auth/devices.h"

namespace fairbook::server {
namespace {

std::string headText(std::int64_t head)
{
    return R"({"head":)" + std::to_string(head) + '}';
}

} // namespace

void LiveHub::join(store::Author author, std::shared_ptr<LiveChannel> channel)
{
    // First listed, then told: a commit between the two is announced twice rather than not at all.
    listeners_.with([&](auto& all) { all.push_back({std::move(author), channel}); });
    channel->send(headText(readers_.lend()->head()));
}

void LiveHub::announce(std::int64_t head)
{
    const auto all = listeners_.with([](const auto& listeners) { return listeners; });
    if (all.empty())
        return;
    std::vector<const LiveChannel*> gone;
    auto reader = readers_.lend();
    for (const Listener& listener : all) {
        if (stillAllowed(*reader, listener.author)) {
            if (listener.channel->send(headText(head)))
                continue;
        } else {
            listener.channel->close();
        }
        gone.push_back(listener.channel.get());
    }
    listeners_.with([&](auto& listeners) {
        for (const LiveChannel* channel : gone)
            std::erase_if(listeners, [&](const Listener& one) { return one.channel.get() == channel; });
    });
}

std::size_t LiveHub::size()
{
    return listeners_.with([](const auto& all) { return all.size(); });
}

} // namespace fairbook::server
