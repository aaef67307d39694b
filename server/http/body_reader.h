// server/http/body_reader.h: the bytes of a request's body, taken out of their framing as they come. Pure: no socket.
// Source: RFC 9112 sections 6.2 and 7.1; strict: hexadecimal sizes only, whole extensions, CRLF everywhere, and no
// trailer that would change what the head said.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "server/http/head.h"

namespace fairbook::server {

class BodyReader
{
public:
    /// Refuses (413) as soon as more than `bodyMax` bytes are certain to come.
    BodyReader(const Head& head, std::size_t bodyMax, const Limits& limits);

    /// How many of the bytes belong to the body: all, unless it ends among them. After a refusal: not to be used again.
    [[nodiscard]] Checked<std::size_t> feed(std::string_view bytes);

    [[nodiscard]] bool done() const { return state_ == State::done; }
    [[nodiscard]] std::size_t size() const { return body_.size(); }
    [[nodiscard]] std::string take() { return std::move(body_); }

private:
    enum class State
    {
        fixed,
        sizeLine,
        data,
        dataEnd,
        trailer,
        done
    };

    [[nodiscard]] Checked<void> byte(char c);
    [[nodiscard]] Checked<void> line();
    [[nodiscard]] Checked<void> sizeLine();
    [[nodiscard]] Checked<void> trailerLine();
    [[nodiscard]] std::size_t data(std::string_view bytes);

    State state_;
    std::size_t bodyMax_;
    Limits limits_;
    std::uint64_t left_ = 0;     ///< of the fixed body or of this chunk
    std::size_t extraBytes_ = 0; ///< chunk extensions so far
    std::size_t trailerBytes_ = 0;
    std::size_t trailerFields_ = 0;
    std::string line_; ///< the size line, data end or trailer line that is being read
    std::string body_;
};

} // namespace fairbook::server
