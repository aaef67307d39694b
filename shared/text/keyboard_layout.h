// shared/text/keyboard_layout.h: text typed with the wrong keyboard layout: "ghbdsn" was meant to be "привіт".
#pragma once

#include <string>
#include <string_view>

namespace fairbook::text {

enum class Layout
{
    ukrainian,
    russian
};

/// What the same keys give in the other layout: from Latin letters to Cyrillic ones, or back when `text` has a Cyrillic
/// letter. Keys that no layout changes stay. For search: shown only when it finds something and the text itself does
/// not.
[[nodiscard]] std::string otherLayout(std::string_view text, Layout layout = Layout::ukrainian);

} // namespace fairbook::text
