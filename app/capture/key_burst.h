// app/capture/key_burst.h: a USB scanner types its code like a keyboard, only faster than any hand. Keys are held back
// until it is clear who types: six characters with less than 35 ms between each are a scanner's, anything else is given
// back in its order. Pure: the times come with the keys.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace fairbook::app {

inline constexpr std::int64_t scannerGapMs = 35;     ///< a hand that types 12 characters a second needs 80
inline constexpr std::size_t scannerKeysMin = 6;     ///< characters, without line ends
inline constexpr std::size_t scannerBytesMax = 8192; ///< no code holds more; the rest of a longer one is let through

class KeyBurst
{
public:
    struct Outcome
    {
        std::optional<std::string> scanned; ///< what a scanner typed before this key, without blanks around it
        bool giveBack = false;              ///< what was held back belongs to a person: let it through, in its order
        bool hold = false;                  ///< hold this key back
    };

    /// One key: its text in UTF-8; "\n" for Enter and Tab, which end a code or a line of it; empty for any other key.
    /// `atMs`: when it was pressed, on any clock that does not go backwards.
    [[nodiscard]] Outcome key(std::string_view text, std::int64_t atMs);

    /// No key came for longer than scannerGapMs.
    [[nodiscard]] Outcome pause();

    [[nodiscard]] bool holding() const { return !held_.empty(); }

private:
    std::string held_;
    std::size_t characters_ = 0;
    std::int64_t lastMs_ = 0;
};

} // namespace fairbook::app
