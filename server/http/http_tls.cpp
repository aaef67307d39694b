#include <boost/beast/ssl/ssl_stream.hpp>

#include "server/http/http_session_impl.h"

namespace fairbook::server {

using TlsStream = beast::ssl_stream<beast::tcp_stream>;

template <>
struct Wire<TlsStream>
{
    static constexpr Transport transport = Transport::tls;

    static asio::awaitable<bool> open(TlsStream& stream)
    {
        const auto [failed] = co_await stream.async_handshake(asio::ssl::stream_base::server, asTuple);
        co_return !failed;
    }

    static asio::awaitable<void> close(TlsStream& stream)
    {
        co_await stream.async_shutdown(asTuple); // a peer that does not answer has its own reasons
    }
};

std::shared_ptr<Connection> makeTls(asio::ip::tcp::socket socket, asio::ssl::context& tls, Engine& engine, Peer peer)
{
    return std::make_shared<HttpSession<TlsStream>>(TlsStream(beast::tcp_stream(std::move(socket)), tls), engine,
                                                    std::move(peer));
}

} // namespace fairbook::server
