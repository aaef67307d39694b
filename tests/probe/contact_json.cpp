#include "shared/text/phone.h"
#include "tests/probe/probe.h"

namespace fairbook::probe {

using base::Json;

Json contactJson(const exchange::Contact& contact)
{
    Json out{{"fn", contact.fn},       {"given", contact.given},  {"family", contact.family}, {"org", contact.org},
             {"title", contact.title}, {"emails", Json::array()}, {"phones", Json::array()},  {"photo", nullptr}};
    for (const auto& email : contact.emails)
        out["emails"].push_back({{"value", email.value}, {"type", email.type}});
    for (const auto& phone : contact.phones)
        out["phones"].push_back(
            {{"raw", phone.raw}, {"e164", text::readPhone(phone.raw, "UA").e164}, {"type", phone.type}});
    if (!contact.photo.none())
        out["photo"] = {
            {"mime", contact.photo.mime}, {"bytes", contact.photo.bytes.size()}, {"uri", contact.photo.uri}};
    return out;
}

} // namespace fairbook::probe
