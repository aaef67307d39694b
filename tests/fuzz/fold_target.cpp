// Bytes -> operations on one record -> fold. In any order, with repetitions, and with a row's or the wire's text
// between any two of them, the record is the same: hash, shown values, siblings.
//
// Each line is one operation in the words of the wire. Its record and type are made equal; of two lines with the same
// dot the first counts, so that a dot names one write.
#include <algorithm>
#include <set>
#include <vector>

#include "shared/model/fold.h"
#include "shared/sync/messages.h"
#include "tests/fuzz/target.h"

using namespace fairbook;
using fuzz::require;

namespace {

constexpr std::size_t operationsMax = 24;
using Operations = std::vector<model::Operation>;

Operations operationsOf(std::string_view text)
{
    Operations operations;
    std::set<model::Dot> dots;
    while (operations.size() < operationsMax) {
        const auto line = sync::nextLine(text);
        if (!line)
            break;
        auto operation = model::parseOperation(*line);
        if (!operation || !dots.insert(operation->dot()).second)
            continue;
        operation->record = base::Id::derive("the record");
        operation->type = "client";
        operations.push_back(std::move(*operation));
    }
    return operations;
}

Operations turned(Operations operations, std::size_t by)
{
    std::rotate(operations.begin(), operations.begin() + static_cast<std::ptrdiff_t>(by), operations.end());
    return operations;
}

bool same(const model::Record& a, const model::Record& b)
{
    return model::hashOf(a) == model::hashOf(b) && model::conflictsOf(a) == model::conflictsOf(b) &&
           a.deleted() == b.deleted();
}

model::Record arrived(const Operations& operations)
{
    model::Record record;
    for (const model::Operation& operation : operations)
        model::apply(record, operation, operation.stamp.packed);
    return record;
}

/// A server writes its row after each operation and reads it before the next.
model::Record throughRows(const Operations& operations)
{
    model::Record record;
    for (const model::Operation& operation : operations) {
        model::apply(record, operation, operation.stamp.packed);
        auto row = model::recordOf(record.type, record.id, base::dumpJson(record.body), model::versionsText(record));
        require(row.has_value(), "a record that was folded can be kept and read");
        record = std::move(*row);
    }
    return record;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Operations operations = operationsOf(fuzz::textOf(data, size));
    if (operations.empty())
        return 0;
    Operations backwards = operations;
    std::reverse(backwards.begin(), backwards.end());
    const model::Record record = model::fold(operations);
    require(same(record, model::fold(backwards)), "the order changes nothing");
    require(same(record, model::fold(turned(operations, operations.size() / 2))), "nor does another order");
    Operations twice = operations;
    twice.insert(twice.end(), backwards.begin(), backwards.end());
    require(same(record, model::fold(twice)), "what comes twice counts once");
    const model::Record one = arrived(operations);
    require(same(one, arrived(backwards)), "the order of arrival changes nothing");
    require(same(one, throughRows(operations)), "nor does a row between two operations");
    return 0;
}
