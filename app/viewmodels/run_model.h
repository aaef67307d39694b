// app/viewmodels/run_model.h: a questionnaire being filled in (Z4). Every answer is on the disk as soon as it is given;
// Done never blocks, and whatever was not finished waits for anybody to go on.
#pragma once

#include <QStringList>
#include <QTimer>
#include <QUrl>
#include <QVariant>

#include "app/forms/run.h"
#include "app/viewmodels/rows_model.h"
#include "app/viewmodels/view_model.h"
#include "app/viewmodels/visitor_words.h"

namespace fairbook::app {

class RunModel : public ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(bool active READ active NOTIFY changed)
    Q_PROPERTY(bool trial READ trial NOTIFY changed) ///< of a draft: nothing is kept
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString clientName READ clientName NOTIFY changed) ///< empty: nobody is named yet
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(QStringList languages READ languages NOTIFY changed)
    Q_PROPERTY(QVariantMap words READ words NOTIFY changed)           ///< of VisitorWords, in that language
    Q_PROPERTY(QAbstractItemModel* questions READ questions CONSTANT) ///< those that are asked now
    Q_PROPERTY(QAbstractItemModel* sections READ sections CONSTANT)   ///< title, detail, done
    Q_PROPERTY(bool onePage READ onePage WRITE setOnePage NOTIFY changed)
    Q_PROPERTY(int place READ place WRITE setPlace NOTIFY changed) ///< of the question at hand, among those asked
    Q_PROPERTY(bool atEnd READ atEnd NOTIFY changed)
    Q_PROPERTY(bool finished READ finished NOTIFY changed) ///< Done was said: the page of thanks
    Q_PROPERTY(QString thanks READ thanks NOTIFY changed)
    Q_PROPERTY(QString coupon READ coupon NOTIFY changed)             ///< beside the thanks; empty: none
    Q_PROPERTY(QString couponToTell READ couponToTell NOTIFY changed) ///< to be told to the visitor
    Q_PROPERTY(QString scoreText READ scoreText NOTIFY changed)
    Q_PROPERTY(QString nextGradeText READ nextGradeText NOTIFY changed)
    Q_PROPERTY(QStringList scoreLines READ scoreLines NOTIFY changed)
    Q_PROPERTY(QStringList hidden READ hidden NOTIFY changed) ///< what is not asked, and why
    Q_PROPERTY(QString missingText READ missingText NOTIFY changed)
    Q_PROPERTY(QString savedText READ savedText NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed) ///< a file that was not taken
    Q_PROPERTY(
        QString unfinishedText READ unfinishedText NOTIFY changed) ///< a run that was cut off or left; empty: none
    Q_PROPERTY(QAbstractItemModel* forms READ forms CONSTANT)      ///< live ones: key, title, kiosk
    Q_PROPERTY(int formCount READ formCount NOTIFY changed)

public:
    explicit RunModel(StoreAccess& store, QObject* parent = nullptr);

    [[nodiscard]] bool active() const { return run_.has_value(); }
    [[nodiscard]] bool trial() const { return trial_; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString clientName() const { return clientName_; }
    [[nodiscard]] QString language() const;
    [[nodiscard]] QStringList languages() const;
    [[nodiscard]] QVariantMap words() const { return words_.all(); }
    [[nodiscard]] QAbstractItemModel* questions() { return &questions_; }
    [[nodiscard]] QAbstractItemModel* sections() { return &sections_; }
    [[nodiscard]] bool onePage() const { return onePage_; }
    [[nodiscard]] int place() const { return place_; }
    [[nodiscard]] bool atEnd() const { return place_ + 1 >= questions_.rowCount(); }
    [[nodiscard]] bool finished() const { return finished_; }
    [[nodiscard]] QString thanks() const;
    [[nodiscard]] QString coupon() const { return coupon_; }
    [[nodiscard]] QString couponToTell() const { return couponToTell_; }
    [[nodiscard]] QString scoreText() const;
    [[nodiscard]] QString nextGradeText() const;
    [[nodiscard]] QStringList scoreLines() const;
    [[nodiscard]] QStringList hidden() const;
    [[nodiscard]] QString missingText() const;
    [[nodiscard]] QString savedText() const;
    [[nodiscard]] QString problem() const { return problem_; }
    [[nodiscard]] QString unfinishedText() const;
    [[nodiscard]] QAbstractItemModel* forms() { return &forms_; }
    [[nodiscard]] int formCount() const { return forms_.rowCount(); }

    void setLanguage(const QString& language);
    void setOnePage(bool onePage);
    void setPlace(int place);
    void setEvent(const QString& key, const QString& country);
    void setUser(base::Id user, base::Id device);
    void setAppLanguage(const QString& language) { appLanguage_ = language; }
    void retranslate();

    /// Begins: of a client, or of nobody yet ("").
    Q_INVOKABLE void start(const QString& form, const QString& client);
    /// The one questionnaire that is live, if there is just one.
    Q_INVOKABLE void startOnly(const QString& client);
    Q_INVOKABLE void startForVisitor(const QString& form, const QString& language); ///< on a kiosk
    Q_INVOKABLE void tryOut(const QString& form);                                   ///< its draft; nothing is kept
    Q_INVOKABLE void resume(const QString& response);                               ///< that somebody left
    Q_INVOKABLE void resumeUnfinished();                                            ///< what was cut off here
    Q_INVOKABLE void choose(const QString& question, const QString& option);
    Q_INVOKABLE void chooseIn(const QString& question, const QString& row, const QString& option);
    Q_INVOKABLE void type(const QString& question, const QString& text);
    Q_INVOKABLE void typeOther(const QString& question, const QString& text);
    Q_INVOKABLE void say(const QString& question, bool yes);    ///< the same again takes it back
    Q_INVOKABLE void rate(const QString& question, int number); ///< as say()
    Q_INVOKABLE void move(const QString& question, const QString& option, int by);
    Q_INVOKABLE void takePhoto(const QString& question, const QUrl& file);
    /// Lines of a finger: lists of x, y as shares of the pad's width.
    Q_INVOKABLE void sign(const QString& question, const QVariantList& lines, double height);
    Q_INVOKABLE void clear(const QString& question);
    Q_INVOKABLE bool press(int digit); ///< 1-9 choose in the question at hand; false: there is nothing to choose
    Q_INVOKABLE void next();
    Q_INVOKABLE void back();
    Q_INVOKABLE void finishLater();
    Q_INVOKABLE void done();
    Q_INVOKABLE void close();          ///< leaves the page of thanks
    Q_INVOKABLE void dropUnfinished(); ///< what was cut off waits with the client, for anybody to go on with
    Q_INVOKABLE void dismissCoupon();
    Q_INVOKABLE void flush();

signals:
    void opened();
    void ended(const QString& client); ///< whose page may be shown; empty: nobody's

private:
    struct QuestionRow
    {
        QString key, editor, type, section, text, hint, value, other, mark, thumb;
        bool otherAllowed = false, wanted = false;
        int number = 0, most = 0;
        QVariantList options, lines;
        QStringList chosen;
        QVariantMap grid;
    };
    struct SectionRow
    {
        QString title, detail;
        bool done = false;
    };
    struct FormRow
    {
        QString key, title;
        bool kiosk = false;
    };
    struct Opened
    {
        std::optional<Run> run;
        std::string clientName;
        std::map<std::string, std::string> thumbs;
        bool trial = false;
    };
    struct File
    {
        std::string answer, thumb;
        std::optional<base::Error> refusal;
    };

    [[nodiscard]] const model::Questionnaire& form() const { return run_->version.content; }
    [[nodiscard]] const base::Json& answerTo(const QString& question) const;
    [[nodiscard]] QuestionRow rowOf(const model::Question& question, int number) const;
    [[nodiscard]] QVariantList choicesOf(const std::vector<model::Option>& options) const;
    [[nodiscard]] static Opened openedOf(std::optional<Run> run, store::DeviceStore& store);
    void begin(const QString& form, Run run);
    void show(Opened opened);
    using Change = std::function<base::Json(const model::Question&, const base::Json&)>;
    void answer(const QString& question, const Change& change);     ///< a tap: on the disk at once
    void answerSoon(const QString& question, const Change& change); ///< a key: with those that follow
    void keepFile(const QString& question, const std::string& kind, std::function<base::Result<QByteArray>()> bytes);
    void showFile(const QString& question, const File& file);
    void showRows();
    void showSections();
    [[nodiscard]] static File fileOf(store::DeviceStore& store, const std::string& kind, base::Id owner, base::Id id,
                                     const base::Result<QByteArray>& bytes);
    void saveDraft();
    void end(Ending ending);
    void write(const Run& run, Ending ending, const QString& said);
    void giveCoupon(const QString& code, base::Id response);
    void dropDraft();
    void endFailed();
    void fileArrived();
    void reload();

    std::optional<Run> run_;
    std::optional<Run> unfinished_; ///< of the last start of the program
    std::optional<Run> ending_;     ///< being written
    std::optional<Ending> endsWhenKept_;
    int filesOnTheWay_ = 0;
    QString clientName_, unfinishedName_, problem_, coupon_, couponToTell_;
    std::map<std::string, std::string> thumbs_; ///< id of an attachment -> base64
    bool onePage_ = true, finished_ = false, trial_ = false;
    int place_ = 0;
    base::Id event_;
    Asker asker_;
    QString appLanguage_ = QStringLiteral("en");
    base::Instant draftSavedAt_;
    QTimer draftTimer_;
    VisitorWords words_;
    RowsModel<QuestionRow> questions_;
    RowsModel<SectionRow> sections_;
    RowsModel<FormRow> forms_;
};

} // namespace fairbook::app
