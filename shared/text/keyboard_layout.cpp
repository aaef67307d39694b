#include "shared/text/keyboard_layout.h"

#include <algorithm>
#include <string>

#include "shared/text/utf8.h"

namespace fairbook::text {
namespace {

// The same keys, row by row, plain and then with Shift.
constexpr std::u32string_view latin = U"`qwertyuiop[]asdfghjkl;'zxcvbnm,./~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?";
constexpr std::u32string_view ukrainian = U"'йцукенгшщзхїфівапролджєячсмитьбю.₴ЙЦУКЕНГШЩЗХЇФІВАПРОЛДЖЄЯЧСМИТЬБЮ,";
constexpr std::u32string_view russian = U"ёйцукенгшщзхъфывапролджэячсмитьбю.ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,";
static_assert(latin.size() == ukrainian.size() && latin.size() == russian.size());

bool isCyrillic(char32_t c)
{
    return c >= 0x400 && c <= 0x4ff;
}

/// The key of a Cyrillic letter in either layout (they share all but four keys), or the character itself.
char32_t toLatin(char32_t c)
{
    for (const std::u32string_view layout : {ukrainian, russian}) {
        const std::size_t key = layout.find(c);
        if (key != std::u32string_view::npos && isCyrillic(c))
            return latin[key];
    }
    return c == U'ґ' ? U'u' : c == U'Ґ' ? U'U' : c; // AltGr and the key of г
}

} // namespace

std::string otherLayout(std::string_view text, Layout layout)
{
    const std::u32string typed = codePoints(text);
    const bool back = std::any_of(typed.begin(), typed.end(), isCyrillic);
    const std::u32string_view keys = layout == Layout::ukrainian ? ukrainian : russian;
    std::string out;
    for (const char32_t c : typed) {
        const std::size_t key = latin.find(c);
        if (back)
            appendUtf8(out, toLatin(c));
        else
            appendUtf8(out, key == std::u32string_view::npos ? c : keys[key]);
    }
    return out;
}

} // namespace fairbook::text
