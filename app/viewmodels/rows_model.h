// app/viewmodels/rows_model.h: a list for QML: rows by value, roles by name. Replacing rows keeps what is equal, so
// that a list on the screen does not jump.
#pragma once

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>
#include <vector>

#include <QAbstractListModel>

namespace fairbook::app {

/// Knows how rows change under a list that is on the screen.
class RowList : public QAbstractListModel
{
    Q_OBJECT

protected:
    using QAbstractListModel::QAbstractListModel;

    /// The same number of rows changes in place; otherwise the difference is added or removed at the end.
    template <typename Row>
    void replaceRows(std::vector<Row>& shown, std::vector<Row> rows)
    {
        const int before = static_cast<int>(shown.size());
        const int after = static_cast<int>(rows.size());
        if (after > before)
            beginInsertRows({}, before, after - 1);
        else if (after < before)
            beginRemoveRows({}, after, before - 1);
        shown = std::move(rows);
        if (after > before)
            endInsertRows();
        else if (after < before)
            endRemoveRows();
        if (const int kept = std::min(before, after); kept > 0)
            emit dataChanged(index(0), index(kept - 1));
    }

    template <typename Row>
    void addRows(std::vector<Row>& shown, std::vector<Row> more)
    {
        if (more.empty())
            return;
        const int before = static_cast<int>(shown.size());
        beginInsertRows({}, before, before + static_cast<int>(more.size()) - 1);
        shown.insert(shown.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
        endInsertRows();
    }
};

template <typename Row>
class RowsModel : public RowList
{
public:
    struct Role
    {
        const char* name;
        std::function<QVariant(const Row&)> read;
    };

    explicit RowsModel(std::vector<Role> roles, QObject* parent = nullptr) : RowList(parent), roles_(std::move(roles))
    {}

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(rows_.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        const int at = role - Qt::UserRole;
        const bool known =
            index.isValid() && index.row() < rowCount() && at >= 0 && at < static_cast<int>(roles_.size());
        return known ? roles_[static_cast<std::size_t>(at)].read(rows_[static_cast<std::size_t>(index.row())])
                     : QVariant();
    }
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        QHash<int, QByteArray> names;
        for (std::size_t at = 0; at < roles_.size(); ++at)
            names[Qt::UserRole + static_cast<int>(at)] = roles_[at].name;
        return names;
    }

    [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }

    void setRows(std::vector<Row> rows) { replaceRows(rows_, std::move(rows)); }
    void appendRows(std::vector<Row> more) { addRows(rows_, std::move(more)); }

private:
    std::vector<Role> roles_;
    std::vector<Row> rows_;
};

} // namespace fairbook::app
