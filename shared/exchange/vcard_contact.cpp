#include "shared/exchange/vcard_contact.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

#include "shared/exchange/charset.h"
#include "shared/text/email.h"
#include "shared/text/utf8.h"

namespace fairbook::exchange {
namespace {

constexpr std::size_t extraBytesMax = 64U << 10U;
constexpr std::size_t extraNameMax = 100;
constexpr std::size_t tagsMax = 1000;

bool has(const std::vector<std::string>& types, std::string_view word)
{
    return std::find(types.begin(), types.end(), word) != types.end();
}

/// The first TYPE that says something of its own: "WhatsApp", "склад".
std::string ownWord(const std::vector<std::string>& types)
{
    constexpr std::array<std::string_view, 17> noise{"internet", "pref",  "voice", "msg",   "postal", "parcel",
                                                     "dom",      "intl",  "text",  "video", "x400",   "isdn",
                                                     "bbs",      "modem", "pcs",   "vcard", ""};
    for (const std::string& type : types) {
        if (std::find(noise.begin(), noise.end(), type) == noise.end())
            return type;
    }
    return {};
}

/// Percent escapes of a URI undone.
std::string percentDecoded(std::string_view uri)
{
    if (uri.find('%') == std::string_view::npos)
        return std::string(uri);
    std::string quoted(uri);
    std::replace(quoted.begin(), quoted.end(), '%', '=');
    return uri.find('=') == std::string_view::npos ? fromQuotedPrintable(quoted) : std::string(uri);
}

/// Builds the contact, one property after the other.
class Builder
{
public:
    Builder(const RawCard& card, TextContext context, const VcardLimits& limits, Warnings& warnings)
        : card_(card), context_(std::move(context)), limits_(limits), warnings_(warnings)
    {}

    [[nodiscard]] std::optional<Contact> build()
    {
        learnFromAll();
        for (const RawProperty& property : card_.properties)
            add(property);
        addLabels();
        for (const std::string& agent : card_.agents)
            keepExtra("AGENT", agent);
        completeDisplayName(contact_);
        const bool saysNothing = contact_.fn.empty() && contact_.extras.empty() && contact_.photo.none() &&
                                 contact_.note.empty() && contact_.addresses.empty() && contact_.urls.empty();
        if (saysNothing)
            return std::nullopt;
        return std::move(contact_);
    }

private:
    using Handler = void (Builder::*)(const RawProperty&);

    /// Labels of groups and the charset that some property names are needed before the first one is read.
    void learnFromAll()
    {
        for (const RawProperty& property : card_.properties) {
            const std::string_view charset = property.param("CHARSET");
            if (context_.cardCharset.empty() && !charset.empty() && !text::startsWithIgnoringCase(charset, "UTF") &&
                decodeCharset("a", charset))
                context_.cardCharset = charset;
        }
        for (const RawProperty& property : card_.properties) {
            if (property.name == "X-ABLABEL" && !property.group.empty())
                labels_[property.group] = labelText(property);
        }
    }

    /// "_$!<HomePage>!$_" is Apple's way to say a word that it translates.
    std::string labelText(const RawProperty& property)
    {
        std::string label = unescaped(valueText(property, context_, warnings_));
        constexpr std::string_view before = "_$!<";
        constexpr std::string_view after = ">!$_";
        const std::size_t around = before.size() + after.size();
        if (label.size() > around && label.substr(0, before.size()) == before &&
            label.substr(label.size() - after.size()) == after)
            return text::lowerAscii(label.substr(before.size(), label.size() - around));
        return label;
    }

    void add(const RawProperty& property)
    {
        static const std::map<std::string_view, Handler> handlers{
            {"FN", &Builder::addFn},
            {"NAME", &Builder::addFn},
            {"N", &Builder::addName},
            {"ORG", &Builder::addOrg},
            {"TITLE", &Builder::addTitle},
            {"EMAIL", &Builder::addEmail},
            {"TEL", &Builder::addPhone},
            {"ADR", &Builder::addAddress},
            {"LABEL", &Builder::keepLabel},
            {"URL", &Builder::addUrl},
            {"BDAY", &Builder::addBirthday},
            {"NOTE", &Builder::addNote},
            {"CATEGORIES", &Builder::addTags},
            {"PHOTO", &Builder::addPhoto},
            {"VERSION", &Builder::ignore},
            {"X-ABLABEL", &Builder::ignore},
            {"LOGO", &Builder::ignore},
            {"SOUND", &Builder::ignore},
            {"KEY", &Builder::ignore},
            {"REV", &Builder::ignore},
            {"PRODID", &Builder::ignore},
            {"X-MS-OL-DESIGN", &Builder::ignore},
            {"X-MS-CARDPICTURE", &Builder::ignore},
        };
        if (property.cut && property.name != "PHOTO")
            warnings_.add("value_cut", property.line, property.name);
        const auto found = handlers.find(property.name);
        if (found != handlers.end())
            (this->*found->second)(property);
        else
            addExtra(property);
    }

    std::string textOf(const RawProperty& property) { return unescaped(valueText(property, context_, warnings_)); }

    /// work, home ... for an address or an e-mail; the label of its group where the file has its own word.
    std::string kindOf(const RawProperty& property)
    {
        const auto types = property.types();
        for (const std::string_view word : {"work", "home", "other"}) {
            if (has(types, word))
                return std::string(word);
        }
        const std::string label = labelOf(property);
        return label.empty() ? ownWord(types) : label;
    }

    std::string labelOf(const RawProperty& property) const
    {
        const auto found = labels_.find(property.group);
        return property.group.empty() || found == labels_.end() ? std::string() : found->second;
    }

    std::string phoneTypeOf(const RawProperty& property)
    {
        constexpr std::array<std::pair<std::string_view, std::string_view>, 12> words{{
            {"fax", "fax"},
            {"homefax", "fax"},
            {"workfax", "fax"},
            {"cell", "mobile"},
            {"mobile", "mobile"},
            {"iphone", "mobile"},
            {"pager", "pager"},
            {"work", "work"},
            {"home", "home"},
            {"main", "main"},
            {"car", "mobile"},
            {"other", "other"},
        }};
        const auto types = property.types();
        for (const auto& [word, type] : words) {
            if (has(types, word))
                return std::string(type);
        }
        const std::string label = labelOf(property);
        return label.empty() ? ownWord(types) : label;
    }

    static bool isPreferred(const RawProperty& property)
    {
        return has(property.types(), "pref") || property.param("PREF") == "1";
    }

    void addFn(const RawProperty& property)
    {
        if (contact_.fn.empty())
            contact_.fn = text::squeezed(textOf(property));
    }

    void addName(const RawProperty& property)
    {
        auto parts = unescapedParts(valueText(property, context_, warnings_), ';', 5);
        parts.resize(5);
        for (std::string& part : parts)
            part = text::squeezed(part);
        if (!contact_.family.empty() || !contact_.given.empty())
            return; // another language, or a second name: the first is the one to use
        contact_.family = parts[0];
        contact_.given = parts[1];
        contact_.additional = parts[2];
        contact_.prefix = parts[3];
        contact_.suffix = text::squeezed(text::replaced(parts[4], ";", " "));
    }

    void addOrg(const RawProperty& property)
    {
        auto parts = unescapedParts(valueText(property, context_, warnings_), ';');
        if (!contact_.org.empty())
            return;
        contact_.org = text::squeezed(parts.front());
        parts.erase(parts.begin());
        if (contact_.department.empty())
            contact_.department = text::joined(parts, ", ");
    }

    void addTitle(const RawProperty& property)
    {
        if (contact_.title.empty())
            contact_.title = text::squeezed(textOf(property));
    }

    void addEmail(const RawProperty& property)
    {
        const std::string value = text::normaliseEmail(textOf(property));
        if (!value.empty())
            contact_.emails.push_back({value, kindOf(property), isPreferred(property)});
    }

    void addPhone(const RawProperty& property)
    {
        std::string value = textOf(property);
        if (text::startsWithIgnoringCase(value, "tel:"))
            value = percentDecoded(std::string_view(value).substr(4));
        if (!value.empty())
            contact_.phones.push_back({value, phoneTypeOf(property), isPreferred(property)});
    }

    void addAddress(const RawProperty& property)
    {
        ContactAddress address = addressOf(valueText(property, context_, warnings_), kindOf(property));
        if (!property.param("LABEL").empty())
            address.raw = unescaped(property.param("LABEL"));
        if (!address.raw.empty())
            contact_.addresses.push_back(std::move(address));
    }

    void keepLabel(const RawProperty& property)
    {
        if (std::string label = textOf(property); !label.empty())
            addressLabels_.emplace_back(kindOf(property), std::move(label));
    }

    /// A LABEL is the text of the address of its kind; alone, it is an address that nobody has taken apart.
    void addLabels()
    {
        for (auto& [kind, label] : addressLabels_) {
            const auto same = std::find_if(contact_.addresses.begin(), contact_.addresses.end(),
                                           [&, &wanted = kind](const auto& address) { return address.kind == wanted; });
            if (same != contact_.addresses.end())
                continue;
            ContactAddress address;
            address.kind = kind;
            address.raw = std::move(label);
            contact_.addresses.push_back(std::move(address));
        }
    }

    void addUrl(const RawProperty& property)
    {
        if (std::string url = textOf(property); !url.empty())
            contact_.urls.push_back(std::move(url));
    }

    void addBirthday(const RawProperty& property)
    {
        const std::string value = textOf(property);
        if (!contact_.birthday.empty() || value.empty())
            return;
        if (const auto date = birthdayOf(value, property.param("X-APPLE-OMIT-YEAR")))
            contact_.birthday = *date;
        else
            keepExtra("BDAY", value);
    }

    void addNote(const RawProperty& property) { contact_.note = text::joined({contact_.note, textOf(property)}, "\n"); }

    void addTags(const RawProperty& property)
    {
        for (std::string& tag : unescapedParts(valueText(property, context_, warnings_), ',', tagsMax)) {
            if (!tag.empty())
                contact_.tags.push_back(std::move(tag));
        }
    }

    void addPhoto(const RawProperty& property)
    {
        if (contact_.photo.bytes.empty()) {
            ContactPhoto photo = photoOf(property, limits_, warnings_);
            if (contact_.photo.none() || !photo.bytes.empty())
                contact_.photo = std::move(photo);
        }
    }

    void addExtra(const RawProperty& property)
    {
        const std::size_t prefix = property.name.substr(0, 2) == "X-" ? 2 : 0; // the writer may have put it there
        if (property.name.empty() || property.name.size() > extraNameMax + prefix ||
            property.transfer == Transfer::base64 || property.value.size() > extraBytesMax)
            return;
        std::string value = textOf(property);
        constexpr std::string_view nickname = "vnd.android.cursor.item/nickname;";
        if (property.name == "X-ANDROID-CUSTOM" && value.substr(0, nickname.size()) == nickname)
            keepExtra("NICKNAME", value.substr(nickname.size(), value.find(';', nickname.size()) - nickname.size()));
        else
            keepExtra(property.name, std::move(value));
    }

    void keepExtra(std::string name, std::string value)
    {
        if (!value.empty())
            contact_.extras.emplace_back(std::move(name), std::move(value));
    }

    void ignore(const RawProperty&) {}

    const RawCard& card_;
    TextContext context_;
    const VcardLimits& limits_;
    Warnings& warnings_;
    Contact contact_;
    std::map<std::string, std::string> labels_;
    std::vector<std::pair<std::string, std::string>> addressLabels_;
};

} // namespace

std::optional<Contact> toContact(const RawCard& card, TextContext context, const VcardLimits& limits,
                                 Warnings& warnings)
{
    return Builder(card, std::move(context), limits, warnings).build();
}

} // namespace fairbook::exchange
