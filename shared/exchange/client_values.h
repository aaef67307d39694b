// shared/exchange/client_values.h: values as people and files give them -> paths and values of a client's body. Nothing
// is refused: what cannot be understood is kept as it was typed, and marked later.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "shared/base/error.h"
#include "shared/base/json.h"
#include "shared/exchange/contact.h"
#include "shared/model/field.h"

namespace fairbook::exchange {

/// Adds one element of a set under its own id; an equal element is there once.
void addElement(base::Json& values, const model::Field& field, base::Json element);

/// The element (or the value) of a field that a person typed as one text. `region`: ISO country for phones without a
/// code. Refusal: badValue (detail: the field) where no text makes sense of it (an integer field with letters).
[[nodiscard]] base::Result<base::Json> valueOfText(const model::Field& field, std::string_view text,
                                                   std::string_view region);

/// As valueOfText, and puts it at its path: `field` or `field/element`; "name.family" sets a part of a coupled field,
/// on top of `current` (the body that the form showed) so that the parts stay together. Refusals: badValue.
[[nodiscard]] base::Result<void> setText(base::Json& values, std::string_view type, std::string_view name,
                                         std::string_view text, std::string_view region, const base::Json& current);

/// What values by path look like as a body: for asking who this may be before anything is saved.
[[nodiscard]] base::Json bodyOf(const base::Json& values);

/// A contact of a file as a new client; what has no field of ours becomes an attribute or stays in the remark.
[[nodiscard]] base::Json clientValues(const Contact& contact, std::string_view region);

} // namespace fairbook::exchange
