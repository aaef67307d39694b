// Bytes of a connection, as the session reads them: head, body, next request. However the network cuts them, the same
// requests come out, and where one is refused the same refusal ends the connection (request smuggling is two readers
// who disagree).
#include <optional>
#include <string>
#include <vector>

#include "server/http/body_reader.h"
#include "server/http/head.h"
#include "tests/fuzz/target.h"

using namespace fairbook;
using fuzz::require;

namespace {

constexpr std::size_t bodyMax = 4096;

struct Seen
{
    std::vector<std::string> requests; ///< method, path, query, headers and body of each
    int refusal = 0;                   ///< status; 0: the bytes ended first
    std::string detail;
    bool operator==(const Seen&) const = default;
};

/// As the session does it (server/http/http_session_impl.h): what was used is taken off the front.
class Reader
{
public:
    void feed(std::string_view bytes)
    {
        buffer_ += bytes;
        while (seen_.refusal == 0 && (body_ ? readBody() : readHead())) {}
    }
    [[nodiscard]] const Seen& seen() const { return seen_; }

private:
    bool refuse(const server::Refusal& refusal)
    {
        seen_.refusal = refusal.status;
        seen_.detail = refusal.detail;
        return false;
    }

    bool readHead()
    {
        const auto end = scanner_.scan(buffer_);
        if (!end)
            return refuse(end.error());
        if (!*end)
            return false;
        auto head = server::parseHead(std::string_view(buffer_).substr(0, **end), limits_);
        buffer_.erase(0, **end);
        if (!head)
            return refuse(head.error());
        checkHead(*head);
        if (head->framing == server::Framing::length && head->contentLength > bodyMax)
            return refuse({.status = 413, .code = "too_long", .detail = "body"});
        request_ = head->method + " " + head->path + "?" + head->query;
        for (const auto& [name, value] : head->headers)
            request_ += "\n" + name + ":" + value;
        body_.emplace(*head, bodyMax, limits_);
        return true;
    }

    void checkHead(const server::Head& head)
    {
        std::size_t hosts = 0;
        for (const auto& [name, value] : head.headers) {
            hosts += name == "host" ? 1 : 0;
            require(server::isToken(name) && server::isFieldValue(value), "a header holds no control character");
        }
        require(hosts == 1 || head.minorVersion == 0, "a request names its host once");
        require(head.path.find_first_of("\r\n #") == std::string::npos, "a path has no blank and no line end");
    }

    bool readBody()
    {
        const auto used = body_->feed(buffer_);
        if (!used)
            return refuse(used.error());
        require(*used <= buffer_.size(), "no byte is used that has not come");
        buffer_.erase(0, *used);
        require(body_->size() <= bodyMax, "a body is not longer than its limit");
        if (!body_->done())
            return false;
        seen_.requests.push_back(request_ + "\n\n" + body_->take());
        body_.reset();
        scanner_ = server::HeadScanner(limits_);
        return !buffer_.empty();
    }

    server::Limits limits_{.headBytes = 2048, .targetBytes = 512};
    server::HeadScanner scanner_{limits_};
    std::optional<server::BodyReader> body_;
    std::string buffer_;
    std::string request_;
    Seen seen_;
};

Seen readInParts(std::string_view bytes, std::size_t part)
{
    Reader reader;
    for (std::size_t at = 0; at < bytes.size(); at += part)
        reader.feed(bytes.substr(at, part));
    return reader.seen();
}

} // namespace

/// The first byte chooses how large the second reading's pieces are.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 2)
        return 0;
    const std::string_view bytes = fuzz::textOf(data + 1, size - 1);
    const Seen whole = readInParts(bytes, bytes.size());
    const Seen parts = readInParts(bytes, 1 + data[0] % 32U);
    require(whole.requests == parts.requests, "the same requests, however the bytes are cut");
    require((whole.refusal == 0) == (parts.refusal == 0), "the same end, however the bytes are cut");
    return 0;
}
