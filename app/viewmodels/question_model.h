// app/viewmodels/question_model.h: the question of a draft that is open: its texts, choices, checks and condition.
#pragma once

#include <QVariantMap>

#include "app/viewmodels/draft_writer.h"
#include "app/viewmodels/rows_model.h"
#include "app/viewmodels/view_model.h"
#include "shared/model/questionnaire.h"

namespace fairbook::app {

class QuestionModel : public ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(QString key READ key NOTIFY changed) ///< empty: none is open
    Q_PROPERTY(int number READ number NOTIFY changed)
    Q_PROPERTY(QString type READ type WRITE setType NOTIFY changed)
    Q_PROPERTY(QString typeName READ typeName NOTIFY changed)
    Q_PROPERTY(QString typeIcon READ typeIcon NOTIFY changed)
    Q_PROPERTY(QString shape READ shape NOTIFY changed) ///< none text number flag option options order grid attachment
    Q_PROPERTY(QVariantMap texts READ texts NOTIFY changed) ///< language -> text
    Q_PROPERTY(QVariantMap hints READ hints NOTIFY changed)
    Q_PROPERTY(QString required READ required WRITE setRequired NOTIFY changed) ///< no, soft, soft_for_a
    Q_PROPERTY(QString mapsTo READ mapsTo WRITE setMapsTo NOTIFY changed)
    Q_PROPERTY(QVariantList clientFields READ clientFields NOTIFY changed) ///< {key, label}; "" is none
    Q_PROPERTY(QString minimum READ minimum NOTIFY changed)
    Q_PROPERTY(QString maximum READ maximum NOTIFY changed)
    Q_PROPERTY(QString choicesMax READ choicesMax NOTIFY changed)
    Q_PROPERTY(bool otherText READ otherText WRITE setOtherText NOTIFY changed)
    Q_PROPERTY(QString channel READ channel WRITE setChannel NOTIFY changed)
    Q_PROPERTY(QVariantList channels READ channels NOTIFY changed)
    Q_PROPERTY(QString wording READ wording NOTIFY changed)
    Q_PROPERTY(QString workLanguage READ workLanguage WRITE setWorkLanguage NOTIFY changed) ///< of the choices
    Q_PROPERTY(QVariantList languages READ languages NOTIFY changed) ///< {key, label, missing}: of the choices
    Q_PROPERTY(QAbstractItemModel* options READ options CONSTANT)
    Q_PROPERTY(QAbstractItemModel* tableRows READ tableRows CONSTANT)
    Q_PROPERTY(QString conditionMode READ conditionMode WRITE setConditionMode NOTIFY changed) ///< always all any other
    Q_PROPERTY(
        QString conditionText READ conditionText NOTIFY changed) ///< in words, of a condition that only a file made
    Q_PROPERTY(bool mayDepend READ mayDepend NOTIFY changed)     ///< something is asked before it
    Q_PROPERTY(QAbstractItemModel* conditions READ conditions CONSTANT)
    Q_PROPERTY(QVariantList earlier READ earlier NOTIFY changed) ///< {key, label}: what a condition may look at

public:
    QuestionModel(StoreAccess& store, DraftWriter& writer, QObject* parent = nullptr);

    [[nodiscard]] QString key() const { return key_; }
    [[nodiscard]] int number() const { return number_; }
    [[nodiscard]] QString type() const;
    [[nodiscard]] QString typeName() const;
    [[nodiscard]] QString typeIcon() const;
    [[nodiscard]] QString shape() const;
    [[nodiscard]] QVariantMap texts() const { return textsOf("text"); }
    [[nodiscard]] QVariantMap hints() const { return textsOf("hint"); }
    [[nodiscard]] QString required() const;
    [[nodiscard]] QString mapsTo() const;
    [[nodiscard]] QVariantList clientFields() const;
    [[nodiscard]] QString minimum() const { return numberText("min"); }
    [[nodiscard]] QString maximum() const { return numberText("max"); }
    [[nodiscard]] QString choicesMax() const { return numberText("choices_max"); }
    [[nodiscard]] bool otherText() const { return question_.otherText; }
    [[nodiscard]] QString channel() const;
    [[nodiscard]] static QVariantList channels();
    [[nodiscard]] QString wording() const;
    [[nodiscard]] QString workLanguage() const { return workLanguage_; }
    [[nodiscard]] QVariantList languages() const;
    [[nodiscard]] QAbstractItemModel* options() { return &options_; }
    [[nodiscard]] QAbstractItemModel* tableRows() { return &tableRows_; }
    [[nodiscard]] QString conditionMode() const;
    [[nodiscard]] QString conditionText() const;
    [[nodiscard]] bool mayDepend() const { return !earlier_.empty(); }
    [[nodiscard]] QAbstractItemModel* conditions() { return &conditions_; }
    [[nodiscard]] QVariantList earlier() const;

    void setType(const QString& type);
    void setRequired(const QString& required);
    void setMapsTo(const QString& path);
    void setOtherText(bool allowed);
    void setChannel(const QString& channel);
    void setWorkLanguage(const QString& language);
    void setConditionMode(const QString& mode);

    /// Texts: written after a pause, or when the field is left (flush). `member`: text, hint; wording, min, max,
    /// choices_max without a language.
    Q_INVOKABLE void edit(const QString& member, const QString& language, const QString& text);
    /// `list`: options, rows. `member`: text (in the work language), score, tag.
    Q_INVOKABLE void editOption(const QString& list, const QString& option, const QString& member, const QString& text);
    Q_INVOKABLE void addOption(const QString& list);
    Q_INVOKABLE void moveOption(const QString& list, const QString& option, int by);
    Q_INVOKABLE void removeOption(const QString& list, const QString& option);
    Q_INVOKABLE void setGrade(const QString& option, const QString& grade);
    Q_INVOKABLE void setExclusive(const QString& option, bool exclusive);
    Q_INVOKABLE void addCondition();
    Q_INVOKABLE void removeCondition(int row);
    Q_INVOKABLE void setConditionQuestion(int row, const QString& key);
    Q_INVOKABLE void setConditionOp(int row, const QString& op);
    Q_INVOKABLE void setConditionValue(int row, const QString& value);
    Q_INVOKABLE void flush() { writer_.flush(); }

    /// Of the draft as it is now; "" closes it.
    void show(const model::Questionnaire& form, const QString& key, const QString& language);

signals:
    void optionAdded(const QString& list);

private:
    struct OptionRow
    {
        QString key, text, reference, score, tag, grade;
        bool exclusive = false, missing = false;
    };
    struct ConditionRow
    {
        QString question, op, value, valueKind;
        QVariantList ops, values;
    };

    [[nodiscard]] QVariantMap textsOf(const char* member) const;
    [[nodiscard]] QString numberText(const char* member) const;
    [[nodiscard]] QString slot(const QString& rest) const { return key_ + QLatin1Char('/') + rest; }
    [[nodiscard]] std::vector<OptionRow> optionRows(const std::vector<model::Option>& options, const char* list) const;
    [[nodiscard]] ConditionRow conditionRow(const model::Condition& condition) const;
    [[nodiscard]] std::vector<model::Condition> comparisons() const;
    [[nodiscard]] model::Condition freshComparison(const model::Question& about) const;
    void fill();
    void change(std::function<void(base::Json&)> change);
    void changeCondition(int row, const std::function<void(model::Condition&)>& change);
    void writeConditions(model::Condition::Kind kind, std::vector<model::Condition> parts);

    DraftWriter& writer_;
    QString key_, language_ = QStringLiteral("en"), workLanguage_;
    std::vector<std::string> formLanguages_;
    model::Question question_;
    std::vector<model::Question> earlier_; ///< what is asked before it and has an answer
    int number_ = 0;
    RowsModel<OptionRow> options_, tableRows_;
    RowsModel<ConditionRow> conditions_;
};

} // namespace fairbook::app
