// app/ocr/card_edges.h: where on a photo the card lies.
#pragma once

#include <QImage>

#include "app/ocr/plane.h"

namespace fairbook::ocr {

/// The four corners of the card, in pixels of `picture`; none where the card fills the picture, or nothing with four
/// straight edges stands out from what it lies on. Looked for in brightness and in colour, under several thresholds:
/// the largest patch whose outline is nearly a quadrangle wins.
[[nodiscard]] std::optional<Quad> findCard(const QImage& picture);

} // namespace fairbook::ocr
