// shared/card/card_json.h: a card's words as the reading program writes them, and its fields as commands print them.
#pragma once

#include <vector>

#include "shared/base/json.h"
#include "shared/card/card_text.h"

namespace fairbook::card {

/// What a reading program found: words with boxes in pixels of the original picture, as the camera was held.
struct CardScan
{
    std::vector<Line> lines;
    int width = 0, height = 0; ///< of that picture
};

/// "f": the box on the card laid flat.
/// {"width","height","lines":[[{"t":text,"c":0..100,"b":[left,top,width,height],"f":…}…]…]}
[[nodiscard]] base::Json scanJson(const CardScan& scan);
/// Refusals: malformed.
[[nodiscard]] base::Result<CardScan> scanOf(const base::Json& json);

/// [{"field","value","confidence","box":[…],"lines":[…],…}]
[[nodiscard]] base::Json fieldsJson(const CardFields& fields);

/// {"fn","given","family","patronymic","org","title","emails":[{"value"}],"phones":[{"raw","e164","type"}],"urls",
/// "addresses"}: as fairbook-probe prints contacts.
[[nodiscard]] base::Json contactJson(const CardFields& fields);

} // namespace fairbook::card
