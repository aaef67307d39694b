// server/http/http_server.h: the listening server: HTTP/1.1 with keep-alive, plain or TLS, and WebSockets, on threads
// of its own. This header is all that the rest of the server sees of it; Boost stays behind it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "server/http/limits.h"
#include "server/http/router.h"
#include "shared/base/error.h"

namespace fairbook::server {

struct Options
{
    std::string address = "127.0.0.1"; ///< an IP address; plain HTTP beyond loopback is the caller's sin to prevent
    std::uint16_t port = 0;            ///< 0: any free one
    unsigned ioThreads = 2;
    std::string tlsCertificateFile{}; ///< PEM, with its chain; empty: plain HTTP
    std::string tlsKeyFile{};         ///< PEM
    Limits limits{};
    /// Told what must not be swallowed: a handler that threw. From an I/O thread.
    std::function<void(std::string_view requestId, std::string_view what)> onFault{};
};

class HttpServer
{
public:
    HttpServer(Options options, Router router);
    ~HttpServer(); ///< stops
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    /// Opens the port, starts the threads; the port. Once. Refusal: badValue (address, certificate, key, port in use).
    [[nodiscard]] base::Result<std::uint16_t> start();

    /// Takes no more connections, closes the idle ones, lets requests in work finish (Limits::drain), then cuts the
    /// rest off; returns when all threads have ended. From any thread but a handler's.
    void stop();

    /// Open connections now.
    [[nodiscard]] std::size_t connections() const;

private:
    class Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace fairbook::server
