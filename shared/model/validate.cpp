#include "shared/model/validate.h"

#include <algorithm>
#include <charconv>
#include <chrono>

#include "shared/model/catalogue.h"
#include "shared/model/live_path.h"
#include "shared/model/path.h"
#include "shared/text/email.h"

namespace fairbook::model {
namespace {

using base::Json;

bool isChoice(const Field& field, const Json& value)
{
    return value.is_string() && std::find(field.choices.begin(), field.choices.end(),
                                          value.get_ref<const std::string&>()) != field.choices.end();
}

std::string_view textMark(const Json& value)
{
    return value.is_string() ? "" : "shape_invalid";
}

/// Empty where one value of the field is as it should be.
std::string_view markOfValue(const Field& field, const Json& value)
{
    switch (field.kind) {
    case Kind::choice:
        return !value.is_string() ? "shape_invalid" : isChoice(field, value) ? "" : "choice_unknown";
    case Kind::date:
        return !value.is_string() ? "shape_invalid" : isDate(value.get_ref<const std::string&>()) ? "" : "date_invalid";
    case Kind::reference:
        return value.is_string() && base::Id::parse(value.get_ref<const std::string&>()) ? "" : "shape_invalid";
    case Kind::text:
    case Kind::longText:
    case Kind::decimal:
        return textMark(value);
    case Kind::personName:
        return value.is_object() ? "" : "shape_invalid";
    case Kind::flag:
        return value.is_boolean() ? "" : "shape_invalid";
    case Kind::integer:
    case Kind::instant:
        return value.is_number_integer() ? "" : "shape_invalid";
    default:
        return "";
    }
}

/// Empty where one element of the field's set is as it should be.
std::string_view markOfElement(const Field& field, const Json& value)
{
    if (!value.is_object())
        return "shape_invalid";
    switch (field.kind) {
    case Kind::phoneSet:
        return base::textAt(value, "e164").empty() ? "phone_invalid" : "";
    case Kind::emailSet:
        return text::looksLikeEmail(base::textAt(value, "raw")) ? "" : "email_invalid";
    case Kind::choices: {
        const Json* choice = base::memberOf(value, "value");
        return choice != nullptr && isChoice(field, *choice) ? "" : "choice_unknown";
    }
    default:
        return "";
    }
}

bool isIncomplete(const Record& record)
{
    const auto has = [&](const char* field) {
        const Json* value = base::memberOf(record.body, field);
        return value != nullptr && !isEmptyValue(*value);
    };
    if (record.type == "client")
        return !has("name") && !has("company") && !has("phones") && !has("emails") && !has("photo");
    return (record.type == "capture" || record.type == "task") && !has("client");
}

void markField(const Field& field, const Json& value, std::vector<Mark>& marks)
{
    const auto add = [&](std::string path, std::string_view code) {
        if (!code.empty())
            marks.push_back({std::move(path), code});
    };
    const std::string name(field.name);
    if (!isSet(field.kind))
        return add(name, markOfValue(field, value));
    if (!value.is_object())
        return add(name, "shape_invalid");
    for (const auto& [element, item] : value.get_ref<const Json::object_t&>())
        add(elementPath(name, element), markOfElement(field, item));
}

} // namespace

std::vector<Mark> marksOf(const Record& record)
{
    std::vector<Mark> marks;
    if (isIncomplete(record))
        marks.push_back({"", "incomplete"});
    const Entity* entity = entityOf(record.type);
    for (const auto& [name, value] : record.body.get_ref<const Json::object_t&>())
        if (const Field* field = fieldOf(entity, name); field != nullptr && !isEmptyValue(value))
            markField(*field, value, marks);
    return marks;
}

bool isDate(std::string_view text)
{
    const auto number = [&](std::size_t at, std::size_t size) {
        unsigned value = 0;
        const std::string_view digits = text.substr(std::min(at, text.size()), size);
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        return digits.size() == size && error == std::errc{} && end == digits.data() + size ? static_cast<int>(value)
                                                                                            : -1;
    };
    const bool noYear = text.substr(0, 2) == "--";
    const int year = noYear ? 2000 : number(0, 4);
    const std::size_t monthAt = noYear ? 2 : 5;
    const int month = number(monthAt, 2);
    const bool noDay = !noYear && text.size() == 7;
    const int day = noDay ? 1 : number(monthAt + 3, 2);
    if (year < 1 || month < 1 || day < 1 || text.size() != (noDay || noYear ? 7U : 10U) || text[monthAt - 1] != '-' ||
        (!noDay && text[monthAt + 2] != '-'))
        return false;
    return std::chrono::year_month_day(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                       std::chrono::day(static_cast<unsigned>(day)))
        .ok();
}

} // namespace fairbook::model
