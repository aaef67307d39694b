// app/capture/read_card.h: the words of a photographed card, read by fairbook-ocr in a process of its own. Nothing that
// a picture does to that process reaches this one: a crash, too much memory or time is "could not be read".
#pragma once

#include <filesystem>
#include <string>

#include <QObject>
#include <QProcess>
#include <QTimer>

#include "shared/base/error.h"
#include "shared/card/card_json.h"

namespace fairbook::app {

inline constexpr int cardSecondsMax = 15; ///< then the process is killed; a card takes about one
inline constexpr const char* cardLanguages = "eng+ukr+rus";

/// One reading at a time. Lives on the thread that made it, and never blocks it.
class CardReading final : public QObject
{
    Q_OBJECT

public:
    explicit CardReading(QObject* parent = nullptr);
    ~CardReading() override;

    /// A picture on the disk. Starts at once; what still runs is stopped, and says nothing.
    void start(const std::filesystem::path& picture, const std::string& languages = cardLanguages);
    void stop();
    [[nodiscard]] bool running() const { return process_.state() != QProcess::NotRunning; }

signals:
    void read(const fairbook::card::CardScan& scan);
    /// Those of readPicture(); unsupported (the program or its models are not here); badValue, detail "card"
    /// (it crashed, or took too long).
    void refused(const fairbook::base::Error& error);

private:
    void end();

    QProcess process_;
    QTimer limit_;
    bool wanted_ = false;
};

/// The same for programs without a window: waits. Refusals: as above.
[[nodiscard]] base::Result<card::CardScan> readCardNow(const std::filesystem::path& picture,
                                                       const std::string& languages = cardLanguages);

/// "uk+ru+en" -> "ukr+rus+eng"; empty when one of them is not read here.
[[nodiscard]] std::string modelsOf(const std::string& languages);

} // namespace fairbook::app
