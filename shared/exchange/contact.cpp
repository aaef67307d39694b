#include "shared/exchange/contact.h"

#include "shared/text/names.h"
#include "shared/text/utf8.h"

namespace fairbook::exchange {
namespace {

std::string extraOf(const Contact& contact, std::string_view name)
{
    for (const auto& [key, value] : contact.extras) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace

NameParts namePartsOf(const Contact& contact)
{
    if (!contact.family.empty() || !contact.given.empty() || !contact.additional.empty())
        return {.family = contact.family, .given = contact.given, .additional = contact.additional};
    const bool named = !contact.fn.empty() && contact.fn != contact.org;
    const bool isName = named && (contact.emails.empty() || contact.fn != contact.emails.front().value) &&
                        (contact.phones.empty() || contact.fn != contact.phones.front().raw);
    if (!isName)
        return {};
    const auto parts = text::words(text::squeezed(contact.fn));
    if (parts.size() == 2)
        return {.family = parts[1], .given = parts[0], .additional = {}};
    if (parts.size() == 3)
        return {.family = parts[2], .given = parts[0], .additional = parts[1]};
    return {.family = contact.fn, .given = {}, .additional = {}};
}

void completeDisplayName(Contact& contact)
{
    if (!contact.fn.empty())
        return;
    contact.fn = text::joined({contact.given, contact.additional, contact.family}, " ");
    if (contact.fn.empty())
        contact.fn = contact.org;
    if (contact.fn.empty() && !contact.emails.empty())
        contact.fn = contact.emails.front().value;
    if (contact.fn.empty() && !contact.phones.empty())
        contact.fn = contact.phones.front().raw;
    if (contact.fn.empty())
        contact.fn = extraOf(contact, "NICKNAME");
}

} // namespace fairbook::exchange
