// server/http/head.h: the head of an HTTP/1.1 request, read strictly from raw bytes. Pure: no socket, no clock.
// Beast 1.81 lets ambiguous heads through, and an ambiguous head is how one request becomes two (request smuggling), so
// the bytes are judged here and nothing else reads them. Sources: RFC 9112 (sections 2.2, 3, 5, 6, 7.1), RFC 9110
// (5.5, 5.6.2, 7.2, 10.1.1), OWASP ASVS 4.2.1. Where a specification lets a recipient choose, we refuse.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

#include "server/http/limits.h"
#include "server/http/message.h"

namespace fairbook::server {

/// Why a request is not answered by a route. Whatever the status, the connection is closed after it.
struct Refusal
{
    int status = 400;
    std::string code = "malformed"; ///< of the problem document
    std::string detail{};           ///< one or two words
};

template <typename T>
using Checked = tl::expected<T, Refusal>;

enum class Framing
{
    none,    ///< no body
    length,  ///< Content-Length
    chunked, ///< Transfer-Encoding: chunked
};

struct Head
{
    std::string method;
    std::string path;
    std::string query;
    int minorVersion = 1; ///< of HTTP/1
    Headers headers;      ///< names in lower case
    Framing framing = Framing::none;
    std::uint64_t contentLength = 0;
    bool keepAlive = true;
    bool expectsContinue = false;
    bool wantsWebSocket = false;
};

/// Finds the end of a head in bytes that come bit by bit, and refuses as early as it can what can never become one:
/// a bare CR or LF, a control character (a TLS hello on a plain port), too many bytes.
class HeadScanner
{
public:
    explicit HeadScanner(const Limits& limits) : bytesMax_(limits.headBytes) {}

    /// `bytes`: all since the head's first. The head's length including its empty line, or nothing: more is needed.
    [[nodiscard]] Checked<std::optional<std::size_t>> scan(std::string_view bytes);

private:
    std::size_t bytesMax_;
    std::size_t seen_ = 0;
};

/// `raw` is a whole head, request line to empty line inclusive. Statuses: 400, 414, 417, 421 (a proxy's target),
/// 431, 501 (a method or transfer coding that we do not have), 505.
[[nodiscard]] Checked<Head> parseHead(std::string_view raw, const Limits& limits = {});

/// RFC 9110 section 5.6.2: what a method or a field's name is made of.
[[nodiscard]] bool isToken(std::string_view text);

/// RFC 9110 section 5.5: no control character but the tabulator.
[[nodiscard]] bool isFieldValue(std::string_view text);

struct Field
{
    std::string name; ///< lower case
    std::string_view value;
};

/// One "name: value" line without its CRLF.
[[nodiscard]] Checked<Field> parseField(std::string_view line);

} // namespace fairbook::server
