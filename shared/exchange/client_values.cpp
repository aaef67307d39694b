#include "shared/exchange/client_values.h"

#include <charconv>
#include <sstream>
#include <vector>

#include "shared/model/catalogue.h"
#include "shared/model/edit.h"
#include "shared/text/email.h"
#include "shared/text/phone.h"

namespace fairbook::exchange {
namespace {

using base::Code;
using base::Json;
using model::Field;
using model::Kind;

/// "Family Given Patronymic", as people in Ukraine write it; more words belong to the last part.
Json nameOfText(std::string_view text)
{
    std::istringstream words{std::string(text)};
    Json name = Json::object();
    std::string word, rest;
    for (const char* part : {"family", "given"})
        if (words >> word)
            name[part] = word;
    std::getline(words >> std::ws, rest);
    if (!rest.empty())
        name["patronymic"] = rest;
    return name;
}

Json phoneElement(std::string_view text, std::string_view region)
{
    const text::Phone phone = text::readPhone(text, region);
    Json element{{"raw", phone.raw.empty() ? std::string(text) : phone.raw}};
    if (phone.valid && !phone.e164.empty())
        element["e164"] = phone.e164;
    return element;
}

Json attributeElement(std::string_view text)
{
    const std::size_t equals = text.find('=');
    const auto name = text.substr(0, equals);
    const auto value = equals == std::string_view::npos ? std::string_view{} : text.substr(equals + 1);
    return {{"name", std::string(name)}, {"value", std::string(value)}};
}

base::Result<Json> integerOfText(const Field& field, std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return base::refuse(Code::badValue, std::string(field.name));
    return Json(value);
}

void setIfThere(Json& element, const char* key, const std::string& value)
{
    if (!value.empty())
        element[key] = value;
}

/// The first phone is the one to call: a set has no order of its own, so the others say their place.
void setPlace(Json& element, std::size_t place)
{
    if (place > 0)
        element["order"] = place;
}

void addContactSets(Json& values, const Contact& contact, std::string_view region)
{
    const auto field = [](std::string_view name) -> const Field& { return *model::fieldOf("client", name); };
    for (std::size_t at = 0; at < contact.phones.size(); ++at) {
        const auto& phone = contact.phones[at];
        Json element = phoneElement(phone.raw, region);
        setPlace(element, at);
        setIfThere(element, "kind", phone.type);
        addElement(values, field("phones"), std::move(element));
    }
    for (std::size_t at = 0; at < contact.emails.size(); ++at) {
        const auto& email = contact.emails[at];
        Json element{{"raw", email.value}};
        setPlace(element, at);
        setIfThere(element, "kind", email.type);
        addElement(values, field("emails"), std::move(element));
    }
    for (const auto& address : contact.addresses) {
        Json element = Json::object();
        setIfThere(element, "raw", address.raw);
        setIfThere(element, "street", address.street);
        setIfThere(element, "city", address.city);
        setIfThere(element, "region", address.region);
        setIfThere(element, "postcode", address.postcode);
        setIfThere(element, "country", address.country);
        setIfThere(element, "kind", address.kind);
        addElement(values, field("addresses"), std::move(element));
    }
    for (const auto& url : contact.urls)
        addElement(values, field("links"), Json{{"url", url}});
    for (std::size_t at = 0; at < contact.tags.size(); ++at) {
        Json element{{"value", contact.tags[at]}};
        setPlace(element, at);
        addElement(values, field("tags"), std::move(element));
    }
    for (const auto& [name, value] : contact.extras)
        addElement(values, field("attributes"), Json{{"name", name}, {"value", value}});
}

} // namespace

void addElement(Json& values, const Field& field, Json element)
{
    if (element.empty())
        return;
    std::string path = std::string(field.name) + '/' + model::elementId(field.kind, element);
    values[std::move(path)] = std::move(element);
}

base::Result<Json> valueOfText(const Field& field, std::string_view text, std::string_view region)
{
    switch (field.kind) {
    case Kind::personName:
        return nameOfText(text);
    case Kind::flag:
        return Json(text == "true" || text == "yes" || text == "1");
    case Kind::integer:
    case Kind::instant:
        return integerOfText(field, text);
    case Kind::phoneSet:
        return phoneElement(text, region);
    case Kind::emailSet:
        return Json{{"raw", text::normaliseEmail(text)}};
    case Kind::addressSet:
        return Json{{"raw", std::string(text)}};
    case Kind::linkSet:
        return Json{{"url", std::string(text)}};
    case Kind::tagSet:
    case Kind::choices:
        return Json{{"value", std::string(text)}};
    case Kind::attributeSet:
    case Kind::rowSet:
        return attributeElement(text);
    case Kind::json:
        return base::parseJson(text);
    default:
        return Json(std::string(text));
    }
}

base::Result<void> setText(Json& values, std::string_view type, std::string_view name, std::string_view text,
                           std::string_view region, const Json& current)
{
    const std::size_t dotAt = name.find('.');
    const Field* field = model::fieldOf(type, name.substr(0, dotAt));
    if (field == nullptr)
        return base::refuse(Code::badValue, std::string(name));
    const std::string path(field->name);
    if (dotAt != std::string_view::npos) {
        if (!values.contains(path)) {
            const Json* shown = base::objectAt(current, path);
            values[path] = shown != nullptr ? *shown : Json::object();
        }
        values[path][std::string(name.substr(dotAt + 1))] = std::string(text);
        return {};
    }
    auto value = valueOfText(*field, text, region);
    if (!value)
        return tl::unexpected(value.error());
    if (model::isSet(field->kind))
        addElement(values, *field, std::move(*value));
    else
        values[path] = text.empty() ? Json() : std::move(*value);
    return {};
}

Json bodyOf(const Json& values)
{
    Json body = Json::object();
    for (const auto& [path, value] : values.items()) {
        const std::size_t slash = path.find('/');
        if (slash == std::string::npos)
            body[path] = value;
        else
            body[path.substr(0, slash)][path.substr(slash + 1)] = value;
    }
    return body;
}

Json clientValues(const Contact& contact, std::string_view region)
{
    Json values = Json::object();
    Json name = Json::object();
    setIfThere(name, "family", contact.family);
    setIfThere(name, "given", contact.given);
    setIfThere(name, "patronymic", contact.additional);
    setIfThere(name, "prefix", contact.prefix);
    setIfThere(name, "suffix", contact.suffix);
    const bool nameless = name.empty();
    if (nameless && contact.org.empty())
        setIfThere(name, "given", contact.fn);
    if (!name.empty())
        values["name"] = std::move(name);
    values["kind"] = nameless && !contact.org.empty() ? "organisation" : "person";
    setIfThere(values, "company", contact.org);
    setIfThere(values, "department", contact.department);
    setIfThere(values, "job_title", contact.title);
    setIfThere(values, "birthday", contact.birthday);
    setIfThere(values, "note", contact.note);
    addContactSets(values, contact, region);
    return values;
}

} // namespace fairbook::exchange
