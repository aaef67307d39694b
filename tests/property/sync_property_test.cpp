// Laws of the exchange over random scripts on three devices: whatever they do and whatever the network does, in the end
// all hold the same, and nothing that anybody wrote is gone.
#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include "tests/fleet/fleet.h"

using namespace fairbook;
using namespace fairbook::fleet;
using base::Json;

namespace {

enum class Act
{
    capture,
    open, ///< a form; what is saved later has seen only what it showed
    save,
    edit,
    empty,
    addPhone,
    remove,
    restore,
    sync,
    loseRequest,
    loseAnswer,
    cutAnswer,
    repeat,
    settle,
};

struct Step
{
    Act act = Act::sync;
    int device = 0;
    int record = 0;
    int field = 0;
};

std::ostream& operator<<(std::ostream& out, const Step& step)
{
    return out << "{Act(" << static_cast<int>(step.act) << "), device " << step.device << ", record " << step.record
               << ", field " << step.field << "}";
}

const std::vector<std::string> names = {"a", "b", "c"};
const std::vector<std::string> fields = {"job_title", "company", "note", "owner_note", "hologram"};

/// Plays a script; every written value is a new one, so that the oracle can tell them apart.
class Player
{
public:
    explicit Player(std::uint64_t seed) : fleet_({"a", "b", "c"}, Storage::memory, seed)
    {
        records_.push_back(fleet_.client());
    }

    void play(const Step& step)
    {
        FleetDevice& device = fleet_[names[static_cast<std::size_t>(step.device)]];
        const base::Id id = records_[static_cast<std::size_t>(step.record) % records_.size()];
        const model::Record record = device.record(id);
        const std::string& field = fields[static_cast<std::size_t>(step.field)];
        switch (step.act) {
        case Act::capture:
            records_.push_back(device.capture(newValue()));
            break;
        case Act::open:
            forms_[step.device] = record;
            break;
        case Act::save:
            if (const auto form = forms_.find(step.device); form != forms_.end() && form->second.exists())
                device.edit(field, newValue(), form->second);
            break;
        case Act::edit:
            if (record.exists())
                device.edit(field, newValue(), record);
            break;
        case Act::empty:
            if (record.exists())
                device.edit(field, "", record);
            break;
        case Act::addPhone:
            if (record.exists())
                device.edit("phones/" + std::to_string(1000 + written_++), {{"raw", newValue()}}, record);
            break;
        case Act::remove:
            if (record.exists())
                device.remove(record);
            break;
        case Act::restore:
            if (record.exists() && record.deleted())
                device.restore(record);
            break;
        case Act::settle:
            RC_ASSERT(fleet_.settle());
            break;
        default:
            exchange(device, step.act);
        }
    }

    Fleet& fleet() { return fleet_; }

    /// What each field of each record keeps, with records in the order of their capture: comparable between two runs
    /// whose ids and times differ.
    std::vector<std::pair<std::string, std::vector<Json>>> kept()
    {
        std::vector<std::pair<std::string, std::vector<Json>>> all;
        for (std::size_t i = 0; i < records_.size(); ++i)
            for (const std::string& field : fields) {
                std::vector<Json> values;
                for (const auto& live : model::liveValues(fleet_["a"].record(records_[i]), field))
                    values.push_back(live.value);
                std::sort(values.begin(), values.end());
                all.emplace_back(std::to_string(i) + "/" + field, std::move(values));
            }
        return all;
    }

private:
    std::string newValue() { return "v" + std::to_string(written_++); }

    void exchange(FleetDevice& device, Act act)
    {
        const std::map<Act, Fault> faults = {{Act::loseRequest, Fault::lostRequest},
                                             {Act::loseAnswer, Fault::lostAnswer},
                                             {Act::cutAnswer, Fault::cutAnswer},
                                             {Act::repeat, Fault::repeated}};
        const auto fault = faults.find(act);
        device.network().always(fault == faults.end() ? Fault::none : fault->second);
        const auto report = device.sync();
        device.network().always(Fault::none);
        RC_ASSERT(report.has_value() == (act == Act::sync || act == Act::repeat));
        if (report)
            RC_ASSERT_FALSE(report->divergence);
    }

    Fleet fleet_;
    std::vector<base::Id> records_;
    std::map<int, model::Record> forms_;
    int written_ = 0;
};

rc::Gen<Step> anyStep()
{
    const auto act = rc::gen::weightedElement<Act>({{4, Act::capture},
                                                    {4, Act::open},
                                                    {4, Act::save},
                                                    {12, Act::edit},
                                                    {2, Act::empty},
                                                    {4, Act::addPhone},
                                                    {2, Act::remove},
                                                    {2, Act::restore},
                                                    {8, Act::sync},
                                                    {2, Act::loseRequest},
                                                    {3, Act::loseAnswer},
                                                    {2, Act::cutAnswer},
                                                    {3, Act::repeat},
                                                    {1, Act::settle}});
    return rc::gen::build<Step>(rc::gen::set(&Step::act, act), rc::gen::set(&Step::device, rc::gen::inRange(0, 3)),
                                rc::gen::set(&Step::record, rc::gen::inRange(0, 4)),
                                rc::gen::set(&Step::field, rc::gen::inRange(0, 5)));
}

rc::Gen<std::vector<Step>> anyScript()
{
    return rc::gen::container<std::vector<Step>>(anyStep());
}

} // namespace

TEST_CASE("replicas converge and nothing typed is lost", "[property][sync]")
{
    rc::prop("any script of edits, syncs and broken connections", [] {
        const auto script = *anyScript();
        Player player(1);
        for (const Step& step : script)
            player.play(step);
        RC_ASSERT(player.fleet().settle());
        RC_ASSERT(player.fleet().agree());
        const auto lost = player.fleet().lostValues();
        RC_LOG() << (lost.empty() ? "" : lost.front());
        RC_ASSERT(lost.empty());
    });
}

TEST_CASE("a request may be repeated any number of times", "[property][sync]")
{
    rc::prop("the network delivers every request three times: neither state nor head differ", [] {
        const auto script = *anyScript();
        Player once(1);
        Player thrice(1);
        for (Step step : script) {
            if (step.act == Act::repeat || step.act == Act::loseAnswer || step.act == Act::cutAnswer)
                step.act = Act::sync;
            once.play(step);
            if (step.act == Act::sync)
                step.act = Act::repeat;
            thrice.play(step);
        }
        RC_ASSERT(once.fleet().settle());
        RC_ASSERT(thrice.fleet().settle());
        RC_ASSERT(once.fleet().server().head() == thrice.fleet().server().head());
        RC_ASSERT(once.fleet().server().digest() == thrice.fleet().server().digest());
        RC_ASSERT(thrice.fleet().agree());
    });
}

TEST_CASE("clocks decide nothing that is kept", "[property][sync]")
{
    rc::prop("the same script under other clocks keeps the same values side by side", [] {
        const auto script = *anyScript();
        const auto clocks = *rc::gen::container<std::vector<std::int64_t>>(
            3, rc::gen::element<std::int64_t>(0, 86'400'000, 1'763'800'000'000, 1'700'000'000'000, 4'070'908'800'000));
        Player right(1);
        Player wrong(1);
        for (std::size_t i = 0; i < script.size(); ++i) {
            if (i % 5 == 0)
                for (std::size_t d = 0; d < 3; ++d)
                    wrong.fleet()[names[d]].clock().jumpTo({clocks[(d + i) % 3]});
            right.play(script[i]);
            wrong.play(script[i]);
        }
        RC_ASSERT(right.fleet().settle());
        RC_ASSERT(wrong.fleet().settle());
        RC_ASSERT(wrong.fleet().agree());
        RC_ASSERT(wrong.fleet().lostValues().empty());
        RC_ASSERT(right.kept() == wrong.kept());
    });
}

TEST_CASE("the order in which devices meet the server does not matter for what is kept", "[property][sync]")
{
    rc::prop("one round of offline work, met in two orders", [] {
        const auto script = *anyScript();
        const auto order =
            *rc::gen::element(std::vector<int>{0, 1, 2}, std::vector<int>{2, 1, 0}, std::vector<int>{1, 2, 0});
        Player one(1);
        Player other(1);
        for (const Step& step : script) {
            if (step.act >= Act::sync)
                continue;
            one.play(step);
            other.play(step);
        }
        for (const int device : order)
            RC_ASSERT(other.fleet()[names[static_cast<std::size_t>(device)]].sync().has_value());
        RC_ASSERT(one.fleet().settle());
        RC_ASSERT(other.fleet().settle());
        RC_ASSERT(one.kept() == other.kept());
        RC_ASSERT(one.fleet().server().digest() == other.fleet().server().digest());
    });
}
