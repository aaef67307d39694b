// shared/model/attachment.h: a photo, a card, a file (product.md 2.2): what it is. Its bytes travel apart and may
// arrive later.
#pragma once

#include "shared/model/field.h"

namespace fairbook::model {

inline constexpr std::string_view attachmentKinds[] = {
    label("Choice", "card_front"), label("Choice", "card_back"), label("Choice", "badge"), label("Choice", "photo"),
    label("Choice", "voice"),      label("Choice", "signature"), label("Choice", "file")};

// clang-format off
inline constexpr Field attachmentFields[] = {
    {.name = "owner", .kind = Kind::reference, .label = label("Field", "Belongs to"), .column = true},
    {.name = "kind", .kind = Kind::choice, .label = label("Field", "Kind"), .choices = attachmentKinds},
    {.name = "name", .kind = Kind::text, .label = label("Field", "File name"), .personal = true},
    {.name = "mime", .kind = Kind::text, .label = label("Field", "Media type")},
    {.name = "size", .kind = Kind::integer, .label = label("Field", "Bytes")},
    {.name = "sha256", .kind = Kind::text, .label = label("Field", "SHA-256"), .column = true},
    {.name = "thumb", .kind = Kind::text, .label = label("Field", "Thumbnail"), .personal = true, .sensitive = true},
    {.name = "ocr_text", .kind = Kind::longText, .label = label("Field", "Text read"), .personal = true, .latest = true},
    {.name = "transcript", .kind = Kind::longText, .label = label("Field", "Transcript"), .search = true, .personal = true},
};
// clang-format on

inline constexpr Entity attachmentEntity{
    .name = "attachment", .label = label("Entity", "File"), .fields = attachmentFields};

} // namespace fairbook::model
