// Codes in pictures: every symbology that is printed on badges, in the charsets that telephones write.
#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <ZXing/BarcodeFormat.h>
#include <ZXing/BitMatrix.h>
#include <ZXing/CharacterSet.h>
#include <ZXing/MultiFormatWriter.h>
#include <catch2/catch.hpp>
#include <qrencode.h>

#include "app/capture/read_code.h"
#include "shared/exchange/base64.h"

using namespace fairbook;

namespace {

QImage codeOf(ZXing::BarcodeFormat format, const std::wstring& text)
{
    const auto matrix =
        ZXing::MultiFormatWriter(format).setMargin(20).setEncoding(ZXing::CharacterSet::UTF8).encode(text, 300, 300);
    QImage image(matrix.width(), matrix.height(), QImage::Format_Grayscale8);
    for (int y = 0; y < matrix.height(); ++y)
        for (int x = 0; x < matrix.width(); ++x)
            image.scanLine(y)[x] = matrix.get(x, y) ? 0 : 255;
    return image;
}

/// A QR code of exactly these bytes, as telephones write them: without saying the charset.
QImage qrOfBytes(const std::string& bytes)
{
    QRcode* code = QRcode_encodeData(static_cast<int>(bytes.size()),
                                     reinterpret_cast<const unsigned char*>(bytes.data()), 0, QR_ECLEVEL_M);
    REQUIRE(code != nullptr);
    constexpr int margin = 4;
    QImage image(code->width + 2 * margin, code->width + 2 * margin, QImage::Format_Grayscale8);
    image.fill(255);
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width; ++x)
            if ((code->data[y * code->width + x] & 1U) != 0)
                image.scanLine(y + margin)[x + margin] = 0;
    QRcode_free(code);
    return image.scaled(image.size() * 5);
}

std::string only(const QImage& image)
{
    const auto codes = app::readCodes(image);
    return codes.size() == 1 ? codes[0].text : std::to_string(codes.size()) + " codes";
}

} // namespace

TEST_CASE("every kind of code on badges is read", "[app][code]")
{
    using Format = ZXing::BarcodeFormat;
    for (const Format format : {Format::QRCode, Format::DataMatrix, Format::Aztec, Format::PDF417, Format::Code128}) {
        const auto codes = app::readCodes(codeOf(format, L"AGRO-2026-004711"));
        INFO(ZXing::ToString(format));
        REQUIRE(codes.size() == 1);
        CHECK(codes[0].text == "AGRO-2026-004711");
        CHECK(codes[0].symbology == ZXing::ToString(format));
        CHECK(!codes[0].binary);
    }
}

TEST_CASE("letters are read as they were written, in every charset of telephones", "[app][code]")
{
    CHECK(only(qrOfBytes("MECARD:N:Коваль,Ольга;;")) == "MECARD:N:Коваль,Ольга;;");
    CHECK(only(qrOfBytes("MECARD:N:\xCA\xEE\xE2\xE0\xEB\xFC,\xCE\xEB\xFC\xE3\xE0;;")) == "MECARD:N:Коваль,Ольга;;");
    CHECK(only(qrOfBytes("MECARD:N:M\xFCller,J\xF6rg;;")) == "MECARD:N:Müller,Jörg;;");
    // 山田 太郎, with its sound in kana, in Shift-JIS
    CHECK(only(qrOfBytes("MECARD:N:\x8E\x52\x93\x63,\x91\xBE\x98\x59;SOUND:\x83\x84\x83\x7D\x83\x5F;;")) ==
          "MECARD:N:山田,太郎;SOUND:ヤマダ;;");
    CHECK(only(codeOf(ZXing::BarcodeFormat::QRCode, L"Żółć Їжак")) == "Żółć Їжак");
}

TEST_CASE("a code of bytes that are no text keeps every byte", "[app][code]")
{
    std::string bytes;
    for (int byte = 0; byte < 256; ++byte)
        bytes += static_cast<char>(byte);
    const auto codes = app::readCodes(qrOfBytes(bytes));
    REQUIRE(codes.size() == 1);
    CHECK(codes[0].binary);
    const std::string start = "data:application/octet-stream;base64,";
    REQUIRE(codes[0].text.substr(0, start.size()) == start);
    CHECK(exchange::fromBase64(codes[0].text.substr(start.size())).bytes == bytes);
}

TEST_CASE("several codes in one picture are all read, from top to bottom, and say where they are", "[app][code]")
{
    QImage sheet(700, 1100, QImage::Format_Grayscale8);
    sheet.fill(255);
    QPainter painter(&sheet);
    painter.drawImage(200, 700, codeOf(ZXing::BarcodeFormat::QRCode, L"second"));
    painter.drawImage(50, 50, codeOf(ZXing::BarcodeFormat::QRCode, L"first"));
    painter.end();
    const auto codes = app::readCodes(sheet);
    REQUIRE(codes.size() == 2);
    CHECK(codes[0].text == "first");
    CHECK(codes[1].text == "second");
    CHECK(QRect(50, 50, 300, 300).contains(codes[0].where));
    CHECK(QRect(200, 700, 300, 300).contains(codes[1].where));
}

TEST_CASE("light on dark, turned and small: a code is still read", "[app][code]")
{
    QImage code = codeOf(ZXing::BarcodeFormat::QRCode, L"tel:+380671234567");
    CHECK(only(code.transformed(QTransform().rotate(90))) == "tel:+380671234567");
    CHECK(only(code.scaled(80, 80, Qt::KeepAspectRatio, Qt::SmoothTransformation)) == "tel:+380671234567");
    code.invertPixels();
    CHECK(only(code) == "tel:+380671234567");
}

TEST_CASE("a picture without a code has none, and what is no picture is refused", "[app][code]")
{
    QImage plain(640, 480, QImage::Format_RGB32);
    plain.fill(Qt::white);
    CHECK(app::readCodes(plain).empty());
    CHECK(app::readCodes(QImage(1, 1, QImage::Format_RGB32)).empty());
    CHECK(app::readCodes(QImage()).empty());
    const auto refused = app::readCodes("no picture");
    REQUIRE(!refused);
    CHECK(refused.error().code == base::Code::badValue);
}
