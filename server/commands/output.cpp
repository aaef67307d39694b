#include "server/commands/output.h"

#include <iostream>

namespace fairbook::server {
namespace {

using base::Code;

std::string_view wordsOf(Code code)
{
    switch (code) {
    case Code::notFound:
        return "not found";
    case Code::forbidden:
        return "not allowed";
    case Code::unauthorized:
        return "wrong login, password or code";
    case Code::exists:
        return "exists already, and is left as it is";
    case Code::tooNew:
        return "written by a newer Fairbook, and is left as it is";
    case Code::foreign:
        return "belongs to another program, and is left as it is";
    case Code::badValue:
        return "not a usable value";
    case Code::unsupported:
        return "not in this version";
    case Code::usage:
        return "wrong usage";
    default:
        return "refused";
    }
}

int sayError(Format format, std::string_view code, const std::string& message, const std::string& detail, int status)
{
    if (format == Format::json) {
        const base::Json error = {{"code", code}, {"message", message}, {"detail", {{"what", detail}}}};
        std::cout << base::dumpJson({{"error", error}}) << std::endl;
    } else {
        std::cerr << "fairbook-server: " << message << std::endl;
    }
    return status;
}

} // namespace

std::string sentenceOf(const base::Error& error)
{
    const std::string words(wordsOf(error.code));
    if (error.detail.empty())
        return words;
    return error.code == Code::usage ? words + ": " + error.detail : error.detail + ": " + words;
}

int say(Format format, const base::Result<Spoken>& spoken)
{
    if (!spoken) {
        const base::Error& error = spoken.error();
        const bool usage = error.code == Code::usage || error.code == Code::unsupported;
        return sayError(format, base::codeName(error.code), sentenceOf(error), error.detail,
                        usage ? exitUsage : exitRefused);
    }
    if (format == Format::json)
        for (const base::Json& line : spoken->lines)
            std::cout << base::dumpJson(line) << '\n';
    else if (!spoken->text.empty())
        std::cerr << spoken->text << '\n';
    std::cout.flush();
    return exitDone;
}

int sayFault(Format format, std::string_view faultName, std::string_view detail)
{
    return sayError(format, faultName, "the machine failed: " + std::string(faultName) + ": " + std::string(detail),
                    std::string(detail), exitFault);
}

} // namespace fairbook::server
