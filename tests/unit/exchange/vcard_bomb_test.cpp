// Files made to hurt: the limits of R-41, with small numbers where large ones would only take time.
#include <sstream>

#include <catch2/catch.hpp>

#include "shared/exchange/vcard.h"
#include "tests/unit/exchange/card.h"

using namespace fairbook::exchange;

namespace {

struct Answer
{
    std::vector<Contact> contacts;
    std::vector<Warning> warnings;
    [[nodiscard]] bool warns(std::string_view code) const
    {
        return ::fairbook::exchange::warns({contacts, warnings}, code);
    }
};

Answer answerOf(const std::string& text, const VcardLimits& limits)
{
    Answer answer;
    std::istringstream input(text);
    const auto report = readVcards(
        input, [&](Contact&& contact) { answer.contacts.push_back(std::move(contact)); }, limits);
    if (report)
        answer.warnings = report->warnings;
    return answer;
}

std::string repeated(std::string_view text, std::size_t times)
{
    std::string out;
    for (std::size_t at = 0; at < times; ++at)
        out += text;
    return out;
}

} // namespace

TEST_CASE("an endless note is cut, and the next card is read", "[exchange][vcard][bomb]")
{
    const std::string text = cardOf("FN:A\r\nNOTE:start" + repeated("\r\n x", 5000)) + cardOf("FN:B");
    const Answer answer = answerOf(text, {.lineBytesMax = 1000, .cutTextBytes = 100});
    REQUIRE(answer.contacts.size() == 2);
    CHECK(answer.contacts[0].note.substr(0, 7) == "startxx");
    CHECK(answer.contacts[0].note.size() <= 100);
    CHECK(answer.warns("value_cut"));
}

TEST_CASE("when most of a file is too long, reading ends", "[exchange][vcard][bomb]")
{
    const std::string text = cardOf("FN:A\r\nNOTE:start" + repeated("\r\n x", 5000)) + cardOf("FN:B");
    const Answer answer = answerOf(text, {.lineBytesMax = 1000, .cutTextBytes = 100, .wastedBytesMax = 10'000});
    CHECK(answer.contacts.size() == 1);
    CHECK(answer.warns("too_much_waste"));
}

TEST_CASE("a huge picture is left out and the contact stays", "[exchange][vcard][bomb]")
{
    const std::string inOneLine = "PHOTO;ENCODING=b:" + repeated("AAAA", 5000);
    const std::string folded = "PHOTO;ENCODING=b:" + repeated("\r\n AAAA", 5000);
    for (const std::string& photo : {inOneLine, folded}) {
        const Answer cut =
            answerOf(cardOf("FN:A\r\n" + photo + "\r\nTEL:1"), {.lineBytesMax = 1000, .cutTextBytes = 100});
        REQUIRE(cut.contacts.size() == 1);
        CHECK(cut.contacts[0].photo.none());
        CHECK(cut.contacts[0].phones.size() == 1);
        CHECK(cut.warns("photo_too_large"));
        CHECK(answerOf(cardOf("FN:A\r\n" + photo), {.photoBytesMax = 1000}).warns("photo_too_large"));
        CHECK_FALSE(answerOf(cardOf("FN:A\r\n" + photo), {}).contacts.at(0).photo.none());
    }
}

TEST_CASE("cards that only begin are refused", "[exchange][vcard][bomb]")
{
    std::istringstream input(repeated("BEGIN:VCARD\n", 200'000));
    std::size_t contacts = 0;
    CHECK_FALSE(readVcards(input, [&](Contact&&) { ++contacts; }));
    CHECK(contacts == 0);
}

TEST_CASE("cards that never end are all read", "[exchange][vcard][bomb]")
{
    const Answer answer = answerOf(repeated("BEGIN:VCARD\nFN:A\n", 5000), {});
    CHECK(answer.contacts.size() == 5000);
    CHECK(answer.warnings.size() <= 201);
}

TEST_CASE("agents inside agents end somewhere", "[exchange][vcard][bomb]")
{
    const Answer answer = answerOf(repeated("BEGIN:VCARD\nFN:A\nAGENT:\n", 5000) + repeated("END:VCARD\n", 5000), {});
    CHECK(answer.contacts.size() >= 1);
    CHECK(answer.contacts.size() <= 5000);
}

TEST_CASE("more cards, properties or bytes than the limits are left out with a word", "[exchange][vcard][bomb]")
{
    const Answer cards = answerOf(repeated(cardOf("FN:A"), 20), {.cardsMax = 10});
    CHECK(cards.contacts.size() == 10);
    CHECK(cards.warns("too_many_cards"));
    const Answer properties =
        answerOf(cardOf("FN:A" + repeated("\r\nTEL:1", 50)) + cardOf("FN:B"), {.propertiesMax = 10});
    REQUIRE(properties.contacts.size() == 2);
    CHECK(properties.contacts[0].phones.size() == 9);
    CHECK(properties.warns("too_many_properties"));
    const Answer bytes =
        answerOf(cardOf("FN:A" + repeated("\r\nNOTE:12345678", 50)) + cardOf("FN:B"), {.cardBytesMax = 100});
    REQUIRE(bytes.contacts.size() == 2);
    CHECK(bytes.contacts[0].note.size() < 120);
    CHECK(bytes.warns("card_too_large"));
}

TEST_CASE("a property made of separators stays small", "[exchange][vcard][bomb]")
{
    const Answer answer =
        answerOf(cardOf("FN:A\r\nADR:" + repeated(";", 300'000) + "\r\nORG:" + repeated("x;", 300'000) +
                        "\r\nCATEGORIES:" + repeated("a,", 300'000) + "\r\nTEL" + repeated(";a", 30'000) + ":1"),
                 {});
    REQUIRE(answer.contacts.size() == 1);
    CHECK(answer.contacts[0].tags.size() <= 1000);
    CHECK(answer.contacts[0].org == "x");
    CHECK(answer.contacts[0].phones.size() == 1);
}
