#include "app/ocr/recognise.h"

#include <algorithm>
#include <cmath>

#include <leptonica/allheaders.h>
#include <tesseract/baseapi.h>
#include <tesseract/resultiterator.h>

#include "shared/base/json.h"
#include "shared/text/utf8.h"

namespace fairbook::ocr {
namespace {

constexpr float sweepDegrees = 10;
constexpr float confidenceMin = 3; ///< of Leptonica's finder; below it is guessing
constexpr double wordConfidenceMin = 0.15;

struct PixFree
{
    void operator()(Pix* pix) const { pixDestroy(&pix); }
};
using PixPtr = std::unique_ptr<Pix, PixFree>;

PixPtr pixOf(const Plane& plane)
{
    PixPtr out(pixCreate(plane.width, plane.height, 8));
    if (!out)
        throw std::bad_alloc();
    for (int y = 0; y < plane.height; ++y) {
        for (int x = 0; x < plane.width; ++x)
            pixSetPixel(out.get(), x, y, plane.at(x, y));
    }
    return out;
}

card::Box boxOf(const tesseract::ResultIterator& words)
{
    int left = 0, top = 0, right = 0, bottom = 0;
    words.BoundingBox(tesseract::RIL_WORD, &left, &top, &right, &bottom);
    return {.left = left, .top = top, .width = right - left, .height = bottom - top};
}

} // namespace

double skewOf(const Plane& plane)
{
    const PixPtr grey = pixOf(plane);
    Pix* raw = nullptr;
    if (pixOtsuAdaptiveThreshold(grey.get(), 200, 200, 0, 0, 0.1F, nullptr, &raw) != 0 || raw == nullptr)
        return 0;
    PixPtr black(raw);
    float share = 0;
    pixForegroundFraction(black.get(), &share);
    if (share > 0.5F) // light letters on a dark card
        pixInvert(black.get(), black.get());
    float angle = 0, confidence = 0;
    if (pixFindSkewSweepAndSearch(black.get(), &angle, &confidence, 4, 2, sweepDegrees, 1, 0.02F) != 0)
        return 0;
    return confidence >= confidenceMin ? -static_cast<double>(angle) : 0;
}

base::Result<Recogniser> Recogniser::open(const std::string& languages)
{
    auto engine = std::make_unique<tesseract::TessBaseAPI>();
    if (engine->Init(nullptr, languages.c_str(), tesseract::OEM_LSTM_ONLY) != 0)
        return base::refuse(base::Code::unsupported, languages);
    engine->SetPageSegMode(tesseract::PSM_AUTO);
    return Recogniser(std::move(engine));
}

Recogniser::Recogniser(std::unique_ptr<tesseract::TessBaseAPI> engine) : engine_(std::move(engine)) {}
Recogniser::Recogniser(Recogniser&&) noexcept = default;
Recogniser& Recogniser::operator=(Recogniser&&) noexcept = default;
Recogniser::~Recogniser() = default;

std::vector<card::Line> Recogniser::read(const Plane& plane)
{
    engine_->SetImage(plane.pixels.data(), plane.width, plane.height, 1, plane.width);
    engine_->SetSourceResolution(300);
    return lines();
}

std::vector<card::Line> Recogniser::readPart(const card::Box& part)
{
    engine_->SetRectangle(part.left, part.top, part.width, part.height);
    return lines();
}

std::vector<card::Line> Recogniser::lines()
{
    std::vector<card::Line> out;
    if (engine_->Recognize(nullptr) != 0)
        return out;
    const std::unique_ptr<tesseract::ResultIterator> words(engine_->GetIterator());
    if (!words)
        return out;
    do {
        if (words->Empty(tesseract::RIL_WORD))
            continue;
        const std::unique_ptr<char[]> text(words->GetUTF8Text(tesseract::RIL_WORD));
        const double confidence = words->Confidence(tesseract::RIL_WORD) / 100.0;
        if (words->IsAtBeginningOf(tesseract::RIL_TEXTLINE) || out.empty())
            out.emplace_back();
        if (!text || confidence < wordConfidenceMin)
            continue;
        for (const std::string_view part : text::split(text.get(), ' ')) {
            if (!part.empty() && part.size() <= card::bytesMax && base::isUtf8(part) &&
                out.back().size() < card::wordsMax)
                out.back().push_back({.text = std::string(part), .confidence = confidence, .box = boxOf(*words)});
        }
    } while (words->Next(tesseract::RIL_WORD) && out.size() < card::linesMax);
    out.erase(std::remove_if(out.begin(), out.end(), [](const card::Line& line) { return line.empty(); }), out.end());
    return out;
}

double legible(const std::vector<card::Line>& lines)
{
    double sum = 0;
    for (const card::Line& line : lines) {
        for (const card::Word& word : line) {
            if (word.confidence > 0.6)
                sum += word.confidence * static_cast<double>(text::codePoints(word.text).size());
        }
    }
    return sum;
}

} // namespace fairbook::ocr
