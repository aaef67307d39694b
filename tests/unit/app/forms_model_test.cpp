// Questionnaires in the window: every edit is written at once, two authors do not get into each other's way, a draft
// goes live only when it is whole, and answers are counted.
#include <fstream>

#include <QSignalSpy>

#include <catch2/catch.hpp>

#include "app/viewmodels/forms_model.h"
#include "shared/exchange/form_response.h"
#include "shared/exchange/xlsx.h"
#include "shared/model/form_draft.h"
#include "tests/unit/app/desk.h"

using namespace fairbook;

namespace {

struct FormsDesk : test::Desk
{
    FormsDesk()
    {
        forms = std::make_unique<app::FormsModel>(*access);
        forms->setLanguage("en");
        rest();
    }
    /// The sample, open.
    void openSample()
    {
        const QSignalSpy created(forms.get(), &app::FormsModel::created);
        forms->createSample();
        rest();
        REQUIRE(created.size() == 1);
        forms->open(created.front().front().toString());
        rest();
    }
    app::FormEditModel& editor() { return *forms->editor(); }
    app::QuestionModel& question() { return *forms->editor()->question(); }
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
    /// "section | question, question" by titles.
    QString shown()
    {
        QStringList titles;
        const auto* rows = editor().rows();
        for (int row = 0; row < rows->rowCount(); ++row)
            titles << value(rows, row, "title").toString();
        return titles.join(", ");
    }
    static QVariant value(const QAbstractItemModel* model, int row, const char* role)
    {
        return model->data(model->index(row, 0), model->roleNames().key(role));
    }
    /// The key of the question that is called so.
    QString keyOf(const QString& title)
    {
        const auto* rows = editor().rows();
        for (int row = 0; row < rows->rowCount(); ++row)
            if (value(rows, row, "title") == title)
                return value(rows, row, "key").toString();
        return {};
    }
    void answer(const std::string& form, const base::Json& answers, bool finished = true)
    {
        const auto id = base::Id::parse(form);
        inStore([&, id](store::DeviceStore& store) {
            const auto versions = app::versionsOf(store, *id);
            REQUIRE_FALSE(versions.empty());
            exchange::ResponseInput input{.form = versions.front().content,
                                          .formId = *id,
                                          .version = versions.front().id,
                                          .answers = answers,
                                          .language = "en",
                                          .startedAt = clock.now(),
                                          .lastQuestion = "phone",
                                          .finished = finished};
            REQUIRE(store.commit(
                exchange::responseGesture(input, base::Id::make(clock.now(), random), nullptr, clock, random)));
        });
        emit access->changed();
        rest();
    }

    std::unique_ptr<app::FormsModel> forms;
};

} // namespace

TEST_CASE("a text that is too long is cut, and the draft can be read", "[app][forms]")
{
    FormsDesk desk;
    desk.openSample();
    desk.editor().editTitle("en", QString(5'000, QChar(0x0416)));
    desk.editor().flush();
    desk.rest();
    CHECK(desk.editor().titles().value("en").toString().size() == 2'000);
    CHECK(desk.editor().blockers() == 0);
}

TEST_CASE("a pause behind a word leaves its blank, and what follows is no clash", "[app][forms]")
{
    FormsDesk desk;
    desk.openSample();
    const QSignalSpy undoable(desk.access.get(), &app::StoreAccess::undoable);
    const auto pausedAfter = [&](const char* text) {
        desk.editor().editTitle("en", text);
        desk.editor().flush();
        desk.rest();
        return desk.editor().titles().value("en").toString();
    };
    CHECK(pausedAfter("Our ") == "Our ");
    CHECK(pausedAfter("Our  ") == "Our  ");
    CHECK(undoable.size() == 1); // nothing was written the second time
    CHECK(pausedAfter("Our fair") == "Our fair");
    desk.inStore([&](store::DeviceStore& store) { CHECK(store.conflicts(10).empty()); });
}

TEST_CASE("the sample asks four things and a consent, and may go live as it is", "[app][forms]")
{
    FormsDesk desk;
    CHECK(desk.forms->count() == 0);
    desk.openSample();
    CHECK(desk.forms->count() == 1);
    CHECK(desk.editor().title() == "Visitor questionnaire");
    CHECK(desk.shown() == "Contact, Your family name, Telephone, E-mail, Region, Consent, "
                          "You may write to me and call me about your offers");
    CHECK(desk.editor().blockers() == 0);
    CHECK(desk.editor().state() == "draft");
    const QSignalSpy live(&desk.editor(), &app::FormEditModel::wentLive);
    desk.editor().goLive();
    desk.rest();
    CHECK(live.size() == 1);
    CHECK(desk.editor().state() == "live");
    CHECK(desk.editor().unchanged());
    CHECK(desk.editor().stateText().startsWith("Live: version 1, 0 answer"));
}

TEST_CASE("a question is added behind the one that is open, and says what is missing", "[app][forms]")
{
    FormsDesk desk;
    desk.openSample();
    desk.editor().select("email");
    const QSignalSpy added(&desk.editor(), &app::FormEditModel::questionAdded);
    desk.editor().addQuestion("one");
    desk.rest();
    CHECK(added.size() == 1);
    CHECK(desk.editor().selectedKind() == "question");
    CHECK(desk.question().number() == 4);
    CHECK(desk.question().options()->rowCount() == 2);
    CHECK(FormsDesk::value(desk.editor().rows(), 4, "missing") == "UK, RU, EN");
    CHECK(desk.editor().blockers() == 9); // the text and two choices, in three languages
    desk.editor().goLive();
    desk.rest();
    CHECK(desk.editor().liveVersion() == 0);
}

TEST_CASE("a text is written when the field is left, in one gesture, and taken back in one", "[app][forms]")
{
    FormsDesk desk;
    desk.openSample();
    desk.editor().select("region");
    const QSignalSpy undoable(desk.access.get(), &app::StoreAccess::undoable);
    for (const char* text : {"W", "Wh", "Where", "Where from?"})
        desk.question().edit("text", "en", text);
    desk.rest();
    CHECK(undoable.empty());
    CHECK(desk.question().texts().value("en") == "Where from?"); // the field shows what is typed
    desk.question().flush();
    desk.question().flush();
    desk.rest();
    REQUIRE(undoable.size() == 1);
    CHECK(desk.shown().contains("Where from?"));
    desk.access->undo(undoable.front().front().toLongLong());
    desk.rest();
    CHECK(desk.question().texts().value("en") == "Region");
}

TEST_CASE("typing on while the first part is being written loses nothing", "[app][forms]")
{
    FormsDesk desk;
    desk.openSample();
    desk.editor().select("region");
    desk.question().edit("text", "en", "Where");
    desk.question().flush();
    desk.question().edit("text", "en", "Where from?");
    CHECK(desk.question().texts().value("en") == "Where from?");
    desk.question().setRequired("soft"); // writes what waits, then itself
    desk.rest();
    CHECK(desk.question().texts().value("en") == "Where from?");
    CHECK(desk.question().required() == "soft");
    desk.inStore([](store::DeviceStore& store) { CHECK(store.conflicts(10).empty()); });
}

TEST_CASE("what a colleague did to the same question meanwhile stays", "[app][forms]")
{
    FormsDesk desk;
    desk.openSample();
    desk.editor().select("region");
    desk.question().edit("text", "en", "Where from?");
    desk.inStore([](store::DeviceStore& store) { // not seen yet: nobody said that something changed
        const auto form = store.recordsOfType("form", 1).front().record;
        const auto values = model::changedQuestion(form.body, "region", [](base::Json& question) {
            question["required"] = "soft";
            model::putTextIn(question, "text", "uk", "Звідки ви?");
        });
        REQUIRE(store.commit({model::draftEdit(form, values)}));
    });
    desk.question().flush();
    desk.rest();
    CHECK(desk.question().texts().value("en") == "Where from?");
    CHECK(desk.question().texts().value("uk") == "Звідки ви?");
    CHECK(desk.question().required() == "soft");
}

TEST_CASE("questions move, are copied and deleted, and come back", "[app][forms]")
{
    FormsDesk desk;
    desk.openSample();
    desk.editor().move("phone", -1);
    desk.rest();
    CHECK(desk.shown().startsWith("Contact, Telephone, Your family name"));
    desk.editor().place("phone", "region");
    desk.rest();
    CHECK(desk.shown().startsWith("Contact, Your family name, E-mail, Region, Telephone, Consent"));
    desk.editor().duplicate("email");
    desk.rest();
    CHECK(desk.shown().startsWith("Contact, Your family name, E-mail, E-mail, Region"));
    const QSignalSpy undoable(desk.access.get(), &app::StoreAccess::undoable);
    desk.editor().remove("region");
    desk.rest();
    CHECK_FALSE(desk.shown().contains("Region"));
    REQUIRE(undoable.size() == 1);
    CHECK(undoable.front().at(1) == "“Region” deleted");
    desk.access->undo(undoable.front().front().toLongLong());
    desk.rest();
    CHECK(desk.shown().contains("Region"));
    desk.editor().addSection("survey");
    desk.rest();
    CHECK(desk.editor().selectedKind() == "section");
    desk.editor().editSectionTitle("en", "Needs");
    desk.editor().flush();
    desk.rest();
    CHECK(desk.shown().endsWith("Needs"));
}

TEST_CASE("choices have texts in each language, points, tag and grade", "[app][forms]")
{
    FormsDesk desk;
    desk.openSample();
    desk.editor().addQuestion("many");
    desk.rest();
    auto& question = desk.question();
    const QString first = FormsDesk::value(question.options(), 0, "key").toString();
    question.setWorkLanguage("en");
    question.editOption("options", first, "text", "Seed drills");
    question.editOption("options", first, "score", "5");
    question.editOption("options", first, "tag", "drills");
    question.flush();
    question.setGrade(first, "B");
    question.setExclusive(first, true);
    desk.rest();
    CHECK(FormsDesk::value(question.options(), 0, "text") == "Seed drills");
    CHECK(FormsDesk::value(question.options(), 0, "score") == "5");
    CHECK(FormsDesk::value(question.options(), 0, "tag") == "drills");
    CHECK(FormsDesk::value(question.options(), 0, "grade") == "B");
    CHECK(FormsDesk::value(question.options(), 0, "exclusive").toBool());
    question.setWorkLanguage("uk");
    CHECK(FormsDesk::value(question.options(), 0, "text").toString().isEmpty());
    CHECK(FormsDesk::value(question.options(), 0, "reference") == "Seed drills");
    question.addOption("options");
    desk.rest();
    CHECK(question.options()->rowCount() == 3);
    question.moveOption("options", first, 1);
    desk.rest();
    CHECK(FormsDesk::value(question.options(), 1, "key") == first);
    question.removeOption("options", first);
    desk.rest();
    CHECK(question.options()->rowCount() == 2);
}

TEST_CASE("a question is asked when an earlier answer says so, chosen from lists", "[app][forms]")
{
    FormsDesk desk;
    desk.openSample();
    desk.editor().addQuestion("one");
    desk.rest();
    const QString about = desk.editor().selected();
    desk.editor().addQuestion("text");
    desk.rest();
    auto& question = desk.question();
    CHECK(question.conditionMode() == "always");
    question.setConditionMode("all");
    desk.rest();
    REQUIRE(question.conditions()->rowCount() == 1);
    CHECK(FormsDesk::value(question.conditions(), 0, "question") == about); // the one before it
    CHECK(FormsDesk::value(question.conditions(), 0, "op") == "=");
    CHECK(FormsDesk::value(question.conditions(), 0, "valueKind") == "choice");
    const auto values = FormsDesk::value(question.conditions(), 0, "values").toList();
    REQUIRE(values.size() == 2);
    const QString second = values[1].toMap().value("key").toString();
    question.setConditionValue(0, second);
    desk.rest();
    CHECK(FormsDesk::value(question.conditions(), 0, "value") == second);
    question.addCondition();
    desk.rest();
    question.setConditionQuestion(1, "family");
    desk.rest();
    CHECK(FormsDesk::value(question.conditions(), 1, "op") == "contains");
    question.setConditionOp(1, "answered");
    desk.rest();
    CHECK(FormsDesk::value(question.conditions(), 1, "valueKind") == "none");
    question.setConditionMode("any");
    desk.rest();
    CHECK(question.conditionMode() == "any");
    desk.inStore([&](store::DeviceStore& store) {
        const auto draft = model::draftContent(store.recordsOfType("form", 1).front().record.body);
        const auto form = model::parseQuestionnaire(draft);
        REQUIRE(form);
        const auto* asked = form->question(desk.editor().selected().toStdString());
        REQUIRE(asked != nullptr);
        CHECK(model::holds(*asked->showIf, {{about.toStdString(), second.toStdString()}}));
        CHECK_FALSE(model::holds(*asked->showIf, base::Json::object()));
    });
    desk.editor().move(desk.editor().selected(), -1); // before the question that it looks at
    desk.rest();
    bool said = false;
    for (int row = 0; row < desk.editor().problems()->rowCount(); ++row)
        said = said || FormsDesk::value(desk.editor().problems(), row, "text").toString().contains("only after it");
    CHECK(said);
    question.removeCondition(0);
    question.removeCondition(0);
    desk.rest();
    CHECK(question.conditionMode() != "other");
}

TEST_CASE("numbers are checked, grades need points, and the form says where it is asked", "[app][forms]")
{
    FormsDesk desk;
    desk.openSample();
    desk.editor().addQuestion("decimal");
    desk.rest();
    desk.question().edit("min", "", "0,5");
    desk.question().edit("max", "", "100");
    desk.question().flush();
    desk.rest();
    CHECK(desk.question().minimum() == "0.5");
    CHECK(desk.question().maximum() == "100");
    auto& editor = desk.editor();
    editor.editGrade("A", "15");
    editor.editGrade("B", "5");
    editor.editTitle("en", "Our fair");
    editor.editThanks("en", "See you!");
    editor.flush();
    editor.setCoupon(true);
    editor.setKiosk(true);
    desk.rest();
    CHECK(editor.gradePoints().value("A") == "15");
    CHECK(editor.title() == "Our fair");
    CHECK(editor.thanks().value("en") == "See you!");
    CHECK(editor.thanks().value("uk") == "Дякуємо!");
    CHECK(editor.coupon());
    CHECK(editor.kiosk());
    editor.editGrade("A", "");
    editor.flush();
    editor.setLanguageUsed("ru", false);
    desk.rest();
    CHECK(editor.gradePoints().value("A").toString().isEmpty());
    CHECK(editor.languages() == QStringList({"uk", "en"}));
    editor.setLanguageUsed("uk", false);
    desk.rest();
    editor.setLanguageUsed("en", false); // the last one stays
    desk.rest();
    CHECK(editor.languages() == QStringList({"en"}));
}

TEST_CASE("the list knows states, copies and the archive", "[app][forms]")
{
    FormsDesk desk;
    desk.openSample();
    const QString key = desk.editor().key();
    desk.forms->close();
    desk.forms->duplicate(key);
    desk.rest();
    CHECK(desk.forms->count() == 2);
    bool copied = false;
    for (int row = 0; row < 2; ++row)
        copied = copied || FormsDesk::value(desk.forms->rows(), row, "title") == "Visitor questionnaire (copy)";
    CHECK(copied);
    desk.forms->archive(key);
    desk.rest();
    CHECK(desk.forms->count() == 1);
    CHECK(desk.forms->archivedCount() == 1);
    desk.forms->showArchived(true);
    CHECK(FormsDesk::value(desk.forms->rows(), 0, "key") == key);
    desk.forms->restore(key);
    desk.rest();
    CHECK(desk.forms->archivedCount() == 0);
    CHECK(desk.forms->count() == 2);
}

TEST_CASE("a questionnaire goes out to a file and comes in again", "[app][forms]")
{
    FormsDesk desk;
    desk.openSample();
    const QString key = desk.editor().key();
    for (const char* name : {"form.json", "form.xlsx"}) {
        INFO(name);
        const QUrl file = QUrl::fromLocalFile(QString::fromStdString((desk.folder.path() / name).string()));
        desk.forms->exportFile(key, file);
        desk.rest();
        CHECK(desk.forms->notice().contains(name));
        const int before = desk.forms->count();
        desk.forms->importFile(file);
        desk.rest();
        CHECK(desk.forms->count() == before + 1);
        CHECK_FALSE(desk.forms->noticeWarns());
    }
    const auto path = desk.folder.path() / "nonsense.json";
    std::ofstream(path) << "{";
    desk.forms->importFile(QUrl::fromLocalFile(QString::fromStdString(path.string())));
    desk.rest();
    CHECK(desk.forms->noticeWarns());
    CHECK(desk.forms->count() == 3);
}

TEST_CASE("answers are counted over versions, and go into a workbook", "[app][forms]")
{
    FormsDesk desk;
    desk.openSample();
    const std::string key = desk.editor().key().toStdString();
    desk.editor().goLive();
    desk.rest();
    for (int i = 0; i < 30; ++i)
        desk.answer(key, {{"family", "Koval"}, {"region", "Vinnytsia"}, {"may_write", i % 3 != 0}}, i >= 6);
    CHECK(desk.editor().measured() == 80);
    CHECK(desk.editor().stateText().startsWith("Live: version 1, 30 answer"));
    auto& results = *desk.forms->results();
    CHECK(results.responses() == 0); // nobody looks
    results.look(true);
    desk.rest();
    CHECK(results.responses() == 30);
    CHECK(results.summary().endsWith("finished: 24 (80 %)"));
    CHECK(results.fewText().isEmpty());
    REQUIRE(results.rows()->rowCount() == 5);
    CHECK(FormsDesk::value(results.rows(), 0, "kind") == "plain"); // who somebody is, is not listed
    CHECK(FormsDesk::value(results.rows(), 3, "kind") == "texts");
    CHECK(FormsDesk::value(results.rows(), 1, "dropText") == "Stopped here: 6 (20 %)");
    const auto bars = FormsDesk::value(results.rows(), 4, "bars").toList();
    REQUIRE(bars.size() == 2);
    CHECK(bars[0].toMap().value("count") == 20);
    desk.editor().select("region");
    desk.question().edit("text", "en", "Where from?");
    desk.question().flush();
    desk.rest();
    desk.editor().goLive();
    desk.rest();
    CHECK(desk.editor().liveVersion() == 2);
    CHECK(results.versions().size() == 3);
    CHECK(FormsDesk::value(results.rows(), 3, "title") == "Where from?");
    results.setVersion(results.versions()[1].toMap().value("key").toString());
    desk.rest();
    CHECK(results.responses() == 0); // nobody answered version 2
    results.setVersion({});
    desk.rest();
    const auto file = desk.folder.path() / "answers.xlsx";
    results.exportTo(QUrl::fromLocalFile(QString::fromStdString(file.string())));
    desk.rest();
    CHECK(results.notice().startsWith("answers.xlsx: 30 response"));
    const auto sheets = exchange::readXlsx(file);
    REQUIRE(sheets);
    CHECK(sheets->front().rows.size() == 31);
}

TEST_CASE("closing keeps what was typed, and an archived draft that is open closes", "[app][forms]")
{
    FormsDesk desk;
    desk.openSample();
    const QString key = desk.editor().key();
    desk.editor().select("region");
    desk.question().edit("text", "en", "Where from?");
    desk.forms->close();
    desk.rest();
    desk.forms->open(key);
    desk.rest();
    CHECK(desk.shown().contains("Where from?"));
    desk.forms->archive(key);
    desk.rest();
    CHECK(desk.editor().key().isEmpty());
}
