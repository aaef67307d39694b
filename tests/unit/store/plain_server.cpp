#include "tests/unit/store/plain_server.h"

#include <catch2/catch.hpp>

namespace fairbook::test {

bool PlainServer::isRefused(const model::Operation& operation) const
{
    for (const auto& [path, value] : operation.set.items()) {
        if (refusedPaths.contains(path))
            return true;
    }
    return false;
}

void PlainServer::take(store::DeviceStore& device)
{
    for (const std::string& line : device.outgoing(1U << 20U, 100).lines) {
        const auto operation = model::parseOperation(line);
        REQUIRE(operation);
        Author& author = authors_[operation->incarnation];
        const auto n = static_cast<std::int64_t>(operation->number);
        if (n <= author.last)
            continue;
        REQUIRE(n == author.last + 1);
        author.last = n;
        if (isRefused(*operation)) {
            author.verdicts.push_back({n, "quarantined", "forbidden"});
            continue;
        }
        Row& row = rows_[operation->record];
        model::apply(row.record, *operation, model::orderOf(*operation, row.record));
        row.authors.insert(operation->incarnation);
        row.seq = ++head_;
    }
}

store::DeviceStore::Page PlainServer::pageFor(store::DeviceStore& device)
{
    store::DeviceStore::Page page;
    const Author& author = authors_[device.incarnation()];
    page.from = device.cursor();
    page.to = std::to_string(head_);
    page.acceptedTo = author.last;
    page.verdicts = author.verdicts;
    page.epoch = "epoch";
    page.serverTime = device.clock().now();
    const std::int64_t after = page.from.empty() ? 0 : std::stoll(page.from);
    std::map<std::int64_t, base::Id> order;
    for (const auto& [id, row] : rows_) {
        if (row.seq > after)
            order[row.seq] = id;
    }
    for (const base::Id& id : device.refetch(100))
        order.emplace(-static_cast<std::int64_t>(order.size()) - 1, id);
    for (const auto& [seq, id] : order) {
        const Row& row = rows_.at(id);
        const bool own = ownByHash && seq > 0 && row.authors == std::set<std::string>{device.incarnation()};
        page.states.push_back({.id = id,
                               .type = row.record.type,
                               .seq = row.seq,
                               .record = own ? std::nullopt : std::optional(row.record),
                               .hash = model::hashOf(row.record)});
    }
    return page;
}

store::DeviceStore::Applied PlainServer::exchange(store::DeviceStore& device)
{
    store::DeviceStore::Applied sum;
    for (int turn = 0; turn < 100; ++turn) {
        take(device);
        const auto page = pageFor(device);
        const auto applied = device.applyPage(page);
        REQUIRE(applied);
        sum.pulled += applied->pulled;
        sum.confirmed += applied->confirmed;
        sum.conflicts += applied->conflicts;
        sum.setAside += applied->setAside;
        if (page.states.empty() && device.outgoing(1, 1).lines.empty() && device.refetch(1).empty())
            break;
    }
    return sum;
}

std::string PlainServer::digest() const
{
    store::Digest digest;
    for (const auto& [id, row] : rows_)
        digest.add(id, model::hashOf(row.record));
    return digest.bytes();
}

} // namespace fairbook::test
