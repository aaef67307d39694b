#include "shared/text/translit.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <utility>

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include "shared/text/utf8.h"

namespace fairbook::text {
namespace {

struct Letter
{
    char32_t cyrillic;
    std::string_view latin;
    std::string_view initial = {}; ///< at the start of a word, where that differs
};

constexpr std::array<Letter, 37> ukrainianLetters{{
    {U'а', "a"},       {U'б', "b"},        {U'в', "v"},        {U'г', "h"},        {U'ґ', "g"},  {U'д', "d"},
    {U'е', "e"},       {U'є', "ie", "ye"}, {U'ж', "zh"},       {U'з', "z"},        {U'и', "y"},  {U'і', "i"},
    {U'ї', "i", "yi"}, {U'й', "i", "y"},   {U'к', "k"},        {U'л', "l"},        {U'м', "m"},  {U'н', "n"},
    {U'о', "o"},       {U'п', "p"},        {U'р', "r"},        {U'с', "s"},        {U'т', "t"},  {U'у', "u"},
    {U'ф', "f"},       {U'х', "kh"},       {U'ц', "ts"},       {U'ч', "ch"},       {U'ш', "sh"}, {U'щ', "shch"},
    {U'ь', ""},        {U'ю', "iu", "yu"}, {U'я', "ia", "ya"}, {U'ё', "io", "yo"}, {U'ы', "y"},  {U'э', "e"},
    {U'ъ', ""},
}};

constexpr std::array<Letter, 33> russianLetters{{
    {U'а', "a"},  {U'б', "b"},  {U'в', "v"},  {U'г', "g"},  {U'д', "d"},  {U'е', "e"},    {U'ё', "e"},
    {U'ж', "zh"}, {U'з', "z"},  {U'и', "i"},  {U'й', "i"},  {U'к', "k"},  {U'л', "l"},    {U'м', "m"},
    {U'н', "n"},  {U'о', "o"},  {U'п', "p"},  {U'р', "r"},  {U'с', "s"},  {U'т', "t"},    {U'у', "u"},
    {U'ф', "f"},  {U'х', "kh"}, {U'ц', "ts"}, {U'ч', "ch"}, {U'ш', "sh"}, {U'щ', "shch"}, {U'ъ', "ie"},
    {U'ы', "y"},  {U'ь', ""},   {U'э', "e"},  {U'ю', "iu"}, {U'я', "ia"},
}};

std::string toNfc(const std::string& utf8)
{
    UErrorCode status = U_ZERO_ERROR;
    std::string out;
    icu::StringByteSink<std::string> sink(&out, static_cast<std::int32_t>(utf8.size()));
    icu::Normalizer2::getNFCInstance(status)->normalizeUTF8(0, utf8, sink, nullptr, status);
    return out;
}

bool isMark(char32_t c)
{
    return (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_M_MASK) != 0;
}
bool isLetter(char32_t c)
{
    return u_isalpha(static_cast<UChar32>(c)) != 0;
}
bool isUpper(char32_t c)
{
    return u_isupper(static_cast<UChar32>(c)) != 0;
}
bool isApostrophe(char32_t c)
{
    return c == U'\'' || c == U'\u2019' || c == U'\u02BC' || c == U'`' || c == U'\u2018';
}

enum class Rules
{
    kmu55,
    passport
};

/// A word with its letters in reach: case and position decide how a letter is written.
class Writer
{
public:
    Writer(std::u32string text, Rules rules) : text_(std::move(text)), ukrainian_(rules == Rules::kmu55) {}

    [[nodiscard]] std::string write() const
    {
        std::string out;
        for (std::size_t at = 0; at < text_.size(); ++at) {
            if (ukrainian_ && isApostrophe(text_[at]) && letterBefore(at) != 0 && at + 1 < text_.size() &&
                isLetter(text_[at + 1]))
                continue;
            if (const auto latin = latinAt(at))
                out += withCase(*latin, at);
            else
                appendUtf8(out, text_[at]);
        }
        return toNfc(out);
    }

private:
    /// The letter of the same word before `at`, over marks and apostrophes; 0 at the start of a word.
    [[nodiscard]] char32_t letterBefore(std::size_t at) const
    {
        while (at > 0 && (isMark(text_[at - 1]) || (ukrainian_ && isApostrophe(text_[at - 1]))))
            --at;
        return at > 0 && isLetter(text_[at - 1]) ? text_[at - 1] : 0;
    }

    [[nodiscard]] char32_t letterAfter(std::size_t at) const
    {
        do
            ++at;
        while (at < text_.size() && (isMark(text_[at]) || (ukrainian_ && isApostrophe(text_[at]))));
        return at < text_.size() && isLetter(text_[at]) ? text_[at] : 0;
    }

    [[nodiscard]] std::optional<std::string_view> latinAt(std::size_t at) const
    {
        const auto lower = static_cast<char32_t>(u_tolower(static_cast<UChar32>(text_[at])));
        const auto in = [&](const auto& table) -> std::optional<std::string_view> {
            const auto* found = std::find_if(table.begin(), table.end(),
                                             [&](const Letter& letter) { return letter.cyrillic == lower; });
            if (found == table.end())
                return std::nullopt;
            const char32_t before = letterBefore(at);
            if (ukrainian_ && lower == U'г' && (before == U'з' || before == U'З'))
                return "gh";
            return before == 0 && !found->initial.empty() ? found->initial : found->latin;
        };
        return ukrainian_ ? in(ukrainianLetters) : in(russianLetters);
    }

    /// Щука -> Shchuka, ЩУКА -> SHCHUKA; a letter alone is upper case throughout, unless it is an initial: "Я." ->
    /// "Ya."
    [[nodiscard]] std::string withCase(std::string_view latin, std::size_t at) const
    {
        if (!isUpper(text_[at]))
            return std::string(latin);
        const char32_t after = letterAfter(at);
        const bool alone = after == 0 && letterBefore(at) == 0;
        const bool isInitial = alone && at + 1 < text_.size() && text_[at + 1] == U'.';
        const bool wholeUpper = after != 0 ? isUpper(after) : !isInitial && (alone || isUpper(letterBefore(at)));
        std::string out = wholeUpper ? upperAscii(latin) : std::string(latin);
        if (!out.empty())
            out[0] = upperAscii(out[0]);
        return out;
    }

    std::u32string text_;
    bool ukrainian_;
};

} // namespace

std::string toLatinKmu55(std::string_view utf8)
{
    return Writer(codePoints(toNfc(std::string(utf8))), Rules::kmu55).write();
}

std::string toLatinPassport(std::string_view utf8)
{
    return Writer(codePoints(toNfc(std::string(utf8))), Rules::passport).write();
}

} // namespace fairbook::text
