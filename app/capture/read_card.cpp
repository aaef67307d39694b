#include "app/capture/read_card.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcessEnvironment>

#include "shared/text/utf8.h"

namespace fairbook::app {
namespace {

using base::Code;

constexpr qint64 answerBytesMax = 1 << 20;

QString programOf()
{
    const QString given = qEnvironmentVariable("FAIRBOOK_OCR");
    return given.isEmpty() ? QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("fairbook-ocr"))
                           : given;
}

void prepare(QProcess& process, const std::filesystem::path& picture, const std::string& languages)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("OMP_THREAD_LIMIT"), QStringLiteral("1"));
    process.setProcessEnvironment(environment);
    process.setProgram(programOf());
    process.setArguments({QString::fromStdString(picture.string()), QString::fromStdString(languages)});
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
}

base::Result<card::CardScan> answerOf(QProcess& process)
{
    if (process.error() == QProcess::FailedToStart)
        return base::refuse(Code::unsupported, "fairbook-ocr");
    if (process.state() != QProcess::NotRunning || process.exitStatus() != QProcess::NormalExit ||
        process.bytesAvailable() > answerBytesMax)
        return base::refuse(Code::badValue, "card");
    const auto json = base::parseJson(process.readAllStandardOutput().toStdString());
    if (!json)
        return base::refuse(Code::badValue, "card");
    if (const base::Json* error = base::objectAt(*json, "error"))
        return base::refuse(base::codeOf(base::textAt(*error, "code")), base::textAt(*error, "detail"));
    return card::scanOf(*json);
}

} // namespace

CardReading::CardReading(QObject* parent) : QObject(parent)
{
    limit_.setSingleShot(true);
    limit_.setInterval(cardSecondsMax * 1000);
    connect(&limit_, &QTimer::timeout, &process_, &QProcess::kill);
    connect(&process_, &QProcess::finished, this, &CardReading::end);
    connect(&process_, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end();
    });
}

CardReading::~CardReading()
{
    stop();
}

void CardReading::start(const std::filesystem::path& picture, const std::string& languages)
{
    stop();
    prepare(process_, picture, languages);
    wanted_ = true;
    limit_.start();
    process_.start();
}

void CardReading::stop()
{
    wanted_ = false;
    limit_.stop();
    if (!running())
        return;
    process_.kill();
    process_.waitForFinished();
}

void CardReading::end()
{
    limit_.stop();
    if (!std::exchange(wanted_, false))
        return;
    if (const auto scan = answerOf(process_))
        emit read(*scan);
    else
        emit refused(scan.error());
}

base::Result<card::CardScan> readCardNow(const std::filesystem::path& picture, const std::string& languages)
{
    QProcess process;
    prepare(process, picture, languages);
    process.start();
    if (!process.waitForFinished(cardSecondsMax * 1000) && process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished();
        return base::refuse(Code::badValue, "card");
    }
    return answerOf(process);
}

std::string modelsOf(const std::string& languages)
{
    std::string out;
    for (const std::string_view language : text::split(languages, '+')) {
        const char* model = language == "uk" ? "ukr" : language == "ru" ? "rus" : language == "en" ? "eng" : nullptr;
        if (model == nullptr)
            return {};
        out += (out.empty() ? "" : "+") + std::string(model);
    }
    return out;
}

} // namespace fairbook::app
