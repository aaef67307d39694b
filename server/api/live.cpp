#include "server/api/live.h"

#include <any>

#include <spdlog/spdlog.h>

namespace fairbook::server {

LiveRoute liveRoute(Context& context)
{
    const auto join = [&context](const Request& head, const std::shared_ptr<LiveChannel>& channel) {
        context.workers.post([&context, author = std::any_cast<store::Author>(head.context), channel] {
            try {
                context.live.join(author, channel);
            } catch (const base::StoreError& error) {
                spdlog::error("live: {}", error.what());
                channel->close();
            }
        });
    };
    return {.path = "/v1/live",
            .check = [&context](Request& head) { return letIn(context, head); },
            .onOpen = join,
            .onText = {}};
}

} // namespace fairbook::server
