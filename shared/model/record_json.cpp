// A record as it is stored, sent and hashed.
#include <algorithm>
#include <utility>

#include "shared/base/hash.h"
#include "shared/base/json_text.h"
#include "shared/model/path.h"
#include "shared/model/record.h"

namespace fairbook::model {
namespace {

using base::Code;
using base::Json;
using base::refuse;
using base::Result;

constexpr base::JsonLimits rowLimits{.bytesMax = std::size_t{64} << 20U, .depthMax = 64};

enum class Origin
{
    row,
    wire
};

Json siblingsJson(const Record& record)
{
    Json all = Json::object();
    for (const auto& [path, siblings] : record.siblings) {
        Json& list = all[path] = Json::array();
        for (const Sibling& sibling : siblings)
            list.push_back({{"v", sibling.value}, {"dot", sibling.dot}});
    }
    return all;
}

Json removalsJson(const Record& record)
{
    Json all = Json::array();
    for (const Removal& removal : record.removals)
        all.push_back({{"dot", removal.dot}, {"covers", removal.covers}});
    return all;
}

Json versionsJson(const Record& record)
{
    Json json = Json::object();
    Json versions(record.versions);
    if (!record.created.empty())
        versions[std::string(wholeRecord)] = record.created;
    if (!versions.empty())
        json["ver"] = std::move(versions);
    if (!record.orders.empty())
        json["ord"] = record.orders;
    if (!record.siblings.empty())
        json["sib"] = siblingsJson(record);
    if (!record.removals.empty())
        json["del"] = removalsJson(record);
    if (!record.erased.empty())
        json["erased"] = record.erased;
    return json;
}

/// As its record was created, nothing clashing and nothing deleted: nearly all are, and theirs are written as they
/// stand.
bool isPlain(const Record& record)
{
    return !record.created.empty() && record.versions.empty() && record.siblings.empty() && record.removals.empty() &&
           record.erased.empty() && record.superseded.empty();
}

std::string plainVersions(const Record& record)
{
    std::string text;
    char before = '{';
    for (const auto& [dot, order] : record.orders) {
        text.append(before == '{' ? R"({"ord":)" : "").append(1, std::exchange(before, ','));
        base::appendJsonText(text, dot);
        text.append(1, ':').append(std::to_string(order));
    }
    text.append(text.empty() ? R"({"ver":{"*":)" : R"(},"ver":{"*":)");
    base::appendJsonText(text, record.created);
    return text.append("}}");
}

/// Reads the members of a state; the first one that is not what it should be is named.
class StateReader
{
public:
    StateReader(const Json& json, Origin origin) : json_(json), origin_(origin) {}

    Result<Record> read(Record record)
    {
        if (!json_.is_object())
            return refuse(Code::malformed, "state");
        if (!readVersions(record))
            return refuse(Code::badValue, "ver");
        if (!readOrders(record))
            return refuse(Code::badValue, "ord");
        if (!readSiblings(record))
            return refuse(Code::badValue, "sib");
        if (!readRemovals(record))
            return refuse(Code::badValue, "del");
        if (!readErased(record))
            return refuse(Code::badValue, "erased");
        if (!readSuperseded(record))
            return refuse(Code::badValue, "sup");
        return record;
    }

private:
    [[nodiscard]] bool isDot(const Json& json) const
    {
        if (!json.is_string())
            return false;
        const auto& text = json.get_ref<const std::string&>();
        return origin_ == Origin::row ? !text.empty() : splitDot(text).has_value();
    }

    [[nodiscard]] bool areDots(const Json& json) const
    {
        return json.is_array() && std::all_of(json.begin(), json.end(), [&](const Json& dot) { return isDot(dot); });
    }

    /// Calls `take(key, value)` for each member of an object that may be missing; false where it is something else.
    template <typename Take>
    bool each(const char* member, Take take) const
    {
        const Json* object = base::memberOf(json_, member);
        if (object == nullptr)
            return true;
        if (!object->is_object())
            return false;
        const auto& members = object->get_ref<const Json::object_t&>();
        return std::all_of(members.begin(), members.end(),
                           [&](const auto& entry) { return take(entry.first, entry.second); });
    }

    bool readVersions(Record& record) const
    {
        return each("ver", [&](const std::string& path, const Json& dot) {
            if (!isDot(dot))
                return false;
            (path == wholeRecord ? record.created : record.versions[path]) = dot.get<std::string>();
            return true;
        });
    }

    bool readOrders(Record& record) const
    {
        return each("ord", [&](const std::string& dot, const Json& order) {
            if (!isDot(dot) || !order.is_number_integer() ||
                (!order.is_number_unsigned() && order.get<std::int64_t>() < 0))
                return false;
            record.orders.emplace_hint(record.orders.end(), dot, order.get<std::uint64_t>());
            return true;
        });
    }

    bool readSiblings(Record& record) const
    {
        return each("sib", [&](const std::string& path, const Json& list) {
            auto& siblings = record.siblings[path];
            return list.is_array() && !list.empty() && std::all_of(list.begin(), list.end(), [&](const Json& item) {
                       const Json* value = base::memberOf(item, "v");
                       const Json* dot = base::memberOf(item, "dot");
                       if (value == nullptr || dot == nullptr || !isDot(*dot))
                           return false;
                       siblings.push_back({*value, dot->get<std::string>()});
                       return true;
                   });
        });
    }

    bool readRemovals(Record& record) const
    {
        const Json* list = base::memberOf(json_, "del");
        if (list == nullptr)
            return true;
        return list->is_array() && std::all_of(list->begin(), list->end(), [&](const Json& item) {
                   const Json* dot = base::memberOf(item, "dot");
                   const Json* covers = base::memberOf(item, "covers");
                   if (dot == nullptr || covers == nullptr || !isDot(*dot) || !areDots(*covers))
                       return false;
                   record.removals.push_back({dot->get<std::string>(), covers->get<std::vector<Dot>>()});
                   return true;
               });
    }

    bool readErased(Record& record) const
    {
        const Json* dot = base::memberOf(json_, "erased");
        if (dot == nullptr)
            return true;
        if (!isDot(*dot))
            return false;
        record.erased = dot->get<std::string>();
        return record.body.empty() && record.versions.empty() && record.siblings.empty() && record.removals.empty();
    }

    bool readSuperseded(Record& record) const
    {
        if (origin_ == Origin::wire)
            return true;
        return each("sup", [&](const std::string& path, const Json& dots) {
            if (!areDots(dots))
                return false;
            record.superseded[path] = dots.get<std::set<Dot>>();
            return true;
        });
    }

    const Json& json_;
    Origin origin_;
};

Record blank(std::string_view type, base::Id id)
{
    Record record;
    record.type = type;
    record.id = id;
    return record;
}

} // namespace

Json stateOf(const Record& record)
{
    Json json = versionsJson(record);
    if (!record.body.empty())
        json["body"] = record.body;
    return json;
}

std::string stateVersionsText(const Record& record)
{
    if (isPlain(record))
        return plainVersions(record);
    return base::dumpJson(versionsJson(record));
}

std::string versionsText(const Record& record)
{
    if (isPlain(record))
        return plainVersions(record);
    Json json = versionsJson(record);
    if (!record.superseded.empty())
        json["sup"] = record.superseded;
    return base::dumpJson(json);
}

std::string hashOf(const Record& record)
{
    return hashOfTexts(record.type, record.id, base::dumpJson(record.body), stateVersionsText(record));
}

std::string hashOfTexts(std::string_view type, base::Id id, std::string_view body, std::string_view versions)
{
    std::string bytes;
    bytes.reserve(type.size() + id.bytes().size() + body.size() + versions.size() + 2);
    bytes.append(type).append(1, '\0').append(id.bytes());
    bytes.append(body).append(1, '\n').append(versions);
    return base::sha256(bytes).substr(0, 16);
}

Result<Record> recordOf(std::string_view type, base::Id id, std::string_view body, std::string_view versions)
{
    auto bodyJson = base::parseJson(body, rowLimits);
    const auto versionsJson = base::parseJson(versions, rowLimits);
    if (!bodyJson || !bodyJson->is_object())
        return refuse(Code::malformed, "body");
    if (!versionsJson)
        return refuse(Code::malformed, "versions");
    Record record = blank(type, id);
    record.body = std::move(*bodyJson);
    auto read = StateReader(*versionsJson, Origin::row).read(std::move(record));
    return read ? std::move(read) : refuse(Code::malformed, read.error().detail);
}

Result<Record> recordOf(std::string_view type, base::Id id, Json state)
{
    Record record = blank(type, id);
    if (const auto body = state.is_object() ? state.find("body") : state.end(); body != state.end()) {
        if (!body->is_object())
            return refuse(Code::badValue, "body");
        record.body = std::move(*body);
    }
    return StateReader(state, Origin::wire).read(std::move(record));
}

} // namespace fairbook::model
