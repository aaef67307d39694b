// tests/qml/mock_rows.h: a list whose rows hold lists, as those of our view models do and a ListModel cannot: MockRows
// {}.
#pragma once

#include <QAbstractListModel>
#include <QVariantMap>

namespace fairbook::tests {

class MockRows : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QVariantList rows READ rows WRITE setRows NOTIFY countChanged)

public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int count() const { return static_cast<int>(rows_.size()); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : count(); }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        return rows_.value(index.row()).value(names_.value(role - Qt::UserRole));
    }
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        QHash<int, QByteArray> names;
        for (int at = 0; at < names_.size(); ++at)
            names[Qt::UserRole + at] = names_[at].toUtf8();
        return names;
    }

    [[nodiscard]] QVariantList rows() const { return {rows_.begin(), rows_.end()}; }
    void setRows(const QVariantList& rows)
    {
        clear();
        for (const QVariant& row : rows)
            append(row.toMap());
    }
    [[nodiscard]] Q_INVOKABLE QVariant get(int row, const QString& role) const { return rows_.value(row).value(role); }
    Q_INVOKABLE void set(int row, const QString& role, const QVariant& value)
    {
        rows_[row][role] = value;
        emit dataChanged(index(row), index(row));
    }

    /// The first row says which roles there are.
    Q_INVOKABLE void append(const QVariantMap& row)
    {
        if (names_.isEmpty()) {
            beginResetModel();
            names_ = row.keys();
            endResetModel();
        }
        beginInsertRows({}, count(), count());
        rows_ << row;
        endInsertRows();
        emit countChanged();
    }
    Q_INVOKABLE void remove(int row)
    {
        beginRemoveRows({}, row, row);
        rows_.removeAt(row);
        endRemoveRows();
        emit countChanged();
    }
    Q_INVOKABLE void clear()
    {
        beginResetModel();
        rows_.clear();
        endResetModel();
        emit countChanged();
    }

signals:
    void countChanged();

private:
    QStringList names_;
    QList<QVariantMap> rows_;
};

} // namespace fairbook::tests
