#include "shared/card/person.h"

#include <algorithm>
#include <array>

#include <unicode/uchar.h>

#include "shared/card/lexicon.h"
#include "shared/text/names.h"
#include "shared/text/utf8.h"

namespace fairbook::card {
namespace {

enum class Shape
{
    other,   ///< cannot be a part of a name
    initial, ///< О. or О.І.
    proper,  ///< Петренко, Ivano-Frankivskyi, McDonald
    capitals,
};

bool isMark(char32_t c)
{
    return c == U'-' || c == U'\'' || c == U'\u2019' || c == U'\u02BC' || c == U'`' || c == U'\u2010' || c == U'\u2011';
}

bool isUpper(char32_t c)
{
    return u_isupper(static_cast<UChar32>(c)) != 0;
}

bool isLower(char32_t c)
{
    return u_islower(static_cast<UChar32>(c)) != 0;
}

Shape shapeOf(std::string_view word)
{
    const std::u32string codes = text::codePoints(word);
    if (codes.empty() || !isUpper(codes[0]))
        return Shape::other;
    std::size_t letters = 0, capitals = 0;
    for (std::size_t at = 0; at < codes.size(); ++at) {
        if (codes[at] == U'.' && at > 0 && isUpper(codes[at - 1]) && codes.size() <= 4)
            continue;
        if (isMark(codes[at]))
            continue;
        if (!isUpper(codes[at]) && !isLower(codes[at]))
            return Shape::other;
        letters += 1;
        capitals += isUpper(codes[at]) ? 1 : 0;
    }
    if (codes.back() == U'.' || letters == 1)
        return Shape::initial;
    if (capitals == letters)
        return letters >= 2 ? Shape::capitals : Shape::other;
    return capitals <= 3 ? Shape::proper : Shape::other;
}

/// ПЕТРЕНКО-КОВАЛЬ -> Петренко-Коваль
std::string asProper(std::string_view word)
{
    std::string out;
    bool start = true;
    for (const char32_t c : text::codePoints(word)) {
        text::appendUtf8(out, start ? c : static_cast<char32_t>(u_tolower(static_cast<UChar32>(c))));
        start = c == U'-';
    }
    return out;
}

struct NameWord
{
    std::string text; ///< as it is shown
    std::string key;
    Shape shape{};
};

struct NameText
{
    std::string prefix;
    std::vector<NameWord> words;
};

/// After the name: a degree, not a part of it.
bool isDegree(std::string_view word)
{
    const std::string key = text::searchKey(word);
    return key == "pgd" || key == "mba" || key == "md" || key == "ktn" || key == "dtn" || key == "k t n" ||
           key == "k e n";
}

std::optional<NameText> nameTextOf(std::string_view text)
{
    NameText out;
    for (const std::string& raw : text::words(text::squeezed(text))) {
        std::string word = raw;
        while (!word.empty() && (word.back() == ',' || word.back() == ';'))
            word.pop_back();
        if (word.empty())
            continue;
        if (out.words.empty() && isNamePrefix(word)) {
            out.prefix = text::joined({out.prefix, word}, " ");
            continue;
        }
        if (!out.words.empty() && isDegree(word))
            continue;
        const Shape shape = shapeOf(word);
        if (shape == Shape::other)
            return std::nullopt;
        const std::string shown = shape == Shape::capitals ? asProper(word) : word;
        out.words.push_back({.text = shown, .key = text::searchKey(word), .shape = shape});
    }
    const auto isWhole = [](const NameWord& word) { return word.shape != Shape::initial; };
    const bool some = std::any_of(out.words.begin(), out.words.end(), isWhole);
    return some && out.words.size() <= 4 ? std::optional(out) : std::nullopt;
}

/// How well a word of the name stands in what is before the @: 1 whole, 0 not.
double inLocalParts(const NameWord& word, const std::vector<std::string>& localParts)
{
    double best = 0;
    if (word.key.size() < 3)
        return 0;
    for (const std::string& local : localParts) {
        for (const std::string& part : text::words(text::searchKey(local))) {
            if (part == word.key || (word.key.size() >= 4 && part.find(word.key) != std::string::npos))
                best = std::max(best, 1.0);
            else if (part.size() >= 4)
                best = std::max(best, likeness(part, word.key) >= 0.7 ? 0.7 : 0.0);
        }
    }
    return best;
}

/// The number of the word that is the family name, of two that are both written out.
std::size_t familyOfTwo(const NameWord& a, const NameWord& b, const std::vector<std::string>& localParts)
{
    const bool givenA = isGivenName(a.text), givenB = isGivenName(b.text);
    if (givenA != givenB)
        return givenA ? 1 : 0;
    if ((a.shape == Shape::capitals) != (b.shape == Shape::capitals))
        return a.shape == Shape::capitals ? 0 : 1;
    const double localA = inLocalParts(a, localParts), localB = inLocalParts(b, localParts);
    if (localA != localB)
        return localA > localB ? 0 : 1;
    const bool familyA = looksLikeFamilyName(a.text), familyB = looksLikeFamilyName(b.text);
    return familyA && !familyB ? 0 : 1;
}

void placeTwo(PersonName& out, const NameWord& a, const NameWord& b, const std::vector<std::string>& localParts)
{
    if (isPatronymic(b.text) && isGivenName(a.text)) {
        out.given = a.text;
        out.patronymic = b.text;
        return;
    }
    const bool first = familyOfTwo(a, b, localParts) == 0;
    out.family = first ? a.text : b.text;
    out.given = first ? b.text : a.text;
}

/// "Петренко О. І.", "О. І. Петренко"
void placeWithInitials(PersonName& out, const std::vector<NameWord>& words)
{
    std::vector<std::string> initials;
    std::vector<NameWord> whole;
    for (const NameWord& word : words) {
        if (word.shape == Shape::initial)
            initials.push_back(word.text);
        else
            whole.push_back(word);
    }
    out.family = whole.back().text;
    if (whole.size() > 1) { // John F. Kennedy
        out.given = whole.front().text;
        out.patronymic = text::joined(initials, " ");
        return;
    }
    out.given = initials.front();
    if (initials.size() > 1)
        out.patronymic = initials[1];
}

PersonName placed(const std::vector<NameWord>& words, const std::vector<std::string>& localParts)
{
    PersonName out;
    const auto isInitial = [](const NameWord& word) { return word.shape == Shape::initial; };
    if (words.size() > 1 && std::any_of(words.begin(), words.end(), isInitial)) {
        placeWithInitials(out, words);
    } else if (words.size() == 1) {
        out.family = words[0].text;
    } else if (words.size() == 2) {
        placeTwo(out, words[0], words[1], localParts);
    } else {
        std::size_t patronymic = 1;
        for (std::size_t at = 1; at < words.size(); ++at) {
            if (isPatronymic(words[at].text))
                patronymic = at;
        }
        const bool familyFirst =
            patronymic == words.size() - 1 || (isGivenName(words[1].text) && !isGivenName(words[0].text));
        out.patronymic = familyFirst ? words.back().text : words[patronymic].text;
        out.family = familyFirst ? words[0].text : words.back().text;
        out.given = familyFirst ? words[1].text : words[0].text;
    }
    return out;
}

double scoreOf(const NameText& name, const std::vector<std::string>& localParts)
{
    double score = name.prefix.empty() ? 0 : 1.5;
    double local = 0;
    bool given = false, family = false, patronymic = false;
    for (const NameWord& word : name.words) {
        local += inLocalParts(word, localParts);
        given = given || isGivenName(word.text);
        family = family || looksLikeFamilyName(word.text);
        patronymic = patronymic || isPatronymic(word.text);
        score += word.shape == Shape::proper ? 0.5 : 0.3;
    }
    score += name.words.size() == 2 || name.words.size() == 3 ? 1 : -0.5;
    score += (given ? 2 : 0) + (family ? 1 : 0) + (patronymic && name.words.size() > 1 ? 3 : 0);
    return score + std::min(local, 1.5) * 2.5;
}

std::string shownOf(const NameText& name)
{
    std::vector<std::string> words;
    for (const NameWord& word : name.words)
        words.push_back(word.text);
    return text::joined(words, " ");
}

} // namespace

double likeness(std::string_view keyA, std::string_view keyB)
{
    if (keyA.empty() || keyB.empty())
        return 0;
    const std::size_t shorter = std::min(keyA.size(), keyB.size());
    std::size_t same = 0;
    while (same < shorter && keyA[same] == keyB[same])
        ++same;
    return static_cast<double>(same) / static_cast<double>(shorter);
}

std::optional<NameGuess> guessName(std::string_view text, const std::vector<std::string>& localParts)
{
    const auto name = nameTextOf(text);
    if (!name)
        return std::nullopt;
    NameGuess out{
        .parts = placed(name->words, localParts), .shown = shownOf(*name), .score = scoreOf(*name, localParts)};
    out.parts.prefix = name->prefix;
    return out;
}

bool samePerson(const PersonName& a, const PersonName& b)
{
    const std::string familyA = text::searchKey(a.family), familyB = text::searchKey(b.family);
    const std::string givenA = text::searchKey(a.given), givenB = text::searchKey(b.given);
    if (likeness(familyA, familyB) >= 0.6)
        return true;
    return likeness(familyA, givenB) >= 0.7 || likeness(givenA, familyB) >= 0.7;
}

} // namespace fairbook::card
