// shared/exchange/vcard.h: business cards as files. Reads vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350) as telephones,
// mail programs and scanners really write them; writes 3.0 and 4.0 exactly. Bounded: a file of any size and any
// malice takes time in proportion to its size, and little memory.
#pragma once

#include <cstddef>
#include <filesystem>
#include <istream>
#include <string>
#include <vector>

#include "shared/base/error.h"
#include "shared/exchange/contact.h"
#include "shared/exchange/warnings.h"

namespace fairbook::exchange {

struct VcardLimits
{
    std::size_t lineBytesMax = 16U << 20U;  ///< one property, unfolded; a longer text is cut, a longer picture left out
    std::size_t cutTextBytes = 64U << 10U;  ///< what is kept of a text that was cut
    std::size_t cardBytesMax = 20U << 20U;  ///< all open cards together; properties beyond it are left out
    std::size_t photoBytesMax = 10U << 20U; ///< decoded
    std::size_t cardsMax = 100'000;         ///< reading stops there
    std::size_t propertiesMax = 1'000;      ///< of a card
    std::size_t agentDepthMax = 2;          ///< cards inside cards
    std::size_t wastedBytesMax = 128U << 20U; ///< of too long properties; reading stops there
};

/// Gives each contact to `sink` in the order of the file. What could be put right is a warning: missing_end,
/// nested_card, line_ignored, charset_guessed, charset_unknown, photo_malformed, photo_too_large, value_cut,
/// card_too_large, too_many_properties, too_many_cards, too_much_waste, empty_card. Refusals: malformed (no contact in
/// it), after which `sink` was never called.
[[nodiscard]] base::Result<ReadReport> readVcards(std::istream& input, const ContactSink& sink,
                                                  const VcardLimits& limits = {});

/// As above. Refusal: notFound (no such file, or not readable).
[[nodiscard]] base::Result<ReadReport> readVcardFile(const std::filesystem::path& path, const ContactSink& sink,
                                                     const VcardLimits& limits = {});

struct VcardFile
{
    std::vector<Contact> contacts;
    std::vector<Warning> warnings;
};

/// All of a small text at once: a scanned code, a pasted card.
[[nodiscard]] base::Result<VcardFile> parseVcards(const std::string& text);

enum class VcardVersion
{
    v3,
    v4
};

/// One card with CRLF ends, folded at 75 octets between characters. Control characters other than line ends and tabs,
/// which no vCard can hold, are left out.
[[nodiscard]] std::string writeVcard(const Contact& contact, VcardVersion version);

} // namespace fairbook::exchange
