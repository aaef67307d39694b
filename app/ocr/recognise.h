// app/ocr/recognise.h: a grey picture -> words, by Tesseract (English, Ukrainian, Russian), with Leptonica's finder of
// skew. One process, one thread: OMP_THREAD_LIMIT=1 must be in the environment before the program starts, or Tesseract
// fights with itself for the cores (a minute instead of half a second).
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "app/ocr/plane.h"
#include "shared/base/error.h"
#include "shared/card/card_text.h"

namespace tesseract {
class TessBaseAPI;
}

namespace fairbook::ocr {

/// Degrees by which the lines of text lean, clockwise; 0 when no lines are seen or they lean by more than ten.
[[nodiscard]] double skewOf(const Plane& plane);

class Recogniser
{
public:
    /// `languages`: as Tesseract names them, "eng+ukr+rus". Refusals: unsupported (no such models here).
    [[nodiscard]] static base::Result<Recogniser> open(const std::string& languages);
    Recogniser(Recogniser&&) noexcept;
    Recogniser& operator=(Recogniser&&) noexcept;
    ~Recogniser();

    /// Boxes in pixels of `plane`.
    [[nodiscard]] std::vector<card::Line> read(const Plane& plane);
    /// A rectangle of the picture that was read last, in the same pixels.
    [[nodiscard]] std::vector<card::Line> readPart(const card::Box& part);

private:
    explicit Recogniser(std::unique_ptr<tesseract::TessBaseAPI> engine);
    [[nodiscard]] std::vector<card::Line> lines();
    std::unique_ptr<tesseract::TessBaseAPI> engine_;
};

/// Letters and digits in words that were read with some certainty: how much of a card a reading found.
[[nodiscard]] double legible(const std::vector<card::Line>& lines);

} // namespace fairbook::ocr
