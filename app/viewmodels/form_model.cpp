#include "app/viewmodels/form_model.h"

#include <algorithm>

#include "app/viewmodels/texts.h"
#include "shared/exchange/client_values.h"
#include "shared/model/catalogue.h"
#include "shared/text/email.h"
#include "shared/text/phone.h"

namespace fairbook::app {
namespace {

using base::Json;
using model::Kind;

/// What the client form asks for, in this order; everything else stays as it is.
constexpr std::string_view asked[] = {"name",  "company",  "job_title", "department", "phones", "emails", "addresses",
                                      "links", "birthday", "tags",      "attributes", "status", "note"};
constexpr std::string_view nameParts[] = {"family", "given", "patronymic"};

/// What the form shows of an element, so that typing it again gives the same element.
QString elementText(Kind kind, const Json& element)
{
    switch (kind) {
    case Kind::phoneSet:
    case Kind::emailSet:
        return Texts::of(base::textAt(element, "raw"));
    case Kind::attributeSet:
        return Texts::of(base::textAt(element, "name") + "=" + base::textAt(element, "value"));
    default:
        break;
    }
    for (const char* key : {"raw", "url", "value"})
        if (element.contains(key))
            return Texts::of(base::textAt(element, key));
    return Texts::value(nullptr, element);
}

const char* partLabel(std::string_view part)
{
    return part == "family"  ? QT_TRANSLATE_NOOP("Field", "Family name")
           : part == "given" ? QT_TRANSLATE_NOOP("Field", "Given name")
                             : QT_TRANSLATE_NOOP("Field", "Patronymic");
}

} // namespace

FormModel::FormModel(QObject* parent) : QAbstractListModel(parent) {}

int FormModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QHash<int, QByteArray> FormModel::roleNames() const
{
    return {{Qt::UserRole, "path"},        {Qt::UserRole + 1, "label"},       {Qt::UserRole + 2, "kind"},
            {Qt::UserRole + 3, "value"},   {Qt::UserRole + 4, "element"},     {Qt::UserRole + 5, "removable"},
            {Qt::UserRole + 6, "warning"}, {Qt::UserRole + 7, "placeholder"}, {Qt::UserRole + 8, "section"}};
}

QVariant FormModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    const std::size_t dot = row.name.find('.');
    const model::Field* field = model::fieldOf(record_.type, row.name.substr(0, dot));
    const bool set = field != nullptr && model::isSet(field->kind);
    switch (role - Qt::UserRole) {
    case 0:
        return Texts::of(row.name);
    case 1:
        return dot == std::string::npos ? Texts::label(field, row.name)
                                        : QCoreApplication::translate("Field", partLabel(row.name.substr(dot + 1)));
    case 2:
        return dot == std::string::npos && field != nullptr ? Texts::kind(field->kind) : QStringLiteral("text");
    case 3:
        return row.value;
    case 4:
        return set;
    case 5:
        return set;
    case 6:
        return warningOf(row);
    case 7:
        return field != nullptr && field->kind == Kind::attributeSet ? tr("name = value")
               : field != nullptr && field->kind == Kind::date       ? tr("1986-05-12, or --05-12 without the year")
                                                                     : QString();
    default:
        return QString();
    }
}

QVariantList FormModel::addable() const
{
    QVariantList list;
    for (const auto name : asked) {
        const model::Field* field = model::fieldOf(record_.type, name);
        if (field != nullptr && model::isSet(field->kind))
            list << QVariantMap{{"field", Texts::of(name)}, {"label", Texts::label(field, name)}};
    }
    return list;
}

void FormModel::setValue(int row, const QString& text)
{
    if (row < 0 || row >= rowCount() || rows_[static_cast<std::size_t>(row)].value == text)
        return;
    rows_[static_cast<std::size_t>(row)].value = text;
    emit dataChanged(index(row), index(row));
    emit changed();
}

void FormModel::add(const QString& field)
{
    const std::string name = field.toStdString();
    auto after = std::find_if(rows_.rbegin(), rows_.rend(), [&](const Row& row) { return row.name == name; }).base();
    const int at = after == rows_.begin() ? rowCount() : static_cast<int>(after - rows_.begin());
    beginInsertRows({}, at, at);
    rows_.insert(rows_.begin() + at, Row{name, {}, {}, {}});
    endInsertRows();
    emit changed();
}

void FormModel::removeRow(int row)
{
    setValue(row, {});
}

void FormModel::open(const model::Record& record, const QString& region)
{
    beginResetModel();
    record_ = record;
    region_ = region;
    rows_.clear();
    for (const auto name : asked)
        if (const model::Field* field = model::fieldOf(record_.type, name))
            addRows(*field);
    endResetModel();
    emit changed();
}

void FormModel::addRows(const model::Field& field)
{
    const std::string name(field.name);
    const Json* value = base::memberOf(record_.body, name);
    if (field.kind == Kind::personName) {
        for (const auto part : nameParts) {
            const QString text = value == nullptr ? QString() : Texts::of(base::textAt(*value, part));
            rows_.push_back({name + '.' + std::string(part), {}, text, text});
        }
        return;
    }
    if (!model::isSet(field.kind)) {
        const QString text = value == nullptr     ? QString()
                             : value->is_string() ? Texts::of(value->get<std::string>())
                                                  : Texts::value(&field, *value);
        rows_.push_back({name, {}, text, text});
        return;
    }
    if (value != nullptr && value->is_object())
        for (const auto& [element, content] : value->items()) {
            const QString text = elementText(field.kind, content);
            rows_.push_back({name, element, text, text});
        }
    if (value == nullptr && (field.kind == Kind::phoneSet || field.kind == Kind::emailSet))
        rows_.push_back({name, {}, {}, {}});
}

QString FormModel::warningOf(const Row& row) const
{
    const QString text = row.value.trimmed();
    if (text.isEmpty() || text == row.opened)
        return {};
    if (row.name == "phones" && !text::readPhone(text.toStdString(), region_.toStdString()).valid)
        return tr("This number cannot be dialled. It is saved as it is.");
    if (row.name == "emails" && !text::looksLikeEmail(text.toStdString()))
        return tr("Not an e-mail address yet. It is saved as it is.");
    return {};
}

model::Edit FormModel::edit() const
{
    model::Edit edit{
        .action = model::Action::set, .type = record_.type, .record = record_.id, .set = Json::object(), .base = {}};
    for (const Row& row : rows_) {
        if (row.value.trimmed() == row.opened.trimmed())
            continue;
        const model::Field* field = model::fieldOf(record_.type, row.name.substr(0, row.name.find('.')));
        if (field == nullptr)
            continue;
        if (model::isSet(field->kind))
            writeElement(edit, *field, row);
        else if (!exchange::setText(edit.set, record_.type, row.name, row.value.trimmed().toStdString(),
                                    region_.toStdString(), record_.body))
            continue;
    }
    for (const auto& [path, value] : edit.set.items())
        if (auto dots = model::dotsOf(record_, path); !dots.empty())
            edit.base[path] = std::move(dots);
    return edit;
}

/// A changed phone stays the same element, so that two people who correct it meet in one conflict instead of two
/// phones.
void FormModel::writeElement(model::Edit& edit, const model::Field& field, const Row& row) const
{
    const std::string set(field.name);
    const std::string text = row.value.trimmed().toStdString();
    if (row.element.empty()) {
        if (auto value = exchange::valueOfText(field, text, region_.toStdString()))
            exchange::addElement(edit.set, field, std::move(*value));
        return;
    }
    Json& slot = edit.set[set + '/' + row.element];
    if (text.empty())
        return; // null: removed
    auto value = exchange::valueOfText(field, text, region_.toStdString());
    if (!value)
        return;
    if (const Json* before = model::valueAt(record_, set + '/' + row.element);
        before != nullptr && before->contains("kind"))
        (*value)["kind"] = (*before)["kind"];
    slot = std::move(*value);
}

} // namespace fairbook::app
