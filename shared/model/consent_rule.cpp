#include "shared/model/consent_rule.h"

namespace fairbook::model {

Standing standingOf(std::span<const ConsentStatement> history)
{
    ConsentStatement last;
    for (const ConsentStatement& statement : history) {
        if (statement.says == Standing::unknown)
            continue;
        const bool tie = statement.statedAt == last.statedAt && statement.says == Standing::withdrawn;
        if (last.says == Standing::unknown || statement.statedAt > last.statedAt || tie)
            last = statement;
    }
    return last.says;
}

std::optional<ConsentStatement> statementOf(const Record& consent, std::string_view purpose, std::string_view channel,
                                            base::Instant now)
{
    const std::string about = base::textAt(consent.body, "channel", "any");
    if (consent.deleted() || base::textAt(consent.body, "purpose") != purpose || (about != "any" && about != channel))
        return std::nullopt;
    const base::Instant at{base::intAt(consent.body, "obtained_at")};
    const std::string state = base::textAt(consent.body, "state");
    if (state == "refused" || state == "withdrawn")
        return ConsentStatement{Standing::withdrawn, at};
    const base::Json* expires = base::memberOf(consent.body, "expires_at");
    const bool expired = expires != nullptr && expires->is_number_integer() && expires->get<std::int64_t>() <= now.ms;
    if (state != "given" || expired)
        return std::nullopt;
    return ConsentStatement{Standing::granted, at};
}

} // namespace fairbook::model
