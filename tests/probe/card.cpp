#include "shared/card/card_json.h"
#include "tests/probe/probe.h"

namespace fairbook::probe {

base::Json answerCard(const base::Json& question)
{
    const auto fields =
        card::readCard(card::linesOf(base::textAt(question, "input")), base::textAt(question, "region", "UA"));
    return {{"contact", card::contactJson(fields)}, {"fields", card::fieldsJson(fields)}};
}

} // namespace fairbook::probe
