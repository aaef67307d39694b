#include "shared/card/card_text.h"

#include <algorithm>

#include "shared/card/contact_marks.h"
#include "shared/card/lexicon.h"
#include "shared/card/roles.h"
#include "shared/card/segment.h"
#include "shared/text/names.h"
#include "shared/text/utf8.h"

namespace fairbook::card {
namespace {

constexpr std::size_t textBytesMax = 64 * 1024;

/// A text of labels only ("Тел.:", "Адреса:") says nothing by itself.
bool isLabelOnly(const Segment& segment)
{
    const auto words = text::words(text::searchKey(segment.text));
    return !words.empty() && words.size() <= 3 && std::all_of(words.begin(), words.end(), [](const std::string& word) {
        return labelOf(word) != LabelKind::none;
    });
}

/// "Адреса: м. Київ": without the label.
Segment withoutAddressLabel(const Segment& segment)
{
    const std::size_t colon = segment.text.find(':');
    if (colon > 40) // or none
        return segment;
    for (const std::string& word : text::words(text::searchKey(segment.text.substr(0, colon)))) {
        if (labelOf(word) != LabelKind::address)
            return segment;
    }
    return segment.part(colon + 1, segment.text.size());
}

/// What no mark took, where it says something.
void keepRests(const Segment& segment, const std::vector<Mark>& marks, std::vector<Segment>& rests)
{
    const auto keep = [&](std::size_t from, std::size_t to) {
        if (to <= from)
            return;
        const Segment rest = withoutAddressLabel(segment.part(from, to));
        if (text::searchKey(rest.text).size() >= 2 && !isLabelOnly(rest))
            rests.push_back(rest);
    };
    std::size_t from = 0;
    for (const Mark& mark : marks) {
        keep(from, mark.from);
        from = std::max(from, mark.to);
    }
    keep(from, segment.text.size());
}

/// A second mention of the same value is dropped.
void addOnce(std::vector<Field>& fields, Field field)
{
    const auto same = [&](const Field& known) {
        if (known.kind != field.kind)
            return false;
        if (field.kind == FieldKind::phone && !field.e164.empty())
            return known.e164 == field.e164 && known.extension == field.extension;
        return text::equalIgnoringCase(known.value, field.value);
    };
    if (std::none_of(fields.begin(), fields.end(), same))
        fields.push_back(std::move(field));
}

/// Two hosts of one card that differ only by their dots are one: the one with more dots was read right.
void agreeOnHosts(std::vector<Field>& contacts)
{
    const auto bare = [](std::string_view host) { return text::replaced(text::lowerAscii(host), ".", ""); };
    for (const Field& site : contacts) {
        if (site.kind != FieldKind::site)
            continue;
        std::string host = text::lowerAscii(
            site.value.substr(site.value.find("://") == std::string::npos ? 0 : site.value.find("://") + 3));
        if (host.starts_with("www."))
            host = host.substr(4);
        for (Field& email : contacts) {
            const std::size_t at = email.value.find('@');
            if (email.kind == FieldKind::email && at != std::string::npos &&
                bare(email.value.substr(at + 1)) == bare(host) && email.value.size() - at - 1 < host.size())
                email.value = email.value.substr(0, at + 1) + host;
        }
    }
}

} // namespace

const Field* CardFields::first(FieldKind kind) const
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const Field& field) { return field.kind == kind; });
    return found == fields.end() ? nullptr : &*found;
}

std::string_view kindName(FieldKind kind)
{
    switch (kind) {
    case FieldKind::name:
        return "name";
    case FieldKind::company:
        return "company";
    case FieldKind::jobTitle:
        return "job_title";
    case FieldKind::department:
        return "department";
    case FieldKind::phone:
        return "phone";
    case FieldKind::email:
        return "email";
    case FieldKind::site:
        return "site";
    case FieldKind::address:
        return "address";
    }
    return {};
}

CardFields readCard(const std::vector<Line>& lines, std::string_view region)
{
    CardFields out;
    std::vector<Field> contacts;
    std::vector<Segment> rests;
    for (const Segment& segment : segmentsOf(lines)) {
        const auto marks = marksIn(segment, region);
        keepRests(segment, marks, rests);
        for (const Mark& mark : marks)
            addOnce(contacts, mark.field);
    }
    agreeOnHosts(contacts);
    assignRoles(std::move(rests), Evidence::of(contacts), out);
    out.fields.insert(out.fields.end(), contacts.begin(), contacts.end());
    std::stable_sort(out.fields.begin(), out.fields.end(),
                     [](const Field& a, const Field& b) { return a.kind < b.kind; });
    return out;
}

std::vector<Line> linesOf(std::string_view text)
{
    std::vector<Line> out;
    for (const std::string_view row : text::split(text.substr(0, textBytesMax), '\n')) {
        Line line;
        for (const std::string& word : text::words(text::squeezed(row)))
            line.push_back({.text = word});
        if (!line.empty())
            out.push_back(std::move(line));
    }
    return out;
}

} // namespace fairbook::card
