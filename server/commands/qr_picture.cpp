#include "server/commands/qr_picture.h"

#include <fstream>
#include <memory>

#include <qrencode.h>
#include <zlib.h>

namespace fairbook::server {
namespace {

constexpr int quiet = 4;
constexpr int pixelsPerModule = 8;

bool isDark(const QrPicture& picture, int x, int y)
{
    return x < picture.width && y < picture.width &&
           picture.dark[static_cast<std::size_t>(y) * static_cast<std::size_t>(picture.width) +
                        static_cast<std::size_t>(x)] != 0;
}

std::string bigEndian(std::size_t number)
{
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes += static_cast<char>(number >> static_cast<unsigned>(shift) & 0xffU);
    return bytes;
}

std::string chunk(std::string_view name, std::string_view data)
{
    std::string content = std::string(name) + std::string(data);
    const auto sum = crc32(0, reinterpret_cast<const Bytef*>(content.data()), static_cast<uInt>(content.size()));
    return bigEndian(data.size()) + content + bigEndian(sum);
}

std::string deflated(const std::string& bytes)
{
    uLongf size = compressBound(bytes.size());
    std::string packed(size, '\0');
    ::compress2(reinterpret_cast<Bytef*>(packed.data()), &size, reinterpret_cast<const Bytef*>(bytes.data()),
                bytes.size(), 9);
    packed.resize(size);
    return packed;
}

} // namespace

base::Result<QrPicture> qrPicture(std::string_view text)
{
    const std::unique_ptr<QRcode, void (*)(QRcode*)> code(
        QRcode_encodeString8bit(std::string(text).c_str(), 0, QR_ECLEVEL_M), QRcode_free);
    if (!code)
        return base::refuse(base::Code::tooLong, "qr");
    QrPicture picture{code->width + 2 * quiet, {}};
    for (int y = -quiet; y < code->width + quiet; ++y)
        for (int x = -quiet; x < code->width + quiet; ++x) {
            const bool inside = x >= 0 && y >= 0 && x < code->width && y < code->width;
            picture.dark.push_back(inside ? code->data[y * code->width + x] & 1U : 0U);
        }
    return picture;
}

std::string toBlocks(const QrPicture& picture)
{
    std::string text;
    for (int y = 0; y < picture.width; y += 2) {
        for (int x = 0; x < picture.width; ++x) {
            const bool top = isDark(picture, x, y);
            const bool bottom = isDark(picture, x, y + 1);
            text += top ? (bottom ? " " : "\u2584") : (bottom ? "\u2580" : "\u2588");
        }
        text += '\n';
    }
    return text;
}

std::string toSvg(const QrPicture& picture)
{
    const std::string side = std::to_string(picture.width);
    std::string text = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 )" + side + ' ' + side +
                       R"(" shape-rendering="crispEdges"><rect width="100%" height="100%" fill="#fff"/><path d=")";
    for (int y = 0; y < picture.width; ++y)
        for (int x = 0; x < picture.width; ++x)
            if (isDark(picture, x, y))
                text += 'M' + std::to_string(x) + ' ' + std::to_string(y) + "h1v1h-1z";
    return text + "\" fill=\"#000\"/></svg>\n";
}

std::string toPng(const QrPicture& picture)
{
    const int side = picture.width * pixelsPerModule;
    std::string rows;
    for (int y = 0; y < side; ++y) {
        rows += '\0'; // no filter
        for (int x = 0; x < side; ++x)
            rows += isDark(picture, x / pixelsPerModule, y / pixelsPerModule) ? '\0' : '\xff';
    }
    const std::string size = bigEndian(static_cast<std::size_t>(side));
    const std::string header = size + size + std::string("\x08\x00\x00\x00\x00", 5); // 8 bits, grey
    return "\x89PNG\r\n\x1a\n" + chunk("IHDR", header) + chunk("IDAT", deflated(rows)) + chunk("IEND", {});
}

base::Result<void> writeQrFile(const QrPicture& picture, const std::filesystem::path& file)
{
    const std::string type = file.extension().string();
    if (type != ".png" && type != ".svg")
        return base::refuse(base::Code::badValue, "qr: a name that ends in .png or .svg");
    if (std::filesystem::exists(file))
        return base::refuse(base::Code::exists, file.filename().string());
    const std::string bytes = type == ".png" ? toPng(picture) : toSvg(picture);
    std::ofstream stream(file, std::ios::binary);
    stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    stream.close();
    if (!stream)
        throw base::StoreError(base::StoreFault::full, "cannot write " + file.filename().string());
    std::filesystem::permissions(file, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    return {};
}

} // namespace fairbook::server
