// server/http/live_session.h: a connection after it became a WebSocket. Private to server/http.
#pragma once

#include <memory>

#include <boost/asio/awaitable.hpp>

#include "server/http/connection.h"
#include "server/http/head.h"

namespace fairbook::server {

/// On the connection's strand, all of it.
class LiveSession
{
public:
    virtual ~LiveSession() = default;
    virtual asio::awaitable<void> run() = 0;
    virtual void drain() = 0;
    virtual void abort() = 0;
};

struct LiveStart
{
    Engine& engine;
    const LiveRoute& route;
    Head head;
    Request request;
};

/// Instantiated in ws_plain.cpp and ws_tls.cpp.
template <typename Stream>
[[nodiscard]] std::shared_ptr<LiveSession> makeLive(Stream stream, LiveStart start);

} // namespace fairbook::server
