// run_desk.h: a desk with a live questionnaire, for tests of the view models that ask it.
#pragma once

#include "app/viewmodels/run_model.h"
#include "shared/model/form_draft.h"
#include "shared/model/form_publish.h"
#include "tests/support/sample_form.h"
#include "tests/unit/app/desk.h"

namespace fairbook::test {

using base::Json;

struct RunDesk : Desk
{
    RunDesk()
    {
        publish(*base::parseJson(tests::sampleForm()));
        open();
    }
    ~RunDesk() { rest(); }
    RunDesk(const RunDesk&) = delete;
    RunDesk& operator=(const RunDesk&) = delete;

    /// As after a start of the program.
    void open()
    {
        rest();
        run = std::make_unique<app::RunModel>(*access);
        run->setAppLanguage("en");
        rest();
    }
    void publish(const Json& content)
    {
        inStore([&](store::DeviceStore& store) {
            const base::Id id = base::Id::make(clock.now(), random);
            form = QString::fromStdString(id.text());
            const auto questionnaire = model::parseQuestionnaire(content);
            REQUIRE(questionnaire);
            REQUIRE(store.commit(model::createInParts({.action = model::Action::create,
                                                       .type = "form",
                                                       .record = id,
                                                       .set = model::draftValues(*questionnaire),
                                                       .base = {}})));
            const auto edits =
                model::publishEdits(store.record(id)->record, 0, base::Id::make(clock.now(), random), clock.now(), {});
            REQUIRE(edits);
            REQUIRE(store.commit(*edits));
        });
    }
    template <typename Look>
    void inStore(Look look)
    {
        access->ask(
            access.get(),
            [look](store::DeviceStore& store) {
                look(store);
                return true;
            },
            [](bool) {});
        rest();
    }
    std::vector<store::StoredRecord> all(const std::string& type)
    {
        std::vector<store::StoredRecord> found;
        inStore([&](store::DeviceStore& store) { found = store.recordsOfType(type, 100); });
        return found;
    }
    void begin(const QString& who)
    {
        run->start(form, who);
        rest();
        REQUIRE(run->active());
    }
    QVariant at(const QString& question, const char* role)
    {
        const auto& rows = *run->questions();
        const auto names = rows.roleNames();
        for (int row = 0; row < rows.rowCount(); ++row)
            if (rows.data(rows.index(row, 0), names.key("key")).toString() == question)
                return rows.data(rows.index(row, 0), names.key(role));
        return {};
    }
    bool asks(const QString& question) { return !at(question, "key").isNull(); }

    QString form;
    std::unique_ptr<app::RunModel> run;
};

inline Json answersIn(const store::StoredRecord& response)
{
    return model::answersOf(response.record.body);
}

} // namespace fairbook::test
