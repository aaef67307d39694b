#include <catch2/catch.hpp>

#include "tests/unit/model/writer.h"

namespace fairbook::tests {

using base::Json;
using model::Record;

TEST_CASE("two people correct the same field without seeing each other: both values stay, the later one is shown",
          "[fold]")
{
    Writer anna('a');
    Writer boris('b');
    boris.stamp = 2'000;
    const auto create = anna.create({{"job_title", "Buyer"}});
    const Record seen = recordAfter({create});
    const auto hers = anna.set(seen, "job_title", "Head buyer");
    const auto his = boris.set(seen, "job_title", "Owner");

    const Record record = recordAfter({create, his, hers});

    CHECK(record.body["job_title"] == "Owner");
    REQUIRE(record.siblings.at("job_title").size() == 1);
    CHECK(record.siblings.at("job_title")[0].value == "Head buyer");
    CHECK(model::conflictsOf(record) == std::vector<std::string>{"job_title"});
    CHECK(model::hashOf(record) == model::hashOf(recordAfter({hers, create, his})));
}

TEST_CASE("a decision that has seen both values ends the conflict for everybody", "[fold]")
{
    Writer anna('a');
    Writer boris('b');
    const auto create = anna.create({{"job_title", "Buyer"}});
    const Record seen = recordAfter({create});
    Record record =
        recordAfter({create, anna.set(seen, "job_title", "Head buyer"), boris.set(seen, "job_title", "Owner")});

    take(record, anna.set(record, "job_title", "Owner"));

    CHECK(model::conflictsOf(record).empty());
    CHECK(record.siblings.empty());
    CHECK(record.body["job_title"] == "Owner");
}

TEST_CASE("edits of different fields both take effect and are no conflict", "[fold]")
{
    Writer anna('a');
    Writer boris('b');
    const auto create = anna.create({{"job_title", "Buyer"}});
    const Record seen = recordAfter({create});
    const Record record =
        recordAfter({create, anna.set(seen, "company", "Лан"), boris.set(seen, "note", "Call in June")});
    CHECK(record.body == Json{{"job_title", "Buyer"}, {"company", "Лан"}, {"note", "Call in June"}});
    CHECK(model::conflictsOf(record).empty());
}

TEST_CASE("two devices that each add a telephone keep both", "[fold][set]")
{
    Writer anna('a');
    Writer boris('b');
    const auto create = anna.create({{"company", "Лан"}});
    const Record seen = recordAfter({create});
    const Record record = recordAfter({create, anna.set(seen, "phones/aaaaaa", {{"raw", "067 1"}}),
                                       boris.set(seen, "phones/bbbbbb", {{"raw", "050 2"}})});
    CHECK(record.body["phones"].size() == 2);
    CHECK(model::conflictsOf(record).empty());
}

TEST_CASE("a telephone that one person removes and another corrects stays, corrected", "[fold][set]")
{
    Writer anna('a');
    Writer boris('b');
    const auto create = anna.create({{"phones/aaaaaa", {{"raw", "067 1"}}}});
    const Record seen = recordAfter({create});
    anna.stamp = 9'000;
    const auto removal = anna.set(seen, "phones/aaaaaa", nullptr);
    const auto correction = boris.set(seen, "phones/aaaaaa", {{"raw", "067 123"}});
    const Record record = recordAfter({create, removal, correction});
    CHECK(record.body["phones"]["aaaaaa"]["raw"] == "067 123");
    CHECK(model::conflictsOf(record).empty());
}

TEST_CASE("when the last telephone goes, no empty list stays behind", "[fold][set]")
{
    Writer anna('a');
    Record record = recordAfter({anna.create({{"phones/aaaaaa", {{"raw", "067 1"}}}})});
    take(record, anna.set(record, "phones/aaaaaa", nullptr));
    CHECK_FALSE(record.body.contains("phones"));
    CHECK(model::liveValues(record, "phones/aaaaaa").size() == 1);
}

TEST_CASE("a field emptied later does not hide a value written at the same time, but waits for a look", "[fold]")
{
    Writer anna('a');
    Writer boris('b');
    const auto create = anna.create({{"job_title", "Buyer"}});
    const Record seen = recordAfter({create});
    boris.stamp = 9'000;
    const Record record =
        recordAfter({create, anna.set(seen, "job_title", "Head buyer"), boris.set(seen, "job_title", nullptr)});
    CHECK(record.body["job_title"] == "Head buyer");
    CHECK(model::conflictsOf(record) == std::vector<std::string>{"job_title"});
}

TEST_CASE("a grade given twice needs no review: the latest counts, the other stays beside it", "[fold]")
{
    Writer anna('a');
    Writer boris('b');
    boris.stamp = 9'000;
    const auto create = anna.create({{"company", "Лан"}});
    const Record seen = recordAfter({create});
    const Record record = recordAfter({create, anna.set(seen, "grade", "A"), boris.set(seen, "grade", "B")});
    CHECK(record.body["grade"] == "B");
    CHECK(record.siblings.at("grade")[0].value == "A");
    CHECK(model::conflictsOf(record).empty());
}

TEST_CASE("a device whose clock says 1970 still corrects what it has seen", "[fold][clock]")
{
    Writer anna('a');
    Writer boris('b');
    anna.stamp = 9'000;
    boris.stamp = 0;
    Record record = recordAfter({anna.create({{"job_title", "Buyer"}})});
    const auto correction = boris.set(record, "job_title", "Owner");
    CHECK(model::orderOf(correction, record) > record.orders.at(record.created));
    take(record, correction);
    CHECK(record.body["job_title"] == "Owner");
    CHECK(record.siblings.empty());
}

TEST_CASE("an operation that arrives after its successor does not come back to life", "[fold]")
{
    Writer anna('a');
    const auto create = anna.create({{"job_title", "Buyer"}});
    const Record first = recordAfter({create});
    const auto second = anna.set(first, "job_title", "Head buyer");
    const auto third = anna.set(recordAfter({create, second}), "job_title", "Owner");
    const Record record = recordAfter({third, second, create});
    CHECK(record.body["job_title"] == "Owner");
    CHECK(record.siblings.empty());
    CHECK(record.superseded.empty());
    CHECK(model::hashOf(record) == model::hashOf(recordAfter({create, second, third})));
}

TEST_CASE("a deleted client stays deleted until somebody writes who had not seen that", "[fold][delete]")
{
    Writer anna('a');
    Writer boris('b');
    const auto create = anna.create({{"job_title", "Buyer"}});
    const Record seen = recordAfter({create});
    Record record = recordAfter({create, anna.remove(seen)});
    CHECK(record.deleted());
    CHECK(record.exists());

    take(record, boris.set(seen, "note", "He called again"));

    CHECK_FALSE(record.deleted());
    CHECK(record.editedAfterDelete());
    CHECK(record.body["note"] == "He called again");
}

TEST_CASE("a restored client is alive again and nothing about it waits for review", "[fold][delete]")
{
    Writer anna('a');
    Record record = recordAfter({anna.create({{"job_title", "Buyer"}})});
    take(record, anna.remove(record));
    take(record, anna.restore(record));
    CHECK_FALSE(record.deleted());
    CHECK_FALSE(record.editedAfterDelete());
    CHECK(model::conflictsOf(record).empty());
    take(record, anna.remove(record));
    CHECK(record.deleted());
}

TEST_CASE("a delete that had not seen the restore does not undo it", "[fold][delete]")
{
    Writer anna('a');
    Writer boris('b');
    Record record = recordAfter({anna.create({{"job_title", "Buyer"}})});
    take(record, anna.remove(record));
    const auto second = boris.remove(record);
    take(record, anna.restore(record));
    take(record, second);
    CHECK_FALSE(record.deleted());
    CHECK(record.editedAfterDelete());
}

TEST_CASE("fields and types that this version does not know are kept and merged like any other", "[fold][unknown]")
{
    Writer anna('a');
    Writer boris('b');
    auto create = anna.create({{"shoe_size", 43}, {"pets/a1b2", {{"name", "Rex"}}}});
    create.type = "zoo_visitor";
    const Record seen = recordAfter({create});
    const Record record = recordAfter({create, anna.set(seen, "shoe_size", 44), boris.set(seen, "shoe_size", 45)});
    CHECK(record.type == "zoo_visitor");
    CHECK(record.body["pets"]["a1b2"]["name"] == "Rex");
    CHECK(model::conflictsOf(record) == std::vector<std::string>{"shoe_size"});
}

TEST_CASE("a field that one program writes whole and another by elements loses neither", "[fold][unknown]")
{
    Writer anna('a');
    Writer boris('b');
    const auto create = anna.create({{"company", "Лан"}});
    const Record seen = recordAfter({create});
    Record record =
        recordAfter({create, anna.set(seen, "phones", "067 1"), boris.set(seen, "phones/aaaaaa", {{"raw", "050 2"}})});
    CHECK(record.body["phones"]["aaaaaa"]["raw"] == "050 2");
    REQUIRE(model::liveValues(record, "phones").size() == 1);
    CHECK(model::liveValues(record, "phones")[0].value == "067 1");

    take(record, boris.set(record, "phones/aaaaaa", nullptr));

    CHECK(record.body["phones"] == "067 1");
}

TEST_CASE("the values beside the shown one stand in the order of their dots", "[fold]")
{
    const auto create = Writer('m').create({{"job_title", "Buyer"}});
    const Record seen = recordAfter({create});
    Record record = recordAfter({create});
    for (const char name : {'c', 'a', 'd', 'b'})
        take(record, Writer(name).set(seen, "job_title", std::string(1, name)));
    CHECK(record.body["job_title"] == "d");
    std::string beside;
    for (const model::Sibling& sibling : record.siblings.at("job_title"))
        beside += sibling.value.get<std::string>();
    CHECK(beside == "abc");
}

TEST_CASE("two devices that make the same record agree on who made it", "[fold]")
{
    Writer anna('a');
    Writer boris('b');
    const auto hers = anna.create({{"job_title", "Buyer"}, {"company", "Лан"}});
    const auto his = boris.create({{"job_title", "Owner"}, {"note", "Hall 3"}});
    const Record record = recordAfter({his, hers});
    CHECK(record.created == hers.dot());
    CHECK(record.versions.at("note") == his.dot());
    CHECK_FALSE(record.versions.contains("company"));
    CHECK(model::hashOf(record) == model::hashOf(recordAfter({hers, his})));
}

TEST_CASE("an action that this version does not know changes nothing", "[fold][unknown]")
{
    Writer anna('a');
    Record record = recordAfter({anna.create({{"job_title", "Buyer"}})});
    const std::string before = model::hashOf(record);
    auto later = anna.set(record, "job_title", "Owner");
    later.action = model::Action::unknown;
    take(record, later);
    CHECK(model::hashOf(record) == before);
}

TEST_CASE("an operation that claims to have seen itself is kept", "[fold]")
{
    Writer anna('a');
    auto create = anna.create({{"job_title", "Buyer"}});
    create.base["job_title"] = {create.dot()};
    CHECK(recordAfter({create}).body["job_title"] == "Buyer");
}

TEST_CASE("the server believes a clock at most a minute ahead, and corrects one that is wrong", "[fold][clock]")
{
    const base::Instant now{1'763'800'000'000};
    const auto of = [](std::int64_t ms) { return base::Hlc::of({ms}); };
    CHECK(model::clampStamp(of(now.ms - 5), 0, now) == of(now.ms - 5));
    CHECK(model::clampStamp(of(now.ms + 30'000), -30'000, now) == of(now.ms + 30'000));
    CHECK(model::clampStamp(of(4'070'908'800'000), 0, now) == of(now.ms + 60'000));
    CHECK(model::clampStamp(of(4'070'908'800'000), now.ms - 4'070'908'800'000, now) == of(now.ms));
    CHECK(model::clampStamp(of(1'000), now.ms, now) == of(now.ms + 1'000));
    CHECK(model::clampStamp(of(1'000), std::numeric_limits<std::int64_t>::min(), now) == of(0));
    CHECK(model::clampStamp({~std::uint64_t{0}}, std::numeric_limits<std::int64_t>::max(), now) == of(now.ms + 60'000));
    CHECK(model::clampStamp(of(1'000), 0, {-5}) == of(1'000));
}

TEST_CASE("an order never runs over its end", "[fold][clock]")
{
    Writer anna('a');
    anna.stamp = ~std::uint64_t{0};
    Record record = recordAfter({anna.create({{"job_title", "Buyer"}})});
    CHECK(model::orderOf(anna.set(record, "job_title", "Owner"), record) == ~std::uint64_t{0});
}

TEST_CASE("a part written beside its whole gives the same record in either order", "[fold]")
{
    const std::string head = R"({"inc":"incarnatioa","id":"92076f09-ce7c-82e2-ba07-427d7eece0ca","type":"client",)"
                             R"("hlc":"0000000000000000","tz":0,"app":"","schema":1,)";
    const auto whole =
        model::parseOperation(head + R"("op":"6ea5b55e-6c0e-81d3-baba-4cfa0805e4da","n":1,"do":"create",)"
                                     R"("set":{"name":{"family":"Коваль","given":"Ольга"}}})");
    const auto part = model::parseOperation(head + R"("op":"60515a59-903c-85fb-a40c-1665096905c4","n":2,"do":"set",)"
                                                   R"("set":{"name/family":""}})");
    REQUIRE(whole);
    REQUIRE(part);
    model::Record there, back;
    for (const auto* operation : {&*whole, &*part})
        model::apply(there, *operation, 0);
    for (const auto* operation : {&*part, &*whole})
        model::apply(back, *operation, 0);
    CHECK(model::stateOf(there) == model::stateOf(back));
}

TEST_CASE("a record that was made twice, as one write, is gone when the name that counts is deleted", "[fold]")
{
    Writer anna('a');
    const auto former = anna.create({{"job_title", "Buyer"}});
    const auto counts = anna.create({{"job_title", "Buyer"}});
    Record record = recordAfter({former, counts});
    model::countOnce(record, counts, former.dot(), counts.dot());

    auto removal = anna.remove(record);
    removal.base["*"] = {counts.dot()};
    take(record, removal);

    CHECK(record.deleted());
    CHECK_FALSE(record.orders.contains(former.dot()));
}

} // namespace fairbook::tests
