#include "tests/support/loopback_transport.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>

namespace fairbook::test {
namespace {

/// The lines of a raw head after its first.
sync::HttpHeaders headersOf(std::string_view head)
{
    sync::HttpHeaders headers;
    for (auto start = head.find("\r\n"); start + 2 < head.size();) {
        const auto end = head.find("\r\n", start + 2);
        const std::string_view line = head.substr(start + 2, end - start - 2);
        const auto colon = std::min(line.find(':'), line.size());
        const auto value = std::min(line.find_first_not_of(' ', colon + 1), line.size());
        headers.emplace_back(line.substr(0, colon), line.substr(value));
        start = end;
    }
    return headers;
}

int statusOf(std::string_view head)
{
    constexpr std::string_view start = "HTTP/1.1 ";
    return head.starts_with(start) ? std::atoi(std::string(head.substr(start.size(), 3)).c_str()) : 0;
}

} // namespace

bool LoopbackSocket::connect(std::uint16_t port)
{
    close();
    handle_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int yes = 1;
    ::setsockopt(handle_, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    const timeval limit{limitMs / 1000, 0};
    ::setsockopt(handle_, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(handle_, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0)
        return true;
    close();
    return false;
}

bool LoopbackSocket::send(std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto sent = ::send(handle_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

bool LoopbackSocket::receive(std::string& buffer)
{
    const std::size_t before = buffer.size();
    buffer.resize(before + 65'536);
    const auto got = ::recv(handle_, buffer.data() + before, 65'536, 0);
    buffer.resize(before + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
    return got > 0;
}

void LoopbackSocket::close()
{
    if (handle_ >= 0)
        ::close(handle_);
    handle_ = -1;
}

base::Result<sync::HttpAnswer> LoopbackTransport::exchange(const sync::HttpRequest& request)
{
    sync::HttpAnswer answer;
    const bool kept = socket_.open();
    if (kept && sendRequest(request) && readAnswer(request, answer))
        return answer;
    // The server may have closed a connection that was idle; a fresh one tells whether it is there.
    if (socket_.connect(port_) && sendRequest(request) && readAnswer(request, answer))
        return answer;
    socket_.close();
    return base::refuse(base::Code::unreachable, "loopback");
}

bool LoopbackTransport::sendRequest(const sync::HttpRequest& request)
{
    std::string head = request.method + ' ' + request.path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    for (const auto& [name, value] : request.headers)
        head += name + ": " + value + "\r\n";
    if (request.method != "GET" && request.method != "HEAD")
        head += "Content-Length: " + std::to_string(request.body.size()) + "\r\n";
    return socket_.send(head + "\r\n" + request.body);
}

bool LoopbackTransport::readAnswer(const sync::HttpRequest& request, sync::HttpAnswer& answer)
{
    std::string buffer;
    std::size_t end = std::string::npos;
    while ((end = buffer.find("\r\n\r\n")) == std::string::npos)
        if (!socket_.receive(buffer))
            return false;
    head_ = buffer.substr(0, end + 2);
    answer.headers = headersOf(head_);
    const std::string promised(request.method != "HEAD" ? answer.header("content-length") : "0");
    const auto length = static_cast<std::size_t>(std::strtoull(promised.c_str(), nullptr, 10));
    buffer.erase(0, end + 4);
    while (buffer.size() < length)
        if (!socket_.receive(buffer))
            return false;
    answer.status = statusOf(head_);
    answer.contentType = answer.header("content-type");
    answer.contentEncoding = answer.header("content-encoding");
    answer.body = std::move(buffer);
    if (answer.header("connection") == "close")
        socket_.close();
    return answer.status != 0;
}

int LoopbackLive::open(std::uint16_t port, std::string_view authorization)
{
    const std::string head = "GET /v1/live HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                             "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
                             "Authorization: " +
                             std::string(authorization) + "\r\n\r\n";
    if (!socket_.connect(port) || !socket_.send(head))
        return 0;
    std::size_t end = std::string::npos;
    while ((end = buffer_.find("\r\n\r\n")) == std::string::npos)
        if (!socket_.receive(buffer_))
            return 0;
    const int status = statusOf(buffer_);
    buffer_.erase(0, end + 4);
    return status;
}

bool LoopbackLive::want(std::size_t bytes)
{
    while (buffer_.size() < bytes)
        if (!socket_.receive(buffer_))
            return false;
    return true;
}

std::string LoopbackLive::next()
{
    // RFC 6455 section 5.2: a server's frames are not masked; ours are short, so that one byte says the length.
    constexpr unsigned char textFrame = 0x81;
    constexpr unsigned char closeFrame = 0x88;
    while (want(2)) {
        const auto kind = static_cast<unsigned char>(buffer_[0]);
        const auto length = static_cast<std::size_t>(static_cast<unsigned char>(buffer_[1]));
        if (kind == closeFrame || length > 125 || !want(2 + length))
            return "";
        std::string text = buffer_.substr(2, length);
        buffer_.erase(0, 2 + length);
        if (kind == textFrame)
            return text;
    }
    return "";
}

} // namespace fairbook::test
