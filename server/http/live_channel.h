// server/http/live_channel.h: one open WebSocket, as the rest of the server sees it.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "server/http/message.h"

namespace fairbook::server {

/// Callable from any thread, also after the peer or the server has gone.
class LiveChannel
{
public:
    virtual ~LiveChannel() = default;

    /// Queues a text message. False: the channel is closed, forget it. (True promises nothing: the peer may be gone.)
    virtual bool send(std::string text) = 0;

    /// Says goodbye after what is queued.
    virtual void close() = 0;
};

struct LiveRoute
{
    std::string path{};
    HeadCheck check{};
    /// Once a channel; keep the pointer as long as there is something to say.
    std::function<void(Request head, std::shared_ptr<LiveChannel>)> onOpen{};
    /// For each message of the peer; may be empty. On the channel's I/O thread, must not block.
    std::function<void(LiveChannel&, std::string text)> onText{};
};

} // namespace fairbook::server
