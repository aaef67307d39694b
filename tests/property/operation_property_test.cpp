#include <catch2/catch.hpp>

#include <rapidcheck/catch.h>

#include "tests/property/operation_script.h"

namespace fairbook::tests {

TEST_CASE("an operation that was read and written again is the same bytes", "[property][operation]")
{
    rc::prop("honest histories", [] {
        for (const model::Operation& operation : *anyHonest()) {
            const std::string line = model::writeOperation(operation);
            const auto read = model::parseOperation(line);
            RC_ASSERT(read.has_value());
            RC_ASSERT(model::writeOperation(*read) == line);
        }
    });
    rc::prop("whatever the clock, the zone, the group and the capabilities are", [] {
        model::Operation operation;
        operation.id = base::Id::derive("op");
        operation.record = scriptRecord();
        operation.type = "client";
        operation.incarnation = scriptIncarnation(0);
        operation.number = *rc::gen::inRange<std::uint64_t>(1, model::dotNumberMax);
        operation.stamp = {*rc::gen::arbitrary<std::uint64_t>()};
        operation.wall = {*rc::gen::arbitrary<std::int64_t>()};
        operation.zoneMinutes = *rc::gen::inRange(-1440, 1441);
        operation.group.count = *rc::gen::inRange(1, 1000);
        operation.group.index = *rc::gen::inRange(1, operation.group.count + 1);
        operation.need = *rc::gen::elementOf(std::vector<std::vector<std::string>>{{}, {"merge"}, {"merge", "erase"}});
        const std::string line = model::writeOperation(operation);
        const auto read = model::parseOperation(line);
        RC_ASSERT(read.has_value());
        RC_ASSERT(model::writeOperation(*read) == line);
        RC_ASSERT(read->wall == operation.wall);
    });
}

TEST_CASE("what a writer may write is what a reader reads", "[property][operation]")
{
    rc::prop("whatever is near a limit", [] {
        model::Operation operation;
        operation.id = base::Id::derive("op");
        operation.record = scriptRecord();
        operation.incarnation = scriptIncarnation(0);
        operation.number = *rc::gen::inRange<std::uint64_t>(1, 5);
        operation.type = std::string(*rc::gen::elementOf(std::vector<std::size_t>{0, 1, 64, 65}), 't');
        operation.group.count = *rc::gen::elementOf(std::vector<int>{1, 2, 10'000, 10'001});
        const auto paths = *rc::gen::elementOf(std::vector<std::size_t>{0, 1, model::pathsMax, model::pathsMax + 1});
        for (std::size_t i = 0; i < paths; ++i)
            operation.set["field" + std::to_string(i)] = i;
        base::Json value = *rc::gen::elementOf(std::vector<base::Json>{1, 1.5, nullptr, "text"});
        for (int depth = *rc::gen::inRange(0, 9); depth > 0; --depth)
            value = base::Json::array({value});
        operation.set[*rc::gen::elementOf(std::vector<std::string>{"field", "a/b", "a/", "*", "@"})] = value;
        const auto dots =
            *rc::gen::elementOf(std::vector<std::size_t>{0, 1, model::baseDotsMax, model::baseDotsMax + 1});
        const auto seen = *rc::gen::elementOf(std::vector<std::string>{
            model::makeDot(scriptIncarnation(1), 9), model::makeDot(scriptIncarnation(0), 3), "no dot"});
        operation.base[*rc::gen::elementOf(std::vector<std::string>{"field", "a/", "*"})].assign(dots, seen);
        const auto read = model::parseOperation(model::writeOperation(operation));
        const auto sound = model::checkOperation(operation);
        RC_ASSERT(read.has_value() == sound.has_value());
    });
}

TEST_CASE("no bytes from outside make the reader fall", "[property][operation]")
{
    rc::prop("a line with bytes changed, cut or added is read or refused", [] {
        const Operations operations = *anyHonest();
        std::string line = model::writeOperation(operations[*rc::gen::inRange<std::size_t>(0, operations.size())]);
        const auto changes = *rc::gen::container<std::vector<std::pair<std::size_t, char>>>(
            rc::gen::pair(rc::gen::inRange<std::size_t>(0, 100'000), rc::gen::arbitrary<char>()));
        for (const auto& [at, byte] : changes)
            line[at % line.size()] = byte;
        line.resize(line.size() - *rc::gen::inRange<std::size_t>(0, 3));
        const auto read = model::parseOperation(line);
        if (read) {
            model::Record record;
            model::apply(record, *read, model::orderOf(*read, record));
            RC_ASSERT(model::hashOf(record).size() == 16U);
        } else {
            RC_ASSERT(!read.error().detail.empty());
        }
    });
}

} // namespace fairbook::tests
