// app/viewmodels/forms_model.h: the questionnaires of the company, and the draft, the answers and the files of one.
#pragma once

#include <QUrl>

#include "app/viewmodels/form_edit_model.h"
#include "app/viewmodels/form_results_model.h"
#include "app/viewmodels/rows_model.h"
#include "app/viewmodels/view_model.h"
#include "shared/exchange/xlsform.h"

namespace fairbook::app {

class FormsModel : public ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(QAbstractItemModel* rows READ rows CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int archivedCount READ archivedCount NOTIFY changed)
    Q_PROPERTY(bool archivedShown READ archivedShown WRITE showArchived NOTIFY changed)
    Q_PROPERTY(bool loaded READ loaded NOTIFY changed) ///< false: nobody knows yet whether there are any
    Q_PROPERTY(QString notice READ notice NOTIFY changed)
    Q_PROPERTY(bool noticeWarns READ noticeWarns NOTIFY changed)
    Q_PROPERTY(fairbook::app::FormEditModel* editor READ editor CONSTANT)
    Q_PROPERTY(fairbook::app::FormResultsModel* results READ results CONSTANT)

public:
    explicit FormsModel(StoreAccess& store, QObject* parent = nullptr);

    [[nodiscard]] QAbstractItemModel* rows() { return &rows_; }
    [[nodiscard]] int count() const { return rows_.rowCount(); }
    [[nodiscard]] int archivedCount() const { return archivedCount_; }
    [[nodiscard]] bool archivedShown() const { return archivedShown_; }
    [[nodiscard]] bool loaded() const { return loaded_; }
    [[nodiscard]] QString notice() const;
    [[nodiscard]] bool noticeWarns() const { return refused_.has_value(); }
    [[nodiscard]] FormEditModel* editor() { return &editor_; }
    [[nodiscard]] FormResultsModel* results() { return &results_; }

    void showArchived(bool shown);
    void setLanguage(const QString& language);
    void setUser(base::Id user) { editor_.setUser(user); }

    Q_INVOKABLE void open(const QString& key); ///< its draft and its answers
    Q_INVOKABLE void close();
    Q_INVOKABLE void createSample();
    Q_INVOKABLE void createEmpty();
    Q_INVOKABLE void duplicate(const QString& key);
    Q_INVOKABLE void archive(const QString& key);
    Q_INVOKABLE void restore(const QString& key);
    Q_INVOKABLE void importFile(const QUrl& file);                     ///< ours as JSON, or an XLSForm workbook
    Q_INVOKABLE void exportFile(const QString& key, const QUrl& file); ///< by its ending: JSON or .xlsx
    Q_INVOKABLE void dismiss();
    void flush() { editor_.flush(); }
    void retranslate();

signals:
    void created(const QString& key);

private:
    struct Row
    {
        QString key, title, state, stateText, detail;
        bool kiosk = false, web = false, live = false;
    };
    struct Imported
    {
        base::Result<store::Committed> done;
        QString key;
        std::vector<exchange::LeftOut> leftOut;
    };

    void reload();
    void show(std::vector<FormLine> lines);
    [[nodiscard]] Row rowOf(const FormLine& line) const;
    void add(std::function<base::Result<model::Questionnaire>(store::DeviceStore&)> make, const QString& said);
    void setState(const QString& key, const char* state, const QString& said);

    FormEditModel editor_;
    FormResultsModel results_;
    QString language_ = QStringLiteral("en");
    std::vector<FormLine> lines_;
    std::optional<base::Error> refused_;
    std::vector<exchange::LeftOut> leftOut_;
    QString exported_; ///< name of the file
    int archivedCount_ = 0;
    bool archivedShown_ = false, loaded_ = false;
    RowsModel<Row> rows_;
};

} // namespace fairbook::app
