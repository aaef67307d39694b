// What RunModel shows of a run: its questions and sections; photos and signatures that are answers.
#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include "app/capture/photo.h"
#include "app/viewmodels/photo_provider.h"
#include "app/viewmodels/question_texts.h"
#include "app/viewmodels/run_model.h"
#include "app/viewmodels/texts.h"
#include "shared/model/form_answer.h"
#include "shared/model/form_run.h"
#include "shared/model/scoring.h"
#include "shared/store/blob_store.h"

namespace fairbook::app {
namespace {

using base::Code;
using base::Json;
using model::AnswerShape;
using model::Question;

constexpr int starsUsual = 5;
constexpr int signatureWidth = 900; ///< pixels of the picture that is kept
constexpr int signaturePointsMax = 20'000;
constexpr double signatureHeightMax = 2.0; ///< as a share of the width

/// Which of qml/Questions/ asks it.
QString editorOf(const Question& question)
{
    if (model::questionType(question.type) == nullptr)
        return QStringLiteral("unknown");
    if (question.type == "stars" || question.type == "nps")
        return QStringLiteral("rating");
    if (question.shape() == AnswerShape::attachment)
        return Texts::of(question.type);
    switch (question.shape()) {
    case AnswerShape::none:
        return QStringLiteral("note");
    case AnswerShape::flag:
        return QStringLiteral("yes_no");
    case AnswerShape::option:
    case AnswerShape::options:
        return QStringLiteral("choice");
    case AnswerShape::order:
        return QStringLiteral("order");
    case AnswerShape::grid:
        return QStringLiteral("grid");
    default:
        return QStringLiteral("text");
    }
}

/// Of a rating its highest number; of choices how many at most; 0: no limit.
int mostOf(const Question& question)
{
    if (question.type == "nps")
        return 10;
    if (question.type == "stars")
        return question.max ? std::clamp(static_cast<int>(*question.max), 3, 10) : starsUsual;
    return question.shape() == AnswerShape::option ? 1 : static_cast<int>(question.choicesMax);
}

QStringList chosenIn(const Json& answer)
{
    QStringList chosen;
    if (answer.is_string())
        chosen << Texts::of(answer.get<std::string>());
    if (answer.is_array())
        for (const Json& item : answer)
            if (item.is_string())
                chosen << Texts::of(item.get<std::string>());
    if (answer.is_boolean())
        chosen << (answer.get<bool>() ? QStringLiteral("yes") : QStringLiteral("no"));
    return chosen;
}

QVariantMap gridIn(const Json& answer)
{
    QVariantMap grid;
    if (answer.is_object())
        for (const auto& [row, choice] : answer.get_ref<const Json::object_t&>())
            if (choice.is_string())
                grid[Texts::of(row)] = Texts::of(choice.get<std::string>());
    return grid;
}

base::Result<QByteArray> bytesOfFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::refuse(Code::notFound);
    return file.read(static_cast<qint64>(store::blobBytesMax) + 1);
}

/// Ink on white, as it was drawn.
base::Result<QByteArray> bytesOfLines(const QVariantList& lines, double height)
{
    const double high = std::clamp(height, 0.1, signatureHeightMax);
    QImage picture(signatureWidth, static_cast<int>(signatureWidth * high), QImage::Format_Grayscale8);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::black, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    qsizetype points = 0;
    for (const QVariant& line : lines) {
        const QVariantList numbers = line.toList();
        points += numbers.size();
        if (points > signaturePointsMax)
            return base::refuse(Code::tooLong);
        QPainterPath path;
        for (qsizetype at = 0; at + 1 < numbers.size(); at += 2) {
            const QPointF point(numbers[at].toDouble() * signatureWidth, numbers[at + 1].toDouble() * signatureWidth);
            at == 0 ? path.moveTo(point) : path.lineTo(point);
        }
        painter.drawPath(path);
    }
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (points == 0 || !picture.save(&buffer, "PNG"))
        return base::refuse(Code::badValue);
    return bytes;
}

} // namespace

QString RunModel::title() const
{
    if (!run_)
        return {};
    const QString name = Texts::of(model::textIn(form().title, run_->language));
    const bool bare = trial_ || run_->filledBy == exchange::FilledBy::visitor;
    return bare ? name : tr("%1 v%2").arg(name).arg(run_->version.number);
}

QString RunModel::language() const
{
    return run_ ? Texts::of(run_->language) : QString();
}

QStringList RunModel::languages() const
{
    QStringList list;
    if (run_)
        for (const std::string& language : form().languages)
            list << Texts::of(language);
    return list;
}

QString RunModel::thanks() const
{
    if (!run_)
        return {};
    const QString own = Texts::of(model::textIn(form().reward, run_->language));
    return own.isEmpty() ? words_.all().value(QStringLiteral("thanks")).toString() : own;
}

QString RunModel::scoreText() const
{
    return run_ && !form().grades.empty() ? QuestionTexts::score(model::scoreOf(form(), run_->answers)) : QString();
}

QString RunModel::nextGradeText() const
{
    if (!run_)
        return {};
    const auto score = model::scoreOf(form(), run_->answers);
    return score.nextGrade.empty()
               ? QString()
               : tr("%n more for grade %1", nullptr, score.pointsToNext).arg(Texts::of(score.nextGrade));
}

QStringList RunModel::scoreLines() const
{
    QStringList lines;
    if (run_)
        for (const model::ScoreLine& line : model::scoreOf(form(), run_->answers).lines)
            lines << QuestionTexts::scoreLine(form(), line, run_->language);
    return lines;
}

QStringList RunModel::hidden() const
{
    QStringList lines;
    if (!run_)
        return lines;
    const auto shown = model::asked(form(), run_->answers);
    for (const Question* question : form().questions())
        if (std::find(shown.begin(), shown.end(), question) == shown.end())
            lines << tr("%1: asked when %2")
                         .arg(Texts::of(model::textIn(question->text, run_->language)),
                              QuestionTexts::condition(form(), *question->showIf, run_->language));
    return lines;
}

QString RunModel::missingText() const
{
    if (!run_)
        return {};
    const auto grade = model::scoreOf(form(), run_->answers).grade;
    const auto count = static_cast<int>(model::missingAnswers(form(), run_->answers, grade).size());
    return count == 0 ? QString() : tr("%n answer(s) still asked for. Done works all the same.", nullptr, count);
}

QString RunModel::savedText() const
{
    if (trial_)
        return tr("A test: nothing is kept");
    return !run_ || draftSavedAt_.ms == 0 ? QString()
                                          : tr("Saved on this device, %1").arg(Texts::seconds(draftSavedAt_));
}

QString RunModel::unfinishedText() const
{
    const auto& run = run_ ? run_ : unfinished_;
    if (!run || trial_ || run->filledBy == exchange::FilledBy::visitor)
        return {};
    const QString title = Texts::of(model::textIn(run->version.content.title, appLanguage_.toStdString()));
    const QString name = run_ ? clientName_ : unfinishedName_;
    return name.isEmpty() ? tr("%1 was not finished.").arg(title) : tr("%1 with %2 was not finished.").arg(title, name);
}

QVariantList RunModel::choicesOf(const std::vector<model::Option>& options) const
{
    QVariantList list;
    for (const model::Option& option : options)
        list << QVariantMap{{QStringLiteral("key"), Texts::of(option.key)},
                            {QStringLiteral("text"), Texts::of(model::textIn(option.text, run_->language))}};
    return list;
}

RunModel::QuestionRow RunModel::rowOf(const Question& question, int number) const
{
    const Json& given = answerTo(Texts::of(question.key));
    QuestionRow row;
    row.key = Texts::of(question.key);
    row.editor = editorOf(question);
    row.type = Texts::of(question.type);
    row.text = Texts::of(model::textIn(question.text, run_->language));
    row.hint = Texts::of(model::textIn(question.hint, run_->language));
    row.number = number;
    row.value = Texts::of(model::textOfAnswer(given));
    row.other = Texts::of(model::otherIn(given));
    row.mark = words_.mark(question, model::answerMark(question, given));
    row.otherAllowed = question.otherText;
    row.most = mostOf(question);
    row.options = choicesOf(question.options);
    row.lines = choicesOf(question.rows);
    row.chosen = chosenIn(given);
    row.grid = question.shape() == AnswerShape::grid ? gridIn(given) : QVariantMap();
    if (const auto thumb = thumbs_.find(model::textOfAnswer(given)); thumb != thumbs_.end())
        row.thumb = PhotoProvider::thumbUrl(thumb->second);
    return row;
}

void RunModel::showRows()
{
    words_.setLanguage(run_->language);
    std::vector<QuestionRow> rows;
    const auto shown = model::asked(form(), run_->answers);
    const auto grade = model::scoreOf(form(), run_->answers).grade;
    const auto missing = model::missingAnswers(form(), run_->answers, grade);
    int number = 0;
    for (const model::Section& section : form().sections) {
        bool first = true;
        for (const Question& question : section.questions) {
            if (std::find(shown.begin(), shown.end(), &question) == shown.end())
                continue;
            rows.push_back(rowOf(question, question.shape() == AnswerShape::none ? 0 : ++number));
            if (std::exchange(first, false))
                rows.back().section = Texts::of(model::textIn(section.title, run_->language));
            rows.back().wanted = std::find(missing.begin(), missing.end(), question.key) != missing.end();
        }
    }
    place_ = std::clamp(place_, 0, std::max(static_cast<int>(rows.size()) - 1, 0));
    questions_.setRows(std::move(rows));
    showSections();
    emit changed();
}

void RunModel::showSections()
{
    std::vector<SectionRow> rows;
    const auto shown = model::asked(form(), run_->answers);
    for (const model::Section& section : form().sections) {
        int all = 0;
        int said = 0;
        for (const Question* question : shown) {
            const bool here =
                question >= section.questions.data() && question < section.questions.data() + section.questions.size();
            if (!here || question->shape() == AnswerShape::none)
                continue;
            ++all;
            said += model::isNoAnswer(answerTo(Texts::of(question->key))) ? 0 : 1;
        }
        if (all == 0)
            continue;
        rows.push_back(
            {Texts::of(model::textIn(section.title, run_->language)), tr("%1 of %2").arg(said).arg(all), said == all});
    }
    sections_.setRows(std::move(rows));
}

void RunModel::takePhoto(const QString& question, const QUrl& file)
{
    keepFile(question, "photo", [path = file.toLocalFile()] { return bytesOfFile(path); });
}

void RunModel::sign(const QString& question, const QVariantList& lines, double height)
{
    keepFile(question, "signature", [lines, height] { return bytesOfLines(lines, height); });
}

RunModel::File RunModel::fileOf(store::DeviceStore& store, const std::string& kind, base::Id owner, base::Id id,
                                const base::Result<QByteArray>& bytes)
{
    if (!bytes)
        return {.answer = {}, .thumb = {}, .refusal = bytes.error()};
    const std::string_view view(bytes->constData(), static_cast<std::size_t>(bytes->size()));
    const auto photo = readPhoto(view);
    const auto put = photo ? store.blobs().put(view) : tl::unexpected(photo.error());
    if (!put)
        return {.answer = {}, .thumb = {}, .refusal = put.error()};
    model::Edit edit = attachmentEdit(id, owner, *photo, put->name, put->size, {});
    edit.set["kind"] = kind;
    const auto committed = store.commit({edit});
    if (!committed)
        return {.answer = {}, .thumb = {}, .refusal = committed.error()};
    return {.answer = id.text(), .thumb = photo->thumb, .refusal = std::nullopt};
}

/// On the disk, and a record, before it is an answer: whatever becomes of the questionnaire.
void RunModel::keepFile(const QString& question, const std::string& kind,
                        std::function<base::Result<QByteArray>()> bytes)
{
    if (!run_)
        return;
    problem_ = trial_ ? tr("A test keeps no photo and no signature.") : QString();
    emit changed();
    if (trial_)
        return;
    ++filesOnTheWay_;
    const base::Id id = base::Id::make(now(), store().random());
    store().ask(
        this,
        [kind, bytes = std::move(bytes), owner = ownerOfFiles(*run_), id](store::DeviceStore& store) {
            return fileOf(store, kind, owner, id, bytes());
        },
        [this, question, response = run_->response](const File& file) {
            if (run_ && run_->response == response)
                showFile(question, file);
            fileArrived();
        });
}

void RunModel::showFile(const QString& question, const File& file)
{
    if (file.refusal) {
        problem_ = file.refusal->code == Code::tooLong
                       ? tr("This picture is too large (20 MB, 64 megapixels).")
                       : tr("This is not a picture that Fairbook can read (JPEG, PNG, WebP, GIF, BMP).");
        emit changed();
        return;
    }
    thumbs_[file.answer] = file.thumb;
    answer(question, [&file](const Question&, const Json&) { return Json(file.answer); });
    emit store().changed();
}

} // namespace fairbook::app
