// server/http/limits.h: every limit of the server's HTTP side in one table. Times are total deadlines, not idle timers:
// a timer that each byte restarts lets one slow peer hold a connection for ever.
// Sources: RFC 9112 section 9.5 and 2.3 (a server must bound what it waits for), OWASP ASVS 5.0 section 4.2,
// slowloris/R-U-Dead-Yet/slow-read as slowhttptest plays them; figures from the project's reliability targets
// R-20..R-22.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>

namespace fairbook::server {

struct Limits
{
    using Ms = std::chrono::milliseconds;

    // Time.
    Ms tlsHandshake{5'000};   ///< from the accepted connection to the finished handshake
    Ms headTotal{10'000};     ///< from the first byte of a request (or the connection) to the end of its head
    Ms keepAliveIdle{60'000}; ///< between an answer and the first byte of the next request
    Ms bodyGrace{10'000};     ///< after this a body must have come at `bodyRate` on average
    Ms bodyTotal{120'000};    ///< and be complete after this
    Ms writeGrace{30'000};    ///< an answer must be taken within this, and a large one at `writeRate` after it
    Ms writeTotal{300'000};   ///< and be taken after this, whatever its size
    Ms reply{60'000};         ///< a handler must have answered
    Ms linger{2'000};         ///< how long we read on after our last answer, so that the peer can read it
    Ms drain{5'000};          ///< how long stop() waits for requests in work
    Ms liveHandshake{5'000};  ///< WebSocket opening and closing
    Ms liveIdle{60'000};      ///< a live channel without a sign of life (pings go out at half of it)

    // Bytes a second.
    std::uint64_t bodyRate = 1'024;
    std::uint64_t writeRate = 16'384;

    // Bytes.
    std::size_t headBytes = 16'384;
    std::size_t targetBytes = 8'000;      ///< RFC 9112 section 3: at least 8000 octets should be supported
    std::size_t discardBytes = 65'536;    ///< of a body nobody wants, read so that the connection stays usable
    std::size_t chunkLineBytes = 1'024;   ///< one chunk-size line with its extensions
    std::size_t chunkExtraBytes = 16'384; ///< all chunk extensions of a body together
    std::size_t trailerBytes = 4'096;
    std::size_t bodyMemory = 268'435'456;   ///< all bodies in work together
    std::size_t answerMemory = 268'435'456; ///< all answers together that peers are still taking
    std::size_t liveFrameBytes = 4'096;     ///< one incoming WebSocket message

    // Counts.
    std::size_t headFields = 64;
    std::size_t emptyLines = 2; ///< before a request line (RFC 9112 section 2.2: at least one)
    std::size_t requestsPerConnection = 1'000;
    std::size_t connections = 2'000;
    std::size_t connectionsPerAddress = 200; ///< one exhibition booth is one address
    std::size_t requestsInWork = 256;        ///< more are told 503 and Retry-After
    std::size_t liveQueue = 64;              ///< messages a slow live peer may owe us before we cut it off
};

/// How long after its start a body may still be incomplete when so many bytes have come.
[[nodiscard]] inline Limits::Ms bodyAllowance(const Limits& limits, std::uint64_t received)
{
    const auto earned = std::chrono::milliseconds(static_cast<std::int64_t>(received * 1'000 / limits.bodyRate));
    return std::min(limits.bodyGrace + earned, limits.bodyTotal);
}

/// How long an answer of this size may take to be read.
[[nodiscard]] inline Limits::Ms writeAllowance(const Limits& limits, std::uint64_t bytes)
{
    const auto earned = std::chrono::milliseconds(static_cast<std::int64_t>(bytes * 1'000 / limits.writeRate));
    return std::min(limits.writeGrace + earned, limits.writeTotal);
}

} // namespace fairbook::server
