#include "shared/model/form_publish.h"

#include <algorithm>
#include <tuple>

#include "shared/base/hash.h"
#include "shared/model/form_check.h"
#include "shared/model/form_draft.h"
#include "shared/model/live_path.h"

namespace fairbook::model {

using base::Json;

base::Result<FormVersion> formVersionOf(const Record& record)
{
    const auto form = base::Id::parse(base::textAt(record.body, "form"));
    if (!form)
        return base::refuse(base::Code::malformed, "form_version");
    auto questionnaire = readQuestionnaire(base::textAt(record.body, "content"));
    if (!questionnaire)
        return tl::unexpected(questionnaire.error());
    return FormVersion{.id = record.id,
                       .form = *form,
                       .number = base::intAt(record.body, "number"),
                       .publishedAt = {base::intAt(record.body, "published_at")},
                       .content = std::move(*questionnaire)};
}

std::optional<FormVersion> newestVersion(base::Id form, std::span<const Record> versions)
{
    std::optional<FormVersion> newest;
    const auto rank = [](const FormVersion& version) {
        return std::tuple(version.number, version.publishedAt.ms, version.id);
    };
    for (const Record& record : versions) {
        if (record.deleted() || base::textAt(record.body, "form") != form.text())
            continue; // what a version says is long, and not needed of others
        auto version = formVersionOf(record);
        if (version && (!newest || rank(*newest) < rank(*version)))
            newest = std::move(*version);
    }
    return newest;
}

base::Result<Gesture> publishEdits(const Record& form, std::int64_t number, base::Id version, base::Instant now,
                                   base::Id user)
{
    const auto questionnaire = parseQuestionnaire(draftContent(form.body));
    if (!questionnaire)
        return tl::unexpected(questionnaire.error());
    const auto problems = problemsOf(*questionnaire);
    const auto blocks = std::find_if(problems.begin(), problems.end(), [](const FormProblem& p) { return p.blocks; });
    if (blocks != problems.end())
        return base::refuse(base::Code::badValue, std::string(blocks->code) + " " + blocks->where + blocks->language);
    const std::string content = base::dumpJson(toJson(*questionnaire));
    if (content.size() > contentBytesMax)
        return base::refuse(base::Code::tooLong, "content");
    Json values{{"form", form.id.text()},
                {"number", number + 1},
                {"content", content},
                {"content_hash", base::toHex(base::sha256(content))},
                {"published_at", now.ms}};
    if (!user.none())
        values["published_by"] = user.text();
    Gesture gesture = createInParts(
        {.action = Action::create, .type = "form_version", .record = version, .set = std::move(values), .base = {}});
    gesture.push_back({.action = Action::set,
                       .type = "form",
                       .record = form.id,
                       .set = {{"state", "live"}},
                       .base = {{"state", dotsOf(form, "state")}}});
    return gesture;
}

} // namespace fairbook::model
