#include "tests/http/raw_client.h"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace fairbook::tests {

namespace {

constexpr int patienceMs = 60'000; ///< only a hanging server makes us wait so long; then the test fails
constexpr int dripMs = 5;

bool readable(int socket, int ms)
{
    pollfd wanted{.fd = socket, .events = POLLIN, .revents = 0};
    return poll(&wanted, 1, ms) > 0;
}

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::tolower(c); });
    return text;
}

} // namespace

Answer Client::readHead()
{
    while (buffer_.find("\r\n\r\n") == std::string::npos) {
        const std::string more = receive();
        if (more.empty())
            return {};
        buffer_ += more;
    }
    const auto end = buffer_.find("\r\n\r\n");
    const std::string head = buffer_.substr(0, end + 2);
    buffer_.erase(0, end + 4);
    Answer answer{.status = std::stoi(head.substr(9, 3))};
    for (auto at = head.find("\r\n") + 2; at < head.size();) {
        const auto lineEnd = head.find("\r\n", at);
        const auto colon = head.find(": ", at);
        answer.headers[lower(head.substr(at, colon - at))] = head.substr(colon + 2, lineEnd - colon - 2);
        at = lineEnd + 2;
    }
    return answer;
}

Answer Client::read(Informational informational)
{
    Answer answer = readHead();
    while (answer.status == 100 && informational == Informational::skip)
        answer = readHead();
    const auto length = answer.headers.find("content-length");
    if (length != answer.headers.end())
        answer.body = readBytes(std::stoul(length->second));
    return answer;
}

Answer Client::readHeadOnly()
{
    return readHead();
}

std::string Client::readBytes(std::size_t count)
{
    while (buffer_.size() < count) {
        const std::string more = receive();
        if (more.empty())
            break;
        buffer_ += more;
    }
    const std::string bytes = buffer_.substr(0, count);
    buffer_.erase(0, count);
    return bytes;
}

std::string Client::readAll()
{
    for (std::string more = receive(); !more.empty(); more = receive())
        buffer_ += more;
    return std::exchange(buffer_, {});
}

Answer Client::ask(std::string_view bytes)
{
    send(bytes);
    return read();
}

RawClient::RawClient(std::uint16_t port) : socket_(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) != 0)
        throw std::runtime_error("connect");
    const int on = 1;
    setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
}

RawClient::~RawClient()
{
    close(socket_);
}

bool RawClient::send(std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

std::size_t RawClient::drip(std::string_view bytes)
{
    std::size_t sent = 0;
    while (sent < bytes.size() && !readable(socket_, dripMs) && send(bytes.substr(sent, 1)))
        ++sent;
    return sent;
}

void RawClient::endSending()
{
    shutdown(socket_, SHUT_WR);
}

std::string RawClient::receive()
{
    if (!readable(socket_, patienceMs))
        throw std::runtime_error("the server neither answers nor closes");
    std::array<char, 65'536> bytes{};
    const auto count = recv(socket_, bytes.data(), bytes.size(), 0);
    return {bytes.data(), count > 0 ? static_cast<std::size_t>(count) : 0};
}

std::string get(std::string_view path, std::string_view fields)
{
    return "GET " + std::string(path) + " HTTP/1.1\r\nHost: fair\r\n" + std::string(fields) + "\r\n";
}

std::string post(std::string_view path, std::string_view body, std::string_view fields)
{
    return "POST " + std::string(path) + " HTTP/1.1\r\nHost: fair\r\nContent-Length: " + std::to_string(body.size()) +
           "\r\n" + std::string(fields) + "\r\n" + std::string(body);
}

} // namespace fairbook::tests
