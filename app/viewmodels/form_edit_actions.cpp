// What an author does to a draft as a whole: questions and sections, the form's own texts, and going live.
#include <algorithm>

#include "app/viewmodels/form_edit_model.h"
#include "app/viewmodels/texts.h"
#include "shared/model/form_draft.h"
#include "shared/model/path.h"
#include "shared/text/decimal.h"
#include "shared/text/utf8.h"

namespace fairbook::app {
namespace {

using base::Json;

/// A text in one language of `body[field]`, or of `body[field][member]`.
Json textsAt(const Json& body, const std::string& field, const std::string& member)
{
    const Json* value = base::memberOf(body, field);
    if (value != nullptr && !member.empty())
        value = base::memberOf(*value, member);
    return value == nullptr || !value->is_object() ? Json::object() : *value;
}

/// The list of thresholds with that one set, best grade first; empty takes it away.
Json gradesWith(const Json& body, const std::string& grade, const std::string& points)
{
    std::map<std::string, Json> byGrade;
    if (const Json* grades = base::arrayAt(body, "grades"))
        for (const Json& from : *grades)
            byGrade[base::textAt(from, "grade")] = base::intAt(from, "from");
    const auto number = text::readDecimal(points);
    if (points.empty())
        byGrade.erase(grade);
    else if (number)
        byGrade[grade] = static_cast<std::int64_t>(std::clamp(*number, -1e6, 1e6));
    Json list = Json::array();
    for (const auto& [name, from] : byGrade)
        list.push_back({{"grade", name}, {"from", from}});
    return list;
}

} // namespace

void FormEditModel::addQuestion(const QString& type)
{
    const Json fresh = model::newQuestion(type.toStdString(), store().random());
    const bool added = writer_.write(
        [fresh, after = selected_.toStdString()](const Json& body) { return model::addedQuestion(body, fresh, after); },
        tr("Question added"));
    if (!added)
        return;
    selected_ = Texts::of(base::textAt(fresh, "key"));
    awaited_ = selected_;
    question_.show(draft_, selected_, language_); // what is typed now is not for the one before
}

void FormEditModel::addSection(const QString& kind)
{
    const Json values = model::addedSection(writer_.body(), kind.toStdString(), store().random());
    if (values.empty() || !writer_.write([values](const Json&) { return values; }, tr("Section added")))
        return;
    selected_ = Texts::of(base::textAt(values.begin().value(), "key"));
}

void FormEditModel::move(const QString& key, int by)
{
    const model::Step step = by < 0 ? model::Step::up : model::Step::down;
    writer_.write(
        [key = key.toStdString(), step](const Json& body) {
            return model::draftElement(body, "questions", key) != nullptr ? model::movedQuestion(body, key, step)
                                                                          : model::movedSection(body, key, step);
        },
        tr("Moved"));
}

void FormEditModel::place(const QString& key, const QString& behind)
{
    writer_.write([key = key.toStdString(), behind = behind.toStdString()](
                      const Json& body) { return model::placedQuestion(body, key, behind); },
                  tr("Moved"));
}

void FormEditModel::duplicate(const QString& key)
{
    const std::string from = key.toStdString();
    const Json* question = model::draftElement(writer_.body(), "questions", from);
    if (question == nullptr)
        return;
    Json copy = *question;
    copy["key"] = model::freshFormKey(base::textAt(copy, "type"), store().random());
    if (writer_.write([copy, from](const Json& body) { return model::addedQuestion(body, copy, from); },
                      tr("Question duplicated")))
        selected_ = Texts::of(base::textAt(copy, "key"));
}

void FormEditModel::remove(const QString& key)
{
    const bool isQuestion = model::draftElement(writer_.body(), "questions", key.toStdString()) != nullptr;
    const QString name = nameOf(key.toStdString());
    if (selected_ == key)
        select({});
    writer_.write(
        [key = key.toStdString(), isQuestion](const Json& body) {
            return isQuestion ? model::removedQuestion(body, key) : model::removedSection(body, key);
        },
        tr("“%1” deleted").arg(name));
}

void FormEditModel::goLive()
{
    const auto form = base::Id::parse(key_.toStdString());
    writer_.flush();
    if (!form || blockers() > 0 || unchanged_)
        return;
    const base::Id version = base::Id::make(now(), store().random());
    const base::Instant at = now();
    store().write(
        this,
        [form = *form, version, at, user = user_](store::DeviceStore& store) -> StoreAccess::Commit {
            const auto stored = store.record(form);
            if (!stored)
                return base::refuse(base::Code::notFound, "form");
            const auto versions = versionsOf(store, form);
            const auto edits =
                model::publishEdits(stored->record, versions.empty() ? 0 : versions.front().number, version, at, user);
            return edits ? store.commit(*edits) : tl::unexpected(edits.error());
        },
        {}, [this, number = nextVersion()](const store::Committed&) { emit wentLive(number); });
}

void FormEditModel::setAnswering(bool open)
{
    writeField("state", open ? "live" : "closed");
}

void FormEditModel::setLanguageUsed(const QString& language, bool used)
{
    if (!used && draft_.languages.size() == 1 && draft_.languages.front() == language.toStdString())
        return; // in which one would it be asked?
    const Json item{{"value", language.toStdString()}};
    writeField(model::elementPath("languages", model::elementId(model::Kind::choices, item)).c_str(),
               used ? item : Json());
}

void FormEditModel::setEventUsed(const QString& event, bool used)
{
    const Json item{{"event", event.toStdString()}};
    writeField(model::elementPath("events", model::elementId(model::Kind::rowSet, item)).c_str(), used ? item : Json());
}

void FormEditModel::setSectionKind(const QString& kind)
{
    writer_.write(
        [key = selected_.toStdString(), kind = kind.toStdString()](const Json& body) {
            return model::changedSection(body, key, [&](Json& section) { section["kind"] = kind; });
        },
        said());
}

void FormEditModel::setCoupon(bool shown)
{
    writer_.write(
        [shown](const Json& body) {
            Json reward = textsAt(body, "reward", "");
            reward["coupon"] = shown;
            return Json{{"reward", reward}};
        },
        said());
}

void FormEditModel::writeField(const char* field, Json value)
{
    writer_.write(
        [path = std::string(field), value = std::move(value)](const Json&) {
            return Json{{path, value}};
        },
        said());
}

void FormEditModel::editSectionTitle(const QString& language, const QString& text)
{
    const std::string key = selected_.toStdString();
    const std::string spoken = language.toStdString();
    const auto read = [key, spoken](const Json& body) {
        const Json* section = model::draftElement(body, "sections", key);
        return section == nullptr ? std::string() : base::textAt(textsAt(*section, "title", ""), spoken);
    };
    const auto put = [key, spoken](const Json& body, const std::string& typed) {
        return model::changedSection(
            body, key, [&](Json& section) { model::putTextIn(section, "title", spoken, text::trimmed(typed)); });
    };
    writer_.type(QStringLiteral("section/") + selected_ + QLatin1Char('/') + language, text, {read, put});
}

void FormEditModel::typeForm(const QString& slot, const char* field, const char* member, const QString& language,
                             const QString& text)
{
    const std::string place(field);
    const std::string inside(member);
    const std::string spoken = language.toStdString();
    const auto read = [place, inside, spoken](const Json& body) {
        return base::textAt(textsAt(body, place, inside), spoken);
    };
    const auto put = [place, inside, spoken](const Json& body, const std::string& typed) {
        Json owner{{place, textsAt(body, place, "")}};
        if (inside.empty())
            model::putTextIn(owner, place, spoken, text::trimmed(typed));
        else
            model::putTextIn(owner[place], inside, spoken, text::trimmed(typed));
        return owner;
    };
    writer_.type(slot + QLatin1Char('/') + language, text, {read, put});
}

void FormEditModel::editTitle(const QString& language, const QString& text)
{
    typeForm(QStringLiteral("title"), "title", "", language, text);
}

void FormEditModel::editThanks(const QString& language, const QString& text)
{
    typeForm(QStringLiteral("reward"), "reward", "text", language, text);
}

void FormEditModel::editGrade(const QString& grade, const QString& points)
{
    const std::string name = grade.toStdString();
    const auto read = [name](const Json& body) {
        if (const Json* grades = base::arrayAt(body, "grades"))
            for (const Json& from : *grades)
                if (base::textAt(from, "grade") == name)
                    return std::to_string(base::intAt(from, "from"));
        return std::string();
    };
    const auto put = [name](const Json& body, const std::string& typed) {
        return Json{{"grades", gradesWith(body, name, std::string(text::trimmed(typed)))}};
    };
    writer_.type(QStringLiteral("grade/") + grade, points, {read, put});
}

} // namespace fairbook::app
