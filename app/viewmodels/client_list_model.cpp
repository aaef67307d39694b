#include "app/viewmodels/client_list_model.h"

#include <array>

#include "app/viewmodels/texts.h"
#include "shared/model/describe.h"

namespace fairbook::app {
namespace {

constexpr std::int64_t pageSize = 60;
constexpr std::int64_t searchLimit = 100;

constexpr std::array<const char*, 14> roles{"key",   "name",        "company", "phone",       "fullPhone",
                                            "email", "jobTitle",    "grade",   "delivery",    "conflict",
                                            "why",   "lastContact", "section", "deliveryText"};

QString whyText(const std::string& why)
{
    if (why.empty() || why == "name")
        return {};
    const std::pair<const char*, QString> words[] = {
        {"phone", Texts::tr("phone")}, {"email", Texts::tr("e-mail")}, {"company", Texts::tr("company")},
        {"tag", Texts::tr("tag")},     {"note", Texts::tr("note")},    {"title", Texts::tr("job title")}};
    for (const auto& [code, word] : words)
        if (why == code)
            return word;
    return Texts::of(why);
}

struct Page
{
    std::vector<store::ClientRow> rows;
    std::int64_t total = 0;
};

} // namespace

ClientListModel::ClientListModel(StoreAccess& access, QObject* parent) : RowList(parent), store_(access)
{
    connect(&access, &StoreAccess::changed, this, &ClientListModel::reload);
    reload();
}

int ClientListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QHash<int, QByteArray> ClientListModel::roleNames() const
{
    QHash<int, QByteArray> names;
    for (std::size_t at = 0; at < roles.size(); ++at)
        names[Qt::UserRole + static_cast<int>(at)] = roles[at];
    return names;
}

QVariant ClientListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const store::ClientRow& row = rows_[static_cast<std::size_t>(index.row())];
    const auto delivery = store::deliveryName(row.delivery);
    switch (role - Qt::UserRole) {
    case 0:
        return QString::fromStdString(row.id.text());
    case 1:
        return Texts::of(row.name);
    case 2:
        return Texts::of(row.company);
    case 3:
        return Texts::phoneTail(row.phone);
    case 4:
        return Texts::of(row.phone);
    case 5:
        return Texts::of(row.email);
    case 6:
        return Texts::of(row.jobTitle);
    case 7:
        return Texts::of(row.grade);
    case 8:
        return Texts::of(delivery);
    case 9:
        return row.conflict;
    case 10:
        return whyText(row.why);
    case 11:
        return row.lastContactMs == 0 ? QString() : Texts::ago({row.lastContactMs}, store_.clock().now());
    case 12:
        return Texts::of(row.name).left(1).toUpper();
    case 13:
        return Texts::delivery(row.delivery);
    default:
        return {};
    }
}

void ClientListModel::fetchMore(const QModelIndex& parent)
{
    if (parent.isValid() || !more_ || busy_ || rows_.empty())
        return;
    readPage(rows_.back().cursor, false);
}

QString ClientListModel::shownText() const
{
    if (!searchText_.trimmed().isEmpty())
        return tr("%n found", nullptr, rowCount());
    return tr("%n client(s)", nullptr, total_);
}

QString ClientListModel::emptyText() const
{
    if (!searchText_.trimmed().isEmpty())
        return tr("Nobody matches “%1”. Try fewer letters, or the last digits of the phone.")
            .arg(searchText_.trimmed());
    if (trash_)
        return tr("The trash is empty.");
    if (filter().grade.empty() && !filter().delivery && !onlyThisEvent_)
        return tr("No clients yet. The first one you capture appears here.");
    return tr("No client fits these filters.");
}

void ClientListModel::setSearchText(const QString& text)
{
    if (searchText_ == text)
        return;
    searchText_ = text;
    reload();
}

void ClientListModel::setFilterGrade(const QString& grade)
{
    filterGrade_ = grade;
    reload();
}

void ClientListModel::setFilterDelivery(const QString& delivery)
{
    filterDelivery_ = delivery;
    reload();
}

void ClientListModel::setOnlyThisEvent(bool only)
{
    onlyThisEvent_ = only;
    reload();
}

void ClientListModel::setTrash(bool trash)
{
    trash_ = trash;
    reload();
}

void ClientListModel::setRecentFirst(bool recent)
{
    recentFirst_ = recent;
    reload();
}

void ClientListModel::setSelectedKey(const QString& key)
{
    selectedKey_ = key;
    emit changed();
}

void ClientListModel::setEvent(const QString& key)
{
    eventKey_ = key;
    if (onlyThisEvent_)
        reload();
}

void ClientListModel::open(const QString& key)
{
    setSelectedKey(key);
    emit opened(key);
}

void ClientListModel::remove(const QString& key)
{
    setDeleted(key, model::Action::remove);
}

void ClientListModel::restore(const QString& key)
{
    setDeleted(key, model::Action::restore);
}

void ClientListModel::reload()
{
    if (searchText_.trimmed().isEmpty())
        readPage({}, true);
    else
        search();
}

store::ListFilter ClientListModel::filter() const
{
    store::ListFilter made;
    made.grade = filterGrade_.toStdString();
    made.trash = trash_;
    made.recentFirst = recentFirst_;
    if (onlyThisEvent_)
        made.event = eventKey_.toStdString();
    for (const auto delivery : {store::Delivery::onDevice, store::Delivery::confirmed, store::Delivery::attention})
        if (Texts::of(store::deliveryName(delivery)) == filterDelivery_)
            made.delivery = delivery;
    return made;
}

void ClientListModel::readPage(const std::string& after, bool replace)
{
    busy_ = true;
    const std::uint64_t question = ++asked_;
    store_.ask(
        this,
        [filter = filter(), after](store::DeviceStore& store) {
            return Page{store.clients(filter, after, pageSize), after.empty() ? store.countClients(filter) : -1};
        },
        [this, question, replace](Page page) {
            if (question != asked_)
                return;
            const bool more = static_cast<std::int64_t>(page.rows.size()) == pageSize;
            if (replace) {
                show(std::move(page.rows), static_cast<int>(page.total), more);
                return;
            }
            busy_ = false;
            more_ = more;
            if (page.rows.empty())
                return;
            addRows(rows_, std::move(page.rows));
            emit changed();
        });
}

void ClientListModel::search()
{
    busy_ = true;
    const std::uint64_t question = ++asked_;
    store_.ask(
        this, [text = searchText_.toStdString()](store::DeviceStore& store) { return store.search(text, searchLimit); },
        [this, question](std::vector<store::ClientRow> rows) {
            if (question == asked_)
                show(std::move(rows), total_, false);
        });
}

void ClientListModel::show(std::vector<store::ClientRow> rows, int total, bool more)
{
    replaceRows(rows_, std::move(rows));
    total_ = total;
    more_ = more;
    busy_ = false;
    emit changed();
}

void ClientListModel::setDeleted(const QString& key, model::Action action)
{
    const auto id = base::Id::parse(key.toStdString());
    if (!id)
        return;
    QString name;
    for (const auto& row : rows_)
        if (row.id == *id)
            name = Texts::of(row.name);
    const QString said =
        action == model::Action::remove ? tr("%1 moved to the trash").arg(name) : tr("%1 restored").arg(name);
    store_.write(
        this,
        [id = *id, action](store::DeviceStore& store) -> base::Result<store::Committed> {
            const auto stored = store.record(id);
            if (!stored)
                return base::refuse(base::Code::notFound);
            const model::Record& seen = stored->record;
            return store.commit({action == model::Action::remove ? model::removeEdit(seen) : model::restoreEdit(seen)});
        },
        said);
}

} // namespace fairbook::app
