// app/viewmodels/answers_model.h: what a client answered: one row a filled-in questionnaire, latest first, each with
// its answers in the words of the version that was asked.
#pragma once

#include "app/viewmodels/rows_model.h"
#include "app/viewmodels/view_model.h"
#include "shared/model/form_publish.h"

namespace fairbook::app {

class AnswersModel : public ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(
        QAbstractItemModel* rows READ rows CONSTANT) ///< key, title, detail, unfinished, answers: [{asked, said}]
    Q_PROPERTY(int count READ count NOTIFY changed)

public:
    static constexpr std::size_t responsesMax = 50; ///< the latest ones

    explicit AnswersModel(StoreAccess& store, QObject* parent = nullptr);

    [[nodiscard]] QAbstractItemModel* rows() { return &rows_; }
    [[nodiscard]] int count() const { return rows_.rowCount(); }

    /// The responses among what belongs to the client of `parts`.
    void load(const std::vector<store::StoredRecord>& parts);
    void retranslate() { show(); }

private:
    struct Row
    {
        QString key, title, detail;
        bool unfinished = false;
        QVariantList answers;
    };
    struct Answered
    {
        model::Record response;
        std::optional<model::FormVersion> version; ///< none: not here yet
    };

    void show();
    [[nodiscard]] Row rowOf(const Answered& answered);

    std::vector<Answered> answered_;
    RowsModel<Row> rows_;
};

} // namespace fairbook::app
