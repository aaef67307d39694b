#include "shared/card/roles.h"

#include <algorithm>
#include <optional>

#include "shared/card/contact_marks.h"
#include "shared/card/lexicon.h"
#include "shared/card/person.h"
#include "shared/card/role_scores.h"
#include "shared/text/company.h"
#include "shared/text/names.h"
#include "shared/text/utf8.h"

namespace fairbook::card {
namespace {

/// The work on one card: each step takes what it recognises and leaves the rest to the next.
class Assignment
{
public:
    Assignment(std::vector<Segment> segments, const Evidence& evidence, CardFields& fields)
        : evidence_(evidence), fields_(fields)
    {
        std::vector<int> heights;
        for (Segment& segment : segments) {
            heights.push_back(segment.height());
            for (Segment& part : parted(inRightLetters(segment)))
                texts_.push_back(textOf(std::move(part)));
        }
        usualHeight_ = median(heights);
    }

    void run()
    {
        addresses();
        titles();
        names();
        companies();
        departments();
        titleBesideName();
    }

private:
    struct NameChoice
    {
        NameGuess guess = {};
        Segment segment = {};
        std::vector<std::size_t> texts = {};
        double score = 0;
    };
    struct CompanyChoice
    {
        Segment segment = {};
        std::vector<std::size_t> texts = {};
        double score = 0;
    };

    [[nodiscard]] Segment inRightLetters(const Segment& segment) const;
    [[nodiscard]] std::vector<Segment> parted(const Segment& segment) const;
    void addresses();
    void titles();
    void names();
    void companies();
    void departments();
    void titleBesideName();

    [[nodiscard]] double prominence(const Segment& segment) const
    {
        return usualHeight_ > 0 ? std::clamp(segment.height() / usualHeight_ - 1, 0.0, 1.5) : 0;
    }
    [[nodiscard]] std::vector<NameChoice> nameChoices() const;
    [[nodiscard]] double nameScore(const NameGuess& guess, const Segment& segment) const;
    [[nodiscard]] std::optional<CompanyChoice> companyAt(std::size_t at) const;
    [[nodiscard]] double companyScore(const Segment& segment) const;
    void takeCompanies(std::vector<CompanyChoice>& choices);
    void companyOfHost();
    void takePair(FieldKind kind, Role role);
    void add(Field field) { fields_.fields.push_back(std::move(field)); }

    const Evidence& evidence_;
    CardFields& fields_;
    std::vector<Text> texts_;
    std::vector<std::size_t> nameTexts_; ///< of the name, in both alphabets
    double usualHeight_ = 0;
};

/// HOBOTEKC on a card of novoteks.ua was НОВОТЕКС; so with names that the e-mail knows.
Segment Assignment::inRightLetters(const Segment& segment) const
{
    const std::string cyrillic = asCyrillicCapitals(segment.text);
    if (cyrillic.empty())
        return segment;
    const auto nameScore = [&](const std::string& text) {
        const auto guess = guessName(text, evidence_.localParts);
        return guess ? guess->score : 0;
    };
    const auto& labels = evidence_.companyLabels;
    const bool better = hostScore(cyrillic, labels) > hostScore(segment.text, labels) ||
                        nameScore(cyrillic) > nameScore(segment.text) + 1;
    const auto turned = [](std::string_view word) {
        const std::string other = asCyrillicCapitals(word);
        return other.empty() ? std::string(word) : other;
    };
    return better ? rewritten(segment, turned) : segment;
}

/// "Іван Петренко, директор" is two texts; other commas stay.
std::vector<Segment> Assignment::parted(const Segment& segment) const
{
    for (const std::string_view mark : {", ", " - ", " – ", " — ", " / "}) {
        const std::size_t at = segment.text.find(mark);
        if (at == std::string::npos)
            continue;
        const Segment left = segment.part(0, at), right = segment.part(at + mark.size(), segment.text.size());
        const auto title = [](const Segment& part) { return titleScore(textOf(part)) >= 1.5; };
        const auto name = [&](const Segment& part) {
            const auto guess = guessName(part.text, evidence_.localParts);
            return guess && guess->score >= 3;
        };
        if ((name(left) && title(right)) || (title(left) && name(right)))
            return {left, right};
    }
    return {segment};
}

void Assignment::addresses()
{
    for (std::size_t at = 0; at < texts_.size(); ++at) {
        if (addressScore(texts_[at]) >= 1.5)
            texts_[at].role = Role::address;
    }
    const auto continues = [&](std::size_t at, std::size_t from) {
        return mayContinueAddress(texts_[at]) && texts_[at].script == texts_[from].script;
    };
    for (std::size_t at = 1; at < texts_.size(); ++at) {
        if (texts_[at - 1].role == Role::address && continues(at, at - 1))
            texts_[at].role = Role::address;
    }
    for (std::size_t at = texts_.size(); at-- > 1;) {
        if (texts_[at].role == Role::address && continues(at - 1, at))
            texts_[at - 1].role = Role::address;
    }
    std::optional<Segment> open;
    std::vector<Segment> found;
    for (std::size_t at = 0; at < texts_.size(); ++at) {
        if (texts_[at].role != Role::address)
            continue;
        const bool follows =
            open && at > 0 && texts_[at - 1].role == Role::address && texts_[at - 1].script == texts_[at].script;
        if (follows) {
            open = joined(*open, texts_[at].segment, open->text.ends_with(',') ? " " : ", ");
        } else {
            if (open)
                found.push_back(*open);
            open = texts_[at].segment;
        }
    }
    if (open)
        found.push_back(*open);
    for (const Segment& segment : found) {
        const Source source = sourceOf(segment);
        add({.kind = FieldKind::address,
             .value = segment.text,
             .confidence = source.confidence * 0.8,
             .source = source});
    }
}

void Assignment::titles()
{
    for (std::size_t at = 0; at < texts_.size(); ++at) {
        Text& text = texts_[at];
        if (text.role != Role::open || titleScore(text) < 1.5)
            continue;
        const auto name = guessName(text.segment.text, evidence_.localParts);
        if (name && name->score > 5)
            continue;
        text.role = Role::title;
        for (std::size_t next = at + 1; next < texts_.size() && next <= at + 2; ++next) {
            Text& more = texts_[next];
            if (more.role != Role::open || more.script != text.script || !startsSmall(more.segment.text) ||
                hasDigit(more.segment.text) || more.keys.size() > 6)
                break;
            text.segment = joined(text.segment, more.segment);
            more.role = Role::taken;
        }
    }
    takePair(FieldKind::jobTitle, Role::title);
}

/// The first text of a role, the first in the other alphabet as its `alt`, the others as alternatives.
void Assignment::takePair(FieldKind kind, Role role)
{
    const auto same = [&](Script script, const Text& text) { return text.role == role && text.script == script; };
    const auto first = std::find_if(texts_.begin(), texts_.end(), [&](const Text& text) { return text.role == role; });
    if (first == texts_.end())
        return;
    const bool cyrillic =
        std::any_of(texts_.begin(), texts_.end(), [&](const Text& t) { return same(Script::cyrillic, t); });
    const Script main = cyrillic ? Script::cyrillic : first->script;
    std::optional<Field> field;
    std::string alt;
    for (const Text& text : texts_) {
        if (text.role != role)
            continue;
        if (text.script != main) {
            alt = alt.empty() ? text.segment.text : alt;
            continue;
        }
        const Source source = sourceOf(text.segment);
        if (field)
            field->alternatives.push_back(text.segment.text);
        else
            field = Field{
                .kind = kind, .value = text.segment.text, .confidence = source.confidence * 0.85, .source = source};
    }
    field->alt = alt;
    add(std::move(*field));
}

double Assignment::nameScore(const NameGuess& guess, const Segment& segment) const
{
    const auto keys = text::words(text::searchKey(segment.text));
    double score = guess.score + prominence(segment);
    score -= hasLegalForm(segment.text) ? 3 : 0;
    score -= 1.5 * companyWords(keys) + 1.0 * titleWords(keys) + 1.0 * placeWords(keys);
    score -= hostScore(segment.text, evidence_.companyLabels) >= 0.9 ? 2.5 : 0;
    return score;
}

/// Each open text, and each two that follow each other when one is a single word: "ПЕТРЕНКО" over "Олексій Іванович".
std::vector<Assignment::NameChoice> Assignment::nameChoices() const
{
    std::vector<NameChoice> out;
    const auto consider = [&](const Segment& segment, std::vector<std::size_t> from) {
        const auto guess = guessName(segment.text, evidence_.localParts);
        const std::size_t words = text::words(segment.text).size();
        if (!guess || (words < 2 && from.size() < 2))
            return;
        const double score = nameScore(*guess, segment) - (from.size() > 1 ? 0.5 : 0);
        if (score >= 1.8)
            out.push_back({.guess = *guess, .segment = segment, .texts = std::move(from), .score = score});
    };
    for (std::size_t at = 0; at < texts_.size(); ++at) {
        if (texts_[at].role != Role::open)
            continue;
        consider(texts_[at].segment, {at});
        if (at + 1 >= texts_.size() || texts_[at + 1].role != Role::open || texts_[at].script != texts_[at + 1].script)
            continue;
        const auto count = [&](std::size_t number) { return text::words(texts_[number].segment.text).size(); };
        if ((count(at) == 1 && count(at + 1) <= 2) || (count(at) == 2 && count(at + 1) == 1))
            consider(joined(texts_[at].segment, texts_[at + 1].segment), {at, at + 1});
    }
    std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.score > b.score; });
    return out;
}

void Assignment::names()
{
    const auto choices = nameChoices();
    if (choices.empty())
        return;
    const NameChoice* best = &choices.front();
    const Script script = scriptOf(best->segment.text);
    const NameChoice* other = nullptr;
    for (const NameChoice& choice : choices) {
        const bool apart = scriptOf(choice.segment.text) != script;
        if (apart && (samePerson(choice.guess.parts, best->guess.parts) || choice.score >= 5)) {
            other = &choice;
            break;
        }
    }
    if (other != nullptr && script == Script::latin)
        std::swap(best, other);
    const Source source = sourceOf(best->segment);
    Field field{.kind = FieldKind::name,
                .value = best->guess.shown,
                .confidence = source.confidence * sure(best->score),
                .source = source};
    fields_.name = best->guess.parts;
    nameTexts_ = best->texts;
    for (const std::size_t at : best->texts)
        texts_[at].role = Role::taken;
    if (other != nullptr) {
        field.alt = other->guess.shown;
        fields_.altName = other->guess.parts;
        for (const std::size_t at : other->texts)
            texts_[at].role = Role::taken;
        nameTexts_.insert(nameTexts_.end(), other->texts.begin(), other->texts.end());
    }
    for (const NameChoice& choice : choices) {
        if (&choice != best && &choice != other && choice.guess.shown != field.value && field.alternatives.size() < 3)
            field.alternatives.push_back(choice.guess.shown);
    }
    add(std::move(field));
}

double Assignment::companyScore(const Segment& segment) const
{
    const auto keys = text::words(text::searchKey(segment.text));
    double score = hasLegalForm(segment.text) ? 4 : 0;
    score += hasQuotes(segment.text) ? 2.5 : 0;
    score += std::min(companyWords(keys), 2) * 1.0;
    score += hostScore(segment.text, evidence_.companyLabels) * 4;
    score += prominence(segment);
    score += upper(segment.text) == segment.text && scriptOf(segment.text) != Script::none ? 0.7 : 0;
    score -= startsSmall(segment.text) ? 1.5 : 0;
    score -= keys.size() > 6 ? 1 : 0;
    score -= hasDigit(segment.text) ? 0.5 : 0;
    score -= departmentWords(keys) > 0 ? 2 : 0;
    return score;
}

/// With the following text, where this one is only a legal form, or opens a quotation that it does not close.
std::optional<Assignment::CompanyChoice> Assignment::companyAt(std::size_t at) const
{
    const Text& text = texts_[at];
    if (text.role != Role::open || text.keys.empty() || text.script == Script::none ||
        text::codePoints(text.segment.text).size() < 2)
        return std::nullopt;
    CompanyChoice out{.segment = text.segment, .texts = {at}};
    const bool unclosed =
        text.segment.text.find("«") != std::string::npos && text.segment.text.find("»") == std::string::npos;
    const bool more =
        at + 1 < texts_.size() && texts_[at + 1].role == Role::open && texts_[at + 1].script != Script::none;
    if (more && (isFormOnly(text.segment.text) || unclosed)) {
        out.segment = joined(text.segment, texts_[at + 1].segment);
        out.texts.push_back(at + 1);
    }
    out.score = companyScore(out.segment);
    return out;
}

void Assignment::companies()
{
    std::vector<CompanyChoice> choices;
    for (std::size_t at = 0; at < texts_.size(); ++at) {
        if (auto choice = companyAt(at); choice && choice->score >= 1)
            choices.push_back(std::move(*choice));
    }
    std::stable_sort(choices.begin(), choices.end(), [](const auto& a, const auto& b) { return a.score > b.score; });
    if (choices.empty())
        companyOfHost();
    else
        takeCompanies(choices);
}

void Assignment::takeCompanies(std::vector<CompanyChoice>& choices)
{
    const CompanyChoice* best = &choices.front();
    const Script script = scriptOf(best->segment.text);
    const CompanyChoice* other = nullptr;
    for (const CompanyChoice& choice : choices) {
        const bool apart = scriptOf(choice.segment.text) != script;
        const bool alike = likeness(text::companyKey(choice.segment.text), text::companyKey(best->segment.text)) >= 0.6;
        if (apart && other == nullptr && (alike || choice.score >= 4))
            other = &choice;
    }
    if (other != nullptr && script == Script::latin)
        std::swap(best, other);
    const Source source = sourceOf(best->segment);
    Field field{.kind = FieldKind::company,
                .value = text::replaced(text::replaced(best->segment.text, " »", "»"), "« ", "«"),
                .confidence = source.confidence * sure(best->score),
                .source = source};
    if (other != nullptr)
        field.alt = other->segment.text;
    for (const CompanyChoice& choice : choices) {
        const bool chosen = &choice == best || &choice == other;
        if (!chosen && field.alternatives.size() < 3)
            field.alternatives.push_back(choice.segment.text);
        for (const std::size_t at : choice.texts)
            texts_[at].role = chosen ? Role::taken : texts_[at].role;
    }
    add(std::move(field));
}

/// A card whose company is only a picture: the host is called after it.
void Assignment::companyOfHost()
{
    if (evidence_.companyLabels.empty() || evidence_.companyLabels[0].empty())
        return;
    std::string name = evidence_.companyLabels[0];
    name[0] = text::upperAscii(name[0]);
    add({.kind = FieldKind::company, .value = std::move(name), .confidence = 0.3});
}

void Assignment::departments()
{
    for (Text& text : texts_) {
        if (text.role == Role::open && departmentWords(text.keys) > 0)
            text.role = Role::department;
    }
    takePair(FieldKind::department, Role::department);
}

/// No word is known as a title's: then what stands right under the name, or right over it, is one, perhaps.
void Assignment::titleBesideName()
{
    if (fields_.first(FieldKind::jobTitle) != nullptr)
        return;
    const auto mayBe = [&](std::size_t at) {
        const Text& text = texts_[at];
        return text.role == Role::open && !hasDigit(text.segment.text) && text.keys.size() <= 6 &&
               text.script != Script::none && text::codePoints(text.segment.text).size() >= 4;
    };
    for (const std::size_t name : nameTexts_) {
        for (const std::size_t at : {name + 1, name - 1}) {
            if (at >= texts_.size() || !mayBe(at) || texts_[at].script != texts_[name].script)
                continue;
            texts_[at].role = Role::taken;
            const Source source = sourceOf(texts_[at].segment);
            add({.kind = FieldKind::jobTitle,
                 .value = texts_[at].segment.text,
                 .confidence = source.confidence * 0.5,
                 .source = source});
            return;
        }
    }
}

} // namespace

Evidence Evidence::of(const std::vector<Field>& contacts)
{
    Evidence out;
    const auto addOnce = [](std::vector<std::string>& list, std::string text) {
        if (!text.empty() && std::find(list.begin(), list.end(), text) == list.end())
            list.push_back(std::move(text));
    };
    for (const Field& field : contacts) {
        if (field.kind == FieldKind::email)
            addOnce(out.localParts, localPartOf(field.value));
        if (field.kind == FieldKind::email || field.kind == FieldKind::site)
            addOnce(out.companyLabels, companyLabelOf(field.value));
    }
    return out;
}

void assignRoles(std::vector<Segment> texts, const Evidence& evidence, CardFields& fields)
{
    Assignment(std::move(texts), evidence, fields).run();
}

} // namespace fairbook::card
