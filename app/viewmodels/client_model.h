// app/viewmodels/client_model.h: one client's page (Z3): the card, what happened, what was allowed, what is to be done.
#pragma once

#include "app/viewmodels/answers_model.h"
#include "app/viewmodels/form_model.h"
#include "app/viewmodels/photos_model.h"
#include "app/viewmodels/rows_model.h"
#include "app/viewmodels/view_model.h"

namespace fairbook::app {

class ClientModel : public ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(QString key READ key NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed)
    Q_PROPERTY(QString grade READ grade NOTIFY changed)
    Q_PROPERTY(QString delivery READ delivery NOTIFY changed)
    Q_PROPERTY(QString deliveryText READ deliveryText NOTIFY changed)
    Q_PROPERTY(QString owner READ owner NOTIFY changed)
    Q_PROPERTY(int conflictCount READ conflictCount NOTIFY changed)
    Q_PROPERTY(bool hasConflict READ hasConflict NOTIFY changed)
    Q_PROPERTY(bool deleted READ deleted NOTIFY changed)
    Q_PROPERTY(bool loading READ loading NOTIFY changed)
    Q_PROPERTY(bool editing READ editing NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel* fields READ fields CONSTANT)
    Q_PROPERTY(QAbstractItemModel* history READ history CONSTANT)
    Q_PROPERTY(QAbstractItemModel* consents READ consents CONSTANT)
    Q_PROPERTY(QAbstractItemModel* tasks READ tasks CONSTANT)
    Q_PROPERTY(fairbook::app::PhotosModel* photos READ photos CONSTANT)
    Q_PROPERTY(fairbook::app::AnswersModel* answers READ answers CONSTANT)
    Q_PROPERTY(fairbook::app::FormModel* form READ form CONSTANT)

public:
    explicit ClientModel(StoreAccess& store, QObject* parent = nullptr);

    [[nodiscard]] QString key() const { return key_; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] QString grade() const;
    [[nodiscard]] QString delivery() const;
    [[nodiscard]] QString deliveryText() const;
    [[nodiscard]] QString owner() const { return owner_; }
    [[nodiscard]] int conflictCount() const { return static_cast<int>(conflicts_.size()); }
    [[nodiscard]] bool hasConflict() const { return !conflicts_.empty(); }
    [[nodiscard]] bool deleted() const { return stored_.record.deleted(); }
    [[nodiscard]] bool loading() const { return loading_; }
    [[nodiscard]] bool editing() const { return editing_; }
    [[nodiscard]] QAbstractItemModel* fields() { return &fields_; }
    [[nodiscard]] QAbstractItemModel* history() { return &history_; }
    [[nodiscard]] QAbstractItemModel* consents() { return &consents_; }
    [[nodiscard]] QAbstractItemModel* tasks() { return &tasks_; }
    [[nodiscard]] PhotosModel* photos() { return &photos_; }
    [[nodiscard]] AnswersModel* answers() { return &answers_; }
    [[nodiscard]] FormModel* form() { return &form_; }

    Q_INVOKABLE void load(const QString& key);
    Q_INVOKABLE void addNote(const QString& text);
    Q_INVOKABLE void setGrade(const QString& code);
    Q_INVOKABLE void toggleTask(const QString& key);
    Q_INVOKABLE void remove();
    Q_INVOKABLE void restore();
    Q_INVOKABLE void beginEdit();
    Q_INVOKABLE void save();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void reviewConflict();
    void setRegion(const QString& region) { region_ = region; }
    void retranslate()
    {
        show();
        photos_.retranslate();
        answers_.retranslate();
    }

signals:
    void reviewAsked(const QString& key);

private:
    struct FieldRow
    {
        QString path, field, label, kind, value, raw, secondary, changedBy;
        bool conflict = false;
    };
    struct HistoryRow
    {
        std::int64_t atMs = 0;
        QString key, when, kind, title, text, author, delivery;
    };
    struct ConsentRow
    {
        QString channel, state, code, when, by, wording;
    };
    struct TaskRow
    {
        QString key, title, due;
        bool done = false, overdue = false;
    };
    struct Loaded ///< everything that the page shows, read in one go
    {
        store::StoredRecord stored;
        std::vector<store::StoredRecord> parts;
        std::vector<std::pair<model::Dot, std::pair<std::string, std::string>>> authors;
        std::string owner;
    };

    void reload();
    void show();
    void showFields();
    void showParts();
    void addFieldRow(std::vector<FieldRow>& rows, const model::Field* field, const std::string& path,
                     const base::Json& value);
    [[nodiscard]] HistoryRow historyRow(const store::StoredRecord& part);
    [[nodiscard]] QString authorOf(const model::Dot& dot) const;
    void setDeleted(model::Action action, const QString& said);

    QString key_, owner_, region_ = QStringLiteral("UA");
    store::StoredRecord stored_;
    std::vector<store::StoredRecord> parts_;
    std::vector<std::pair<model::Dot, std::pair<std::string, std::string>>> authors_;
    std::vector<std::string> conflicts_;
    bool loading_ = false, editing_ = false;
    PhotosModel photos_;
    AnswersModel answers_;
    FormModel form_;
    RowsModel<FieldRow> fields_;
    RowsModel<HistoryRow> history_;
    RowsModel<ConsentRow> consents_;
    RowsModel<TaskRow> tasks_;
};

} // namespace fairbook::app
