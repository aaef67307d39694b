#include <fstream>
#include <iostream>
#include <iterator>

#include "app/capture/picture.h"
#include "app/capture/read_code.h"
#include "shared/exchange/code_content.h"
#include "tests/probe/probe.h"

namespace fairbook::probe {
namespace {

using base::Json;

base::Result<std::string> bytesOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return base::refuse(base::Code::notFound, path.filename().string());
    return std::string((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
}

Json toJson(const app::FoundCode& code)
{
    const auto content = exchange::readPayload(code.text);
    return {{"text", code.text},
            {"binary", code.binary},
            {"symbology", code.symbology},
            {"where", {code.where.x(), code.where.y(), code.where.width(), code.where.height()}},
            {"kind", exchange::codeKindName(content.kind)},
            {"contact", content.hasContact() ? contactJson(content.contact) : Json()}};
}

} // namespace

int readCodesOf(const std::filesystem::path& path)
{
    const auto bytes = bytesOf(path);
    if (!bytes)
        return refused(bytes.error());
    const auto codes = app::readCodes(*bytes);
    if (!codes)
        return refused(codes.error());
    Json list = Json::array();
    for (const auto& code : *codes)
        list.push_back(toJson(code));
    std::cout << base::dumpJson({{"codes", std::move(list)}}) << '\n';
    return exitRead;
}

int sizeOfPicture(const std::filesystem::path& path)
{
    const auto bytes = bytesOf(path);
    if (!bytes)
        return refused(bytes.error());
    const auto picture = app::readPicture(*bytes, app::shownSideMax);
    if (!picture)
        return refused(picture.error());
    std::cout << base::dumpJson({{"width", picture->size.width()}, {"height", picture->size.height()}}) << '\n';
    return exitRead;
}

} // namespace fairbook::probe
