#include "shared/model/describe.h"

#include <string_view>

#include "shared/model/normal_text.h"
#include "shared/text/names.h"

namespace fairbook::model {
namespace {

std::string personName(const Record& record)
{
    const base::Json* name = base::objectAt(record.body, "name");
    if (name == nullptr)
        return normalText(base::textAt(record.body, "name"));
    return normalText(text::displayName(base::textAt(*name, "family"), base::textAt(*name, "given"),
                                        base::textAt(*name, "patronymic")));
}

std::string firstRaw(const Record& record, std::string_view field)
{
    const base::Json* set = base::objectAt(record.body, field);
    const base::Json* first = nullptr;
    if (set != nullptr)
        for (const base::Json& element : *set)
            if (!base::textAt(element, "raw").empty() &&
                (first == nullptr || base::intAt(element, "order") < base::intAt(*first, "order")))
                first = &element;
    return first == nullptr ? std::string() : normalText(base::textAt(*first, "raw"));
}

} // namespace

std::string primaryPhone(const Record& record)
{
    return firstRaw(record, "phones");
}

std::string primaryEmail(const Record& record)
{
    return firstRaw(record, "emails");
}

std::string displayName(const Record& record)
{
    if (std::string name = personName(record); !name.empty())
        return name;
    const auto line = [&](const char* field) { return normalText(base::textAt(record.body, field)); };
    for (std::string text : {line("company"), line("login"), line("title"), primaryPhone(record), primaryEmail(record),
                             line("text"), line("note")})
        if (!text.empty())
            return text;
    return {};
}

} // namespace fairbook::model
