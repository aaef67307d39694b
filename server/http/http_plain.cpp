#include "server/http/http_session_impl.h"

namespace fairbook::server {

template <>
struct Wire<beast::tcp_stream>
{
    static constexpr Transport transport = Transport::plain;

    static asio::awaitable<bool> open(beast::tcp_stream&) { co_return true; }
    static asio::awaitable<void> close(beast::tcp_stream&) { co_return; }
};

std::shared_ptr<Connection> makePlain(asio::ip::tcp::socket socket, Engine& engine, Peer peer)
{
    return std::make_shared<HttpSession<beast::tcp_stream>>(beast::tcp_stream(std::move(socket)), engine,
                                                            std::move(peer));
}

} // namespace fairbook::server
