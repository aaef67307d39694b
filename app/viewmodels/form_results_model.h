// app/viewmodels/form_results_model.h: what visitors answered, question by question; counted on the store's thread.
#pragma once

#include <QUrl>

#include "app/forms/form_base.h"
#include "app/viewmodels/rows_model.h"
#include "app/viewmodels/view_model.h"

namespace fairbook::app {

class FormResultsModel : public ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(QString key READ key NOTIFY changed)
    Q_PROPERTY(bool looking READ looking WRITE look NOTIFY changed) ///< answers are read only while somebody looks
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
    Q_PROPERTY(int responses READ responses NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed) ///< 212 answers, 172 finished (81 %)
    Q_PROPERTY(QString fewText READ fewText NOTIFY changed) ///< too few to say who leaves where; empty: enough
    Q_PROPERTY(QAbstractItemModel* rows READ rows CONSTANT)
    Q_PROPERTY(QVariantList versions READ versions NOTIFY changed) ///< {key, label}; "" is all
    Q_PROPERTY(QVariantList fairs READ fairs NOTIFY changed)
    Q_PROPERTY(QString version READ version WRITE setVersion NOTIFY changed)
    Q_PROPERTY(QString fair READ fair WRITE setFair NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed) ///< to propose

public:
    explicit FormResultsModel(StoreAccess& store, QObject* parent = nullptr);

    [[nodiscard]] QString key() const { return key_; }
    [[nodiscard]] bool looking() const { return looking_; }
    [[nodiscard]] bool loaded() const { return loaded_; }
    [[nodiscard]] int responses() const { return static_cast<int>(results_.responses); }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString fewText() const;
    [[nodiscard]] QAbstractItemModel* rows() { return &rows_; }
    [[nodiscard]] QVariantList versions() const;
    [[nodiscard]] QVariantList fairs() const;
    [[nodiscard]] QString version() const { return version_; }
    [[nodiscard]] QString fair() const { return fair_; }
    [[nodiscard]] QString notice() const { return notice_; }
    [[nodiscard]] QString fileName() const;

    void look(bool looking);
    void setLanguage(const QString& language);
    void setVersion(const QString& version);
    void setFair(const QString& fair);

    Q_INVOKABLE void open(const QString& key);
    Q_INVOKABLE void close() { open({}); }
    Q_INVOKABLE void exportTo(const QUrl& file); ///< a workbook
    Q_INVOKABLE void dismiss();
    void retranslate() { fill(); }

private:
    struct Row
    {
        QString key, title, typeName, kind, shownText, dropText, figure, note;
        QVariantList bars, texts;
    };
    struct Counted
    {
        model::FormResults results;
        std::vector<std::pair<std::string, std::int64_t>> versions; ///< id, number
        std::vector<store::StoredRecord> events;
        std::string formKey;
    };

    [[nodiscard]] ResultsFilter filter() const;
    void reload();
    void show(Counted counted);
    void fill();
    [[nodiscard]] Row rowOf(const model::QuestionResults& result) const;
    void putChoices(Row& row, const model::QuestionResults& result) const;
    void putTable(Row& row, const model::QuestionResults& result) const;
    void putOrder(Row& row, const model::QuestionResults& result) const;
    static void putNumbers(Row& row, const model::QuestionResults& result);
    [[nodiscard]] QString choiceText(const model::ChoiceCount& choice) const;

    QString key_, language_ = QStringLiteral("en"), version_, fair_, notice_;
    model::FormResults results_;
    std::vector<std::pair<std::string, std::int64_t>> versions_;
    std::vector<store::StoredRecord> events_;
    std::string formKey_;
    bool loaded_ = false, looking_ = false;
    RowsModel<Row> rows_;
};

} // namespace fairbook::app
