#include "shared/exchange/code_content.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "shared/base/json.h"
#include "shared/exchange/vcard.h"
#include "shared/text/email.h"
#include "shared/text/phone.h"
#include "shared/text/utf8.h"

namespace fairbook::exchange {
namespace {

constexpr std::size_t fieldsMax = 100; ///< of a MECARD or BIZCARD; real ones have ten

struct CodeField
{
    std::string name; ///< upper case
    std::string value;
};

std::string unescapedValue(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\\' && at + 1 < text.size())
            ++at;
        out += text[at];
    }
    return std::string(text::trimmed(out));
}

/// The next place of `sought` that no backslash escapes; the end where there is none.
std::size_t findUnescaped(std::string_view text, char sought)
{
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\\')
            ++at;
        else if (text[at] == sought)
            return at;
    }
    return text.size();
}

/// "N:Owen,Sean;TEL:+1;;" in its parts, values still escaped (NTT DoCoMo's notation, which BIZCARD and MATMSG share).
std::vector<CodeField> fieldsOf(std::string_view text)
{
    std::vector<CodeField> fields;
    while (!text.empty() && fields.size() < fieldsMax) {
        const std::size_t end = findUnescaped(text, ';');
        const std::string_view part = text::trimmed(text.substr(0, end));
        const std::size_t colon = part.find(':');
        if (colon != std::string_view::npos && colon + 1 < part.size())
            fields.push_back({text::upperAscii(text::trimmed(part.substr(0, colon))),
                              std::string(text::trimmed(part.substr(colon + 1)))});
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return fields;
}

std::string percentDecoded(std::string_view text)
{
    const auto digit = [](char c) {
        const char low = text::lowerAscii(c);
        return text::isDigit(c) ? c - '0' : low >= 'a' && low <= 'f' ? low - 'a' + 10 : -1;
    };
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '%' && at + 2 < text.size() && digit(text[at + 1]) >= 0 && digit(text[at + 2]) >= 0) {
            out += static_cast<char>(digit(text[at + 1]) * 16 + digit(text[at + 2]));
            at += 2;
        } else {
            out += text[at];
        }
    }
    return base::isUtf8(out) ? out : std::string(text);
}

void addEmail(Contact& contact, std::string_view value)
{
    if (const auto trimmed = text::trimmed(value); !trimmed.empty())
        contact.emails.push_back({.value = std::string(trimmed), .type = {}, .preferred = false});
}

void addPhone(Contact& contact, std::string_view value, std::string_view type = {})
{
    if (const auto trimmed = text::trimmed(value); !trimmed.empty())
        contact.phones.push_back({.raw = std::string(trimmed), .type = std::string(type), .preferred = false});
}

void addAddress(Contact& contact, std::string value)
{
    ContactAddress address;
    address.raw = std::move(value);
    contact.addresses.push_back(std::move(address));
}

/// 19800321 or 1980-03-21 as the record has it; anything else is no date.
std::string birthdayText(std::string_view value)
{
    std::string digits;
    for (const char letter : value) {
        if (text::isDigit(letter))
            digits += letter;
        else if (letter != '-')
            return {};
    }
    return digits.size() == 8 ? digits.substr(0, 4) + '-' + digits.substr(4, 2) + '-' + digits.substr(6) : "";
}

/// "Family,Given", or a name in one piece whose parts are guessed.
void setMecardName(Contact& contact, std::string_view value)
{
    const std::size_t comma = findUnescaped(value, ',');
    contact.family = unescapedValue(value.substr(0, comma));
    if (comma < value.size())
        contact.given = unescapedValue(value.substr(comma + 1));
    if (!contact.given.empty())
        return;
    contact.fn = std::exchange(contact.family, {});
    auto parts = namePartsOf(contact);
    contact.family = std::move(parts.family);
    contact.given = std::move(parts.given);
    contact.additional = std::move(parts.additional);
}

void addCommon(Contact& contact, const CodeField& field)
{
    std::string value = unescapedValue(field.value);
    if (value.empty())
        return;
    if (field.name == "URL")
        contact.urls.push_back(std::move(value));
    else if (field.name == "NOTE" || field.name == "MEMO")
        contact.note = text::joined({contact.note, value}, "\n");
    else
        contact.extras.emplace_back(field.name, std::move(value));
}

CodeContent mecardOf(std::string_view text)
{
    CodeContent content{.kind = CodeKind::mecard, .contact = {}, .badge = {}};
    Contact& contact = content.contact;
    for (const CodeField& field : fieldsOf(text)) {
        const std::string value = unescapedValue(field.value);
        if (field.name == "N" && contact.fn.empty() && contact.family.empty())
            setMecardName(contact, field.value);
        else if (field.name == "TEL" || field.name == "TEL-AV")
            addPhone(contact, value);
        else if (field.name == "EMAIL")
            addEmail(contact, value);
        else if (field.name == "ADR")
            addAddress(contact, value);
        else if (field.name == "ORG")
            contact.org = value;
        else if (field.name == "TITLE")
            contact.title = value;
        else if (field.name == "BDAY" && !birthdayText(value).empty())
            contact.birthday = birthdayText(value);
        else
            addCommon(contact, field);
    }
    return content;
}

CodeContent bizcardOf(std::string_view text)
{
    CodeContent content{.kind = CodeKind::bizcard, .contact = {}, .badge = {}};
    Contact& contact = content.contact;
    for (const CodeField& field : fieldsOf(text)) {
        const std::string value = unescapedValue(field.value);
        if (field.name == "N")
            contact.given = value;
        else if (field.name == "X")
            contact.family = value;
        else if (field.name == "T")
            contact.title = value;
        else if (field.name == "C")
            contact.org = value;
        else if (field.name == "A")
            addAddress(contact, value);
        else if (field.name == "B")
            addPhone(contact, value, "work");
        else if (field.name == "M")
            addPhone(contact, value, "mobile");
        else if (field.name == "F")
            addPhone(contact, value, "fax");
        else if (field.name == "E")
            addEmail(contact, value);
        else
            addCommon(contact, field);
    }
    return content;
}

CodeContent matmsgOf(std::string_view text)
{
    CodeContent content{.kind = CodeKind::email, .contact = {}, .badge = {}};
    for (const CodeField& field : fieldsOf(text))
        if (field.name == "TO")
            addEmail(content.contact, unescapedValue(field.value));
    return content;
}

CodeContent mailtoOf(std::string_view text)
{
    CodeContent content{.kind = CodeKind::email, .contact = {}, .badge = {}};
    const auto addresses = text::split(text.substr(0, text.find('?')), ',');
    for (std::size_t at = 0; at < std::min(addresses.size(), fieldsMax); ++at)
        addEmail(content.contact, percentDecoded(addresses[at]));
    return content;
}

CodeContent smtpOf(std::string_view text)
{
    return mailtoOf(text.substr(0, text.find(':')));
}

CodeContent phoneOf(std::string_view text)
{
    CodeContent content{.kind = CodeKind::phone, .contact = {}, .badge = {}};
    addPhone(content.contact, percentDecoded(text.substr(0, text.find_first_of(";?"))));
    return content;
}

CodeContent messageOf(std::string_view text)
{
    CodeContent content{.kind = CodeKind::message, .contact = {}, .badge = {}};
    addPhone(content.contact, percentDecoded(text.substr(0, text.find_first_of(":;?,"))));
    return content;
}

CodeContent linkOf(std::string_view text)
{
    CodeContent content{.kind = CodeKind::link, .contact = {}, .badge = {}};
    if (!text.empty())
        content.contact.urls.emplace_back(text);
    return content;
}

CodeContent vcardOf(std::string_view text)
{
    auto read = parseVcards(std::string(text));
    if (!read || read->contacts.empty())
        return {};
    return {.kind = CodeKind::vcard, .contact = std::move(read->contacts.front()), .badge = {}};
}

std::size_t findIgnoringCase(std::string_view text, std::string_view sought)
{
    const auto same = [](char one, char other) { return text::upperAscii(one) == other; };
    return static_cast<std::size_t>(std::search(text.begin(), text.end(), sought.begin(), sought.end(), same) -
                                    text.begin());
}

bool isBadgeId(std::string_view text)
{
    constexpr std::string_view joints = "-_.:/#=+*";
    const auto fits = [&](char letter) {
        return text::isDigit(letter) || text::isLetter(letter) || joints.find(letter) != std::string_view::npos;
    };
    return text.size() >= 3 && text.size() <= badgeBytesMax && std::all_of(text.begin(), text.end(), fits) &&
           std::any_of(text.begin(), text.end(), text::isDigit);
}

/// "+380671234567" and nothing else: a number to call, not one of a badge.
bool isInternationalPhone(std::string_view text)
{
    constexpr std::string_view between = " -().";
    const auto fits = [&](char letter) {
        return text::isDigit(letter) || between.find(letter) != std::string_view::npos;
    };
    const std::size_t digits = text::phoneDigits(text).size();
    return text.size() > 1 && text[0] == '+' && digits >= 8 && digits <= 15 &&
           std::all_of(text.begin() + 1, text.end(), fits);
}

CodeContent plainOf(std::string_view text)
{
    if (isInternationalPhone(text))
        return phoneOf(text);
    if (text.find_first_of(" \r\n\t") == std::string_view::npos && text::looksLikeEmail(text))
        return mailtoOf(text);
    if (isBadgeId(text))
        return {.kind = CodeKind::badge, .contact = {}, .badge = std::string(text)};
    return {};
}

using Reader = CodeContent (*)(std::string_view);

struct Form
{
    std::string_view start; ///< whatever its case
    Reader read;
    bool keepsStart; ///< the start is a part of what is read
};

// Sources: NTT DoCoMo's MECARD, MATMSG and MEBKM; the ZXing wiki's "Barcode Contents"; RFC 6068 (mailto), 3966 (tel).
constexpr Form forms[] = {
    {"MECARD:", mecardOf, false}, {"BIZCARD:", bizcardOf, false}, {"MATMSG:", matmsgOf, false},
    {"mailto:", mailtoOf, false}, {"SMTP:", smtpOf, false},       {"tel:", phoneOf, false},
    {"SMSTO:", messageOf, false}, {"sms:", messageOf, false},     {"MMSTO:", messageOf, false},
    {"mms:", messageOf, false},   {"URLTO:", linkOf, false},      {"URL:", linkOf, false},
    {"https://", linkOf, true},   {"http://", linkOf, true},      {"www.", linkOf, true},
};

bool saysSomething(const Contact& contact)
{
    return !contact.fn.empty() || !contact.emails.empty() || !contact.phones.empty() || !contact.urls.empty() ||
           !contact.org.empty() || !contact.extras.empty() || !contact.note.empty() || !contact.addresses.empty() ||
           !contact.title.empty() || !contact.birthday.empty();
}

constexpr std::pair<CodeKind, std::string_view> kindNames[] = {
    {CodeKind::vcard, "vcard"}, {CodeKind::mecard, "mecard"}, {CodeKind::bizcard, "bizcard"},
    {CodeKind::email, "email"}, {CodeKind::phone, "phone"},   {CodeKind::message, "message"},
    {CodeKind::link, "link"},   {CodeKind::badge, "badge"},   {CodeKind::unknown, "unknown"},
};

} // namespace

CodeContent readPayload(std::string_view payload)
{
    if (payload.size() > payloadBytesMax)
        return {};
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    if (payload.substr(0, mark.size()) == mark)
        payload.remove_prefix(mark.size());
    const std::string_view text = text::trimmed(payload);
    if (const std::size_t card = findIgnoringCase(text, "BEGIN:VCARD"); card < text.size())
        return vcardOf(text.substr(card));
    for (const Form& form : forms) {
        if (!text::startsWithIgnoringCase(text, form.start))
            continue;
        const std::size_t skipped = form.keepsStart ? 0 : form.start.size();
        CodeContent content = form.read(text::trimmed(text.substr(skipped)));
        completeDisplayName(content.contact);
        return saysSomething(content.contact) ? content : CodeContent{};
    }
    CodeContent content = plainOf(text);
    completeDisplayName(content.contact);
    return content;
}

std::string_view codeKindName(CodeKind kind)
{
    const auto* found =
        std::find_if(std::begin(kindNames), std::end(kindNames), [&](const auto& one) { return one.first == kind; });
    return found->second;
}

std::string_view captureMethod(CodeKind kind)
{
    return kind == CodeKind::badge ? "badge" : "qr";
}

std::string keptPayload(std::string_view payload)
{
    if (payload.size() <= keptPayloadBytesMax)
        return std::string(payload);
    CodeContent content = readPayload(payload);
    if (content.kind == CodeKind::vcard) {
        content.contact.photo = {};
        std::string card = writeVcard(content.contact, VcardVersion::v4);
        if (card.size() <= keptPayloadBytesMax)
            return card;
    }
    std::size_t end = keptPayloadBytesMax;
    while (end > 0 && (static_cast<unsigned char>(payload[end]) & 0xC0U) == 0x80U)
        --end;
    return std::string(payload.substr(0, end));
}

} // namespace fairbook::exchange
