#include "shared/exchange/mapping.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "shared/exchange/vcard_contact.h"
#include "shared/text/names.h"
#include "shared/text/utf8.h"

namespace fairbook::exchange {
namespace {

using F = ContactField;
using Row = std::pair<std::string_view, F>;

/// Lower case, words with one space between them, no digits. The longer words of a language are no prefixes here: the
/// whole header must be one of these.
constexpr std::array words{
    Row{"name", F::fullName},
    Row{"full name", F::fullName},
    Row{"fullname", F::fullName},
    Row{"fn", F::fullName},
    Row{"display name", F::fullName},
    Row{"contact", F::fullName},
    Row{"contact name", F::fullName},
    Row{"піб", F::fullName},
    Row{"п і б", F::fullName},
    Row{"ім'я та прізвище", F::fullName},
    Row{"контакт", F::fullName},
    Row{"контактна особа", F::fullName},
    Row{"фио", F::fullName},
    Row{"ф и о", F::fullName},
    Row{"имя и фамилия", F::fullName},
    Row{"контактное лицо", F::fullName},
    Row{"клієнт", F::fullName},
    Row{"клиент", F::fullName},
    Row{"last", F::family},
    Row{"last name", F::family},
    Row{"lastname", F::family},
    Row{"surname", F::family},
    Row{"family", F::family},
    Row{"family name", F::family},
    Row{"прізвище", F::family},
    Row{"фамилия", F::family},
    Row{"first", F::given},
    Row{"first name", F::given},
    Row{"firstname", F::given},
    Row{"given", F::given},
    Row{"given name", F::given},
    Row{"ім'я", F::given},
    Row{"имя", F::given},
    Row{"patronymic", F::additional},
    Row{"middle", F::additional},
    Row{"middle name", F::additional},
    Row{"middlename", F::additional},
    Row{"additional name", F::additional},
    Row{"по батькові", F::additional},
    Row{"отчество", F::additional},
    Row{"prefix", F::prefix},
    Row{"name prefix", F::prefix},
    Row{"salutation", F::prefix},
    Row{"звернення", F::prefix},
    Row{"обращение", F::prefix},
    Row{"suffix", F::suffix},
    Row{"name suffix", F::suffix},
    Row{"company", F::org},
    Row{"company name", F::org},
    Row{"organization", F::org},
    Row{"organisation", F::org},
    Row{"organization name", F::org},
    Row{"organization value", F::org},
    Row{"org", F::org},
    Row{"employer", F::org},
    Row{"firm", F::org},
    Row{"компанія", F::org},
    Row{"фірма", F::org},
    Row{"організація", F::org},
    Row{"підприємство", F::org},
    Row{"назва компанії", F::org},
    Row{"компания", F::org},
    Row{"фирма", F::org},
    Row{"организация", F::org},
    Row{"предприятие", F::org},
    Row{"название компании", F::org},
    Row{"department", F::department},
    Row{"organization department", F::department},
    Row{"відділ", F::department},
    Row{"отдел", F::department},
    Row{"title", F::title},
    Row{"job title", F::title},
    Row{"jobtitle", F::title},
    Row{"job", F::title},
    Row{"position", F::title},
    Row{"organization title", F::title},
    Row{"role", F::title},
    Row{"посада", F::title},
    Row{"должность", F::title},
    Row{"email", F::email},
    Row{"emails", F::email},
    Row{"e mail", F::email},
    Row{"mail", F::email},
    Row{"email address", F::email},
    Row{"e mail address", F::email},
    Row{"e mail value", F::email},
    Row{"пошта", F::email},
    Row{"ел пошта", F::email},
    Row{"електронна пошта", F::email},
    Row{"імейл", F::email},
    Row{"почта", F::email},
    Row{"эл почта", F::email},
    Row{"электронная почта", F::email},
    Row{"имейл", F::email},
    Row{"phone", F::phone},
    Row{"phones", F::phone},
    Row{"phone number", F::phone},
    Row{"phone value", F::phone},
    Row{"telephone", F::phone},
    Row{"tel", F::phone},
    Row{"business phone", F::phone},
    Row{"home phone", F::phone},
    Row{"primary phone", F::phone},
    Row{"work phone", F::phone},
    Row{"телефон", F::phone},
    Row{"телефони", F::phone},
    Row{"телефоны", F::phone},
    Row{"тел", F::phone},
    Row{"номер телефону", F::phone},
    Row{"номер телефона", F::phone},
    Row{"робочий телефон", F::phone},
    Row{"рабочий телефон", F::phone},
    Row{"mobile", F::mobile},
    Row{"mobile phone", F::mobile},
    Row{"cell", F::mobile},
    Row{"cell phone", F::mobile},
    Row{"мобільний", F::mobile},
    Row{"мобільний телефон", F::mobile},
    Row{"телефон моб", F::mobile},
    Row{"мобильный", F::mobile},
    Row{"мобильный телефон", F::mobile},
    Row{"моб телефон", F::mobile},
    Row{"моб тел", F::mobile},
    Row{"fax", F::fax},
    Row{"business fax", F::fax},
    Row{"факс", F::fax},
    Row{"address", F::address},
    Row{"addresses", F::address},
    Row{"address formatted", F::address},
    Row{"адреса", F::address},
    Row{"адрес", F::address},
    Row{"поштова адреса", F::address},
    Row{"почтовый адрес", F::address},
    Row{"street", F::street},
    Row{"address street", F::street},
    Row{"business street", F::street},
    Row{"home street", F::street},
    Row{"вулиця", F::street},
    Row{"улица", F::street},
    Row{"city", F::city},
    Row{"town", F::city},
    Row{"address city", F::city},
    Row{"business city", F::city},
    Row{"home city", F::city},
    Row{"місто", F::city},
    Row{"город", F::city},
    Row{"region", F::region},
    Row{"state", F::region},
    Row{"address region", F::region},
    Row{"business state", F::region},
    Row{"область", F::region},
    Row{"регіон", F::region},
    Row{"регион", F::region},
    Row{"zip", F::postcode},
    Row{"zip code", F::postcode},
    Row{"postcode", F::postcode},
    Row{"postal code", F::postcode},
    Row{"address postal code", F::postcode},
    Row{"business postal code", F::postcode},
    Row{"індекс", F::postcode},
    Row{"поштовий індекс", F::postcode},
    Row{"индекс", F::postcode},
    Row{"почтовый индекс", F::postcode},
    Row{"country", F::country},
    Row{"address country", F::country},
    Row{"business country region", F::country},
    Row{"країна", F::country},
    Row{"страна", F::country},
    Row{"website", F::url},
    Row{"web site", F::url},
    Row{"web", F::url},
    Row{"url", F::url},
    Row{"site", F::url},
    Row{"web page", F::url},
    Row{"homepage", F::url},
    Row{"website value", F::url},
    Row{"сайт", F::url},
    Row{"вебсайт", F::url},
    Row{"веб сайт", F::url},
    Row{"birthday", F::birthday},
    Row{"birth date", F::birthday},
    Row{"birthdate", F::birthday},
    Row{"date of birth", F::birthday},
    Row{"день народження", F::birthday},
    Row{"дата народження", F::birthday},
    Row{"день рождения", F::birthday},
    Row{"дата рождения", F::birthday},
    Row{"note", F::note},
    Row{"notes", F::note},
    Row{"comment", F::note},
    Row{"comments", F::note},
    Row{"примітка", F::note},
    Row{"примітки", F::note},
    Row{"нотатки", F::note},
    Row{"коментар", F::note},
    Row{"примечание", F::note},
    Row{"примечания", F::note},
    Row{"заметки", F::note},
    Row{"комментарий", F::note},
    Row{"tag", F::tags},
    Row{"tags", F::tags},
    Row{"categories", F::tags},
    Row{"category", F::tags},
    Row{"labels", F::tags},
    Row{"group membership", F::tags},
    Row{"мітки", F::tags},
    Row{"теги", F::tags},
    Row{"категорії", F::tags},
    Row{"категория", F::tags},
    Row{"категории", F::tags},
    Row{"метки", F::tags},
};

/// "E-mail 2 (робочий)" -> "e mail робочий"
std::string normalised(std::string_view header)
{
    std::string out;
    for (const char c : text::identityKey(header)) {
        constexpr std::string_view marks = "_-./:()*#,;[]\"0123456789";
        out += marks.find(c) == std::string_view::npos ? c : ' ';
    }
    return text::squeezed(out);
}

std::vector<std::string> cellsOf(std::string_view value, std::string_view separators)
{
    std::vector<std::string> out;
    std::string rest(value);
    for (char& c : rest) {
        if (separators.find(c) != std::string_view::npos)
            c = '\n';
    }
    for (const std::string_view part : text::split(rest, '\n')) {
        if (const auto cell = text::trimmed(part); !cell.empty())
            out.emplace_back(cell);
    }
    return out;
}

/// The one text of a field; a second one is kept beside it.
void setOnce(Contact& contact, std::string& place, std::string_view header, std::string_view value)
{
    if (place.empty())
        place = value;
    else if (place != value)
        contact.extras.emplace_back(header, value);
}

ContactAddress& addressIn(Contact& contact)
{
    if (contact.addresses.empty())
        contact.addresses.emplace_back();
    return contact.addresses.back();
}

std::string* textOf(Contact& contact, ContactField field)
{
    switch (field) {
    case F::fullName:
        return &contact.fn;
    case F::family:
        return &contact.family;
    case F::given:
        return &contact.given;
    case F::additional:
        return &contact.additional;
    case F::prefix:
        return &contact.prefix;
    case F::suffix:
        return &contact.suffix;
    case F::org:
        return &contact.org;
    case F::department:
        return &contact.department;
    case F::title:
        return &contact.title;
    case F::address:
        return &addressIn(contact).raw;
    case F::street:
        return &addressIn(contact).street;
    case F::city:
        return &addressIn(contact).city;
    case F::region:
        return &addressIn(contact).region;
    case F::postcode:
        return &addressIn(contact).postcode;
    case F::country:
        return &addressIn(contact).country;
    default:
        return nullptr;
    }
}

void addPhones(Contact& contact, std::string_view value, std::string_view type)
{
    for (std::string& cell : cellsOf(value, ";"))
        contact.phones.push_back({std::move(cell), std::string(type), false});
}

} // namespace

std::optional<ContactField> fieldOfHeader(std::string_view header)
{
    const std::string wanted = normalised(header);
    const auto* found = std::find_if(words.begin(), words.end(), [&](const Row& row) { return row.first == wanted; });
    return found == words.end() ? std::nullopt : std::optional<ContactField>(found->second);
}

std::optional<std::string> dateOfCell(std::string_view value)
{
    const auto parts = text::split(text::trimmed(value), '.');
    if (parts.size() == 3 && parts[2].size() == 4) {
        const auto padded = [](std::string_view part) { return (part.size() == 1 ? "0" : "") + std::string(part); };
        return birthdayOf(std::string(parts[2]) + padded(parts[1]) + padded(parts[0]), "");
    }
    return birthdayOf(value, "");
}

void setField(Contact& contact, ContactField field, std::string_view header, std::string_view value)
{
    value = text::trimmed(value);
    if (value.empty())
        return;
    if (std::string* place = textOf(contact, field))
        return setOnce(contact, *place, header, value);
    switch (field) {
    case F::email:
        for (std::string& cell : cellsOf(value, ";,"))
            contact.emails.push_back({std::move(cell), {}, false});
        break;
    case F::phone:
        return addPhones(contact, value, "");
    case F::mobile:
        return addPhones(contact, value, "mobile");
    case F::fax:
        return addPhones(contact, value, "fax");
    case F::url:
        contact.urls.emplace_back(value);
        break;
    case F::birthday:
        if (const auto date = dateOfCell(value))
            return setOnce(contact, contact.birthday, header, *date);
        contact.extras.emplace_back(header, value);
        break;
    case F::note:
        contact.note = text::joined({contact.note, std::string(value)}, "\n");
        break;
    case F::tags:
        for (std::string& cell : cellsOf(value, ";,"))
            contact.tags.push_back(std::move(cell));
        break;
    default:
        break;
    }
}

} // namespace fairbook::exchange
