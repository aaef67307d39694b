// json_rows.h: a list for stand-ins, whose rows are JavaScript objects: unlike those of a ListModel, lists and maps in them
// stay what they are, as in the app's own models.
#pragma once

#include <QAbstractListModel>
#include <QVariantList>

namespace fairbook::tests {

class JsonRows : public QAbstractListModel
{
    Q_OBJECT
    Q_PROPERTY(QVariantList rows READ rows WRITE setRows NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] QVariantList rows() const { return rows_; }
    [[nodiscard]] int count() const { return static_cast<int>(rows_.size()); }

    /// Roles: those of the first row, for good.
    void setRows(const QVariantList& rows)
    {
        beginResetModel();
        rows_ = rows;
        if (names_.isEmpty() && !rows.isEmpty())
            names_ = rows.front().toMap().keys();
        endResetModel();
        emit changed();
    }
    Q_INVOKABLE void set(int row, const QString& role, const QVariant& value)
    {
        QVariantMap map = rows_[row].toMap();
        map[role] = value;
        rows_[row] = map;
        emit dataChanged(index(row), index(row));
    }
    Q_INVOKABLE QVariant get(int row, const QString& role) const { return rows_[row].toMap().value(role); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : count(); }
    [[nodiscard]] QVariant data(const QModelIndex& at, int role) const override
    {
        const auto name = role - Qt::UserRole;
        const bool known = at.isValid() && at.row() < count() && name >= 0 && name < names_.size();
        return known ? rows_[at.row()].toMap().value(names_[name]) : QVariant();
    }
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        QHash<int, QByteArray> roles;
        for (qsizetype at = 0; at < names_.size(); ++at)
            roles[Qt::UserRole + static_cast<int>(at)] = names_[at].toUtf8();
        return roles;
    }

signals:
    void changed();

private:
    QVariantList rows_;
    QStringList names_;
};

} // namespace fairbook::tests
