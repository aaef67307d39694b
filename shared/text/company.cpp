#include "shared/text/company.h"

#include <algorithm>
#include <array>
#include <vector>

#include "shared/text/names.h"
#include "shared/text/utf8.h"

namespace fairbook::text {
namespace {

/// Written before the name, and now and then after it.
constexpr std::array<std::string_view, 42> formsOfTheEast{
    "ТОВ",
    "ТзОВ",
    "ТДВ",
    "ФОП",
    "ПП",
    "АТ",
    "ПАТ",
    "ПрАТ",
    "ВАТ",
    "ЗАТ",
    "ДП",
    "КП",
    "СПД",
    "НВП",
    "НВО",
    "ВКФ",
    "МП",
    "ООО",
    "ЗАО",
    "ОАО",
    "ПАО",
    "АО",
    "ИП",
    "ЧП",
    "НПО",
    "НПП",
    "ГУП",
    "МУП",
    "ФГУП",
    "ТОО",
    "ОДО",
    "СООО",
    "ИООО",
    "Товариство з обмеженою відповідальністю",
    "Товариство з додатковою відповідальністю",
    "Фізична особа-підприємець",
    "Приватне підприємство",
    "Акціонерне товариство",
    "Общество с ограниченной ответственностью",
    "Индивидуальный предприниматель",
    "Акционерное общество",
    "Публичное акционерное общество",
};

/// Written after the name only: "AS Roma" keeps its AS.
constexpr std::array<std::string_view, 50> formsOfTheWest{
    "LLC",  "L.L.C.", "Ltd",    "Limited", "Inc",           "Incorporated", "Corp",   "Corporation",
    "Co",   "PLC",    "LLP",    "LP",      "GmbH",          "AG",           "KG",     "OHG",
    "e.K.", "UG",     "SE",     "gGmbH",   "GmbH & Co. KG", "S.p.A.",       "SpA",    "S.r.l.",
    "Srl",  "S.A.",   "SA",     "SAS",     "SARL",          "S.L.",         "SL",     "Oy",
    "Oyj",  "AB",     "AS",     "ASA",     "A/S",           "ApS",          "B.V.",   "BV",
    "N.V.", "NV",     "s.r.o.", "a.s.",    "Sp. z o.o.",    "Kft",          "d.o.o.", "OÜ",
    "SIA",  "UAB",
};

using Words = std::vector<std::string>;

template <std::size_t Size>
std::vector<Words> folded(const std::array<std::string_view, Size>& forms)
{
    std::vector<Words> out;
    for (const std::string_view form : forms)
        out.push_back(words(searchKey(form)));
    std::sort(out.begin(), out.end(), [](const Words& a, const Words& b) { return a.size() > b.size(); });
    return out;
}

/// The longest form that `name` starts with; a name is never taken away whole.
std::size_t formAtStart(const Words& name, const std::vector<Words>& forms)
{
    for (const Words& form : forms) {
        if (form.size() < name.size() && std::equal(form.begin(), form.end(), name.begin()))
            return form.size();
    }
    return 0;
}

std::size_t formAtEnd(const Words& name, const std::vector<Words>& forms)
{
    for (const Words& form : forms) {
        if (form.size() < name.size() && std::equal(form.rbegin(), form.rend(), name.rbegin()))
            return form.size();
    }
    return 0;
}

} // namespace

std::string companyKey(std::string_view name)
{
    static const std::vector<Words> east = folded(formsOfTheEast);
    static const std::vector<Words> west = folded(formsOfTheWest);
    Words left = words(searchKey(name));
    while (const std::size_t count = formAtStart(left, east))
        left.erase(left.begin(), left.begin() + static_cast<std::ptrdiff_t>(count));
    for (;;) {
        const std::size_t count = std::max(formAtEnd(left, west), formAtEnd(left, east));
        if (count == 0)
            break;
        left.resize(left.size() - count);
    }
    return joined(left, " ");
}

} // namespace fairbook::text
