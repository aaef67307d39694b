// searchKey() of names.h: the folding table and the loop over code points.
#include "shared/text/names.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <utility>

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include "shared/text/utf8.h"

namespace fairbook::text {
namespace {

constexpr std::string_view gap = " ";
constexpr std::string_view apostrophe = "\u2019";
using Row = std::pair<char32_t, std::string_view>;

/// Lower-case letters; what is not here is decomposed, and after that kept. In order, for binary search.
constexpr std::array<Row, 77> table{{
    {U'\u00E6', "ae"}, {U'\u00F0', "d"},    {U'\u00F8', "o"}, {U'\u00FE', "t"},  {U'\u0111', "d"},  {U'\u0127', "g"},
    {U'\u0131', "i"},  {U'\u0138', "k"},    {U'\u0142', "l"}, {U'\u014B', "n"},  {U'\u0153', "oe"}, {U'\u0167', "t"},
    {U'\u0259', "e"},  {U'\u02B9', ""},     {U'\u02BA', ""},  {U'\u02BB', ""},   {U'\u02BC', ""},   {U'\u02BD', ""},
    {U'\u0430', "a"},  {U'\u0431', "b"},    {U'\u0432', "v"}, {U'\u0433', "g"},  {U'\u0434', "d"},  {U'\u0435', "e"},
    {U'\u0436', "zg"}, {U'\u0437', "z"},    {U'\u0438', "i"}, {U'\u0439', "i"},  {U'\u043A', "k"},  {U'\u043B', "l"},
    {U'\u043C', "m"},  {U'\u043D', "n"},    {U'\u043E', "o"}, {U'\u043F', "p"},  {U'\u0440', "r"},  {U'\u0441', "s"},
    {U'\u0442', "t"},  {U'\u0443', "u"},    {U'\u0444', "f"}, {U'\u0445', "kg"}, {U'\u0446', "ts"}, {U'\u0447', "cg"},
    {U'\u0448', "sg"}, {U'\u0449', "sgcg"}, {U'\u044A', ""},  {U'\u044B', "i"},  {U'\u044C', ""},   {U'\u044D', "e"},
    {U'\u044E', "iu"}, {U'\u044F', "ia"},   {U'\u0450', "e"}, {U'\u0451', "e"},  {U'\u0452', "d"},  {U'\u0453', "g"},
    {U'\u0454', "ie"}, {U'\u0455', "z"},    {U'\u0456', "i"}, {U'\u0457', "i"},  {U'\u0458', "i"},  {U'\u0459', "li"},
    {U'\u045A', "ni"}, {U'\u045B', "c"},    {U'\u045C', "k"}, {U'\u045D', "i"},  {U'\u045E', "u"},  {U'\u045F', "dzg"},
    {U'\u0463', "e"},  {U'\u0473', "f"},    {U'\u0475', "i"}, {U'\u0491', "g"},  {U'\u0493', "g"},  {U'\u049B', "k"},
    {U'\u04A3', "n"},  {U'\u04AF', "u"},    {U'\u04B1', "u"}, {U'\u04D9', "a"},  {U'\u04E9', "o"},
}};
static_assert(std::is_sorted(table.begin(), table.end(), [](const Row& a, const Row& b) { return a.first < b.first; }));

constexpr std::string_view asciiLetters = "abcdefggiiklmnopkrstuvv?iz"; // x is written out below

constexpr std::array<std::string_view, 128> makeAscii()
{
    std::array<std::string_view, 128> out{};
    for (std::size_t c = 0; c < out.size(); ++c)
        out[c] = gap;
    for (std::size_t letter = 0; letter < 26; ++letter)
        out['a' + letter] = out['A' + letter] = asciiLetters.substr(letter, 1);
    constexpr std::string_view digits = "0123456789";
    for (std::size_t digit = 0; digit < 10; ++digit)
        out['0' + digit] = digits.substr(digit, 1);
    out['x'] = out['X'] = "ks";
    out['\''] = out['`'] = "";
    return out;
}
constexpr auto ascii = makeAscii();

std::optional<std::string_view> inTable(char32_t c)
{
    const auto* found =
        std::lower_bound(table.begin(), table.end(), c, [](const Row& row, char32_t code) { return row.first < code; });
    if (found == table.end() || found->first != c)
        return std::nullopt;
    return found->second;
}

constexpr bool isApostrophe(char32_t c)
{
    return (c >= U'\u2018' && c <= U'\u201B' && c != U'\u201A') || c == U'\u2032' || c == U'\u00B4' || c == U'\u055A';
}

/// Lower case of the Cyrillic letters that names are made of; other code points as they are.
constexpr char32_t lowerCyrillic(char32_t c)
{
    if (c >= 0x410 && c <= 0x42f)
        return c + 0x20;
    if (c >= 0x400 && c <= 0x40f)
        return c + 0x50;
    return c == 0x490 ? 0x491 : c;
}

/// Not a letter, digit, mark or picture: parts words.
bool parts(char32_t c)
{
    constexpr std::uint32_t separators =
        U_GC_P_MASK | U_GC_Z_MASK | U_GC_CC_MASK | U_GC_SM_MASK | U_GC_SC_MASK | U_GC_SK_MASK;
    return (U_GET_GC_MASK(static_cast<UChar32>(c)) & separators) != 0;
}

/// The letters of a key; parts of words are parted by one blank, and none is at either end.
class Letters
{
public:
    explicit Letters(std::size_t sizeHint) { key_.reserve(sizeHint); }

    void put(std::string_view letters)
    {
        if (letters != gap)
            key_ += letters;
        else if (!key_.empty() && key_.back() != ' ')
            key_ += ' ';
    }

    void keep(char32_t c) { appendUtf8(key_, c); }

    [[nodiscard]] std::string take() &&
    {
        if (!key_.empty() && key_.back() == ' ')
            key_.pop_back();
        return std::move(key_);
    }

private:
    std::string key_;
};

/// The letter without its marks, for the scripts in which people leave marks out; otherwise the letter itself.
char32_t withoutMarks(char32_t c)
{
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString apart;
    if (!icu::Normalizer2::getNFKDInstance(status)->getDecomposition(static_cast<UChar32>(c), apart))
        return c;
    const UChar32 base = apart.char32At(0);
    const UScriptCode script = uscript_getScript(base, &status);
    const bool leavesMarksOut = script == USCRIPT_LATIN || script == USCRIPT_CYRILLIC || script == USCRIPT_GREEK;
    return leavesMarksOut ? static_cast<char32_t>(base) : c;
}

/// A code point that is already case folded, or one that the quick tables know.
void add(Letters& key, char32_t c)
{
    if (c < 0x80)
        return key.put(ascii[c]);
    if (const auto row = inTable(c))
        return key.put(*row);
    if (isApostrophe(c) || (c >= 0x300 && c <= 0x36f))
        return;
    if (parts(c))
        return key.put(gap);
    const char32_t plain = withoutMarks(c);
    if (plain != c)
        return add(key, plain);
    key.keep(c);
}

/// U+0400 to U+049F in either case, as far as the table holds them; the others are no quick letters.
constexpr char32_t quickFirst = 0x400;
constexpr std::array<std::string_view, 0xa0> makeCyrillic()
{
    std::array<std::string_view, 0xa0> out{};
    for (std::size_t at = 0; at < out.size(); ++at) {
        const char32_t lower = lowerCyrillic(quickFirst + static_cast<char32_t>(at));
        for (const Row& row : table)
            if (row.first == lower && (lower <= 0x45f || lower == 0x491))
                out[at] = row.second;
    }
    return out;
}
constexpr auto cyrillic = makeCyrillic();

/// The letters of a two-byte sequence; none where it needs ICU. The hard and the soft sign are there, and empty.
std::optional<std::string_view> quickLetters(unsigned char lead, unsigned char second)
{
    const auto code = static_cast<char32_t>((lead & 0x1fU) << 6U | (second & 0x3fU));
    if ((second & 0xc0U) != 0x80)
        return std::nullopt;
    if (code >= quickFirst && code < quickFirst + cyrillic.size()) {
        const std::string_view letters = cyrillic[code - quickFirst];
        return letters.data() == nullptr ? std::nullopt : std::optional(letters);
    }
    if (code == 0x2bc)
        return std::string_view();
    return code == 0xab || code == 0xbb ? std::optional(gap) : std::nullopt;
}

/// Most names are ASCII or plain Cyrillic and need no ICU; nothing comes back when one code point needs it.
std::optional<std::string> quickKey(std::string_view utf8)
{
    Letters key(utf8.size() * 2);
    for (std::size_t at = 0; at < utf8.size();) {
        const auto lead = static_cast<unsigned char>(utf8[at]);
        if (lead < 0x80) {
            key.put(ascii[lead]);
            ++at;
            continue;
        }
        if (utf8.substr(at, apostrophe.size()) == apostrophe) {
            at += apostrophe.size();
            continue;
        }
        if (lead < 0xc2 || lead > 0xdf || at + 1 == utf8.size())
            return std::nullopt;
        const auto letters = quickLetters(lead, static_cast<unsigned char>(utf8[at + 1]));
        if (!letters)
            return std::nullopt;
        key.put(*letters);
        at += 2;
    }
    return std::move(key).take();
}

} // namespace

std::string searchKey(std::string_view utf8)
{
    if (auto quick = quickKey(utf8))
        return *std::move(quick);
    UErrorCode status = U_ZERO_ERROR;
    std::string folded;
    icu::StringByteSink<std::string> sink(&folded, static_cast<std::int32_t>(utf8.size()));
    // The acute accent as an apostrophe ("м´який") would decompose into a space and a mark.
    const std::string prepared = replaced(utf8, "\xC2\xB4", "'");
    icu::Normalizer2::getNFKCCasefoldInstance(status)->normalizeUTF8(0, prepared, sink, nullptr, status);
    Letters key(folded.size());
    for (const char32_t c : codePoints(folded))
        add(key, c);
    return std::move(key).take();
}

} // namespace fairbook::text
