// tests/support/loopback_transport.h: a device's way to a server on this machine: HTTP/1.1 over a blocking socket,
// plain, kept alive. Small on purpose: it reads only what our own server says.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "shared/sync/transport.h"

namespace fairbook::test {

/// A TCP connection to 127.0.0.1. Reads give up after `limitMs`, so that a test fails instead of hanging.
class LoopbackSocket
{
public:
    static constexpr int limitMs = 120'000;

    LoopbackSocket() = default;
    LoopbackSocket(const LoopbackSocket&) = delete;
    LoopbackSocket& operator=(const LoopbackSocket&) = delete;
    ~LoopbackSocket() { close(); }

    [[nodiscard]] bool connect(std::uint16_t port);
    [[nodiscard]] bool send(std::string_view bytes);
    /// More bytes at the end of `buffer`; false: the end, or nothing came in time.
    [[nodiscard]] bool receive(std::string& buffer);
    void close();
    [[nodiscard]] bool open() const { return handle_ >= 0; }

private:
    int handle_ = -1;
};

class LoopbackTransport final : public sync::Transport
{
public:
    explicit LoopbackTransport(std::uint16_t port) : port_(port) {}

    [[nodiscard]] base::Result<sync::HttpAnswer> exchange(const sync::HttpRequest& request) override;

    /// The head of the last answer, as it came.
    [[nodiscard]] const std::string& lastHead() const { return head_; }

private:
    [[nodiscard]] bool sendRequest(const sync::HttpRequest& request);
    [[nodiscard]] bool readAnswer(const sync::HttpRequest& request, sync::HttpAnswer& answer);

    std::uint16_t port_;
    LoopbackSocket socket_;
    std::string head_;
};

/// The other end of GET /v1/live: reads text frames.
class LoopbackLive
{
public:
    /// The status of the answer to the upgrade; 101 when it is open. 0: no connection.
    [[nodiscard]] int open(std::uint16_t port, std::string_view authorization);
    /// The next text; empty when the server closed.
    [[nodiscard]] std::string next();

private:
    [[nodiscard]] bool want(std::size_t bytes);

    LoopbackSocket socket_;
    std::string buffer_;
};

} // namespace fairbook::test
