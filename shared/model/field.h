// shared/model/field.h: what a field is. One line of a constexpr table describes it; column, wire, form, import,
// export, search, merge rule and translation follow from that line. Names are for ever: never renamed, never given
// another meaning.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace fairbook::model {

/// The shape of a value in a record's body. Sets are objects keyed by a short element id; everything else is one value.
enum class Kind : std::uint8_t
{
    text,         ///< string, one line
    longText,     ///< string with line breaks
    personName,   ///< {"family","given","patronymic","prefix","suffix"}: one field, or a merge would build nobody
    choice,       ///< string, one of `choices` (an unknown one is kept)
    choices,      ///< set of {"value"}: several of `choices`
    flag,         ///< true or false
    integer,      ///< whole number
    decimal,      ///< string, as typed: never a binary float
    date,         ///< "2026-11-22", "2026-11" or "--11-22" (ISO 8601; the year may be unknown)
    instant,      ///< milliseconds since 1970 UTC
    reference,    ///< id of a record of type `target`
    json,         ///< anything, one value
    phoneSet,     ///< set of {"raw","e164"?,"kind"?}: stored as typed, e164 only when valid
    emailSet,     ///< set of {"raw","kind"?}
    addressSet,   ///< set of {"raw"?,"street"?,"city"?,"region"?,"postcode"?,"country"?,"kind"?}: one address, one
                  ///< element
    linkSet,      ///< set of {"url","kind"?}
    tagSet,       ///< set of {"value"}
    attributeSet, ///< set of {"name","value"}: parameter = value
    rowSet,       ///< set of objects with a meaning of their own (costs, family)
};

[[nodiscard]] constexpr bool isSet(Kind kind)
{
    return kind >= Kind::phoneSet || kind == Kind::choices;
}

/// A label's English source text with its context for translators; lupdate reads it by this name.
consteval std::string_view label(std::string_view /*context*/, std::string_view text)
{
    return text;
}

struct Field
{
    std::string_view name;
    Kind kind = Kind::text;
    std::string_view label;                      ///< English source of the translation
    std::span<const std::string_view> choices{}; ///< of Kind::choice and Kind::choices
    std::string_view target{};                   ///< record type of Kind::reference
    std::string_view vcard{};                    ///< vCard property
    bool search = false;                         ///< goes into the full-text index
    bool matchKey = false;                       ///< finds the same person again
    bool personal = false;                       ///< about a living person
    bool sensitive = false;                      ///< masked or restricted by role
    bool latest = false; ///< a clash needs no review: the latest is shown, the others stay beside it
    bool column = false; ///< has a generated SQL column
};

struct Entity
{
    std::string_view name;  ///< the record type on the wire
    std::string_view label; ///< English source of the translation
    std::span<const Field> fields;
    bool appendOnly = false; ///< statements that nobody edits: concurrent ones stand side by side
};

} // namespace fairbook::model
