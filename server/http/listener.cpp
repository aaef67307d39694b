// Takes connections in, counts them, and sees them out. Its own state lives on one strand.
#include <algorithm>
#include <array>
#include <chrono>
#include <map>
#include <optional>
#include <thread>
#include <unordered_map>
#include <vector>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/bind_executor.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/ip/address.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "server/http/connection.h"
#include "server/http/tls.h"

namespace fairbook::server {

namespace {

using asio::ip::tcp;

constexpr auto asTuple = asio::as_tuple(asio::use_awaitable);
constexpr std::chrono::milliseconds acceptPause{100}; ///< when the system has no more descriptors

asio::ip::address plainAddress(const asio::ip::address& address)
{
    if (address.is_v6() && address.to_v6().is_v4_mapped())
        return asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6());
    return address;
}

/// Whom a connection is counted for: an IPv4 address, or an IPv6 network of 64 bits (one customer has 2^64 addresses).
std::string countedAs(const asio::ip::address& address)
{
    if (address.is_v4())
        return address.to_string();
    auto bytes = address.to_v6().to_bytes();
    std::fill(bytes.begin() + 8, bytes.end(), static_cast<unsigned char>(0));
    return asio::ip::make_address_v6(bytes).to_string();
}

} // namespace

class HttpServer::Impl
{
public:
    Impl(Options options, Router router) : engine_{.options = std::move(options), .router = std::move(router)} {}

    base::Result<std::uint16_t> start()
    {
        if (!engine_.options.tlsCertificateFile.empty()) {
            auto context = makeTlsContext(engine_.options.tlsCertificateFile, engine_.options.tlsKeyFile);
            if (!context)
                return tl::unexpected(context.error());
            tls_ = std::move(*context);
        }
        auto port = open();
        if (!port)
            return port;
        asio::co_spawn(strand_, accept(), asio::detached);
        for (unsigned i = 0; i < std::max(1U, engine_.options.ioThreads); ++i)
            threads_.emplace_back([this] { engine_.io->run(); });
        return port;
    }

    void stop()
    {
        if (threads_.empty())
            return;
        asio::post(strand_, [this] { drain(); });
        for (std::thread& thread : threads_)
            thread.join();
        threads_.clear();
    }

    [[nodiscard]] std::size_t connections() const { return open_; }

private:
    struct Entry
    {
        std::shared_ptr<Connection> connection;
        std::string countedAs;
    };

    base::Result<std::uint16_t> open()
    {
        const auto fail = [](const error_code& failed) {
            return base::refuse(base::Code::badValue, "listen: " + failed.message());
        };
        error_code failed;
        const auto address = asio::ip::make_address(engine_.options.address, failed);
        if (failed)
            return fail(failed);
        const tcp::endpoint endpoint(address, engine_.options.port);
        acceptor_.open(endpoint.protocol(), failed);
        if (!failed)
            acceptor_.set_option(tcp::acceptor::reuse_address(true), failed);
        if (!failed)
            acceptor_.bind(endpoint, failed);
        if (!failed)
            acceptor_.listen(tcp::acceptor::max_listen_connections, failed);
        if (failed)
            return fail(failed);
        return acceptor_.local_endpoint().port();
    }

    asio::awaitable<void> accept()
    {
        while (acceptor_.is_open()) {
            const asio::any_io_executor executor = asio::make_strand(*engine_.io);
            auto [failed, socket] = co_await acceptor_.async_accept(executor, asTuple);
            if (!failed) {
                tryAdmit(std::move(socket));
            } else if (failed != asio::error::operation_aborted) {
                pause_.expires_after(acceptPause);
                co_await pause_.async_wait(asTuple);
            }
        }
    }

    /// One connection that cannot be set up must not end the listening.
    void tryAdmit(tcp::socket socket)
    {
        try {
            admit(std::move(socket));
        } catch (const std::exception& error) {
            engine_.fault("listener", error.what());
        }
    }

    /// Over a limit the connection is closed without a word: a word would cost what the limit saves.
    void admit(tcp::socket socket)
    {
        error_code failed;
        const auto endpoint = socket.remote_endpoint(failed);
        if (failed || !acceptor_.is_open())
            return;
        const auto address = plainAddress(endpoint.address());
        const std::string key = countedAs(address);
        const Limits& limits = engine_.options.limits;
        if (entries_.size() >= limits.connections || perAddress_[key] >= limits.connectionsPerAddress)
            return;
        socket.set_option(tcp::no_delay(true), failed);
        const std::uint64_t id = ++lastId_;
        const auto executor = socket.get_executor();
        Peer peer{.address = address.to_string(), .connectionId = std::to_string(id)};
        auto connection = tls_ ? makeTls(std::move(socket), *tls_, engine_, std::move(peer))
                               : makePlain(std::move(socket), engine_, std::move(peer));
        ++perAddress_[key];
        entries_.emplace(id, Entry{connection, key});
        open_ = entries_.size();
        auto ended = [this, id](const std::exception_ptr& error) { release(id, error); };
        asio::co_spawn(executor, connection->run(), asio::bind_executor(strand_, std::move(ended)));
    }

    void release(std::uint64_t id, const std::exception_ptr& error)
    {
        const auto entry = entries_.find(id);
        if (--perAddress_[entry->second.countedAs] == 0)
            perAddress_.erase(entry->second.countedAs);
        entries_.erase(entry);
        open_ = entries_.size();
        if (!acceptor_.is_open() && entries_.empty())
            deadline_.cancel();
        try {
            if (error)
                std::rethrow_exception(error);
        } catch (const std::exception& thrown) {
            engine_.fault(std::to_string(id), thrown.what());
        }
    }

    void drain()
    {
        error_code ignored;
        acceptor_.close(ignored);
        pause_.cancel();
        if (entries_.empty())
            return;
        for (const auto& [id, entry] : entries_)
            entry.connection->drain();
        deadline_.expires_after(engine_.options.limits.drain);
        auto cut = [this](const error_code& cancelled) {
            if (cancelled)
                return;
            for (const auto& [id, entry] : entries_)
                entry.connection->abort();
        };
        deadline_.async_wait(std::move(cut));
    }

    Engine engine_;
    asio::any_io_executor strand_ = asio::make_strand(*engine_.io);
    tcp::acceptor acceptor_{strand_};
    asio::steady_timer deadline_{strand_};
    asio::steady_timer pause_{strand_};
    std::unique_ptr<asio::ssl::context> tls_;
    std::unordered_map<std::uint64_t, Entry> entries_;
    std::map<std::string, std::size_t> perAddress_;
    std::uint64_t lastId_ = 0;
    std::atomic<std::size_t> open_ = 0;
    std::vector<std::thread> threads_;
};

HttpServer::HttpServer(Options options, Router router)
    : impl_(std::make_unique<Impl>(std::move(options), std::move(router)))
{}

HttpServer::~HttpServer()
{
    stop();
}

base::Result<std::uint16_t> HttpServer::start()
{
    return impl_->start();
}

void HttpServer::stop()
{
    impl_->stop();
}

std::size_t HttpServer::connections() const
{
    return impl_->connections();
}

} // namespace fairbook::server
