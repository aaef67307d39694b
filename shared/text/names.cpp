#include "shared/text/names.h"

#include <cassert>
#include <memory>
#include <optional>
#include <string>

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include "shared/text/utf8.h"

namespace fairbook::text {
namespace {

std::string toNfc(std::string_view utf8)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto* nfc = icu::Normalizer2::getNFCInstance(status);
    std::string out;
    icu::StringByteSink<std::string> sink(&out, static_cast<std::int32_t>(utf8.size()));
    nfc->normalizeUTF8(0, icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())), sink, nullptr, status);
    return out;
}

std::string foldCase(const std::string& utf8)
{
    UErrorCode status = U_ZERO_ERROR;
    std::string out;
    icu::StringByteSink<std::string> sink(&out, static_cast<std::int32_t>(utf8.size()));
    icu::CaseMap::utf8Fold(0, utf8, sink, nullptr, status);
    return out;
}

/// What a code point counts as in identityKey: itself, an apostrophe, a hyphen, a space, or nothing (0).
char32_t identityOf(char32_t c)
{
    switch (c) {
    case U'`':
    case U'\u00B4':
    case U'\u02B9':
    case U'\u02BC':
    case U'\u2018':
    case U'\u2019':
    case U'\u2032':
        return U'\'';
    case U'\u2010':
    case U'\u2011':
        return U'-';
    case U'\u00AD':
    case U'\u200B':
    case U'\u2060':
    case U'\uFEFF':
        return 0;
    case U'\u00A0':
    case U'\u2007':
    case U'\u202F':
        return U' ';
    default:
        return c;
    }
}

/// ASCII and plain Cyrillic, which NFC leaves alone; nothing comes back when there is anything else.
std::optional<std::string> quickIdentity(std::string_view utf8)
{
    std::string out;
    out.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size(); ++at) {
        const auto lead = static_cast<unsigned char>(utf8[at]);
        if (lead < 0x80) {
            out += lead == '`' ? '\'' : lowerAscii(utf8[at]);
            continue;
        }
        const auto second = static_cast<unsigned char>(at + 1 < utf8.size() ? utf8[at + 1] : 0);
        if ((lead != 0xd0 && lead != 0xd1) || (second & 0xc0U) != 0x80)
            return std::nullopt;
        const auto code = static_cast<char32_t>((lead & 0x1fU) << 6U | (second & 0x3fU));
        if (code > 0x45f)
            return std::nullopt;
        appendUtf8(out, code < 0x410 ? code + 0x50 : code < 0x430 ? code + 0x20 : code);
        ++at;
    }
    return squeezed(out);
}

const icu::Collator& ukrainianOrder()
{
    // One for each thread: a collator is not shared between threads, and making one costs a millisecond.
    thread_local const std::unique_ptr<icu::Collator> collator = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Collator> made(icu::Collator::createInstance(icu::Locale("uk"), status));
        assert(U_SUCCESS(status));
        return made;
    }();
    return *collator;
}

std::string initial(std::string_view name)
{
    std::string out;
    if (!name.empty()) {
        appendUtf8(out, codePoints(name).front());
        out += '.';
    }
    return out;
}

} // namespace

std::vector<std::string> words(std::string_view key)
{
    std::vector<std::string> out;
    for (const std::string_view word : split(key, ' ')) {
        if (!word.empty())
            out.emplace_back(word);
    }
    return out;
}

std::string identityKey(std::string_view utf8)
{
    if (auto quick = quickIdentity(utf8))
        return *std::move(quick);
    const std::string folded = toNfc(foldCase(toNfc(utf8)));
    std::string out;
    for (const char32_t c : codePoints(folded)) {
        if (const char32_t same = identityOf(c); same != 0)
            appendUtf8(out, same);
    }
    return squeezed(out);
}

std::string sortKey(std::string_view utf8)
{
    const auto text =
        icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())));
    std::string key(static_cast<std::size_t>(text.length()) * 4 + 16, '\0');
    for (;;) {
        const std::int32_t size = ukrainianOrder().getSortKey(text, reinterpret_cast<std::uint8_t*>(key.data()),
                                                              static_cast<std::int32_t>(key.size()));
        const bool fits = static_cast<std::size_t>(size) <= key.size();
        key.resize(static_cast<std::size_t>(size));
        if (!fits)
            continue;
        if (!key.empty())
            key.pop_back(); // the terminating zero
        return key;
    }
}

std::string displayName(std::string_view family, std::string_view given, std::string_view patronymic, NameStyle style)
{
    const std::string last = squeezed(family);
    const std::string first = squeezed(given);
    const std::string second = squeezed(patronymic);
    switch (style) {
    case NameStyle::givenFirst:
        return joined({first, last}, " ");
    case NameStyle::initials:
        if (last.empty())
            break;
        return joined({last, initial(first), initial(second)}, " ");
    case NameStyle::familyFirst:
        break;
    }
    return joined({last, first, second}, " ");
}

} // namespace fairbook::text
