// server/http/connection.h: what the listener knows of a connection, and what connections share. Private to
// server/http.
#pragma once

#include <atomic>
#include <cstddef>
#include <memory>
#include <string>
#include <utility>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>

#include "server/http/http_server.h"

namespace fairbook::server {

namespace asio = boost::asio;
using boost::system::error_code;

/// A part of a total that all connections share, given back at the end of its scope.
class Share
{
public:
    explicit Share(std::atomic<std::size_t>& total) : total_(&total) {}
    Share(const Share&) = delete;
    Share& operator=(const Share&) = delete;
    ~Share() { *total_ -= amount_; }

    /// False, and nothing taken, where the total would pass `max`.
    [[nodiscard]] bool grow(std::size_t amount, std::size_t max)
    {
        if (total_->fetch_add(amount) + amount > max) {
            *total_ -= amount;
            return false;
        }
        amount_ += amount;
        return true;
    }

private:
    std::atomic<std::size_t>* total_;
    std::size_t amount_ = 0;
};

/// What every connection uses. Outlives the I/O threads, and so the connections.
struct Engine
{
    Options options;
    Router router;
    std::shared_ptr<asio::io_context> io = std::make_shared<asio::io_context>();
    std::atomic<std::size_t> requestsInWork = 0;
    std::atomic<std::size_t> bodyBytes = 0;
    std::atomic<std::size_t> answerBytes = 0;

    void fault(std::string_view requestId, std::string_view what) const
    {
        if (options.onFault)
            options.onFault(requestId, what);
    }
};

/// One accepted connection. Everything of it happens on its own strand.
class Connection
{
public:
    virtual ~Connection() = default;
    virtual asio::awaitable<void> run() = 0;
    virtual void drain() = 0; ///< finish what is in work, then close. From any thread.
    virtual void abort() = 0; ///< close now. From any thread.
};

struct Peer
{
    std::string address;
    std::string connectionId;
};

/// In http_plain.cpp and http_tls.cpp. The socket's executor is the connection's strand.
[[nodiscard]] std::shared_ptr<Connection> makePlain(asio::ip::tcp::socket socket, Engine& engine, Peer peer);
[[nodiscard]] std::shared_ptr<Connection> makeTls(asio::ip::tcp::socket socket, asio::ssl::context& tls, Engine& engine,
                                                  Peer peer);

} // namespace fairbook::server
