// shared/card/card_text.h: the words on a business card -> what they are: a name, a company, phones. Pure: no picture,
// no disk. Ukrainian, Russian and English, and cards that say everything in two of them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace fairbook::card {

/// Pixels of the picture that was read, from its upper left corner; all zero where nobody knows.
struct Box
{
    int left = 0, top = 0, width = 0, height = 0;
    [[nodiscard]] bool none() const { return width <= 0 || height <= 0; }
};

/// What was printed together; never empty, UTF-8, no blanks inside; another is left out.
struct Word
{
    std::string text;
    double confidence = 1; ///< of the reading, 0 to 1
    Box box = {};
    Box flat = {}; ///< the same on the card laid flat, where sizes and gaps can be compared; none: as `box`
    [[nodiscard]] const Box& place() const { return flat.none() ? box : flat; }
};
using Line = std::vector<Word>;

inline constexpr std::size_t linesMax = 200; ///< of one card; more is no card, and is not looked at
inline constexpr std::size_t wordsMax = 60;  ///< of one line
inline constexpr std::size_t bytesMax = 300; ///< of one word

enum class FieldKind
{
    name,
    company,
    jobTitle,
    department,
    phone,
    email,
    site,
    address,
};

/// Where a value stands on the card.
struct Source
{
    std::vector<std::size_t> lines = {}; ///< numbers of the lines given, in order
    Box box = {};                        ///< around the words, in pixels
    double confidence = 1;               ///< of the reading of these words
};

struct Field
{
    FieldKind kind{};
    std::string value = {};     ///< as it should stand in the form: a phone as printed, an e-mail mended
    std::string type = {};      ///< of a phone: mobile, work, fax; else empty
    std::string e164 = {};      ///< of a phone that can be dialled
    std::string extension = {}; ///< of a phone
    std::string alt = {};       ///< the same in the card's other alphabet: a name, a company, a title, an address
    std::string hint = {};      ///< of an e-mail: what was probably meant (gmial.com -> gmail.com)
    double confidence = 0;      ///< that this value is right, 0 to 1: of the reading and of the meaning
    Source source = {};
    std::vector<std::string> alternatives = {}; ///< other readings of the card for this field, the best first
};

struct PersonName
{
    std::string prefix; ///< Dr., проф.
    std::string family, given, patronymic;
};

struct CardFields
{
    std::vector<Field>
        fields;         ///< name, company, title, phones, e-mails, sites, addresses; a kind once or several times
    PersonName name;    ///< the parts of the field `name`
    PersonName altName; ///< of its `alt`

    [[nodiscard]] const Field* first(FieldKind kind) const;
};

/// "phone", "job_title": the names of the catalogue's fields.
[[nodiscard]] std::string_view kindName(FieldKind kind);

/// `region`: ISO 3166 code of the fair's country, for phones without a code ("UA"). Nothing is invented: what no rule
/// recognises is left out, and a company that only its e-mail's domain names has a confidence of 0.3.
[[nodiscard]] CardFields readCard(const std::vector<Line>& lines, std::string_view region);

/// Text without boxes, such as somebody pasted: a line a line.
[[nodiscard]] std::vector<Line> linesOf(std::string_view text);

} // namespace fairbook::card
