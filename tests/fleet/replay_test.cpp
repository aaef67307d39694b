// what a network kept and delivers again within a month, in any order.
#include <catch2/catch.hpp>

#include <algorithm>
#include <array>

#include "shared/base/zstd.h"
#include "shared/model/merge.h"
#include "shared/store/database.h"
#include "tests/fleet/fleet.h"
#include "tests/support/environment.h"

using namespace fairbook;
using namespace fairbook::fleet;

namespace {

constexpr std::int64_t monthMs = 30LL * 24 * 3'600'000;
constexpr std::size_t repeatsMax = 5;

class Dice
{
public:
    explicit Dice(std::uint64_t seed) : random_(seed) {}
    [[nodiscard]] std::size_t below(std::size_t limit)
    {
        std::array<std::uint8_t, 4> bytes{};
        random_.fill(bytes);
        return (bytes[0] | bytes[1] << 8U | bytes[2] << 16U) % limit;
    }

private:
    base::SeededRandom random_;
};

/// Three people who capture, edit, delete, merge and erase beside each other, over a network that loses answers; one
/// of them may not delete, so something is set aside.
void liveThrough(Fleet& fleet, Dice& dice)
{
    std::vector<base::Id> ids{fleet.client()};
    for (int step = 0; step < 60; ++step) {
        FleetDevice& device = *fleet.devices()[dice.below(3)];
        const model::Record record = device.record(ids[dice.below(ids.size())]);
        const std::size_t act = dice.below(10);
        const std::string word = "word " + std::to_string(step);
        if (act < 2)
            ids.push_back(device.capture(word));
        else if (!record.exists() || act > 6) {
            device.network().next(dice.below(3) == 0 ? Fault::lostAnswer : Fault::none);
            static_cast<void>(device.sync());
        } else if (act < 5)
            device.edit(jobTitle, word, record);
        else if (act == 5)
            device.remove(record);
        else if (const base::Id other = ids[dice.below(ids.size())]; other != record.id)
            REQUIRE(device.commit({model::mergeEdit(record, other)}));
    }
    const model::Record last = fleet["anna"].record(ids[dice.below(ids.size())]);
    if (last.exists())
        REQUIRE(fleet["anna"].commit({editOf(model::Action::erase, "client", last.id)}));
}

/// The answer without what a clock put into it.
std::string saidBy(const sync::HttpAnswer& answer)
{
    std::string text = answer.body;
    if (answer.contentEncoding == "zstd")
        text = base::expand(answer.body, {.bytesMax = std::size_t{64} << 20U}).value();
    const std::size_t start = text.find("\"time\":");
    if (start != std::string::npos)
        text.erase(start, text.find_first_of(",}", start) - start);
    return std::to_string(answer.status) + ' ' + text;
}

struct Held
{
    std::int64_t head;
    std::int64_t operations;
    std::string digest;
    std::map<base::Id, std::string> hashes;
    bool operator==(const Held&) const = default;
};

Held heldBy(TestServer& server)
{
    return {server.head(), server.operationCount(), server.digest(), server.hashes()};
}

/// Every request again, one to five times, shuffled over a month. How many that were.
std::size_t deliverAgain(Fleet& fleet, Dice& dice)
{
    std::vector<sync::HttpRequest> requests;
    for (FleetDevice* device : fleet.devices())
        for (const sync::HttpRequest& request : device->network().sent())
            requests.insert(requests.end(), 1 + dice.below(repeatsMax), request);
    for (std::size_t at = requests.size(); at > 1; --at)
        std::swap(requests[at - 1], requests[dice.below(at)]);
    const Held held = heldBy(fleet.server());
    std::map<std::string, std::string> answers;
    for (const sync::HttpRequest& request : requests) {
        fleet.advance(monthMs / static_cast<std::int64_t>(requests.size()));
        const std::string answer = saidBy(fleet.server().handle(request));
        const auto [first, isNew] = answers.emplace(request.body, answer);
        CHECK(answer.substr(0, 4) == "200 ");
        CHECK(first->second == answer);
    }
    CHECK(fleet.settle());
    CHECK((heldBy(fleet.server()) == held));
    return requests.size();
}

} // namespace

TEST_CASE("requests that come again within a month, in any order, change nothing and are answered the same",
          "[fleet][delivery][R-15]")
{
    const std::uint64_t rounds = test::numberOf("FAIRBOOK_ROUNDS", 5);
    const std::uint64_t seed = test::numberOf("FAIRBOOK_SEED", 1);
    std::size_t delivered = 0;
    std::size_t setAside = 0;
    for (std::uint64_t world = seed; world < seed + rounds; ++world) {
        INFO("FAIRBOOK_SEED=" << world);
        Dice dice(world);
        Fleet fleet({"anna", "boris"}, Storage::memory, world);
        fleet.add("olha", "rep");
        liveThrough(fleet, dice);
        REQUIRE(fleet.settle());
        setAside += fleet["olha"].store().setAside(100).size();
        delivered += deliverAgain(fleet, dice);
    }
    CHECK(setAside > 0);
    WARN(rounds << " worlds, " << setAside << " changes set aside, " << delivered << " requests came again");
}
