// server/http/reply_slot.h: where a connection waits for its handler's answer. Private to server/http.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include "server/http/message.h"

namespace fairbook::server {

/// Lives on the connection's strand; only the Reply it makes leaves it.
class ReplySlot : public std::enable_shared_from_this<ReplySlot>
{
public:
    explicit ReplySlot(const boost::asio::any_io_executor& strand) : bell_(strand) {}

    /// The handler's end. It holds on to `io`, so that an answer may come when the server is long gone.
    [[nodiscard]] Reply reply(std::shared_ptr<boost::asio::io_context> io, std::string requestId);

    /// The answer, or nothing after that long, or after cancel().
    [[nodiscard]] boost::asio::awaitable<std::optional<Response>> wait(std::chrono::milliseconds longest);

    void cancel();

private:
    class Answer;
    void ring(Response response);

    boost::asio::steady_timer bell_;
    std::optional<Response> response_;
    bool cancelled_ = false;
};

} // namespace fairbook::server
