// Pictures from anywhere: what is shown, and what is refused before it is decoded.
#include <cstdint>

#include <QBuffer>
#include <QColor>
#include <QImage>
#include <QSize>

#include <catch2/catch.hpp>

#include "app/capture/photo.h"
#include "app/capture/picture.h"
#include "app/viewmodels/photo_provider.h"
#include "shared/store/blob_files.h"
#include "tests/support/temporary_folder.h"

using namespace fairbook;

namespace {

std::string fileOf(const QImage& image, const char* format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, format));
    return bytes.toStdString();
}

QImage plain(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(QColor("#2f7d4f"));
    return image;
}

/// A JPEG whose frame promises so many pixels, and which holds hardly any of them.
std::string promised(unsigned width, unsigned height)
{
    std::string jpeg = fileOf(plain(16, 16), "JPEG");
    const std::size_t frame = jpeg.find("\xff\xc0");
    REQUIRE(frame != std::string::npos);
    for (const auto& [at, value] : {std::pair(frame + 5, height), std::pair(frame + 7, width)}) {
        jpeg[at] = static_cast<char>(value >> 8U);
        jpeg[at + 1] = static_cast<char>(value & 0xFFU);
    }
    return jpeg;
}

} // namespace

TEST_CASE("a large photo is shown as large as every screen can take it", "[app][photo]")
{
    const auto shown = app::readPicture(fileOf(plain(6000, 3000), "JPEG"), app::shownSideMax);
    REQUIRE(shown);
    CHECK(shown->image.size() == QSize(4096, 2048));
    CHECK(shown->mime == "image/jpeg");
    CHECK(app::readPicture(fileOf(plain(30, 20), "PNG"), app::shownSideMax)->image.size() == QSize(30, 20));
}

TEST_CASE("a picture that would fill the memory is refused by its head", "[app][photo]")
{
    const auto refused = app::readPicture(promised(20'000, 20'000), app::shownSideMax);
    REQUIRE(!refused);
    CHECK(refused.error().code == base::Code::tooLong);
}

TEST_CASE("what is no picture, or may name other files, is not drawn", "[app][photo]")
{
    const std::string svg = R"(<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">)"
                            R"(<image href="file:///etc/passwd" width="9" height="9"/></svg>)";
    for (const std::string& bytes : {svg, std::string("%PDF-1.4"), std::string()}) {
        const auto refused = app::readPicture(bytes, app::shownSideMax);
        REQUIRE(!refused);
        CHECK(refused.error().code == base::Code::badValue);
    }
}

TEST_CASE("a photo that was cut short shows nothing and ends nothing", "[app][photo]")
{
    const std::string whole = fileOf(plain(400, 300), "PNG");
    for (std::size_t kept = 0; kept < whole.size() - 24; kept += 7)
        CHECK_FALSE(app::readPicture(whole.substr(0, kept), app::shownSideMax).has_value());
}

TEST_CASE("the window gets the small picture from the record and the original from its file", "[app][photo]")
{
    const test::TemporaryFolder folder;
    const std::string bytes = fileOf(plain(800, 500), "PNG");
    const auto name = store::BlobFiles(folder.path() / store::blobFolder).put(bytes);
    REQUIRE(name);
    app::PhotoProvider provider(folder.path());
    const auto idOf = [](const QString& url) { return url.mid(QStringLiteral("image://photo/").size()); };
    QSize size;
    CHECK(provider.requestImage(idOf(app::PhotoProvider::originalUrl(*name)), &size, {}).size() == QSize(800, 500));
    CHECK(size == QSize(800, 500));
    const auto photo = app::readPhoto(bytes);
    REQUIRE(photo);
    CHECK(provider.requestImage(idOf(app::PhotoProvider::thumbUrl(photo->thumb)), nullptr, {}).width() == 320);
}

TEST_CASE("names that are none, and thumbnails over their limit, lead to no file and no picture", "[app][photo]")
{
    const test::TemporaryFolder folder;
    app::PhotoProvider provider(folder.path());
    for (const char* id : {"original/../../fairbook.db", "original/", "thumb/", "thumb/%%%", "other"})
        CHECK(provider.requestImage(QString::fromLatin1(id), nullptr, {}).isNull());
    CHECK(provider.requestImage("original/" + QString(64, 'a'), nullptr, {}).isNull());
    CHECK(app::PhotoProvider::originalUrl("../fairbook.db").isEmpty());
    CHECK(app::PhotoProvider::thumbUrl(std::string(app::thumbBytesMax + 1, 'A')).isEmpty());
}

TEST_CASE("a PNG that breaks off after its pixels is shown all the same", "[app][photo]")
{
    const std::string whole = fileOf(plain(30, 20), "PNG");
    constexpr std::size_t endBytes = 12;
    for (const std::size_t lacking : {std::size_t{1}, std::size_t{5}, endBytes}) {
        const auto shown = app::readPicture(whole.substr(0, whole.size() - lacking), app::shownSideMax);
        INFO(lacking);
        REQUIRE(shown);
        CHECK(shown->image.pixelColor(29, 19) == QColor("#2f7d4f"));
    }
    CHECK(!app::readPicture(whole.substr(0, whole.size() - 2 * endBytes), app::shownSideMax));
}

TEST_CASE("a PNG whose checksum is wrong, and a kind nobody here decodes, are refused in words", "[app][photo]")
{
    std::string png = fileOf(plain(30, 20), "PNG");
    png[png.find("IHDR") + 5] ^= 1;
    CHECK(app::readPicture(png, app::shownSideMax).error().code == base::Code::badValue);
    const std::string heic("\0\0\0\x18"
                           "ftypheic\0\0\0\0mif1heic",
                           24);
    CHECK(app::readPicture(heic, app::shownSideMax).error().code == base::Code::badValue);
}

TEST_CASE("a PNG that promises 200 megapixels is refused by its head, whatever its pixels unpack to", "[app][photo]")
{
    // IHDR with 20 000 x 10 000 pixels and its right checksum; the pixels of a small picture follow.
    std::string png = fileOf(plain(30, 20), "PNG");
    const std::string_view size("\x00\x00\x4e\x20\x00\x00\x27\x10", 8);
    const std::size_t head = png.find("IHDR");
    png.replace(head + 4, size.size(), size);
    constexpr std::size_t headBytes = 17; // its name, and what the checksum is of besides
    std::uint32_t sum = 0xFFFFFFFFU;
    for (const char letter : png.substr(head, headBytes)) {
        sum ^= static_cast<unsigned char>(letter);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1U) ^ ((sum & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    sum = ~sum;
    for (unsigned at = 0; at < 4; ++at)
        png[head + headBytes + at] = static_cast<char>(sum >> (24 - 8 * at));
    const auto refused = app::readPicture(png, app::shownSideMax);
    REQUIRE(!refused);
    CHECK(refused.error().code == base::Code::tooLong);
}

TEST_CASE("a JPEG that breaks off shows what came of it, or is refused in words", "[app][photo]")
{
    const std::string whole = fileOf(plain(600, 400), "JPEG");
    for (std::size_t bytes = 1; bytes < whole.size(); bytes += whole.size() / 40) {
        const auto shown = app::readPicture(whole.substr(0, bytes), app::shownSideMax);
        INFO(bytes);
        CHECK((shown ? shown->image.size() == QSize(600, 400) : shown.error().code == base::Code::badValue));
    }
}
