#include "shared/model/edit.h"

#include <utility>

#include "shared/base/hash.h"
#include "shared/model/normal_text.h"
#include "shared/model/path.h"

namespace fairbook::model {
namespace {

using base::Json;

constexpr std::size_t hexDigits = 6;

std::string digitsOf(std::string_view text)
{
    std::string digits;
    for (const char c : text)
        if (c >= '0' && c <= '9')
            digits += c;
    return digits;
}

/// The number in full where it is valid; otherwise what was dialled.
std::string phoneKey(const Json& value)
{
    const std::string full = digitsOf(base::textAt(value, "e164"));
    if (!full.empty())
        return full;
    const std::string raw = base::textAt(value, "raw");
    const std::string digits = digitsOf(raw);
    return digits.empty() ? foldedText(raw) : digits;
}

Json normalized(const Json& value)
{
    if (value.is_string())
        return normalText(value.get_ref<const std::string&>());
    if (!value.is_structured())
        return value;
    Json result = value;
    for (Json& item : result)
        item = normalized(item);
    return result;
}

std::string keyOf(Kind kind, const Json& value)
{
    switch (kind) {
    case Kind::phoneSet:
        return phoneKey(value);
    case Kind::emailSet:
        return foldedText(base::textAt(value, "raw"));
    case Kind::tagSet:
    case Kind::choices:
        return foldedText(base::textAt(value, "value"));
    case Kind::attributeSet:
        return foldedText(base::textAt(value, "name"));
    case Kind::linkSet:
        return normalText(base::textAt(value, "url"));
    default:
        return base::dumpJson(normalized(value));
    }
}

} // namespace

Edit removeEdit(const Record& seen)
{
    return {.action = Action::remove,
            .type = seen.type,
            .record = seen.id,
            .set = Json::object(),
            .base = {{std::string(wholeRecord), allDots(seen)}}};
}

Edit restoreEdit(const Record& seen)
{
    Edit edit{.action = Action::restore, .type = seen.type, .record = seen.id, .set = Json::object(), .base = {}};
    auto& dots = edit.base[std::string(wholeRecord)];
    for (const Removal& removal : seen.removals)
        dots.push_back(removal.dot);
    return edit;
}

Gesture createInParts(Edit create)
{
    constexpr std::size_t bytesMax = operationBytesMax / 2; // what else a line says is small
    Json all = std::exchange(create.set, Json::object());
    Gesture gesture;
    std::size_t bytes = 0;
    for (auto& [path, value] : all.get_ref<Json::object_t&>()) {
        const std::size_t more = path.size() + base::dumpJson(value).size();
        if (!create.set.empty() && (create.set.size() == pathsMax || bytes + more > bytesMax)) {
            gesture.push_back(create);
            create.action = Action::set;
            create.set = Json::object();
            bytes = 0;
        }
        create.set[path] = std::move(value);
        bytes += more;
    }
    gesture.push_back(std::move(create));
    return gesture;
}

std::string elementId(Kind kind, const Json& value)
{
    return base::toHex(base::sha256(keyOf(kind, value)).substr(0, hexDigits / 2));
}

} // namespace fairbook::model
