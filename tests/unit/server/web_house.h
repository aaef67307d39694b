// tests/unit/server/web_house.h: a questionnaire that is open on the web, in a master copy of its own.
#pragma once

#include <string>

#include "server/auth/own_record.h"
#include "server/web/desk.h"
#include "server/web/form_fields.h"
#include "server/web/sent_answers.h"
#include "shared/model/form_draft.h"
#include "tests/support/sample_form.h"
#include "tests/unit/server/house.h"

namespace fairbook::server {

/// The questionnaire of tests/support/agro_expo.json.
inline model::Questionnaire sampleQuestionnaire()
{
    return good(model::readQuestionnaire(tests::sampleForm()));
}

inline Fields fieldsOf(std::string_view encodedText)
{
    return good(parseFields(encodedText));
}

struct WebHouse : House
{
    /// Makes it live and opens it; `number`: of the version.
    void publish(int number = 1, const std::string& content = tests::sampleForm())
    {
        version = base::Id::derive("version " + std::to_string(number));
        write("form_version", version,
              {{"form", form.text()}, {"number", number}, {"content", content}, {"published_at", clock.now().ms}});
        write("form", form, {{"key", "agro_expo"}, {"state", "live"}, {"web", true}});
    }
    void write(std::string_view type, base::Id id, const base::Json& set)
    {
        good(inTransaction(*master, [&](auto& opened) { return writeOwnRecord(opened, type, id, set, {}); }));
    }
    base::Id event(std::string_view name, const std::string& starts, const std::string& ends)
    {
        const base::Id id = base::Id::derive(name);
        write("event", id, {{"name", std::string(name)}, {"starts", starts}, {"ends", ends}, {"country", "PL"}});
        return id;
    }
    SentAnswers sent(std::string_view encodedText, std::uint64_t page = 1)
    {
        SentAnswers answers{.version = *versionAt(*reader, version, form), .language = "uk", .region = "UA"};
        answers.page = {.form = form,
                        .version = version,
                        .issued = clock.now(),
                        .nonce = base::Id::derive("page " + std::to_string(page))};
        answers.answers = answersOf(answers.version.content, fieldsOf(encodedText));
        return answers;
    }
    Taken send(const SentAnswers& answers, std::int64_t perDay = 10)
    {
        return good(inTransaction(*master, [&](store::MasterStore& opened) -> base::Result<Taken> {
            const Taken before = takenBefore(opened, answers);
            return before == Taken::now ? takeAnswers(opened, means(), answers, perDay) : before;
        }));
    }

    base::Id form = base::Id::derive("form");
    base::Id version{};
};

} // namespace fairbook::server
