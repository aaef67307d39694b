#include "shared/text/company.h"

#include <catch2/catch.hpp>

using namespace fairbook::text;

TEST_CASE("a company is known under any legal form and quotation marks", "[text][company]")
{
    for (const char* name : {"ТОВ «Ромашка»", "ООО \"Ромашка\"", "Ромашка, ТОВ", "ромашка", "Romashka LLC",
                             "Romashka Ltd.", "Товариство з обмеженою відповідальністю „Ромашка“", "ТзОВ Ромашка"}) {
        INFO(name);
        CHECK(companyKey(name) == companyKey("Ромашка"));
    }
    CHECK(companyKey("Müller GmbH & Co. KG") == companyKey("Muller"));
    CHECK(companyKey("Alpine Foods S.p.A.") == companyKey("alpine foods"));
    CHECK(companyKey("Škoda a.s.") == companyKey("Skoda s.r.o."));
    CHECK(companyKey("ФОП Іваненко О. П.") == companyKey("Иваненко О.П."));
}

TEST_CASE("a word that only looks like a legal form stays", "[text][company]")
{
    CHECK(companyKey("АТБ") == companyKey("atb"));
    CHECK(companyKey("ПП") == companyKey("пп"));
    CHECK(companyKey("Оазис") != companyKey("Азис"));
    CHECK(companyKey("AS Roma") == companyKey("as roma"));
    CHECK(companyKey("") == "");
}
