// app/ocr/columns.h: two columns beside each other whose rows are not level: Tesseract makes one crooked row of a large
// name on the left and small telephones on the right. Each column is read again for itself.
#pragma once

#include <optional>
#include <vector>

#include "app/ocr/recognise.h"

namespace fairbook::ocr {

/// Where two columns part, and from which row to which they stand beside each other.
struct Gutter
{
    int x = 0, top = 0, bottom = 0;
};

/// None where no line has a gap of three of its letters' heights.
[[nodiscard]] std::optional<Gutter> gutterOf(const std::vector<card::Line>& lines, const card::Box& sheet);

/// Replaces what stands beside a gutter by what is read of its two sides, if that is no less.
void readColumns(std::vector<card::Line>& lines, const card::Box& sheet, Recogniser& recogniser);

} // namespace fairbook::ocr
