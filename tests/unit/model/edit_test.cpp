#include <catch2/catch.hpp>

#include "shared/model/edit.h"
#include "shared/model/path.h"
#include "tests/unit/model/writer.h"

namespace fairbook::tests {

using base::Json;
using model::elementId;
using model::Kind;

TEST_CASE("two devices that add the same telephone give it the same place", "[edit]")
{
    const std::string id = elementId(Kind::phoneSet, {{"raw", "067 123-45-67"}, {"e164", "+380671234567"}});
    CHECK(id.size() == 6);
    CHECK(model::looksLikeElement(id));
    CHECK(id == elementId(Kind::phoneSet, {{"raw", "+38 (067) 1234567"}, {"e164", "+380671234567"}, {"kind", "work"}}));
    CHECK(id == elementId(Kind::phoneSet, {{"raw", "+380 67 123 45 67"}}));
    CHECK(id != elementId(Kind::phoneSet, {{"raw", "+380 67 123 45 68"}}));
    CHECK(elementId(Kind::phoneSet, {{"raw", "067 1"}}) == elementId(Kind::phoneSet, {{"raw", "0671"}}));
    CHECK(elementId(Kind::phoneSet, {{"raw", "ask Olha"}}) != elementId(Kind::phoneSet, {{"raw", "ask Petro"}}));
}

TEST_CASE("a client with more words than an operation takes is written in several", "[edit]")
{
    const std::size_t tags = 2 * model::pathsMax + 1;
    model::Edit create;
    create.action = model::Action::create;
    create.type = "client";
    CHECK(model::createInParts(create).size() == 1);
    for (std::size_t i = 0; i < tags; ++i)
        create.set["tags/" + std::to_string(100'000 + i)] = {{"value", std::to_string(i)}};
    create.set["note"] = std::string(model::operationBytesMax * 3 / 4, 'x');
    const model::Gesture gesture = model::createInParts(create);
    CHECK(gesture.at(0).action == model::Action::create);
    CHECK(gesture.at(1).action == model::Action::set);
    Json all = Json::object();
    for (const model::Edit& edit : gesture) {
        model::Operation operation;
        operation.type = edit.type;
        operation.set = edit.set;
        CHECK(model::checkOperation(operation));
        CHECK(model::writeOperation(operation).size() <= model::operationBytesMax);
        all.update(edit.set);
    }
    CHECK(all == create.set);
}

TEST_CASE("an e-mail, a tag and a parameter are the same whatever their case and spaces", "[edit]")
{
    CHECK(elementId(Kind::emailSet, {{"raw", "Olha@Lan.UA "}}) == elementId(Kind::emailSet, {{"raw", "olha@lan.ua"}}));
    CHECK(elementId(Kind::tagSet, {{"value", "Аграрій"}}) == elementId(Kind::tagSet, {{"value", "  аграрій"}}));
    CHECK(elementId(Kind::attributeSet, {{"name", "Гектари"}, {"value", "10"}}) ==
          elementId(Kind::attributeSet, {{"name", "гектари"}, {"value", "200"}}));
    CHECK(elementId(Kind::choices, {{"value", "price"}}) != elementId(Kind::choices, {{"value", "call"}}));
    CHECK(elementId(Kind::linkSet, {{"url", "https://lan.ua/A"}}) !=
          elementId(Kind::linkSet, {{"url", "https://lan.ua/a"}}));
}

TEST_CASE("an address is the same when only its spaces differ", "[edit]")
{
    const Json address{{"city", "Вінниця"}, {"street", "Соборна 1"}};
    CHECK(elementId(Kind::addressSet, address) ==
          elementId(Kind::addressSet, {{"street", " Соборна  1"}, {"city", "Вінниця"}}));
    CHECK(elementId(Kind::addressSet, address) != elementId(Kind::addressSet, {{"city", "Вінниця"}}));
    CHECK(elementId(Kind::rowSet, nullptr).size() == 6);
}

TEST_CASE("a deletion covers what was seen, and taking it back names every deletion that was seen", "[edit]")
{
    Writer anna('A');
    Writer boris('B');
    model::Record record;
    const auto apply = [&](const model::Operation& operation) {
        model::apply(record, operation, model::orderOf(operation, record));
    };
    apply(anna.create({{"company", "Acme"}}));
    const model::Edit removed = model::removeEdit(record);
    CHECK(removed.action == model::Action::remove);
    CHECK(removed.type == record.type);
    CHECK(removed.record == record.id);
    CHECK(removed.base.at("*") == model::allDots(record));
    const model::Operation first = anna.remove(record);
    const model::Operation second = boris.remove(record);
    apply(first);
    apply(second);
    CHECK(record.deleted());
    CHECK(model::restoreEdit(record).base.at("*") == std::vector{first.dot(), second.dot()});
}

} // namespace fairbook::tests
