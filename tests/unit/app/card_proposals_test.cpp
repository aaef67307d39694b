#include "app/capture/card_proposals.h"

#include <catch2/catch.hpp>

using namespace fairbook;

namespace {

std::string textOf(const std::vector<app::Proposal>& proposals, const char* field)
{
    for (const auto& proposal : proposals) {
        if (proposal.field == field)
            return proposal.text;
    }
    return "none";
}

} // namespace

TEST_CASE("a form gets the parts of the name, two telephones that are no fax, and each field once", "[app][cards]")
{
    const auto card = card::readCard(card::linesOf("Петренко Олексій Іванович\nфакс 0441111111\nтел. 0442222222\n"
                                                   "моб. 0671234567\n0501234567\na@firm.ua\nb@firm.ua\nfirm.ua"),
                                     "UA");
    const auto proposals = app::proposalsOf(card);
    CHECK(textOf(proposals, "family") == "Петренко");
    CHECK(textOf(proposals, "patronymic") == "Іванович");
    CHECK(textOf(proposals, "phone") == "0442222222");
    CHECK(textOf(proposals, "phone2") == "0671234567");
    CHECK(textOf(proposals, "email") == "a@firm.ua");
    CHECK(textOf(proposals, "site") == "firm.ua");
    CHECK(textOf(proposals, "jobTitle") == "none");
}

TEST_CASE("nothing read, nothing proposed", "[app][cards]")
{
    CHECK(app::proposalsOf({}).empty());
}
