#include "shared/exchange/mapping.h"

#include <catch2/catch.hpp>

using namespace fairbook::exchange;
using F = ContactField;

TEST_CASE("a column is known by its words in three languages", "[exchange][mapping]")
{
    CHECK(fieldOfHeader("Прізвище") == F::family);
    CHECK(fieldOfHeader("ФАМИЛИЯ") == F::family);
    CHECK(fieldOfHeader("Last Name") == F::family);
    CHECK(fieldOfHeader("last_name") == F::family);
    CHECK(fieldOfHeader("Ім’я") == F::given);
    CHECK(fieldOfHeader("Ім'я") == F::given);
    CHECK(fieldOfHeader("По батькові:") == F::additional);
    CHECK(fieldOfHeader("П.І.Б.") == F::fullName);
    CHECK(fieldOfHeader("E-mail 2 - Value") == F::email);
    CHECK(fieldOfHeader("phone_1") == F::phone);
    CHECK(fieldOfHeader("Телефон (моб.)") == F::mobile);
    CHECK(fieldOfHeader("День народження") == F::birthday);
    CHECK_FALSE(fieldOfHeader("q1"));
    CHECK_FALSE(fieldOfHeader(""));
    for (const char* key : {"last", "first", "patronymic", "company", "title", "phones", "emails", "address",
                            "birthday", "tags", "note"}) {
        INFO(key);
        CHECK(fieldOfHeader(key));
    }
}

TEST_CASE("a cell with several values gives several, and nothing is overwritten", "[exchange][mapping]")
{
    Contact contact;
    setField(contact, F::phone, "Телефон", "067 1; 067 2\n067 3");
    setField(contact, F::mobile, "Моб", " 067 4 ");
    setField(contact, F::email, "Пошта", "a@example.com, b@example.com");
    setField(contact, F::family, "Прізвище", "Іваненко");
    setField(contact, F::family, "Прізвище 2", "Петренко");
    setField(contact, F::note, "Примітка", "один");
    setField(contact, F::note, "Коментар", "два");
    setField(contact, F::city, "Місто", "Київ");
    setField(contact, F::title, "Посада", "  ");
    CHECK(contact.phones.size() == 4);
    CHECK(contact.phones[3].type == "mobile");
    CHECK(contact.emails.size() == 2);
    CHECK(contact.family == "Іваненко");
    CHECK(contact.extras == std::vector<std::pair<std::string, std::string>>{{"Прізвище 2", "Петренко"}});
    CHECK(contact.note == "один\nдва");
    CHECK(contact.addresses.at(0).city == "Київ");
    CHECK(contact.title == "");
}

TEST_CASE("a date is read as people write it", "[exchange][mapping]")
{
    CHECK(dateOfCell("21.03.1980") == "1980-03-21");
    CHECK(dateOfCell("1.3.1980") == "1980-03-01");
    CHECK(dateOfCell("1980-03-21") == "1980-03-21");
    CHECK_FALSE(dateOfCell("31.02.1980"));
    CHECK_FALSE(dateOfCell("весна"));
    Contact contact;
    setField(contact, F::birthday, "ДН", "весна");
    CHECK(contact.birthday == "");
    CHECK(contact.extras.at(0).second == "весна");
}
