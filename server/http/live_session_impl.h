// server/http/live_session_impl.h: the body of LiveSession, once for each kind of stream. Only ws_*.cpp include it.
#pragma once

#include <deque>
#include <memory>
#include <string>
#include <utility>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/buffers_to_string.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/websocket/stream.hpp>

#include "server/http/live_session.h"

namespace fairbook::server {

namespace beast = boost::beast;
namespace websocket = boost::beast::websocket;

inline constexpr auto asTuple = asio::as_tuple(asio::use_awaitable);

using UpgradeRequest = beast::http::request<beast::http::empty_body>;

inline UpgradeRequest toUpgrade(const Head& head)
{
    UpgradeRequest request;
    request.version(11);
    request.method(beast::http::verb::get);
    request.target(head.path);
    for (const auto& [name, value] : head.headers)
        request.insert(name, value);
    return request;
}

/// Beast names itself and its version where nobody else is named.
inline void plainUpgradeAnswer(websocket::response_type& response)
{
    response.set(beast::http::field::server, "fairbook");
    response.set(beast::http::field::cache_control, "no-store");
}

template <typename Stream>
class LiveSessionOn final : public LiveSession, public std::enable_shared_from_this<LiveSessionOn<Stream>>
{
public:
    LiveSessionOn(Stream stream, LiveStart start) : start_(std::move(start)), socket_(std::move(stream)) {}

    asio::awaitable<void> run() override
    {
        prepare();
        const UpgradeRequest upgrade = toUpgrade(start_.head);
        const auto [failed] = co_await socket_.async_accept(upgrade, asTuple);
        if (failed || state_ == State::closed)
            co_return;
        accepted_ = true;
        const auto channel = std::make_shared<Channel>(start_.engine.io, this->shared_from_this());
        try {
            if (start_.route.onOpen)
                start_.route.onOpen(std::move(start_.request), channel);
        } catch (const std::exception& error) {
            start_.engine.fault("live", error.what());
            state_ = State::closing;
        }
        pump();
        co_await listen(*channel);
        state_ = State::closed;
    }

    void drain() override
    {
        if (!accepted_)
            beast::get_lowest_layer(socket_).cancel();
        if (state_ != State::closed)
            state_ = State::closing;
        pump();
    }

    void abort() override
    {
        state_ = State::closed;
        beast::get_lowest_layer(socket_).close();
    }

private:
    enum class State
    {
        open,
        closing,
        closed
    };

    /// What the rest of the server holds. The order of the members matters: `io_` must go last.
    class Channel final : public LiveChannel
    {
    public:
        Channel(std::shared_ptr<asio::io_context> io, const std::shared_ptr<LiveSessionOn>& session)
            : io_(std::move(io)), strand_(session->socket_.get_executor()), session_(session)
        {}

        bool send(std::string text) override
        {
            auto session = session_.lock();
            if (!session)
                return false;
            auto job = [session = std::move(session), text = std::move(text)]() mutable {
                session->queue(std::move(text));
            };
            asio::post(strand_, std::move(job));
            return true;
        }

        void close() override
        {
            if (auto session = session_.lock())
                asio::post(strand_, [session = std::move(session)] { session->drain(); });
        }

    private:
        std::shared_ptr<asio::io_context> io_;
        asio::any_io_executor strand_;
        std::weak_ptr<LiveSessionOn> session_;
    };

    void prepare()
    {
        const Limits& limits = start_.engine.options.limits;
        beast::get_lowest_layer(socket_).expires_never(); // the WebSocket has its own clock
        socket_.set_option(websocket::stream_base::timeout{limits.liveHandshake, limits.liveIdle, true});
        socket_.set_option(websocket::stream_base::decorator(&plainUpgradeAnswer));
        socket_.read_message_max(limits.liveFrameBytes);
        socket_.text(true);
    }

    asio::awaitable<void> listen(LiveChannel& channel)
    {
        beast::flat_buffer buffer;
        for (;;) {
            const auto [failed, size] = co_await socket_.async_read(buffer, asTuple);
            if (failed)
                co_return;
            std::string text = beast::buffers_to_string(buffer.data());
            buffer.clear();
            try {
                if (start_.route.onText)
                    start_.route.onText(channel, std::move(text));
            } catch (const std::exception& error) {
                start_.engine.fault("live", error.what());
                drain();
            }
        }
    }

    void queue(std::string text)
    {
        if (state_ != State::open)
            return;
        if (queue_.size() >= start_.engine.options.limits.liveQueue)
            return abort(); // a peer that takes nothing must not fill our memory
        queue_.push_back(std::move(text));
        pump();
    }

    /// One writer at a time, as Beast wants it.
    void pump()
    {
        if (pumping_ || !accepted_ || state_ == State::closed)
            return;
        pumping_ = true;
        asio::co_spawn(socket_.get_executor(), write(this->shared_from_this()), asio::detached);
    }

    asio::awaitable<void> write(std::shared_ptr<LiveSessionOn> self)
    {
        while (!queue_.empty() && state_ != State::closed) {
            const std::string text = std::move(queue_.front());
            queue_.pop_front();
            const auto [failed, size] = co_await socket_.async_write(asio::buffer(text), asTuple);
            if (failed)
                self->abort();
        }
        if (state_ == State::closing) {
            state_ = State::closed;
            const websocket::close_reason reason(websocket::close_code::going_away);
            co_await socket_.async_close(reason, asTuple);
        }
        pumping_ = false;
    }

    LiveStart start_;
    websocket::stream<Stream, false> socket_;
    State state_ = State::open;
    bool accepted_ = false;
    bool pumping_ = false;
    std::deque<std::string> queue_;
};

template <typename Stream>
std::shared_ptr<LiveSession> makeLive(Stream stream, LiveStart start)
{
    return std::make_shared<LiveSessionOn<Stream>>(std::move(stream), std::move(start));
}

} // namespace fairbook::server
