#include "app/review/settlement.h"

#include <algorithm>

#include "shared/model/catalogue.h"
#include "shared/text/names.h"

namespace fairbook::app {
namespace {

using base::Json;

model::Edit settle(const model::Record& record, const std::string& path, Json value)
{
    model::Edit edit{.action = model::Action::set,
                     .type = record.type,
                     .record = record.id,
                     .set = Json::object(),
                     .base = {{path, model::dotsOf(record, path)}}};
    edit.set[path] = std::move(value);
    return edit;
}

bool isText(const model::Record& record, const std::string& path)
{
    const model::Field* field = model::fieldOf(record.type, path);
    return field != nullptr && (field->kind == model::Kind::text || field->kind == model::Kind::longText);
}

bool isElement(const std::string& path)
{
    return path.find('/') != std::string::npos;
}

std::string joined(const std::vector<model::Sibling>& values)
{
    std::string text;
    for (const auto& value : values)
        if (value.value.is_string() && !value.value.get_ref<const std::string&>().empty())
            text += (text.empty() ? "" : " / ") + value.value.get<std::string>();
    return text;
}

} // namespace

base::Result<model::Edit> keepValue(const model::Record& record, const std::string& path, const model::Dot& dot)
{
    for (auto& value : model::liveValues(record, path))
        if (value.dot == dot)
            return settle(record, path, std::move(value.value));
    return base::refuse(base::Code::notFound, dot);
}

model::Edit keepEdited(const model::Record& record, const std::string& path, Json value)
{
    return settle(record, path, std::move(value));
}

bool canKeepBoth(const model::Record& record, const std::string& path)
{
    return isElement(path) || isText(record, path);
}

base::Result<model::Edit> keepBoth(const model::Record& record, const std::string& path)
{
    if (!canKeepBoth(record, path))
        return base::refuse(base::Code::badValue, path);
    const auto values = model::liveValues(record, path);
    if (!isElement(path))
        return settle(record, path, joined(values));
    const std::string set = path.substr(0, path.find('/'));
    const model::Field* field = model::fieldOf(record.type, path);
    model::Edit edit = settle(record, path, values.front().value);
    for (auto other = values.begin() + 1; other != values.end(); ++other) {
        if (other->value.is_null())
            continue;
        std::string element = model::elementId(field == nullptr ? model::Kind::json : field->kind, other->value);
        if (set + '/' + element == path) // the same phone said otherwise: beside it under an id of its own
            element = model::elementId(model::Kind::json, other->value);
        edit.set[set + '/' + element] = other->value;
    }
    return edit;
}

bool trivialConflict(const model::Record& record, const std::string& path)
{
    const auto values = model::liveValues(record, path);
    const auto key = [](const Json& value) {
        return value.is_string() ? text::identityKey(value.get_ref<const std::string&>()) : base::dumpJson(value);
    };
    return values.size() > 1 && std::all_of(values.begin(), values.end(),
                                            [&](const auto& v) { return key(v.value) == key(values[0].value); });
}

} // namespace fairbook::app
