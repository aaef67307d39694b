#include <algorithm>
#include <array>
#include <string_view>

#include "shared/exchange/base64.h"
#include "shared/exchange/vcard.h"
#include "shared/text/utf8.h"

namespace fairbook::exchange {
namespace {

constexpr std::size_t octetsMax = 75;   ///< RFC 6350, 3.2: of a line, without its end
constexpr std::size_t characterMax = 4; ///< octets of one

std::string escaped(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        const bool crlf = c == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
        if (c == '\n' || (c == '\r' && !crlf))
            out += "\\n";
        else if (c == '\\' || c == ',' || c == ';')
            (out += '\\') += c;
        else if (c == '\t' || (static_cast<unsigned char>(c) >= 0x20 && c != '\x7f'))
            out += c;
    }
    return out;
}

std::string escapedParts(const std::vector<std::string_view>& parts)
{
    std::string out;
    for (std::size_t at = 0; at < parts.size(); ++at)
        out += (at > 0 ? ";" : "") + escaped(parts[at]);
    return out;
}

/// A parameter's value: quoted when it has to be, without what no quotation can hold.
std::string paramText(std::string_view value)
{
    std::string out;
    for (const char c : value) {
        if (static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\x7f')
            out += c;
    }
    return out.find_first_of(":;, ") == std::string::npos ? out : '"' + out + '"';
}

class Writer
{
public:
    explicit Writer(VcardVersion version) : v4_(version == VcardVersion::v4) {}

    /// One content line, folded between characters.
    void line(std::string_view text)
    {
        std::size_t room = octetsMax;
        while (text.size() > room) {
            std::size_t size = room;
            while (size > room - characterMax && (static_cast<unsigned char>(text[size]) & 0xc0U) == 0x80)
                --size;
            out_ += text.substr(0, size);
            out_ += "\r\n ";
            text.remove_prefix(size);
            room = octetsMax - 1;
        }
        out_ += text;
        out_ += "\r\n";
    }

    void property(std::string_view name, std::string_view value)
    {
        if (!value.empty())
            line(std::string(name) + ':' + escaped(value));
    }

    void typed(std::string name, std::string_view type, bool preferred, const std::string& value)
    {
        if (!type.empty())
            name += ";TYPE=" + paramText(type == "mobile" ? "cell" : type);
        if (preferred)
            name += v4_ ? ";PREF=1" : ";TYPE=pref";
        line(name + ':' + value);
    }

    void photo(const ContactPhoto& photo)
    {
        if (photo.bytes.empty()) {
            if (!photo.uri.empty())
                line((v4_ ? "PHOTO:" : "PHOTO;VALUE=uri:") + escaped(photo.uri));
            return;
        }
        const std::string kind =
            text::upperAscii(photo.mime.substr(std::min(photo.mime.find('/') + 1, photo.mime.size())));
        line((v4_ ? "PHOTO:data:" + photo.mime + ";base64," : "PHOTO;ENCODING=b;TYPE=" + paramText(kind) + ':') +
             toBase64(photo.bytes));
    }

    [[nodiscard]] std::string take() && { return std::move(out_); }
    [[nodiscard]] bool v4() const { return v4_; }

private:
    bool v4_;
    std::string out_;
};

/// Extras that are names of properties come back as they were read; others get an X-.
std::string extraName(std::string_view name)
{
    constexpr std::array<std::string_view, 9> known{"NICKNAME", "UID",  "ROLE", "GENDER",     "TZ",
                                                    "GEO",      "LANG", "IMPP", "ANNIVERSARY"};
    std::string out = text::upperAscii(name);
    for (char& c : out)
        c = text::isLetter(c) || text::isDigit(c) ? c : '-';
    const bool asIs = std::find(known.begin(), known.end(), out) != known.end() || out.substr(0, 2) == "X-";
    return asIs ? out : "X-" + out;
}

/// RFC 6350 4.3.1 wants 19800321 and --0321.
std::string basicDate(std::string_view birthday)
{
    const std::string_view start = birthday.substr(0, 2) == "--" ? "--" : "";
    return std::string(start) + text::replaced(birthday.substr(start.size()), "-", "");
}

void writeName(Writer& writer, const Contact& contact)
{
    Contact named = contact;
    completeDisplayName(named);
    writer.line("FN:" + escaped(named.fn));
    writer.line("N:" +
                escapedParts({contact.family, contact.given, contact.additional, contact.prefix, contact.suffix}));
    if (!contact.org.empty() || !contact.department.empty())
        writer.line("ORG:" + (contact.department.empty() ? escaped(contact.org)
                                                         : escapedParts({contact.org, contact.department})));
    writer.property("TITLE", contact.title);
}

void writeReach(Writer& writer, const Contact& contact)
{
    for (const ContactEmail& email : contact.emails)
        writer.typed("EMAIL", email.type, email.preferred, escaped(email.value));
    for (const ContactPhone& phone : contact.phones)
        writer.typed("TEL", phone.type, phone.preferred, escaped(phone.raw));
    for (const ContactAddress& address : contact.addresses) {
        const bool apart = !address.street.empty() || !address.city.empty() || !address.region.empty() ||
                           !address.postcode.empty() || !address.country.empty();
        const std::string_view street = apart ? address.street : address.raw;
        writer.typed("ADR", address.kind, false,
                     escapedParts({"", "", street, address.city, address.region, address.postcode, address.country}));
    }
    for (const std::string& url : contact.urls)
        writer.property("URL", url);
}

} // namespace

std::string writeVcard(const Contact& contact, VcardVersion version)
{
    Writer writer(version);
    writer.line("BEGIN:VCARD");
    writer.line(version == VcardVersion::v4 ? "VERSION:4.0" : "VERSION:3.0");
    writeName(writer, contact);
    writeReach(writer, contact);
    writer.property("BDAY", writer.v4() ? basicDate(contact.birthday) : contact.birthday);
    writer.property("NOTE", contact.note);
    std::string tags;
    for (const std::string& tag : contact.tags)
        tags += (tags.empty() ? "" : ",") + escaped(tag);
    if (!tags.empty())
        writer.line("CATEGORIES:" + tags);
    writer.photo(contact.photo);
    for (const auto& [name, value] : contact.extras)
        writer.property(extraName(name), value);
    writer.line("END:VCARD");
    return std::move(writer).take();
}

} // namespace fairbook::exchange
