#include "shared/model/operation.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

#include "shared/model/path.h"

namespace fairbook::model {
namespace {

using base::Code;
using base::Json;
using base::refuse;
using base::Result;

struct ActionName
{
    Action action;
    std::string_view name;
};

constexpr std::array actionNames{ActionName{Action::create, "create"},
                                 ActionName{Action::set, "set"},
                                 ActionName{Action::remove, "delete"},
                                 ActionName{Action::restore, "restore"},
                                 ActionName{Action::merge, "merge"},
                                 ActionName{Action::unmerge, "unmerge"},
                                 ActionName{Action::notDuplicate, "not_duplicate"},
                                 ActionName{Action::erase, "erase"}};

constexpr std::int64_t groupMax = 10'000;
constexpr std::int64_t zoneMinutesMax = 24 * 60;
constexpr std::size_t wordBytesMax = 64; ///< type, app, each capability
constexpr std::size_t needsMax = 16;

constexpr int ownDepthMax = 64;

bool isWordText(std::string_view text)
{
    return !text.empty() && text.size() <= wordBytesMax &&
           std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; });
}

bool isWord(const Json& json)
{
    return json.is_string() && isWordText(json.get_ref<const std::string&>());
}

/// Whole numbers only, not too deep; valid UTF-8 is the reader's business.
bool isValue(const Json& json, int depthLeft)
{
    if (json.is_number_float() || json.is_binary() || json.is_discarded())
        return false;
    if (!json.is_structured())
        return true;
    return depthLeft > 0 &&
           std::all_of(json.begin(), json.end(), [&](const Json& item) { return isValue(item, depthLeft - 1); });
}

bool isSet(const Json& json)
{
    if (!json.is_object() || json.size() > pathsMax)
        return false;
    const auto& set = json.get_ref<const Json::object_t&>();
    return std::all_of(set.begin(), set.end(), [](const auto& item) {
        return isPath(item.first) && isValue(item.second, operationDepthMax - 2);
    });
}

bool isSeenPath(std::string_view path, std::size_t dots)
{
    return path == wholeRecord ? dots <= recordDotsMax : isPath(path) && dots <= baseDotsMax;
}

/// Nobody has seen a write of his own that he had not made yet.
bool isSeen(const Operation& operation, const Dot& dot)
{
    const auto parts = splitDot(dot);
    return parts && (parts->incarnation != operation.incarnation || parts->number < operation.number);
}

bool isBase(const Operation& operation)
{
    const auto& base = operation.base;
    return base.size() <= pathsMax && std::all_of(base.begin(), base.end(), [&](const auto& item) {
               const auto& dots = item.second;
               return isSeenPath(item.first, dots.size()) &&
                      std::all_of(dots.begin(), dots.end(), [&](const Dot& dot) { return isSeen(operation, dot); });
           });
}

bool isGroup(const Group& group)
{
    return group.index >= 1 && group.index <= group.count && group.count <= groupMax;
}

enum class Whose
{
    anybody,
    own ///< what it says about the record is not measured
};

/// Reads member by member; the first bad one is remembered by name and stops nothing before the end.
class OperationReader
{
public:
    explicit OperationReader(Json json, Whose whose = Whose::anybody)
        : json_(std::move(json)), measured_(whose == Whose::anybody)
    {}

    Result<Operation> read()
    {
        if (!json_.is_object())
            return refuse(Code::malformed, "operation");
        Operation operation;
        readIdentity(operation);
        readContent(operation);
        readOrigin(operation);
        if (!bad_.empty())
            return refuse(Code::badValue, bad_);
        return operation;
    }

private:
    void check(bool good, std::string_view member)
    {
        if (!good && bad_.empty())
            bad_ = member;
    }

    base::Id idAt(const char* member)
    {
        const auto id = base::Id::parse(base::textAt(json_, member));
        check(id && !id->none(), member);
        return id ? *id : base::Id{};
    }

    std::int64_t numberAt(const char* member, std::int64_t least, std::int64_t most,
                          std::optional<std::int64_t> otherwise = {})
    {
        const Json* json = base::memberOf(json_, member);
        if (json == nullptr && otherwise)
            return *otherwise;
        const bool whole = json != nullptr && json->is_number_integer() &&
                           (!json->is_number_unsigned() || json->get<std::uint64_t>() <= dotNumberMax);
        const std::int64_t number = whole ? json->get<std::int64_t>() : 0;
        check(whole && number >= least && number <= most, member);
        return number;
    }

    std::string wordAt(const char* member)
    {
        const Json* json = base::memberOf(json_, member);
        check(json != nullptr && isWord(*json), member);
        return base::textAt(json_, member);
    }

    void readIdentity(Operation& operation)
    {
        operation.id = idAt("op");
        operation.incarnation = base::textAt(json_, "inc");
        check(isIncarnation(operation.incarnation), "inc");
        operation.number = static_cast<std::uint64_t>(numberAt("n", 1, static_cast<std::int64_t>(dotNumberMax)));
        readGroup(operation.group);
        operation.type = wordAt("type");
        operation.record = idAt("id");
    }

    void readGroup(Group& group)
    {
        const Json* json = base::memberOf(json_, "g");
        if (json == nullptr)
            return;
        const auto most = measured_ ? groupMax : std::numeric_limits<int>::max();
        const auto part = [&](const Json& member) {
            const auto n = member.is_number_integer() ? member.get<std::int64_t>() : 0;
            return n >= 1 && n <= most;
        };
        if (!json->is_array() || json->size() != 2 || !part((*json)[0]) || !part((*json)[1]))
            return check(false, "g");
        group = {(*json)[0].get<int>(), (*json)[1].get<int>()};
        check(group.index <= group.count, "g");
    }

    void readContent(Operation& operation)
    {
        const std::string action = wordAt("do");
        const auto known =
            std::find_if(actionNames.begin(), actionNames.end(), [&](const ActionName& a) { return a.name == action; });
        operation.action = known == actionNames.end() ? Action::unknown : known->action;
        if (const auto set = json_.find("set"); set != json_.end())
            readSet(operation, *set);
        if (const Json* base = base::memberOf(json_, "base"))
            readBase(operation, *base);
    }

    void readSet(Operation& operation, Json& json)
    {
        if (measured_ ? !isSet(json) : !json.is_object())
            return check(false, "set");
        operation.set = std::move(json);
    }

    void readBase(Operation& operation, const Json& json)
    {
        if (!json.is_object())
            return check(false, "base");
        for (const auto& [path, dots] : json.get_ref<const Json::object_t&>()) {
            if (!dots.is_array())
                return check(false, "base");
            auto& list = operation.base[path];
            for (const Json& dot : dots)
                list.push_back(dot.is_string() ? dot.get<std::string>() : std::string());
        }
        check(!measured_ || isBase(operation), "base");
    }

    void readOrigin(Operation& operation)
    {
        const auto stamp = base::Hlc::parse(base::textAt(json_, "hlc"));
        check(stamp.has_value(), "hlc");
        operation.stamp = stamp ? *stamp : base::Hlc{};
        constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
        operation.wall = {numberAt("wall", -most - 1, most, operation.stamp.instant().ms)};
        operation.zoneMinutes = static_cast<int>(numberAt("tz", -zoneMinutesMax, zoneMinutesMax, 0));
        const Json* app = base::memberOf(json_, "app");
        check(app == nullptr || *app == "" || isWord(*app), "app");
        operation.app = base::textAt(json_, "app");
        operation.schema = static_cast<int>(numberAt("schema", 1, std::numeric_limits<int>::max(), 1));
        readNeed(operation);
        readWas(operation);
        operation.of = base::textAt(json_, "of");
        check(base::memberOf(json_, "of") == nullptr || splitDot(operation.of), "of");
    }

    void readNeed(Operation& operation)
    {
        const Json* need = base::memberOf(json_, "need");
        if (need == nullptr)
            return;
        if (!need->is_array() || need->size() > needsMax || !std::all_of(need->begin(), need->end(), isWord))
            return check(false, "need");
        operation.need = need->get<std::vector<std::string>>();
    }

    void readWas(Operation& operation)
    {
        const Json* was = base::memberOf(json_, "was");
        if (was == nullptr)
            return;
        if (!was->is_array() || was->size() > earlierMax)
            return check(false, "was");
        for (const Json& one : *was) {
            const bool words =
                one.is_array() && one.size() >= 2 && one.size() <= 3 && one[0].is_string() && one[1].is_string();
            const auto id = base::Id::parse(words ? one[1].get_ref<const std::string&>() : std::string());
            if (!id || id->none() || *id == operation.id || !splitDot(one[0].get_ref<const std::string&>()))
                return check(false, "was");
            operation.was.push_back({one[0].get<std::string>(), *id, one.size() == 3 && one[2] == "answered"});
        }
    }

    Json json_;
    bool measured_;
    std::string bad_;
};

std::string_view nameOf(Action action)
{
    for (const ActionName& known : actionNames)
        if (known.action == action)
            return known.name;
    return "unknown";
}

} // namespace

std::string_view capabilityOf(Action action)
{
    switch (action) {
    case Action::merge:
    case Action::unmerge:
    case Action::notDuplicate:
        return "merge";
    case Action::erase:
        return "erase";
    default:
        return {};
    }
}

namespace {

Json earlierJson(const Earlier& earlier)
{
    Json json = Json::array({earlier.dot, earlier.operation.text()});
    if (earlier.answered)
        json.push_back("answered");
    return json;
}

Result<Json> parseLine(std::string_view line)
{
    return base::parseJson(line, {.bytesMax = operationBytesMax, .depthMax = operationDepthMax});
}

/// What this device wrote itself: earlier versions knew fewer limits, and nothing of it may be lost.
Result<Json> parseOwnLine(std::string_view line)
{
    return base::parseJson(line, {.bytesMax = operationBytesMax, .depthMax = ownDepthMax});
}

/// What tells an operation from the same one under another name.
void putName(Json& json, const Operation& operation)
{
    for (const char* member : {"g", "base", "was"})
        json.erase(member);
    json["op"] = operation.id.text();
    json["inc"] = operation.incarnation;
    json["n"] = operation.number;
    if (operation.group.count != 1)
        json["g"] = {operation.group.index, operation.group.count};
    if (!operation.base.empty())
        json["base"] = operation.base;
    for (const Earlier& earlier : operation.was)
        json["was"].push_back(earlierJson(earlier));
}

} // namespace

std::string writeOperation(const Operation& operation)
{
    Json json{{"type", operation.type},        {"id", operation.record.text()}, {"do", nameOf(operation.action)},
              {"hlc", operation.stamp.text()}, {"tz", operation.zoneMinutes},   {"app", operation.app},
              {"schema", operation.schema}};
    putName(json, operation);
    if (!operation.set.empty())
        json["set"] = nullptr;
    if (operation.wall != operation.stamp.instant())
        json["wall"] = operation.wall.ms;
    if (!operation.of.empty())
        json["of"] = operation.of;
    if (!operation.need.empty())
        json["need"] = operation.need;
    std::string line;
    for (const auto& [name, value] : json.get_ref<const Json::object_t&>()) {
        line.append(line.empty() ? "{\"" : ",\"").append(name).append("\":");
        base::appendJson(line, name == "set" ? operation.set : value); // the large one is not copied
    }
    return line.append(1, '}');
}

Result<std::string> rewriteOperation(std::string_view line, const Operation& operation)
{
    auto json = parseOwnLine(line);
    if (!json)
        return tl::unexpected(json.error());
    if (!json->is_object())
        return refuse(Code::malformed, "operation");
    putName(*json, operation);
    return base::dumpJson(*json);
}

Result<Operation> parseOperation(std::string_view line)
{
    auto json = parseLine(line);
    return json ? OperationReader(std::move(*json)).read() : tl::unexpected(json.error());
}

Result<Operation> parseOwnOperation(std::string_view line)
{
    auto json = parseOwnLine(line);
    return json ? OperationReader(std::move(*json), Whose::own).read() : tl::unexpected(json.error());
}

Result<void> checkOperation(const Operation& operation)
{
    if (!isWordText(operation.type))
        return refuse(Code::badValue, "type");
    if (!isGroup(operation.group))
        return refuse(Code::badValue, "g");
    if (!isSet(operation.set))
        return refuse(Code::badValue, "set");
    if (!isBase(operation))
        return refuse(Code::badValue, "base");
    return {};
}

Result<Operation> operationOf(const Json& json)
{
    return OperationReader(json).read();
}

} // namespace fairbook::model
