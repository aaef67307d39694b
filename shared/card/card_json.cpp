#include "shared/card/card_json.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace fairbook::card {
namespace {

using base::Json;

constexpr std::int64_t pixelsMax = 100'000; ///< of a side

Json boxJson(const Box& box)
{
    return Json::array({box.left, box.top, box.width, box.height});
}

bool isSide(const Json& number)
{
    return number.is_number_integer() && number.get<std::int64_t>() >= -pixelsMax &&
           number.get<std::int64_t>() <= pixelsMax;
}

std::optional<Box> boxOf(const Json& word, const char* key)
{
    const Json* box = base::arrayAt(word, key);
    if (box == nullptr || box->size() != 4 || !std::all_of(box->begin(), box->end(), isSide))
        return std::nullopt;
    Box out;
    out.left = (*box)[0].get<int>();
    out.top = (*box)[1].get<int>();
    out.width = (*box)[2].get<int>();
    out.height = (*box)[3].get<int>();
    return out;
}

base::Result<Word> wordOf(const Json& json)
{
    Word out{.text = base::textAt(json, "t")};
    const auto box = boxOf(json, "b"), flat = boxOf(json, "f");
    if (out.text.empty() || !box)
        return base::refuse(base::Code::malformed, "word");
    out.confidence = static_cast<double>(std::clamp<std::int64_t>(base::intAt(json, "c"), 0, 100)) / 100.0;
    out.box = *box;
    out.flat = flat.value_or(Box{});
    return out;
}

void setIfThere(Json& json, const char* key, const std::string& value)
{
    if (!value.empty())
        json[key] = value;
}

double rounded(double number)
{
    return std::round(number * 100) / 100;
}

Json nameJson(const PersonName& name)
{
    Json out = Json::object();
    setIfThere(out, "prefix", name.prefix);
    setIfThere(out, "family", name.family);
    setIfThere(out, "given", name.given);
    setIfThere(out, "patronymic", name.patronymic);
    return out;
}

Json fieldJson(const Field& field, const CardFields& card)
{
    Json out{{"field", kindName(field.kind)}, {"value", field.value}, {"confidence", rounded(field.confidence)}};
    setIfThere(out, "type", field.type);
    setIfThere(out, "e164", field.e164);
    setIfThere(out, "extension", field.extension);
    setIfThere(out, "alt", field.alt);
    setIfThere(out, "hint", field.hint);
    if (!field.source.box.none())
        out["box"] = boxJson(field.source.box);
    if (!field.source.lines.empty())
        out["lines"] = field.source.lines;
    if (!field.alternatives.empty())
        out["alternatives"] = field.alternatives;
    if (field.kind == FieldKind::name) {
        out["parts"] = nameJson(card.name);
        if (!field.alt.empty())
            out["alt_parts"] = nameJson(card.altName);
    }
    return out;
}

std::string valueOf(const CardFields& fields, FieldKind kind)
{
    const Field* field = fields.first(kind);
    return field != nullptr ? field->value : std::string();
}

} // namespace

Json scanJson(const CardScan& scan)
{
    Json lines = Json::array();
    for (const Line& line : scan.lines) {
        Json words = Json::array();
        for (const Word& word : line)
            words.push_back({{"t", word.text},
                             {"c", static_cast<int>(std::lround(word.confidence * 100))},
                             {"b", boxJson(word.box)},
                             {"f", boxJson(word.place())}});
        lines.push_back(std::move(words));
    }
    return {{"width", scan.width}, {"height", scan.height}, {"lines", std::move(lines)}};
}

base::Result<CardScan> scanOf(const Json& json)
{
    CardScan out;
    out.width = static_cast<int>(std::clamp<std::int64_t>(base::intAt(json, "width"), 0, pixelsMax));
    out.height = static_cast<int>(std::clamp<std::int64_t>(base::intAt(json, "height"), 0, pixelsMax));
    const Json* lines = base::arrayAt(json, "lines");
    if (lines == nullptr || lines->size() > linesMax)
        return base::refuse(base::Code::malformed, "lines");
    for (const Json& row : *lines) {
        if (!row.is_array() || row.size() > wordsMax)
            return base::refuse(base::Code::malformed, "line");
        Line line;
        for (const Json& json_ : row) {
            auto word = wordOf(json_);
            if (!word)
                return tl::unexpected(word.error());
            line.push_back(std::move(*word));
        }
        out.lines.push_back(std::move(line));
    }
    return out;
}

Json fieldsJson(const CardFields& fields)
{
    Json out = Json::array();
    for (const Field& field : fields.fields)
        out.push_back(fieldJson(field, fields));
    return out;
}

Json contactJson(const CardFields& fields)
{
    Json out{{"fn", valueOf(fields, FieldKind::name)},
             {"given", fields.name.given},
             {"family", fields.name.family},
             {"patronymic", fields.name.patronymic},
             {"org", valueOf(fields, FieldKind::company)},
             {"title", valueOf(fields, FieldKind::jobTitle)},
             {"emails", Json::array()},
             {"phones", Json::array()},
             {"urls", Json::array()},
             {"addresses", Json::array()}};
    for (const Field& field : fields.fields) {
        if (field.kind == FieldKind::email)
            out["emails"].push_back({{"value", field.value}});
        if (field.kind == FieldKind::phone)
            out["phones"].push_back({{"raw", field.value}, {"e164", field.e164}, {"type", field.type}});
        if (field.kind == FieldKind::site)
            out["urls"].push_back(field.value);
        if (field.kind == FieldKind::address)
            out["addresses"].push_back(field.value);
    }
    return out;
}

} // namespace fairbook::card
