// shared/exchange/vcard_property.h: a vCard's content lines, unfolded and taken apart, still in the file's bytes. All
// the folding habits found in the wild are here: RFC 2425 folding, soft breaks of quoted-printable, base64 without
// leading blanks, lines that belong to nothing. Inside exchange only.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "shared/exchange/line_reader.h"
#include "shared/exchange/vcard.h"
#include "shared/exchange/warnings.h"

namespace fairbook::exchange {

enum class Transfer
{
    plain,
    quotedPrintable,
    base64
};

struct RawProperty
{
    std::string group;                                       ///< lower case: the "item1" of item1.TEL
    std::string name;                                        ///< upper case
    std::vector<std::pair<std::string, std::string>> params; ///< upper-case name; a bare word is a TYPE
    std::string value;
    Transfer transfer = Transfer::plain;
    std::size_t line = 0;
    bool cut = false; ///< longer than the limit: the value is its beginning only

    /// The first parameter of that name; empty when there is none.
    [[nodiscard]] std::string_view param(std::string_view key) const;

    /// All TYPE words in lower case, from lists, repeated parameters and bare words.
    [[nodiscard]] std::vector<std::string> types() const;
};

class PropertyReader
{
public:
    PropertyReader(LineReader& lines, Warnings& warnings, const VcardLimits& limits);

    /// The next property, or nothing at the end of the file.
    [[nodiscard]] std::optional<RawProperty> next();

    /// False once so much of the file was too long to keep that the rest is not worth reading.
    [[nodiscard]] bool worthReading() const { return wastedBytes_ <= limits_.wastedBytesMax; }

private:
    struct Head
    {
        std::size_t scanned = 0;
        std::size_t colon = std::string::npos;
        bool quoted = false;
    };

    void scan(Head& head) const;
    [[nodiscard]] RawProperty headOf(std::size_t colon) const;
    [[nodiscard]] bool joins(std::string_view line, const Head& head, const RawProperty& property) const;
    void join(std::string_view line, Transfer transfer);
    [[nodiscard]] std::optional<RawProperty> readLogicalLine();
    void strayLine(std::string_view line, std::size_t number);

    LineReader& lines_;
    Warnings& warnings_;
    VcardLimits limits_;
    std::string logical_;
    bool cut_ = false;
    std::size_t joined_ = 0; ///< physical lines of the property being read
    std::size_t wastedBytes_ = 0;
};

} // namespace fairbook::exchange
