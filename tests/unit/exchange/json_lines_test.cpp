#include "shared/exchange/json_lines.h"

#include <sstream>

#include <catch2/catch.hpp>

using namespace fairbook::exchange;

namespace {

struct Answer
{
    std::vector<Contact> contacts;
    std::vector<Warning> warnings;
    bool refused = false;
};

Answer answerOf(const std::string& text, const JsonLinesLimits& limits = {})
{
    Answer answer;
    std::istringstream input(text);
    const auto report = readJsonLines(
        input, [&](Contact&& contact) { answer.contacts.push_back(contact); }, limits);
    answer.refused = !report;
    if (report)
        answer.warnings = report->warnings;
    return answer;
}

} // namespace

TEST_CASE("records of a generator become contacts", "[exchange][jsonl]")
{
    const Answer answer = answerOf(
        R"({"id":"1","event":"expo-2026-01","last":"Петров","first":"Пётр","patronymic":"Ильич","company":"ООО «Север»",)"
        R"("title":"директор","phones":["+7 901 000-00-01","+7 901 000-00-02"],"emails":["p@mail.example"],)"
        R"("address":"100000, г. Киев, ул. Мира, д. 1","birthday":"1980-03-21","tags":["vip","дилер"],"note":"Ждёт, цену; каталог.",)"
        R"("q5":"да","created":1767000000000,"deep":{"a":[1]}})"
        "\n");
    REQUIRE(answer.contacts.size() == 1);
    const Contact& contact = answer.contacts[0];
    CHECK(contact.family == "Петров");
    CHECK(contact.given == "Пётр");
    CHECK(contact.additional == "Ильич");
    CHECK(contact.fn == "Пётр Ильич Петров");
    CHECK(contact.org == "ООО «Север»");
    CHECK(contact.title == "директор");
    CHECK(contact.phones.size() == 2);
    CHECK(contact.emails.at(0).value == "p@mail.example");
    CHECK(contact.addresses.at(0).raw == "100000, г. Киев, ул. Мира, д. 1");
    CHECK(contact.birthday == "1980-03-21");
    CHECK(contact.tags == std::vector<std::string>{"vip", "дилер"});
    CHECK(contact.note == "Ждёт, цену; каталог.");
    const std::vector<std::pair<std::string, std::string>> extras{
        {"created", "1767000000000"}, {"deep", R"({"a":[1]})"}, {"event", "expo-2026-01"}, {"id", "1"}, {"q5", "да"}};
    CHECK(contact.extras == extras);
}

TEST_CASE("a bad line costs itself and no other", "[exchange][jsonl]")
{
    const Answer answer = answerOf("{\"last\":\"A\"}\n{broken\n[1]\n\n{\"last\":\"B\"}");
    CHECK(answer.contacts.size() == 2);
    REQUIRE(answer.warnings.size() == 2);
    CHECK(answer.warnings[0].code == "line_malformed");
    CHECK(answer.warnings[0].where == "line 2");
    CHECK(answer.warnings[1].where == "line 3");
}

TEST_CASE("lines and files over the limits are left out with a word", "[exchange][jsonl]")
{
    const Answer lines =
        answerOf("{\"last\":\"" + std::string(2000, 'x') + "\"}\n{\"last\":\"B\"}\n", {.lineBytesMax = 1000});
    CHECK(lines.contacts.size() == 1);
    CHECK(lines.warnings.at(0).code == "line_too_long");
    const Answer records = answerOf("{\"last\":\"A\"}\n{\"last\":\"B\"}\n{\"last\":\"C\"}\n", {.recordsMax = 2});
    CHECK(records.contacts.size() == 2);
    CHECK(records.warnings.at(0).code == "too_many_records");
    CHECK(answerOf("{\"last\":" + std::string(10'000, '[') + "\n{\"last\":\"B\"}").contacts.size() == 1);
}

TEST_CASE("a file without a record is refused", "[exchange][jsonl]")
{
    CHECK(answerOf("").refused);
    CHECK(answerOf("hello\n").refused);
    CHECK(readJsonLinesFile("no such file.jsonl", [](Contact&&) {}).error().code == fairbook::base::Code::notFound);
}
