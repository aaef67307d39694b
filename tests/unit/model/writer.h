// tests/unit/model/writer.h: an installation that writes operations of one record, for the tests of the model.
#pragma once

#include <string>
#include <vector>

#include "shared/model/fold.h"

namespace fairbook::tests {

/// Applies what it writes to the record it is given at once, as a device does; the operation comes back for others.
class Writer
{
public:
    explicit Writer(char name) : incarnation_(std::string("incarnatio") + name) {}

    model::Operation create(base::Json set) { return next(model::Action::create, std::move(set)); }

    /// Having seen what `seen` shows.
    model::Operation set(const model::Record& seen, const std::string& path, base::Json value)
    {
        model::Operation operation = next(model::Action::set, base::Json::object());
        operation.base[path] = model::dotsOf(seen, path);
        operation.set[path] = std::move(value);
        return operation;
    }

    model::Operation remove(const model::Record& seen) { return whole(model::Action::remove, seen); }
    model::Operation restore(const model::Record& seen) { return whole(model::Action::restore, seen); }

    std::uint64_t stamp = 1'000; ///< of the next operation

private:
    model::Operation whole(model::Action action, const model::Record& seen)
    {
        model::Operation operation = next(action, base::Json::object());
        operation.base["*"] = model::allDots(seen);
        return operation;
    }

    model::Operation next(model::Action action, base::Json set)
    {
        model::Operation operation;
        operation.incarnation = incarnation_;
        operation.number = ++number_;
        operation.id = base::Id::derive(operation.dot());
        operation.type = "client";
        operation.record = base::Id::derive("Olha");
        operation.action = action;
        operation.set = std::move(set);
        operation.stamp = {stamp++};
        return operation;
    }

    std::string incarnation_;
    std::uint64_t number_ = 0;
};

inline void take(model::Record& record, const model::Operation& operation)
{
    model::apply(record, operation, model::orderOf(operation, record));
}

inline model::Record recordAfter(const std::vector<model::Operation>& operations)
{
    model::Record record;
    for (const model::Operation& operation : operations)
        take(record, operation);
    return record;
}

} // namespace fairbook::tests
