// server/http/http_session_impl.h: the life of one HTTP connection, once for each kind of stream: read a head, judge
// it, read its body, ask its handler, write the answer, again. Only http_plain.cpp and http_tls.cpp include it.
// Pipelined requests wait in the buffer: the next is read when the one before is answered.
#pragma once

#include <algorithm>
#include <array>
#include <chrono>
#include <exception>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/dispatch.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/write.hpp>

#include "server/http/body_reader.h"
#include "server/http/connection.h"
#include "server/http/head.h"
#include "server/http/live_session.h"
#include "server/http/problem.h"
#include "server/http/range.h"
#include "server/http/reply_slot.h"
#include "server/http/response_message.h"

namespace fairbook::server {

namespace beast = boost::beast;

inline constexpr auto asTuple = asio::as_tuple(asio::use_awaitable);

/// What differs between plain and TLS; specialised in http_plain.cpp and http_tls.cpp.
template <typename Stream>
struct Wire;

template <typename Stream>
class HttpSession final : public Connection, public std::enable_shared_from_this<HttpSession<Stream>>
{
public:
    HttpSession(Stream stream, Engine& engine, Peer peer)
        : stream_(std::move(stream)), engine_(engine), limits_(engine.options.limits), peer_(std::move(peer))
    {}

    asio::awaitable<void> run() override
    {
        socket().expires_after(limits_.tlsHandshake);
        const bool open = co_await Wire<Stream>::open(stream_);
        Next next = open ? Next::request : Next::drop;
        while (next == Next::request)
            next = co_await serve();
        if (next == Next::live)
            co_return co_await live_->run(); // the stream is its own now
        if (next == Next::close)
            co_await finish();
        socket().close();
    }

    void drain() override
    {
        asio::dispatch(executor_, [self = this->shared_from_this()] {
            self->draining_ = true;
            if (self->idle_)
                self->socket().cancel();
            if (self->live_)
                self->live_->drain();
        });
    }

    void abort() override
    {
        asio::dispatch(executor_, [self = this->shared_from_this()] {
            if (self->live_)
                return self->live_->abort();
            self->draining_ = true;
            self->socket().close();
            if (self->waiting_)
                self->waiting_->cancel();
        });
    }

private:
    enum class Next
    {
        request,
        close,
        live,
        drop
    }; ///< drop: the peer is gone or was cut off, there is nobody to tell

    /// Of a read: nothing came and nothing will.
    static tl::unexpected<Refusal> gone() { return tl::unexpected(Refusal{.status = 0}); }

    beast::tcp_stream& socket() { return beast::get_lowest_layer(stream_); }

    /// One request: from its first byte to its answer.
    asio::awaitable<Next> serve()
    {
        auto head = co_await readHead();
        if (!head)
            co_return co_await refuse(head.error());
        Request request = toRequest(*head);
        const Content content = head->method == "HEAD" ? Content::headOnly : Content::whole;
        Match match = engine_.router.find(request.method, request.path);
        request.parameter = match.parameter;
        Share work(engine_.requestsInWork);
        auto refusal = admit(match, request, work);
        if (match.live && !refusal)
            co_return co_await upgrade(*match.live, std::move(*head), std::move(request));
        if (refusal)
            co_return co_await turnAway(*head, std::move(*refusal), content);
        if (head->contentLength > match.route->bodyMax) {
            Response tooLong = problem(413, "too_long", "body");
            co_return co_await answer(std::move(tooLong), content, After::close);
        }
        Share memory(engine_.bodyBytes);
        auto body = co_await readBody(*head, match.route->bodyMax, memory);
        if (!body)
            co_return co_await refuse(body.error());
        request.body = std::move(*body);
        Response response = co_await ask(*match.route, std::move(request));
        Share waiting(engine_.answerBytes);
        if (!waiting.grow(response.body.size(), limits_.answerMemory))
            response = busyProblem();
        co_return co_await answer(std::move(response), content, head->keepAlive ? After::keep : After::close);
    }

    /// Answers a request that goes to no handler. Its body is read past, so that the connection stays usable: after the
    /// answer where its end is known; before it where it is chunked, because bad framing is the worse fault.
    asio::awaitable<Next> turnAway(const Head& head, Response response, Content content)
    {
        if (head.contentLength > limits_.discardBytes || head.expectsContinue)
            co_return co_await answer(std::move(response), content, After::close);
        Share memory(engine_.bodyBytes);
        auto after = head.keepAlive ? After::keep : After::close;
        if (head.framing == Framing::chunked) {
            const auto body = co_await readBody(head, limits_.discardBytes, memory);
            if (!body && body.error().status != 413)
                co_return co_await refuse(body.error());
            after = body ? after : After::close;
        }
        const Next next = co_await answer(std::move(response), content, after);
        if (next != Next::request || head.framing != Framing::length)
            co_return next;
        co_return co_await readBody(head, limits_.discardBytes, memory) ? Next::request : Next::drop;
    }

    asio::awaitable<Checked<Head>> readHead()
    {
        auto deadline = Clock::now() + limits_.headTotal;
        if (buffer_.empty()) {
            idle_ = true;
            const auto patience = requests_ > 0 ? Clock::now() + limits_.keepAliveIdle : deadline;
            const bool came = !draining_ && co_await readMore(patience);
            idle_ = false;
            if (!came)
                co_return gone();
            if (requests_ > 0)
                deadline = Clock::now() + limits_.headTotal;
        }
        std::size_t emptyLines = 0;
        HeadScanner scanner(limits_);
        for (;;) {
            for (; emptyLines < limits_.emptyLines && buffer_.starts_with("\r\n"); ++emptyLines)
                buffer_.erase(0, 2);
            const auto end = scanner.scan(buffer_);
            if (!end)
                co_return tl::unexpected(end.error());
            if (*end)
                co_return takeHead(**end);
            if (!co_await readMore(deadline))
                co_return gone();
        }
    }

    Checked<Head> takeHead(std::size_t length)
    {
        auto head = parseHead(std::string_view(buffer_).substr(0, length), limits_);
        buffer_.erase(0, length);
        return head;
    }

    Request toRequest(const Head& head)
    {
        ++requests_;
        return {.method = head.method,
                .path = head.path,
                .query = head.query,
                .headers = head.headers,
                .peer = peer_.address,
                .id = peer_.connectionId + "-" + std::to_string(requests_)};
    }

    /// What speaks against reading on: no such route, no right, too much in work.
    std::optional<Response> admit(Match& match, Request& request, Share& work)
    {
        if (match.refusal)
            return std::move(match.refusal);
        const HeadCheck& check = match.live ? match.live->check : match.route->check;
        try {
            if (auto refusal = check ? check(request) : std::nullopt)
                return refusal;
        } catch (const std::exception& error) {
            engine_.fault(request.id, error.what());
            return internalProblem(request.id);
        }
        if (match.route && !work.grow(1, limits_.requestsInWork))
            return busyProblem();
        return std::nullopt;
    }

    asio::awaitable<Checked<std::string>> readBody(const Head& head, std::size_t bodyMax, Share& memory)
    {
        BodyReader reader(head, bodyMax, limits_);
        const auto start = Clock::now();
        if (head.expectsContinue && buffer_.empty() && !co_await sendContinue())
            co_return gone();
        while (!reader.done()) {
            const std::size_t before = reader.size();
            const auto used = reader.feed(buffer_);
            if (!used)
                co_return tl::unexpected(used.error());
            buffer_.erase(0, *used);
            if (!memory.grow(reader.size() - before, limits_.bodyMemory))
                co_return tl::unexpected(Refusal{.status = 503, .code = "busy"});
            if (!reader.done() && !co_await readMore(start + bodyAllowance(limits_, reader.size())))
                co_return gone();
        }
        co_return reader.take();
    }

    asio::awaitable<bool> sendContinue()
    {
        static constexpr std::string_view line = "HTTP/1.1 100 Continue\r\n\r\n";
        socket().expires_after(limits_.writeGrace);
        const auto [failed, size] = co_await asio::async_write(stream_, asio::buffer(line), asTuple);
        co_return !failed;
    }

    /// The handler's answer; it is called on this strand and may answer from anywhere.
    asio::awaitable<Response> ask(const Route& route, Request request)
    {
        const std::string id = request.id;
        const RangeWish wish = rangeWish(request);
        waiting_ = std::make_shared<ReplySlot>(executor_);
        callHandler(route, std::move(request), waiting_->reply(engine_.io, id));
        auto response = co_await waiting_->wait(limits_.reply);
        waiting_.reset();
        if (!response)
            engine_.fault(id, "no answer from the handler");
        co_return response ? withRange(std::move(*response), wish) : busyProblem();
    }

    void callHandler(const Route& route, Request request, Reply reply)
    {
        const std::string id = request.id;
        try {
            route.handler(std::move(request), reply);
        } catch (const std::exception& error) {
            engine_.fault(id, error.what());
            reply(internalProblem(id));
        }
    }

    asio::awaitable<Next> refuse(Refusal refusal)
    {
        if (refusal.status == 0) // on stop() the peer is still there to be told goodbye
            co_return draining_ ? Next::close : Next::drop;
        Response response =
            refusal.status == 503 ? busyProblem() : problem(refusal.status, refusal.code, refusal.detail);
        co_return co_await answer(std::move(response), Content::whole, After::close);
    }

    asio::awaitable<Next> answer(Response response, Content content, After after)
    {
        if (draining_ || requests_ >= limits_.requestsPerConnection)
            after = After::close;
        socket().expires_after(writeAllowance(limits_, response.size()));
        const auto file = content == Content::whole ? response.file : std::nullopt;
        const ResponseMessage message = toMessage(std::move(response), Wire<Stream>::transport, after, content);
        const auto [failed, size] = co_await beast::http::async_write(stream_, message, asTuple);
        if (failed && failed != beast::http::error::end_of_stream)
            co_return Next::drop;
        if (file && !co_await sendFile(*file))
            co_return Next::drop;
        co_return after == After::keep ? Next::request : Next::close;
    }

    /// After the head, within the answer's deadline. False: the peer is gone, or the disk failed; the length was
    /// promised, so that only closing tells.
    asio::awaitable<bool> sendFile(FileBody part)
    {
        while (part.length > 0) {
            const auto size = static_cast<std::size_t>(std::min<std::uint64_t>(part.length, chunk_.size()));
            if (!part.file->read(part.offset, std::span(chunk_).first(size))) {
                engine_.fault(peer_.connectionId, "a file ended before its length");
                co_return false;
            }
            const auto [failed, sent] = co_await asio::async_write(stream_, asio::buffer(chunk_, size), asTuple);
            if (failed)
                co_return false;
            part.offset += size;
            part.length -= size;
        }
        co_return true;
    }

    /// A body, or bytes that came before our consent, would be read as frames: no.
    asio::awaitable<Next> upgrade(const LiveRoute& route, Head head, Request request)
    {
        if (!head.wantsWebSocket) {
            Response response = problem(426, "upgrade_required");
            response.headers.emplace_back("Upgrade", "websocket");
            co_return co_await answer(std::move(response), Content::whole, After::close);
        }
        if (head.framing != Framing::none || !buffer_.empty()) {
            Refusal refusal{.detail = "upgrade"}; // named: GCC 12 destroys such a temporary of a co_await twice
            co_return co_await refuse(std::move(refusal));
        }
        if (draining_)
            co_return Next::close;
        LiveStart start{.engine = engine_, .route = route, .head = std::move(head), .request = std::move(request)};
        live_ = makeLive<Stream>(std::move(stream_), std::move(start));
        co_return Next::live;
    }

    asio::awaitable<bool> readMore(std::chrono::steady_clock::time_point deadline)
    {
        socket().expires_at(deadline);
        const auto [failed, size] = co_await stream_.async_read_some(asio::buffer(chunk_), asTuple);
        buffer_.append(chunk_.data(), size);
        co_return !failed;
    }

    /// Says that no more comes, then reads what the peer still sends: closing over unread bytes resets the connection,
    /// and a reset may take our last answer away from the peer (RFC 9112 section 9.6).
    asio::awaitable<void> finish()
    {
        const auto deadline = Clock::now() + limits_.linger;
        socket().expires_at(deadline);
        co_await Wire<Stream>::close(stream_);
        error_code ignored;
        socket().socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
        bool open = !draining_;
        while (open) {
            socket().expires_at(deadline);
            const auto [failed, size] = co_await socket().async_read_some(asio::buffer(chunk_), asTuple);
            open = !failed && Clock::now() < deadline;
        }
    }

    using Clock = std::chrono::steady_clock;

    Stream stream_;
    Engine& engine_;
    const Limits& limits_;
    Peer peer_;
    asio::any_io_executor executor_ = stream_.get_executor();
    std::array<char, 16'384> chunk_{};
    std::string buffer_; ///< read, not yet used
    std::size_t requests_ = 0;
    bool idle_ = false;
    bool draining_ = false;
    std::shared_ptr<ReplySlot> waiting_;
    std::shared_ptr<LiveSession> live_;
};

} // namespace fairbook::server
