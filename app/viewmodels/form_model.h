// app/viewmodels/form_model.h: a record as a form, made from the catalogue: one row a field or an element of a set. It
// remembers what it showed when it was OPENED; that is what its edit will have seen.
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include "shared/model/edit.h"
#include "shared/model/record.h"

namespace fairbook::app {

class FormModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(QVariantList addable READ addable NOTIFY changed)

public:
    explicit FormModel(QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QVariantList addable() const; ///< {field, label} of what can get another element

    Q_INVOKABLE void setValue(int row, const QString& text);
    Q_INVOKABLE void add(const QString& field);
    Q_INVOKABLE void removeRow(int row);

    void open(const model::Record& record, const QString& region);
    /// What was changed, or an edit without values. Based on what the form showed when it was opened.
    [[nodiscard]] model::Edit edit() const;

signals:
    void changed();

private:
    struct Row
    {
        std::string name;    ///< "name.family", "phones", "job_title"
        std::string element; ///< id of an element that was there, or empty
        QString opened, value;
        bool removed = false;
    };

    void addRows(const model::Field& field);
    [[nodiscard]] QString warningOf(const Row& row) const;
    void writeElement(model::Edit& edit, const model::Field& field, const Row& row) const;

    model::Record record_;
    QString region_;
    std::vector<Row> rows_;
};

} // namespace fairbook::app
