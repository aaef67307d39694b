// server/http/tls.h: how the server speaks TLS: 1.2 and 1.3 only, Mozilla's "intermediate" ciphers, no compression, no
// renegotiation, no session tickets (so there are no ticket keys to rotate). Private to server/http.
#pragma once

#include <memory>
#include <string>

#include <boost/asio/ssl/context.hpp>

#include "shared/base/error.h"

namespace fairbook::server {

/// Refusal: badValue; detail: certificate or key.
[[nodiscard]] base::Result<std::unique_ptr<boost::asio::ssl::context>>
makeTlsContext(const std::string& certificateFile, const std::string& keyFile);

} // namespace fairbook::server
