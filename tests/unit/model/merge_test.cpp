#include <catch2/catch.hpp>

#include "shared/model/merge.h"
#include "tests/unit/model/writer.h"

namespace fairbook::tests {

using base::Id;
using base::Json;
using model::Action;
using model::Record;

namespace {

const Id survivor = Id::derive("the survivor");
const std::string path = "merged_into/" + survivor.text();

/// The edit as the operation that a device would write.
void write(Record& record, Writer& writer, const model::Edit& edit)
{
    model::Operation operation = writer.set(record, "unused", nullptr);
    operation.action = edit.action;
    operation.set = edit.set;
    operation.base = edit.base;
    take(record, operation);
}

} // namespace

TEST_CASE("a merge and its undoing leave the record as it was", "[merge]")
{
    Writer anna('a');
    Record record = recordAfter({anna.create({{"company", "Лан"}, {"phones/aaaaaa", {{"raw", "067 1"}}}})});
    const Json before = record.body;

    write(record, anna, model::mergeEdit(record, survivor));
    REQUIRE(model::mergeEdgesOf(record).size() == 1);
    CHECK(model::mergeEdgesOf(record)[0].survivor == survivor);

    write(record, anna, model::unmergeEdit(record, survivor));
    CHECK(model::mergeEdgesOf(record).empty());
    CHECK(record.body == before);
    CHECK(model::conflictsOf(record).empty());
}

TEST_CASE("taking back a merge leaves the merge that somebody else made at the same time", "[merge]")
{
    Writer anna('a');
    Writer boris('b');
    const auto create = anna.create({{"company", "Лан"}});
    Record annas = recordAfter({create});
    const Record boriss = annas;
    write(annas, anna, model::mergeEdit(annas, survivor));
    const model::Edit undoing = model::unmergeEdit(annas, survivor);
    write(annas, boris, model::mergeEdit(boriss, survivor)); // he had seen no merge
    write(annas, anna, undoing);
    CHECK(model::mergeEdgesOf(annas).size() == 1);
    CHECK(model::conflictsOf(annas).empty());
}

TEST_CASE("a write that no merger had seen asks for a look, and a merge that has seen it settles that", "[merge]")
{
    Writer anna('a');
    Writer boris('b');
    const auto create = anna.create({{"company", "Лан"}});
    Record record = recordAfter({create});
    const Record seenByBoris = record;
    write(record, anna, model::mergeEdit(record, survivor));
    CHECK_FALSE(model::editedAfterMerge(record));

    take(record, boris.set(seenByBoris, "job_title", "Owner"));
    CHECK(model::editedAfterMerge(record));
    const auto late = model::writesAfterMerge(record);
    REQUIRE(late.size() == 1);
    CHECK(late[0].path == "job_title");
    CHECK(late[0].value == "Owner");
    CHECK(model::latestMerge(record)->survivor == survivor);

    write(record, anna, model::mergeEdit(record, survivor));
    CHECK_FALSE(model::editedAfterMerge(record));
    CHECK(model::writesAfterMerge(record).empty());
    CHECK(model::mergeEdgesOf(record).size() == 1);
}

TEST_CASE("a statement that two are not the same is kept with its reason", "[merge]")
{
    Writer anna('a');
    Record record = recordAfter({anna.create({{"company", "Лан"}})});
    write(record, anna, model::notDuplicateEdit(record, survivor, "brothers"));
    const Json* said = model::valueAt(record, "not_duplicate_of/" + survivor.text());
    REQUIRE(said != nullptr);
    CHECK(said->at("reason") == "brothers");
    CHECK(model::mergeEdgesOf(record).empty());
}

TEST_CASE("a merge writes nothing but the merge", "[merge]")
{
    Writer anna('a');
    Record record = recordAfter({anna.create({{"company", "Лан"}})});
    model::Edit edit = model::mergeEdit(record, survivor);
    edit.set["company"] = "Other";
    edit.set["merged_into"] = "everything";
    write(record, anna, edit);
    CHECK(record.body["company"] == "Лан");
    CHECK(record.body["merged_into"].size() == 1);
}

TEST_CASE("relations are written by their own actions only, in their own shape", "[merge]")
{
    const Json merge{{path, {{"covers", {"incarnatioa.1"}}}}};
    CHECK(model::relatesOnlyAsItsAction(Action::merge, merge));
    CHECK(model::relatesOnlyAsItsAction(Action::unmerge, {{path, nullptr}}));
    CHECK(model::relatesOnlyAsItsAction(Action::set, {{"company", "Лан"}}));
    CHECK(model::relatesOnlyAsItsAction(Action::notDuplicate,
                                        {{"not_duplicate_of/" + survivor.text(), {{"reason", ""}}}}));
    CHECK_FALSE(model::relatesOnlyAsItsAction(Action::set, merge));
    CHECK_FALSE(model::relatesOnlyAsItsAction(Action::create, merge));
    CHECK_FALSE(model::relatesOnlyAsItsAction(Action::unmerge, merge));
    CHECK_FALSE(model::relatesOnlyAsItsAction(Action::merge, {{"company", "Лан"}}));
    CHECK_FALSE(model::relatesOnlyAsItsAction(Action::merge, {{"merged_into/nobody", {{"covers", Json::array()}}}}));
    CHECK_FALSE(model::relatesOnlyAsItsAction(Action::merge, {{path, {{"covers", {"no dot"}}}}}));
    CHECK_FALSE(model::relatesOnlyAsItsAction(Action::merge, Json::object()));
}

TEST_CASE("the representative shows its own values first, then those of the others", "[merge]")
{
    Writer anna('a');
    const Record lan = recordAfter({anna.create({{"company", "Лан"},
                                                 {"job_title", ""},
                                                 {"phones/aaaaaa", {{"raw", "067 1"}}},
                                                 {"tags/bbbbbb", {{"value", "A"}}}})});
    Record other = recordAfter({anna.create({{"company", "Lan Ltd"},
                                             {"job_title", "Buyer"},
                                             {"phones/cccccc", {{"raw", "050 2"}}},
                                             {"emails/dddddd", {{"raw", "o@lan.example"}}}})});
    write(other, anna, model::mergeEdit(other, survivor));
    const std::vector<Record> others{other};

    const Json body = model::mergedBody(lan, others);

    CHECK(body["company"] == "Лан");
    CHECK(body["job_title"] == "Buyer");
    CHECK(body["phones"].size() == 2);
    CHECK(body["emails"].size() == 1);
    CHECK(body["tags"].size() == 1);
    CHECK_FALSE(body.contains("merged_into"));
}

} // namespace fairbook::tests
