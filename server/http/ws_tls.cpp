#include <boost/beast/ssl/ssl_stream.hpp>

#include "server/http/live_session_impl.h"

namespace fairbook::server {

template std::shared_ptr<LiveSession> makeLive(beast::ssl_stream<beast::tcp_stream> stream, LiveStart start);

} // namespace fairbook::server
