#include "shared/card/role_scores.h"

#include <algorithm>

#include "shared/card/lexicon.h"
#include "shared/card/person.h"
#include "shared/text/company.h"
#include "shared/text/names.h"
#include "shared/text/utf8.h"

namespace fairbook::card {
namespace {

/// A number of five or six digits: a postcode.
bool hasPostcode(std::string_view text)
{
    std::size_t digits = 0;
    for (std::size_t at = 0; at <= text.size(); ++at) {
        if (at < text.size() && text::isDigit(text[at])) {
            ++digits;
            continue;
        }
        if (digits == 5 || digits == 6)
            return true;
        digits = 0;
    }
    return false;
}

} // namespace

Text textOf(Segment segment)
{
    Text out{.segment = std::move(segment)};
    out.keys = text::words(text::searchKey(out.segment.text));
    out.script = scriptOf(out.segment.text);
    return out;
}

bool hasDigit(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), text::isDigit);
}

bool hasQuotes(std::string_view text)
{
    for (const std::string_view quote : {"«", "»", "“", "”", "„", "\""}) {
        if (text.find(quote) != std::string_view::npos)
            return true;
    }
    return false;
}

bool hasLegalForm(std::string_view text)
{
    return text::words(text::searchKey(text)).size() > text::words(text::companyKey(text)).size();
}

bool isFormOnly(std::string_view text)
{
    return text::companyKey(std::string(text) + " zzz") == "zzz";
}

bool startsSmall(std::string_view text)
{
    std::string first;
    if (const std::u32string codes = text::codePoints(text); !codes.empty())
        text::appendUtf8(first, codes[0]);
    return scriptOf(first) != Script::none && upper(first) != first;
}

double addressScore(const Text& text)
{
    const std::string& words = text.segment.text;
    double score = placeWords(text.keys);
    score += hasDigit(words) ? 0.6 : 0;
    score += hasPostcode(words) ? 0.8 : 0;
    score += words.find(',') != std::string::npos ? 0.5 : 0;
    score -= hasLegalForm(words) || hasQuotes(words) ? 1 : 0;
    score -= titleWords(text.keys);
    return score;
}

bool mayContinueAddress(const Text& text)
{
    const bool says =
        hasDigit(text.segment.text) || placeWords(text.keys) > 0 || text.segment.text.find(',') != std::string::npos;
    return text.role == Role::open && says && titleWords(text.keys) == 0 && !hasLegalForm(text.segment.text) &&
           !hasQuotes(text.segment.text);
}

double titleScore(const Text& text)
{
    const std::string& words = text.segment.text;
    double score = titleWords(text.keys) + 0.5 * departmentWords(text.keys);
    score -= hasLegalForm(words) ? 4 : 0;
    score -= hasQuotes(words) ? 3 : 0;
    score -= text.keys.size() <= 3 && companyWords(text.keys) > 0 ? 0.4 : 0;
    score -= hasDigit(words) ? 1 : 0;
    return score;
}

double hostScore(std::string_view company, const std::vector<std::string>& labels)
{
    const std::string key = text::replaced(text::companyKey(company), " ", "");
    const std::string whole = text::replaced(text::searchKey(company), " ", "");
    double best = 0;
    for (const std::string& label : labels) {
        const std::string host = text::replaced(text::searchKey(label), " ", "");
        if (host.size() < 3 || key.size() < 2)
            continue;
        if (host == key || host == whole)
            return 1;
        const bool inside = key.size() >= 4 && host.size() >= 4 &&
                            (host.find(key) != std::string::npos || key.find(host) != std::string::npos);
        best = std::max(best, inside ? 0.9 : 0.0);
        best = std::max(best, likeness(host, key) >= 0.6 && std::min(host.size(), key.size()) >= 5 ? 0.6 : 0.0);
    }
    return best;
}

double median(std::vector<int> numbers)
{
    numbers.erase(std::remove(numbers.begin(), numbers.end(), 0), numbers.end());
    if (numbers.empty())
        return 0;
    std::nth_element(numbers.begin(), numbers.begin() + static_cast<std::ptrdiff_t>(numbers.size() / 2), numbers.end());
    return numbers[numbers.size() / 2];
}

Source sourceOf(const Segment& segment)
{
    return segment.sourceOf(0, segment.text.size());
}

double sure(double score)
{
    return std::clamp(0.35 + 0.1 * score, 0.3, 0.95);
}

} // namespace fairbook::card
