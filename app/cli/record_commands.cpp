// show, list, search, edit, delete, restore: one record or a list of them.
#include <algorithm>

#include "app/cli/command.h"
#include "shared/base/hash.h"
#include "shared/exchange/client_values.h"
#include "shared/model/catalogue.h"
#include "shared/model/describe.h"
#include "shared/model/record.h"

namespace fairbook::app::cli {
namespace {

using base::Json;

/// All dots on the screen, by path: what a later `edit --opened` had seen.
Json dotsByPath(const model::Record& record)
{
    Json dots = Json::object();
    const auto add = [&](const std::string& path) { dots[path] = model::dotsOf(record, path); };
    for (const auto& [name, value] : record.body.items()) {
        const model::Field* field = model::fieldOf(record.type, name);
        if (field == nullptr || !model::isSet(field->kind) || !value.is_object()) {
            add(name);
            continue;
        }
        for (const auto& [element, ignored] : value.items())
            add(name + '/' + element);
    }
    for (const auto& [path, ignored] : record.versions)
        add(path);
    return dots;
}

base::Result<Json> openedDots(const store::StoredRecord& stored, const std::string& token)
{
    if (token.empty())
        return dotsByPath(stored.record);
    const auto bytes = base::fromBase64Url(token);
    auto dots = bytes ? base::parseJson(*bytes) : base::refuse(base::Code::badValue, "opened");
    if (!dots || !dots->is_object())
        return base::refuse(base::Code::badValue, "opened");
    return dots;
}

std::vector<model::Dot> dotsAt(const Json& opened, const std::string& path)
{
    std::vector<model::Dot> dots;
    if (const Json* list = base::arrayAt(opened, path))
        for (const Json& dot : *list)
            if (dot.is_string())
                dots.push_back(dot.get<std::string>());
    return dots;
}

Json siblingsJson(Context& context, const model::Record& record)
{
    Json siblings = Json::object();
    for (const auto& [path, others] : record.siblings) {
        for (const auto& value : model::liveValues(record, path)) {
            const auto [author, device] = context.store.authorOf(value.dot);
            const auto order = record.orders.find(value.dot);
            const base::Instant at =
                order == record.orders.end() ? base::Instant{} : base::Hlc{order->second}.instant();
            siblings[path].push_back({{"value", value.value},
                                      {"dot", value.dot},
                                      {"author", author},
                                      {"device", device},
                                      {"at", base::toText(at)}});
        }
    }
    return siblings;
}

base::Result<void> addPairs(Json& values, const std::vector<std::string>& pairs, const model::Record& record,
                            const std::string& region)
{
    for (const std::string& pair : pairs) {
        const std::size_t equals = pair.find('=');
        if (equals == std::string::npos)
            return base::refuse(base::Code::badValue, pair);
        auto set = exchange::setText(values, record.type, pair.substr(0, equals), pair.substr(equals + 1), region,
                                     record.body);
        if (!set)
            return set;
    }
    return {};
}

store::ListFilter filterOf(const std::string& expression)
{
    store::ListFilter filter;
    std::size_t at = 0;
    while (at < expression.size()) {
        const std::size_t end = std::min(expression.find(',', at), expression.size());
        const std::string term = expression.substr(at, end - at);
        const std::size_t equals = std::min(term.find('='), term.size());
        const std::string name = term.substr(0, equals);
        const std::string value = equals < term.size() ? term.substr(equals + 1) : std::string();
        if (name == "grade")
            filter.grade = value;
        else if (name == "tag")
            filter.tag = value;
        else if (name == "event")
            filter.event = value;
        else if (name == "owner")
            filter.owner = value;
        else if (name == "deleted")
            filter.trash = value != "0";
        else if (name == "state")
            filter.delivery = value == "on_device"   ? store::Delivery::onDevice
                              : value == "attention" ? store::Delivery::attention
                                                     : store::Delivery::confirmed;
        at = end + 1;
    }
    return filter;
}

} // namespace

base::Result<store::StoredRecord> recordAt(Context& context, const std::string& id)
{
    const auto parsed = base::Id::parse(id);
    if (!parsed)
        return base::refuse(base::Code::badValue, "id");
    auto stored = context.store.record(*parsed);
    if (!stored)
        return base::refuse(base::Code::notFound, id);
    return std::move(*stored);
}

Json recordJson(Context& context, const store::StoredRecord& stored)
{
    const model::Record& record = stored.record;
    Json json{{"id", record.id.text()},
              {"type", record.type},
              {"name", model::displayName(record)},
              {"state", std::string(store::deliveryName(stored.delivery))},
              {"deleted", record.deleted()},
              {"fields", record.body},
              {"siblings", siblingsJson(context, record)},
              {"conflicts", model::conflictsOf(record)},
              {"opened", base::toBase64Url(base::dumpJson(dotsByPath(record)))}};
    if (record.editedAfterDelete())
        json["edited_after_delete"] = true;
    if (!stored.setAside.empty())
        json["set_aside"] = stored.setAside;
    if (record.type != "client")
        return json;
    for (const char* list : {"captures", "interactions", "tasks", "consents", "responses"})
        json[list] = Json::array();
    for (const auto& part : context.store.recordsOf(record.id, 500)) {
        const std::string list = part.record.type + "s";
        if (!json.contains(list) || part.record.deleted())
            continue;
        json[list].push_back({{"id", part.record.id.text()},
                              {"fields", part.record.body},
                              {"state", std::string(store::deliveryName(part.delivery))}});
    }
    return json;
}

Json rowJson(const store::ClientRow& row)
{
    Json json{{"id", row.id.text()},
              {"name", row.name},
              {"company", row.company},
              {"phone", row.phone},
              {"email", row.email},
              {"grade", row.grade},
              {"state", std::string(store::deliveryName(row.delivery))}};
    if (!row.why.empty())
        json["why"] = row.why;
    if (!row.cursor.empty())
        json["cursor"] = base::toBase64Url(row.cursor);
    return json;
}

Output show(Context& context, const std::string& id)
{
    const auto stored = recordAt(context, id);
    if (!stored)
        return tl::unexpected(stored.error());
    return Lines{recordJson(context, *stored)};
}

Output list(Context& context, const ListArguments& arguments)
{
    Lines lines;
    if (arguments.type != "client") {
        for (const auto& stored : context.store.recordsOfType(arguments.type, arguments.limit))
            lines.push_back({{"id", stored.record.id.text()},
                             {"type", stored.record.type},
                             {"name", model::displayName(stored.record)},
                             {"fields", stored.record.body},
                             {"state", std::string(store::deliveryName(stored.delivery))}});
        return lines;
    }
    if (!arguments.sort.empty() && arguments.sort != "name" && arguments.sort != "recent")
        return base::refuse(base::Code::badValue, "sort");
    store::ListFilter filter = filterOf(arguments.filter);
    filter.recentFirst = arguments.sort == "recent";
    const auto after = base::fromBase64Url(arguments.after);
    if (!after)
        return base::refuse(base::Code::badValue, "after");
    for (const auto& row : context.store.clients(filter, *after, arguments.limit))
        lines.push_back(rowJson(row));
    return lines;
}

Output search(Context& context, const ListArguments& arguments)
{
    Lines lines;
    for (const auto& row : context.store.search(arguments.text, arguments.limit))
        lines.push_back(rowJson(row));
    return lines;
}

Output create(Context& context, const CreateArguments& arguments)
{
    if (model::entityOf(arguments.type) == nullptr)
        return base::refuse(base::Code::badValue, "type");
    model::Edit made{.action = model::Action::create,
                     .type = arguments.type,
                     .record = base::Id::make(context.clock.now(), context.random),
                     .set = Json::object(),
                     .base = {}};
    model::Record blank;
    blank.type = arguments.type;
    if (auto added = addPairs(made.set, arguments.set, blank, context.region()); !added)
        return tl::unexpected(added.error());
    if (made.set.empty())
        return base::refuse(base::Code::badValue, "nothing to save");
    if (const auto committed = context.store.commit({made}); !committed)
        return tl::unexpected(committed.error());
    return show(context, made.record.text());
}

Output edit(Context& context, const EditArguments& arguments)
{
    const auto stored = recordAt(context, arguments.id);
    if (!stored)
        return tl::unexpected(stored.error());
    const auto opened = openedDots(*stored, arguments.opened);
    if (!opened)
        return tl::unexpected(opened.error());
    model::Edit change{.action = model::Action::set,
                       .type = stored->record.type,
                       .record = stored->record.id,
                       .set = Json::object(),
                       .base = {}};
    for (const auto* pairs : {&arguments.set, &arguments.add})
        if (auto added = addPairs(change.set, *pairs, stored->record, context.region()); !added)
            return tl::unexpected(added.error());
    for (const std::string& path : arguments.remove)
        change.set[path] = nullptr;
    if (change.set.empty())
        return base::refuse(base::Code::badValue, "nothing to change");
    for (const auto& [path, value] : change.set.items())
        if (auto dots = dotsAt(*opened, path); !dots.empty())
            change.base[path] = std::move(dots);
    if (const auto committed = context.store.commit({change}); !committed)
        return tl::unexpected(committed.error());
    return show(context, arguments.id);
}

Output removeRecord(Context& context, const std::string& id)
{
    const auto stored = recordAt(context, id);
    if (!stored)
        return tl::unexpected(stored.error());
    if (const auto committed = context.store.commit({model::removeEdit(stored->record)}); !committed)
        return tl::unexpected(committed.error());
    return show(context, id);
}

Output restoreRecord(Context& context, const std::string& id)
{
    const auto stored = recordAt(context, id);
    if (!stored)
        return tl::unexpected(stored.error());
    if (stored->record.removals.empty())
        return base::refuse(base::Code::badValue, "not deleted");
    if (const auto committed = context.store.commit({model::restoreEdit(stored->record)}); !committed)
        return tl::unexpected(committed.error());
    return show(context, id);
}

} // namespace fairbook::app::cli
