#include "server/web/open_forms.h"

#include <algorithm>
#include <tuple>

#include "shared/store/database.h"

namespace fairbook::server {
namespace {

using model::FormVersion;
using model::Record;

/// Sequence numbers only grow: the later one says whether anything changed.
std::int64_t lastWrite(store::MasterReader& reader)
{
    store::Query query(reader.database(), R"sql(
        SELECT max(coalesce((SELECT seq FROM record INDEXED BY record_by_type WHERE type = 'form'
                              ORDER BY seq DESC LIMIT 1), 0),
                   coalesce((SELECT seq FROM record INDEXED BY record_by_type WHERE type = 'form_version'
                              ORDER BY seq DESC LIMIT 1), 0)))sql");
    return query.step() ? query.integer(0) : 0;
}

Record recordOf(std::string_view type, base::Id id, std::string_view body, std::string_view versions)
{
    auto record = model::recordOf(type, id, body, versions);
    if (!record)
        throw base::StoreError(base::StoreFault::corrupt, "record " + id.text());
    return std::move(*record);
}

std::vector<Record> openRecords(store::MasterReader& reader)
{
    store::Query query(reader.database(), R"sql(
        SELECT id, body, versions
          FROM record INDEXED BY record_by_type
         WHERE type = 'form' AND deleted = 0 AND json_extract(body, '$.web') AND json_extract(body, '$.state') = 'live'
         ORDER BY seq)sql");
    std::vector<Record> records;
    while (query.step())
        records.push_back(recordOf("form", query.id(0), query.view(1), query.view(2)));
    return records;
}

std::vector<Record> versionsOf(store::MasterReader& reader, base::Id form)
{
    store::Query query(reader.database(), R"sql(
        SELECT id, body, versions
          FROM record INDEXED BY record_by_type
         WHERE type = 'form_version' AND deleted = 0 AND json_extract(body, '$.form') = ?
         ORDER BY seq)sql");
    query.bind(form.text());
    std::vector<Record> records;
    while (query.step())
        records.push_back(recordOf("form_version", query.id(0), query.view(1), query.view(2)));
    return records;
}

std::optional<Record> recordAt(store::MasterReader& reader, base::Id id)
{
    const auto row = reader.row(id);
    return row ? std::optional(recordOf(row->type, row->id, row->body, row->versions)) : std::nullopt;
}

/// Elements {"event": id}; of the command line {"name": "event", "value": id}.
std::vector<base::Id> eventsOf(const Record& form)
{
    std::vector<base::Id> events;
    const base::Json* set = base::objectAt(form.body, "events");
    if (set == nullptr)
        return events;
    for (const auto& [element, item] : set->get_ref<const base::Json::object_t&>())
        if (const auto id = base::Id::parse(base::textAt(item, "event", base::textAt(item, "value"))))
            events.push_back(*id);
    return events;
}

bool isEvent(const std::optional<Record>& record)
{
    return record && record->type == "event" && !record->deleted();
}

/// By its dates, which are in the order of their texts.
bool isOnToday(const Record& event, const std::string& today)
{
    const std::string starts = base::textAt(event.body, "starts");
    const std::string ends = base::textAt(event.body, "ends", starts);
    return !starts.empty() && starts <= today && today <= ends;
}

OpenForms::List listOf(store::MasterReader& reader)
{
    OpenForms::List forms;
    for (const Record& record : openRecords(reader))
        if (auto version = model::newestVersion(record.id, versionsOf(reader, record.id)))
            forms.push_back(
                std::make_shared<const OpenForm>(OpenForm{.events = eventsOf(record), .version = std::move(*version)}));
    std::sort(forms.begin(), forms.end(), [](const auto& a, const auto& b) {
        return std::tie(b->version.publishedAt, b->version.id) < std::tie(a->version.publishedAt, a->version.id);
    });
    return forms;
}

} // namespace

OpenForms::List OpenForms::all(store::MasterReader& reader)
{
    const std::int64_t asOf = lastWrite(reader);
    const bool fresh = shelf_.with([&](const Shelf& shelf) { return shelf.asOf == asOf; });
    if (!fresh) // two at once read it twice: no lock is held while the disk is
        shelf_.with([asOf, forms = listOf(reader)](Shelf& shelf) mutable { shelf = {asOf, std::move(forms)}; });
    return shelf_.with([](const Shelf& shelf) { return shelf.forms; });
}

std::shared_ptr<const OpenForm> OpenForms::find(store::MasterReader& reader, std::string_view name)
{
    const auto id = base::Id::parse(name);
    for (const auto& form : all(reader))
        if (id ? form->version.form == *id : form->version.content.key == name)
            return form;
    return nullptr;
}

std::optional<FormVersion> versionAt(store::MasterReader& reader, base::Id version, base::Id form)
{
    const auto record = recordAt(reader, version);
    auto found = record && record->type == "form_version" && !record->deleted() ? model::formVersionOf(*record)
                                                                                : base::refuse(base::Code::notFound);
    return found && found->form == form ? std::optional(std::move(*found)) : std::nullopt;
}

std::string couponAt(store::MasterReader& reader, base::Id coupon)
{
    const auto record = recordAt(reader, coupon);
    return record && record->type == "coupon" ? base::textAt(record->body, "code") : "";
}

base::Id eventFor(store::MasterReader& reader, const OpenForm& form, std::string_view wished, base::Instant now)
{
    const auto& events = form.events;
    const auto id = base::Id::parse(wished);
    if (id && (events.empty() || std::find(events.begin(), events.end(), *id) != events.end()) &&
        isEvent(recordAt(reader, *id)))
        return *id;
    if (events.size() == 1)
        return events.front();
    const std::string today = base::toText(now).substr(0, 10);
    std::vector<base::Id> current;
    for (const base::Id& event : events)
        if (const auto record = recordAt(reader, event); isEvent(record) && isOnToday(*record, today))
            current.push_back(event);
    return current.size() == 1 ? current.front() : base::Id{};
}

std::string regionAt(store::MasterReader& reader, base::Id event)
{
    const auto record = event.none() ? std::nullopt : recordAt(reader, event);
    return record ? base::textAt(record->body, "country", "UA") : "UA";
}

} // namespace fairbook::server
