// app/ocr/read_picture.h: a photo of a card -> its words: found, laid flat, turned upright, read.
#pragma once

#include <QImage>

#include "app/ocr/recognise.h"
#include "shared/card/card_json.h"

namespace fairbook::ocr {

inline constexpr int readSideMax = 2600; ///< pixels that a photo is decoded to: more shows nothing more of a card

/// Boxes are in pixels of `picture`.
[[nodiscard]] card::CardScan readPicture(const QImage& picture, Recogniser& recogniser);

} // namespace fairbook::ocr
