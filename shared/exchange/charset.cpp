#include "shared/exchange/charset.h"

#include <algorithm>
#include <memory>

#include <uchardet.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/unistr.h>

#include "shared/base/json.h"
#include "shared/text/utf8.h"

namespace fairbook::exchange {
namespace {

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;
enum class Misfit
{
    refuse,
    replace
};

/// The name that ICU should be asked for; empty for "no particular charset".
std::string practicalName(std::string_view charset)
{
    const std::string name = text::upperAscii(text::trimmed(charset));
    if (name == "ISO-8859-1" || name == "ISO8859-1" || name == "LATIN1" || name == "LATIN-1" || name == "ANSI")
        return "windows-1252";
    if (name == "ISO-8859-9")
        return "windows-1254";
    if (name == "KOI8-R" || name == "KOI8")
        return "KOI8-U";
    if (name == "ASCII" || name == "US-ASCII" || name == "7BIT" || name == "8BIT")
        return {};
    return name;
}

std::optional<std::string> convert(std::string_view bytes, const std::string& name, Misfit misfit)
{
    UErrorCode status = U_ZERO_ERROR;
    const Converter converter(name.empty() ? nullptr : ucnv_open(name.c_str(), &status), &ucnv_close);
    if (converter == nullptr || U_FAILURE(status))
        return std::nullopt;
    if (misfit == Misfit::refuse)
        ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    const icu::UnicodeString wide(bytes.data(), static_cast<std::int32_t>(bytes.size()), converter.get(), status);
    if (U_FAILURE(status))
        return std::nullopt;
    std::string out;
    wide.toUTF8String(out);
    return out;
}

/// High bytes that have an ASCII letter beside them, against those in runs: "Müller" or "Мюллер".
bool looksWestern(std::string_view bytes)
{
    const auto high = [&](std::size_t at) { return static_cast<unsigned char>(bytes[at]) >= 0x80; };
    std::size_t alone = 0;
    std::size_t inRuns = 0;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        if (!high(at))
            continue;
        const bool run = (at > 0 && high(at - 1)) || (at + 1 < bytes.size() && high(at + 1));
        const bool besideLetter =
            (at > 0 && text::isLetter(bytes[at - 1])) || (at + 1 < bytes.size() && text::isLetter(bytes[at + 1]));
        inRuns += run ? 1 : 0;
        alone += !run && besideLetter ? 1 : 0;
    }
    return alone > inRuns;
}

std::string askUchardet(std::string_view bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    if (uchardet_handle_data(detector.get(), bytes.data(), bytes.size()) != 0)
        return {};
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

} // namespace

bool isAscii(std::string_view bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::optional<std::string> decodeCharset(std::string_view bytes, std::string_view charset)
{
    const std::string name = practicalName(charset);
    if (name == "UTF-8" || name == "UTF8")
        return base::isUtf8(bytes) ? std::optional<std::string>(bytes) : std::nullopt;
    return convert(bytes, name, Misfit::refuse);
}

std::string decodeLeniently(std::string_view bytes, std::string_view charset)
{
    std::optional<std::string> text = convert(bytes, practicalName(charset), Misfit::replace);
    if (!text)
        text = convert(bytes, "windows-1252", Misfit::replace);
    return text::replaced(text.value_or(std::string()), "\xEF\xBF\xBD", "?");
}

std::string guessCharset(std::string_view bytes)
{
    const bool western = looksWestern(bytes);
    const std::string opinion = askUchardet(bytes);
    const bool usable = !opinion.empty() && !practicalName(opinion).empty() &&
                        !text::startsWithIgnoringCase(opinion, "UTF") && decodeCharset(bytes, opinion).has_value();
    if (western)
        return usable && (opinion == "ISO-8859-2" || opinion == "WINDOWS-1250" || opinion == "WINDOWS-1257")
                   ? opinion
                   : "windows-1252";
    return usable ? opinion : "windows-1251";
}

std::string toUtf8Somehow(std::string_view bytes)
{
    return base::isUtf8(bytes) ? std::string(bytes) : decodeLeniently(bytes, guessCharset(bytes));
}

} // namespace fairbook::exchange
