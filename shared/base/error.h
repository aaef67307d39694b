// shared/base/error.h: what can go wrong, as a code that travels; sentences are made where people read.
// Three kinds of failure, three means: the world refuses -> Result<T>; the machine failed -> StoreError is thrown;
// we were wrong -> assert.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

namespace fairbook::base {

/// Why the world refused. The names of codeName() are for ever: they are on the wire and in the CLI's output.
enum class Code
{
    malformed,         ///< not what the format says; detail: where
    tooDeep,           ///< nested deeper than the limit
    tooLong,           ///< larger than the limit, compressed or expanded
    ratio,             ///< expands more than the limit: a bomb
    duplicateKey,      ///< a JSON object names a key twice
    invalidUtf8,       ///< not UTF-8
    notFound,          ///< no such record, user, device or file
    forbidden,         ///< known, but without the right
    unauthorized,      ///< no valid token, code or password
    revoked,           ///< this device was revoked
    throttled,         ///< too many tries; detail: seconds to wait
    unsupported,       ///< a version, capability or command that this program does not have
    tooNew,            ///< written by a newer Fairbook; left as it is
    foreign,           ///< valid, but of something else: another kind of file, another company
    notFairbook,       ///< an answer that is not this protocol (a captive portal)
    unreachable,       ///< no connection, or it broke
    exists,            ///< would overwrite something
    badValue,          ///< a field or argument with an unusable value; detail: which
    identityFork,      ///< another installation uses this identity
    conflictingCursor, ///< a page that does not start at the stored cursor
    epochChanged,      ///< the server was restored; history starts anew
    missingBase,       ///< an operation that names a write the reader has never seen
    wrongHash,         ///< bytes are not what their SHA-256 says
    notEnrolled,       ///< this device knows no server yet
    usage,             ///< wrong command line
};

/// A refusal: a code for programs and a detail for the person who looks for the cause (never shown alone).
struct Error
{
    Code code{};
    std::string detail;
};

template <typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> refuse(Code code, std::string detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(detail)});
}

/// The code's name on the wire, snake_case.
[[nodiscard]] std::string_view codeName(Code code);

/// The code of a wire name; `malformed` for a name this version does not know.
[[nodiscard]] Code codeOf(std::string_view name);

/// The machine failed. Nothing was changed; the same call may work later.
enum class StoreFault
{
    full,    ///< no room on the disk
    locked,  ///< another program holds the base
    corrupt, ///< the file is damaged, or cannot be read
};

class StoreError : public std::runtime_error
{
public:
    StoreError(StoreFault fault, const std::string& what) : std::runtime_error(what), fault_(fault) {}
    [[nodiscard]] StoreFault fault() const { return fault_; }

private:
    StoreFault fault_;
};

/// `disk_full`, `base_locked` or `base_corrupt`, as the CLI and the wire name it.
[[nodiscard]] std::string_view faultName(StoreFault fault);

} // namespace fairbook::base
