// app/viewmodels/review_model.h: what somebody has to decide (Z7): mine, theirs, before; one key a decision, undo for
// each.
#pragma once

#include "app/viewmodels/rows_model.h"
#include "app/viewmodels/view_model.h"

namespace fairbook::app {

/// The conflict under the cursor.
class ConflictModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(QString recordName MEMBER recordName NOTIFY changed)
    Q_PROPERTY(QString recordKey MEMBER recordKey NOTIFY changed)
    Q_PROPERTY(QString fieldLabel MEMBER fieldLabel NOTIFY changed)
    Q_PROPERTY(QString before MEMBER before NOTIFY changed)
    Q_PROPERTY(QString mergedInto MEMBER mergedInto NOTIFY changed)
    Q_PROPERTY(QString kind MEMBER kind NOTIFY changed)
    Q_PROPERTY(bool canKeepBoth MEMBER canKeepBoth NOTIFY changed)
    Q_PROPERTY(bool trivial MEMBER trivial NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* values READ values CONSTANT)

public:
    struct Value
    {
        QString dot, value, author, device, when;
        QString field; ///< its name, where the values are of several fields
        bool shown = false, mine = false;
    };

    explicit ConflictModel(QObject* parent = nullptr);
    [[nodiscard]] QAbstractItemModel* values() { return &values_; }
    void setValues(std::vector<Value> values) { values_.setRows(std::move(values)); }

    QString recordName, recordKey, fieldLabel, before, kind, mergedInto;
    bool canKeepBoth = false, trivial = false;

signals:
    void changed();

private:
    RowsModel<Value> values_;
};

class ReviewModel : public ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(QAbstractItemModel* rows READ rows CONSTANT)
    Q_PROPERTY(fairbook::app::ConflictModel* current READ current CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int currentIndex MEMBER currentIndex_ WRITE setCurrentIndex NOTIFY changed)
    Q_PROPERTY(int doneCount MEMBER doneCount_ NOTIFY changed)
    Q_PROPERTY(int trivialCount READ trivialCount NOTIFY changed)

public:
    explicit ReviewModel(StoreAccess& store, QObject* parent = nullptr);

    [[nodiscard]] QAbstractItemModel* rows() { return &rows_; }
    [[nodiscard]] ConflictModel* current() { return &current_; }
    [[nodiscard]] int count() const { return static_cast<int>(found_.size()); }
    [[nodiscard]] int trivialCount() const;
    void setCurrentIndex(int index);

    Q_INVOKABLE void keep(const QString& dot);
    Q_INVOKABLE void keepBoth();
    Q_INVOKABLE void keepEdited(const QString& text);
    Q_INVOKABLE void later();
    Q_INVOKABLE void resolveTrivial();
    Q_INVOKABLE void restoreRecord();
    Q_INVOKABLE void confirmDelete();
    Q_INVOKABLE void keepMerged(); ///< what was written after the merge is about the same person
    Q_INVOKABLE void takeApart();
    Q_INVOKABLE void open(const QString& recordKey); ///< moves to that record's first conflict
    void setRegion(const QString& region) { region_ = region; }
    void retranslate();

private:
    struct Found
    {
        store::Conflict conflict;
        bool canKeepBoth = false, trivial = false;
    };
    struct Row
    {
        QString key, record, recordName, field, kind;
    };
    /// What stands in both a row and the card.
    [[nodiscard]] static QString kindOf(const store::Conflict& conflict);
    [[nodiscard]] static QString labelOf(const store::Conflict& conflict);
    [[nodiscard]] ConflictModel::Value shownValue(const store::Conflict& conflict, const store::Conflict::Value& value,
                                                  bool shown);

    using Decide = std::function<base::Result<model::Edit>(const model::Record&, const std::string& path)>;

    void reload();
    void showCurrent();
    void settle(Decide decide, const QString& said);

    std::vector<Found> found_;
    RowsModel<Row> rows_;
    ConflictModel current_;
    QString region_ = QStringLiteral("UA"), wanted_;
    int currentIndex_ = 0, doneCount_ = 0;
};

} // namespace fairbook::app
