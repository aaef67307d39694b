#include <future>

#include <catch2/catch.hpp>

#include "server/auth/own_record.h"
#include "server/master/store_thread.h"
#include "tests/unit/server/house.h"

namespace fairbook::server {
namespace {

/// A writer whose first job holds it up until everybody has queued.
class BusyWriter
{
public:
    explicit BusyWriter(std::unique_ptr<store::MasterStore> master)
        : writer_(std::move(master), [this](std::int64_t head) { heads_.push_back(head); })
    {
        writer_.run<int>(
            [this](store::MasterStore&) -> base::Result<int> {
                started_.set_value();
                go_.get_future().wait();
                return 0;
            },
            [](const Outcome<int>&) {});
        started_.get_future().wait();
    }
    void queue(std::function<base::Result<int>(store::MasterStore&)> job)
    {
        outcomes_.emplace_back();
        writer_.run<int>(std::move(job),
                         [promise = &outcomes_.back()](const Outcome<int>& outcome) { promise->set_value(outcome); });
    }
    /// What became of the queued jobs, in their order.
    std::vector<Outcome<int>> finish()
    {
        go_.set_value();
        std::vector<Outcome<int>> all;
        for (auto& outcome : outcomes_)
            all.push_back(outcome.get_future().get());
        writer_.stop();
        return all;
    }
    [[nodiscard]] WriterThread::Counters counters() { return writer_.counters(); }
    [[nodiscard]] const std::vector<std::int64_t>& heads() const { return heads_; }

private:
    std::promise<void> started_;
    std::promise<void> go_;
    std::deque<std::promise<Outcome<int>>> outcomes_;
    std::vector<std::int64_t> heads_;
    WriterThread writer_;
};

base::Id idOf(int number)
{
    return base::Id::derive("client " + std::to_string(number));
}

std::function<base::Result<int>(store::MasterStore&)> writing(int number)
{
    return [number](store::MasterStore& master) -> base::Result<int> {
        const base::Json set = {{"company", "Lan " + std::to_string(number)}};
        if (auto written = writeOwnRecord(master, "client", idOf(number), set, {}); !written)
            return tl::unexpected(written.error());
        return number;
    };
}

TEST_CASE("requests that wait together share one transaction", "[server][writer]")
{
    House house;
    BusyWriter writer(std::move(house.master));
    for (int i = 0; i < 50; ++i)
        writer.queue(writing(i));
    const auto outcomes = writer.finish();
    for (int i = 0; i < 50; ++i)
        CHECK(**outcomes[static_cast<std::size_t>(i)] == i);
    CHECK(writer.counters().transactions == 2);
    CHECK(writer.counters().jobs == 51);
    CHECK(house.reader->digest().first == 50);
    CHECK(writer.heads() == std::vector<std::int64_t>{50});
}

TEST_CASE("a request that is refused takes nothing of the others with it", "[server][writer]")
{
    House house;
    BusyWriter writer(std::move(house.master));
    writer.queue(writing(1));
    writer.queue([](store::MasterStore& master) -> base::Result<int> {
        static_cast<void>(writing(2)(master));
        return base::refuse(base::Code::forbidden, "after it wrote");
    });
    writer.queue(writing(3));
    const auto outcomes = writer.finish();
    CHECK(*outcomes[0]);
    CHECK((*outcomes[1]).error().code == base::Code::forbidden);
    CHECK(*outcomes[2]);
    CHECK(writer.counters().transactions == 2);
    CHECK(house.reader->row(idOf(1)));
    CHECK(!house.reader->row(idOf(2)));
    CHECK(house.reader->row(idOf(3)));
    CHECK(house.reader->head() == 2);
}

TEST_CASE("a request over which we stumble fails alone", "[server][writer]")
{
    House house;
    BusyWriter writer(std::move(house.master));
    writer.queue(writing(1));
    writer.queue([](store::MasterStore& master) -> base::Result<int> {
        static_cast<void>(writing(2)(master));
        throw std::runtime_error("a defect of ours");
    });
    writer.queue([](store::MasterStore& master) -> base::Result<int> {
        static_cast<void>(writing(3)(master));
        throw base::StoreError(base::StoreFault::corrupt, "a page that cannot be read");
    });
    writer.queue(writing(4));
    const auto outcomes = writer.finish();
    CHECK(outcomes[0]);
    REQUIRE(!outcomes[1]);
    CHECK(!outcomes[1].error().fault);
    REQUIRE(!outcomes[2]);
    CHECK(outcomes[2].error().fault == base::StoreFault::corrupt);
    CHECK(outcomes[3]);
    CHECK(house.reader->row(idOf(1)));
    CHECK(!house.reader->row(idOf(2)));
    CHECK(!house.reader->row(idOf(3)));
    CHECK(house.reader->row(idOf(4)));
}

TEST_CASE("whoever is answered finds what it wrote on the disk", "[server][writer]")
{
    House house;
    WriterThread writer(std::move(house.master), {});
    std::promise<bool> visible;
    writer.run<int>(writing(1),
                    [&](const Outcome<int>&) { visible.set_value(house.reader->row(idOf(1)).has_value()); });
    CHECK(visible.get_future().get());
}

TEST_CASE("on a full disk nothing is acknowledged and nothing is kept", "[server][writer]")
{
    House house;
    house.master->database().run("PRAGMA max_page_count = 40");
    BusyWriter writer(std::move(house.master));
    for (int i = 0; i < 3; ++i)
        writer.queue([i](store::MasterStore& master) -> base::Result<int> {
            const base::Json set = {{"note", std::string(200'000, 'x')}};
            if (auto written = writeOwnRecord(master, "client", idOf(i), set, {}); !written)
                return tl::unexpected(written.error());
            return i;
        });
    for (const auto& outcome : writer.finish()) {
        REQUIRE(!outcome);
        CHECK(outcome.error().fault == base::StoreFault::full);
    }
    CHECK(house.reader->digest().first == 0);
    CHECK(house.reader->head() == 0);
    CHECK(writer.heads().empty());
}

TEST_CASE("a base that somebody else holds is said to be locked, and works again later", "[server][writer]")
{
    House house;
    auto other = good(openMaster(house.folder.path(), house.means()));
    other->begin();
    WriterThread writer(std::move(house.master), {});
    const auto ask = [&] {
        std::promise<Outcome<int>> answer;
        writer.run<int>(writing(1), [&](const Outcome<int>& outcome) { answer.set_value(outcome); });
        return answer.get_future().get();
    };
    const auto locked = ask();
    REQUIRE(!locked);
    CHECK(locked.error().fault == base::StoreFault::locked);
    other->rollback();
    CHECK(ask());
}

} // namespace
} // namespace fairbook::server
