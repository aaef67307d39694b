// shared/exchange/code_content.h: what the payload of a scanned code says: a contact (vCard, MECARD, BIZCARD, mailto:,
// tel:, SMSTO:, an address on the web), the number of an organiser's badge, or nothing that we understand. Pure: the
// payload is kept as it was read, so that a later version of this may understand more of it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "shared/exchange/contact.h"

namespace fairbook::exchange {

inline constexpr std::size_t payloadBytesMax = 20U << 20U; ///< of a pasted vCard with a photo; a code holds 7,089 bytes
inline constexpr std::size_t keptPayloadBytesMax = 64U << 10U; ///< what is kept with the capture
inline constexpr std::size_t badgeBytesMax = 64;

enum class CodeKind
{
    vcard,
    mecard,
    bizcard,
    email,
    phone,
    message, ///< SMS to a number
    link,
    badge,
    unknown
};

struct CodeContent
{
    CodeKind kind = CodeKind::unknown;
    Contact contact;   ///< empty for a badge and for what is unknown
    std::string badge; ///< the organiser's number

    /// True when the code names somebody or a way to reach them: there is something to put into a form.
    [[nodiscard]] bool hasContact() const { return kind != CodeKind::badge && kind != CodeKind::unknown; }
};

/// Never fails: what cannot be read, or is longer than payloadBytesMax, is `unknown`. UTF-8 in, UTF-8 out.
[[nodiscard]] CodeContent readPayload(std::string_view payload);

/// vcard, mecard …, as programs are told.
[[nodiscard]] std::string_view codeKindName(CodeKind kind);

/// How a capture from such a code came about, by the catalogue: "badge" or "qr".
[[nodiscard]] std::string_view captureMethod(CodeKind kind);

/// The payload as it is kept: whole, unless it is longer than keptPayloadBytesMax; then a vCard without its picture,
/// and of anything else the beginning, cut between characters.
[[nodiscard]] std::string keptPayload(std::string_view payload);

} // namespace fairbook::exchange
