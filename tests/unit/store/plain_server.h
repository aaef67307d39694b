// tests/unit/store/plain_server.h: the least that a server does, for tests of the store alone: folds what devices send
// and gives every device the states after its cursor. The real one has its tests in tests/fleet.
#pragma once

#include <map>
#include <set>
#include <string>

#include "shared/model/fold.h"
#include "shared/store/device_store.h"
#include "shared/store/digest.h"

namespace fairbook::test {

class PlainServer
{
public:
    /// Refuses operations that set this path.
    std::set<std::string> refusedPaths;
    /// Names own records by their hash alone, as the real server does.
    bool ownByHash = true;

    /// Takes what the device has to send, without an answer (as if the answer were lost).
    void take(store::DeviceStore& device);
    /// The page that answers the device now.
    [[nodiscard]] store::DeviceStore::Page pageFor(store::DeviceStore& device);
    /// take() and pageFor(), until nothing more is to be done.
    store::DeviceStore::Applied exchange(store::DeviceStore& device);

    [[nodiscard]] std::string digest() const;
    [[nodiscard]] const model::Record& record(base::Id id) const { return rows_.at(id).record; }

private:
    struct Row
    {
        model::Record record;
        std::int64_t seq = 0;
        std::set<std::string> authors;
    };
    struct Author
    {
        std::int64_t last = 0;
        std::vector<store::DeviceStore::Verdict> verdicts;
    };

    [[nodiscard]] bool isRefused(const model::Operation& operation) const;

    std::map<base::Id, Row> rows_;
    std::map<std::string, Author> authors_;
    std::int64_t head_ = 0;
};

} // namespace fairbook::test
