#include "app/capture/read_code.h"

#include <algorithm>

#include <QFile>

#define ZX_USE_UTF8
#include <ZXing/ReadBarcode.h>

#include "app/capture/picture.h"
#include "shared/base/json.h"
#include "shared/exchange/base64.h"
#include "shared/exchange/charset.h"
#include "shared/store/blob_files.h"

namespace fairbook::app {
namespace {

/// One look at the picture. Measured on other people's photos (docs/accuracy.md), in the order
/// of what each finds.
struct Look
{
    int sideMax;   ///< pixels; a picture that is smaller already is taken as it is
    double scale;  ///< of what sideMax left
    bool inverted; ///< zxing 1.4 reads no light modules on dark
    ZXing::Binarizer binarizer;
};

using ZXing::Binarizer;
constexpr Look looks[] = {
    {codeSideMax, 1.0, false, Binarizer::LocalAverage},    {codeSideMax, 0.6, false, Binarizer::LocalAverage},
    {codeSideMax, 1.0, true, Binarizer::LocalAverage},     {800, 1.6, false, Binarizer::LocalAverage},
    {1000, 0.8, false, Binarizer::LocalAverage},           {1000, 0.4, false, Binarizer::LocalAverage},
    {codeSideMax, 1.0, false, Binarizer::GlobalHistogram},
};

constexpr bool isTextControl(unsigned char byte)
{
    // GS, RS and EOT part the fields of industrial DataMatrix codes (ISO/IEC 15434).
    return byte == '\t' || byte == '\n' || byte == '\r' || byte == 0x1D || byte == 0x1E || byte == 0x04;
}

bool isBinary(const ZXing::Result& found, std::string_view bytes)
{
    const auto type = found.contentType();
    if (type == ZXing::ContentType::Binary || type == ZXing::ContentType::UnknownECI)
        return true;
    return std::any_of(bytes.begin(), bytes.end(), [](char letter) {
        const auto byte = static_cast<unsigned char>(letter);
        return (byte < 0x20 && !isTextControl(byte)) || byte == 0x7F;
    });
}

bool isCyrillicByte(unsigned char byte)
{
    constexpr std::string_view others = "\xA8\xB8\xAA\xBA\xAF\xBF\xB2\xB3\xA5\xB4\xAB\xBB\xB9\xA0\x96\x97";
    return byte >= 0xC0 || others.find(static_cast<char>(byte)) != std::string_view::npos;
}

/// Only small letters follow small ones: what Japanese bytes taken for Cyrillic never keep up for long.
bool isCyrillic(std::string_view bytes)
{
    bool small = false;
    std::size_t letters = 0;
    for (const char letter : bytes) {
        const auto byte = static_cast<unsigned char>(letter);
        if (byte >= 0x80 && !isCyrillicByte(byte))
            return false;
        const bool capital = byte >= 0xC0 && byte < 0xE0;
        if (small && capital)
            return false;
        small = byte >= 0xE0;
        letters += byte >= 0xC0 ? 1U : 0U;
    }
    return letters >= 3;
}

/// Single letters with accents between plain ones ("Müller").
bool isWestern(std::string_view bytes)
{
    bool high = false;
    for (const char letter : bytes) {
        const auto byte = static_cast<unsigned char>(letter);
        if (byte >= 0x80 && (byte < 0xC0 || high))
            return false;
        high = byte >= 0x80;
    }
    return true;
}

FoundCode foundCode(const ZXing::Result& found)
{
    const auto& raw = found.bytes();
    const std::string bytes(raw.begin(), raw.end());
    FoundCode code{.text = {}, .binary = isBinary(found, bytes), .symbology = ToString(found.format()), .where = {}};
    if (code.binary)
        code.text = "data:application/octet-stream;base64," + exchange::toBase64(bytes);
    else
        code.text = found.hasECI() ? found.text() : codeText(bytes, found.text());
    const auto& corners = found.position();
    const auto [left, right] = std::minmax({corners[0].x, corners[1].x, corners[2].x, corners[3].x});
    const auto [top, bottom] = std::minmax({corners[0].y, corners[1].y, corners[2].y, corners[3].y});
    code.where = QRect(QPoint(left, top), QPoint(right, bottom));
    return code;
}

std::vector<FoundCode> look(const QImage& grey, const Look& how)
{
    const int side = std::max(grey.width(), grey.height());
    const double scale = std::min(1.0, double(how.sideMax) / side) * how.scale;
    QImage seen = scale == 1.0 ? grey
                               : grey.scaled(grey.size() * scale, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                                     .convertToFormat(QImage::Format_Grayscale8);
    if (seen.isNull())
        return {};
    if (how.inverted)
        seen.invertPixels();
    const ZXing::ImageView view(seen.constBits(), seen.width(), seen.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(seen.bytesPerLine()));
    ZXing::DecodeHints hints;
    hints.setMaxNumberOfSymbols(codesMax).setBinarizer(how.binarizer);
    std::vector<FoundCode> codes;
    for (const auto& found : ZXing::ReadBarcodes(view, hints)) {
        if (!found.isValid() || found.bytes().empty() || codes.size() >= codesMax)
            continue;
        FoundCode code = foundCode(found);
        code.where = QRect(code.where.topLeft() / scale, code.where.bottomRight() / scale);
        codes.push_back(std::move(code));
    }
    return codes;
}

} // namespace

std::string codeText(std::string_view bytes, std::string_view guess)
{
    if (base::isUtf8(bytes))
        return std::string(bytes);
    if (isWestern(bytes))
        return exchange::decodeLeniently(bytes, "windows-1252");
    if (isCyrillic(bytes))
        return exchange::decodeLeniently(bytes, "windows-1251");
    return std::string(guess);
}

std::vector<FoundCode> readCodes(const QImage& picture)
{
    if (picture.isNull())
        return {};
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    for (const Look& how : looks) {
        auto codes = look(grey, how);
        if (codes.empty())
            continue;
        std::sort(codes.begin(), codes.end(), [](const FoundCode& one, const FoundCode& other) {
            return std::pair(one.where.top(), one.where.left()) < std::pair(other.where.top(), other.where.left());
        });
        return codes;
    }
    return {};
}

base::Result<std::vector<FoundCode>> readCodes(std::string_view bytes)
{
    const auto picture = readPicture(bytes, codeSideMax);
    if (!picture)
        return tl::unexpected(picture.error());
    return readCodes(picture->image);
}

std::optional<std::string> readCode(const QString& file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray bytes = source.read(static_cast<qint64>(store::blobBytesMax) + 1);
    const auto codes = readCodes(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    return codes && !codes->empty() ? std::optional(codes->front().text) : std::nullopt;
}

} // namespace fairbook::app
