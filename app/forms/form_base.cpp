#include "app/forms/form_base.h"

#include <algorithm>
#include <tuple>

#include "shared/model/form_draft.h"

namespace fairbook::app {
namespace {

using base::Json;

constexpr std::int64_t formsMax = 1'000;
constexpr std::int64_t versionsMax = 10'000;
constexpr std::int64_t responsesPerPage = 200;

std::vector<model::Record> versionRecords(store::DeviceStore& store)
{
    std::vector<model::Record> versions;
    for (store::StoredRecord& stored : store.recordsOfType("form_version", versionsMax))
        versions.push_back(std::move(stored.record));
    return versions;
}

bool newer(const model::FormVersion& a, const model::FormVersion& b)
{
    return std::tuple(a.number, a.publishedAt.ms, a.id) > std::tuple(b.number, b.publishedAt.ms, b.id);
}

} // namespace

std::vector<FormLine> formLines(store::DeviceStore& store)
{
    std::map<std::string, std::int64_t> newest;
    for (const model::Record& version : versionRecords(store)) {
        std::int64_t& number = newest[base::textAt(version.body, "form")];
        number = std::max(number, base::intAt(version.body, "number"));
    }
    std::map<std::string, std::int64_t> answers;
    for (const store::ResponseCount& count : store.responseCounts())
        answers[count.form] += count.count;
    std::vector<FormLine> lines;
    for (store::StoredRecord& stored : store.recordsOfType("form", formsMax)) {
        if (stored.record.deleted())
            continue;
        const std::string id = stored.record.id.text();
        lines.push_back({.form = std::move(stored.record), .version = newest[id], .answers = answers[id]});
    }
    return lines;
}

std::vector<model::FormVersion> versionsOf(store::DeviceStore& store, base::Id form)
{
    std::vector<model::FormVersion> versions;
    for (const model::Record& record : versionRecords(store)) {
        if (record.deleted() || base::textAt(record.body, "form") != form.text())
            continue;
        if (auto version = model::formVersionOf(record))
            versions.push_back(std::move(*version));
    }
    std::sort(versions.begin(), versions.end(), newer);
    return versions;
}

std::optional<model::FormVersion> newestOf(store::DeviceStore& store, base::Id form)
{
    return model::newestVersion(form, versionRecords(store));
}

std::vector<LiveForm> liveForms(store::DeviceStore& store)
{
    const std::vector<model::Record> versions = versionRecords(store);
    std::vector<LiveForm> live;
    for (const store::StoredRecord& stored : store.recordsOfType("form", formsMax)) {
        const model::Record& record = stored.record;
        auto version = model::newestVersion(record.id, versions);
        if (version && !record.deleted() && base::textAt(record.body, "state") == "live")
            live.push_back({.version = std::move(*version), .kiosk = base::flagAt(record.body, "kiosk")});
    }
    return live;
}

std::map<std::string, std::int64_t> answersOf(store::DeviceStore& store, base::Id form)
{
    std::map<std::string, std::int64_t> answers;
    const std::string id = form.text();
    for (const store::ResponseCount& count : store.responseCounts())
        if (count.form == id)
            answers[count.version] += count.count;
    return answers;
}

void eachResponse(store::DeviceStore& store, base::Id form, const std::vector<model::FormVersion>& versions,
                  const ResultsFilter& filter, const std::function<void(const FoundResponse&)>& take)
{
    std::map<std::string, const model::FormVersion*> byId;
    for (const model::FormVersion& version : versions)
        if (filter.version.none() || filter.version == version.id)
            byId[version.id.text()] = &version;
    const std::string event = filter.event.none() ? std::string() : filter.event.text();
    std::int64_t after = 0;
    do {
        const store::RecordPage page = store.responsesOf(form, after, responsesPerPage);
        for (const store::StoredRecord& stored : page.records) {
            const auto version = byId.find(base::textAt(stored.record.body, "version"));
            if (version != byId.end() && (event.empty() || base::textAt(stored.record.body, "event") == event))
                take({.stored = stored, .version = *version->second});
        }
        after = page.next;
    } while (after != 0);
}

model::FormResults resultsOf(store::DeviceStore& store, base::Id form, const std::vector<model::FormVersion>& versions,
                             const ResultsFilter& filter)
{
    std::vector<const model::Questionnaire*> contents;
    for (const model::FormVersion& version : versions)
        if (filter.version.none() || filter.version == version.id)
            contents.push_back(&version.content);
    model::FormTally tally(contents);
    eachResponse(store, form, versions, filter, [&](const FoundResponse& found) {
        const Json& body = found.stored.record.body;
        tally.add({.form = found.version.content,
                   .answers = model::answersOf(body),
                   .language = base::textAt(body, "language"),
                   .lastQuestion = base::textAt(body, "last_question"),
                   .at = {base::intAt(body, "started_at")},
                   .finished = base::intAt(body, "finished_at") != 0});
    });
    return tally.results();
}

base::Result<store::Committed> addForm(store::DeviceStore& store, const model::Questionnaire& form, base::Id id)
{
    return store.commit(model::createInParts(
        {.action = model::Action::create, .type = "form", .record = id, .set = model::draftValues(form), .base = {}}));
}

} // namespace fairbook::app
