// A device that holds something else than its server, in any way: after one exchange of ranges both hold the same, and
// nothing travelled that lies outside of the damaged ranges.
#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <set>

#include "tests/fleet/damage.h"
#include "tests/fleet/fleet.h"
#include "tests/fleet/listening.h"

using namespace fairbook;
using namespace fairbook::fleet;

namespace {

struct Blow
{
    Damage how = Damage::stale;
    std::size_t record = 0;
};

std::ostream& operator<<(std::ostream& out, const Blow& blow)
{
    return out << "{Damage(" << static_cast<int>(blow.how) << "), record " << blow.record << "}";
}

rc::Gen<std::vector<Blow>> anyDamage()
{
    const auto how = rc::gen::element(Damage::stale, Damage::lost, Damage::strange);
    return rc::gen::nonEmpty(rc::gen::container<std::vector<Blow>>(rc::gen::build<Blow>(
        rc::gen::set(&Blow::how, how), rc::gen::set(&Blow::record, rc::gen::inRange<std::size_t>(0, 1000)))));
}

unsigned char rangeOf(base::Id id)
{
    return static_cast<unsigned char>(id.bytes().back());
}

/// Two devices that hold `count` clients, some of them with work of the second one that waits.
class Scene
{
public:
    explicit Scene(std::size_t count) : fleet_({"a", "b"})
    {
        for (std::size_t i = 0; i < count; ++i)
            clients_.push_back(fleet_["a"].capture("Client " + std::to_string(i)));
        RC_ASSERT(fleet_.settle());
    }

    void edit(std::size_t which)
    {
        const base::Id id = clients_[which % clients_.size()];
        b().edit("note", "waits " + std::to_string(which), b().record(id));
        edited_.insert(id);
    }

    void strike(const Blow& blow)
    {
        const base::Id id = clients_[blow.record % clients_.size()];
        if (blow.how == Damage::strange)
            return hit(base::Id::derive("strange " + std::to_string(blow.record)), Damage::strange);
        hit(id, edited_.count(id) != 0 ? Damage::stale : blow.how);
    }

    Fleet& fleet() { return fleet_; }
    FleetDevice& b() { return fleet_["b"]; }
    [[nodiscard]] const std::set<unsigned char>& ranges() const { return ranges_; }

private:
    void hit(base::Id id, Damage how)
    {
        if (!struck_.insert(id).second)
            return;
        damage(b().store(), id, how);
        ranges_.insert(rangeOf(id));
    }

    Fleet fleet_;
    std::vector<base::Id> clients_;
    std::set<base::Id> edited_;
    std::set<base::Id> struck_;
    std::set<unsigned char> ranges_;
};

} // namespace

TEST_CASE("damage is mended by the states of its ranges", "[property][repair]")
{
    rc::prop("any damage, with any work waiting on top of it", [] {
        Scene scene(*rc::gen::inRange<std::size_t>(1, 120));
        for (const std::size_t which :
             *rc::gen::container<std::set<std::size_t>>(rc::gen::inRange<std::size_t>(0, 120)))
            scene.edit(which);
        const auto blows = *anyDamage();
        for (const Blow& blow : blows)
            scene.strike(blow);
        Listening network(scene.b().network());
        const auto report = sync::syncUntilQuiet(scene.b().store(), network);
        RC_ASSERT(report.has_value());
        RC_ASSERT_FALSE(report->difference.feed);
        RC_ASSERT(report->unsent == 0);
        const auto states = network.statesReread();
        std::set<std::string> expected; // what was edited may have been mended by the push's own answer
        for (const auto& [id, hash] : scene.fleet().server().hashes())
            if (scene.ranges().count(rangeOf(id)) != 0)
                expected.insert(id.text());
        RC_ASSERT(states.size() <= expected.size());
        for (const std::string& id : states)
            RC_ASSERT(expected.count(id) == 1U);
        RC_ASSERT(scene.fleet().settle());
        RC_ASSERT(scene.fleet().agree());
        RC_ASSERT(scene.fleet().lostValues().empty());
        RC_ASSERT(scene.b().counts().clients == scene.fleet()["a"].counts().clients);
        RC_ASSERT(scene.b().store().check().has_value());
    });
}
