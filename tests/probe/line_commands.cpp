#include <iostream>

#include "shared/text/email.h"
#include "shared/text/phone.h"
#include "shared/text/translit.h"
#include "tests/probe/probe.h"

namespace fairbook::probe {
namespace {

using base::Json;

std::string inputOf(const Json& question)
{
    return base::textAt(question, "input");
}

} // namespace

int answerLines(const std::function<Json(const Json&)>& answer)
{
    for (std::string line; std::getline(std::cin, line);) {
        if (line.empty())
            continue;
        const auto question = base::parseJson(line);
        if (!question)
            return refused(question.error());
        Json reply = answer(*question);
        if (const Json* id = base::memberOf(*question, "id"))
            reply["id"] = *id;
        std::cout << base::dumpJson(reply) << '\n';
    }
    return exitRead;
}

Json answerPhone(const Json& question)
{
    const auto phone = text::readPhone(inputOf(question), base::textAt(question, "region", "UA"));
    return {{"e164", phone.e164}, {"extension", phone.extension}, {"valid", phone.valid}};
}

Json answerEmail(const Json& question)
{
    return {{"ok", text::looksLikeEmail(inputOf(question))}};
}

Json answerTranslit(const Json& question)
{
    return {{"lat", text::toLatinKmu55(inputOf(question))}};
}

} // namespace fairbook::probe
