// Laws of scopes over random scripts: whoever sees a part holds exactly what the pure rule says, whatever happened, and
// no answer ever carried a word of anything else.
#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <set>

#include "shared/base/zstd.h"
#include "shared/model/scope.h"
#include "shared/store/database.h"
#include "shared/store/scope_feed.h"
#include "tests/fleet/fleet.h"

using namespace fairbook;
using namespace fairbook::fleet;
using base::Json;

namespace {

enum class Act
{
    client,
    capture,
    task,
    attachment,
    event,
    note,
    owner,
    parent,
    dates,
    remove,
    restore,
    sync,
    loseRequest,
    loseAnswer,
    typeMeanwhile,
    days,
    scope,
};

struct Step
{
    Act act = Act::sync;
    int device = 0;
    int record = 0;
    int other = 0;
};

std::ostream& operator<<(std::ostream& out, const Step& step)
{
    return out << "{Act(" << static_cast<int>(step.act) << "), device " << step.device << ", record " << step.record
               << ", other " << step.other << "}";
}

const std::vector<std::string> people = {"anna", "rita", "boris"};
const std::vector<std::string> days = {"2025-11-01", "2025-11-10", "2025-11-24", "2025-12-20"};
constexpr std::int64_t dayMs = 86'400'000;

/// What the pure rule says of the whole base, counted by brute force.
class Oracle
{
public:
    explicit Oracle(TestServer& server) : now_(server.clock().now())
    {
        server.reader().feed(0, 1'000'000, std::size_t{1} << 40U, [&](const store::FeedRow& row) {
            records_[row.id] = *model::recordOf(row.type, row.id, row.body, row.versions);
        });
        store::Query query(server.reader().database(), "SELECT inc, user FROM incarnation");
        while (query.step())
            users_[query.text(0)] = query.id(1);
    }

    [[nodiscard]] bool sees(base::Id user, base::Id id) const
    {
        const auto found = records_.find(id);
        return found != records_.end() && sees(user, found->second);
    }

    [[nodiscard]] std::set<base::Id> scopeOf(base::Id user) const
    {
        std::set<base::Id> scope;
        for (const auto& [id, record] : records_)
            if (sees(user, record))
                scope.insert(id);
        return scope;
    }

    [[nodiscard]] bool seesAll(base::Id user) const
    {
        const auto record = records_.find(user);
        return record == records_.end() || !model::seesOwnOnly(record->second);
    }

    [[nodiscard]] const std::map<base::Id, model::Record>& records() const { return records_; }

private:
    [[nodiscard]] bool sees(base::Id user, const model::Record& record) const
    {
        if (seesAll(user))
            return true;
        model::ScopeFacts facts;
        const auto creator = users_.find(record.created.substr(0, record.created.find('.')));
        facts.createdByThem = creator != users_.end() && creator->second == user;
        for (const auto& [id, capture] : records_) {
            const auto event = records_.find(model::metAt(capture));
            facts.metCurrently =
                facts.metCurrently || (record.type == "client" && model::standsBelow(capture) == record.id &&
                                       event != records_.end() && isCurrent(event->second, now_));
        }
        const auto parent = records_.find(model::standsBelow(record));
        facts.parentIsMember = parent != records_.end() && parent->second.erased.empty() &&
                               model::scopeRank(parent->second.type) < model::scopeRank(record.type) &&
                               sees(user, parent->second);
        return model::inOwnScope(record, user, facts);
    }

    base::Instant now_;
    std::map<base::Id, model::Record> records_;
    std::map<std::string, base::Id> users_;
};

/// Anna sees all; Rita and Boris see what is theirs, most of the time. Every text that anybody writes is a new marker.
class Player
{
public:
    Player() : fleet_({"anna"})
    {
        for (const char* name : {"rita", "boris"}) {
            fleet_.add(name, "rep");
            fleet_.show(name, "own");
        }
        records_.push_back(fleet_.client());
        for (std::size_t i = 0; i < days.size(); ++i)
            create(fleet_["anna"], "event", {{"ends", days[i]}});
        sync(fleet_["anna"], Act::sync);
    }

    void play(const Step& step)
    {
        FleetDevice& device = fleet_[people[static_cast<std::size_t>(step.device)]];
        const std::string other = records_[static_cast<std::size_t>(step.other) % records_.size()].text();
        const std::string somebody = Fleet::userOf(people[static_cast<std::size_t>(step.other) % 3]).text();
        const base::Id id = records_[static_cast<std::size_t>(step.record) % records_.size()];
        const model::Record record = device.record(id);
        switch (step.act) {
        case Act::client:
            return create(device, "client", {{"owner", somebody}});
        case Act::capture:
            return create(device, "capture", {{"client", id.text()}, {"event", other}});
        case Act::task:
            return create(device, "task", {{"client", id.text()}, {"assignee", somebody}});
        case Act::attachment:
            return create(device, "attachment", {{"owner", id.text()}});
        case Act::event:
            return create(device, "event", {{"ends", days[static_cast<std::size_t>(step.other) % days.size()]}});
        case Act::note:
            return edit(device, record, "note", marker(id));
        case Act::owner:
            return edit(device, record, "owner", somebody);
        case Act::parent:
            return edit(device, record, record.type == "attachment" ? "owner" : "client", other);
        case Act::dates:
            return edit(device, record, "ends", days[static_cast<std::size_t>(step.other) % days.size()]);
        case Act::remove:
            if (record.exists())
                device.remove(record);
            return;
        case Act::restore:
            if (record.exists() && record.deleted())
                device.restore(record);
            return;
        case Act::days:
            fleet_.advance((1 + step.other) * dayMs);
            return fleet_.server().master().passDay();
        case Act::scope:
            return fleet_.show(people[static_cast<std::size_t>(1 + step.device % 2)],
                               step.other % 3 == 0 ? "all" : "own");
        default:
            sync(device, step.act);
        }
    }

    void heal()
    {
        for (int round = 0; round < 2; ++round)
            for (const std::string& name : people)
                sync(fleet_[name], Act::sync);
    }

    /// Every device holds what the rule says, as the server has it, and nothing else; and both say the same digest.
    void compare()
    {
        const Oracle oracle(fleet_.server());
        bool anythingAside = false;
        for (const std::string& name : people) {
            FleetDevice& device = fleet_[name];
            std::set<base::Id> held;
            store::Query query(device.store().database(), "SELECT id FROM record");
            while (query.step())
                held.insert(query.id(0));
            RC_ASSERT(device.counts().unsent == 0);
            std::set<base::Id> expected = oracle.scopeOf(Fleet::userOf(name));
            for (const store::SetAside& aside : device.store().setAside(1000)) // it stays, to be looked at
                if (held.contains(aside.record))
                    expected.insert(aside.record);
            RC_ASSERT(held == expected);
            for (const base::Id& id : held)
                if (device.store().record(id)->setAside.empty())
                    RC_ASSERT(model::hashOf(device.record(id)) == model::hashOf(oracle.records().at(id)));
            auto feed = store::ScopeFeed::of(fleet_.server().reader().database(), Fleet::userOf(name));
            RC_ASSERT(device.store().digest() == (feed ? feed->digest().second : fleet_.server().digest()));
            RC_ASSERT(feed.has_value() != oracle.seesAll(Fleet::userOf(name)));
            RC_ASSERT(device.store().check().has_value());
            anythingAside = anythingAside || device.counts().setAside > 0;
        }
        RC_ASSERT(anythingAside || fleet_.lostValues().empty());
    }

private:
    std::string marker(base::Id id)
    {
        markers_.push_back(id);
        return "mark" + std::to_string(markers_.size() - 1) + ";";
    }

    void create(FleetDevice& device, std::string_view type, Json set)
    {
        fleet_.advance(1000);
        model::Edit edit = editOf(model::Action::create, type,
                                  base::Id::derive("record " + std::to_string(records_.size())), std::move(set));
        edit.set["note"] = marker(edit.record);
        RC_ASSERT(device.commit({edit}).has_value());
        records_.push_back(edit.record);
    }

    static void edit(FleetDevice& device, const model::Record& record, std::string_view field, const Json& value)
    {
        if (record.exists())
            device.edit(field, value, record);
    }

    void sync(FleetDevice& device, Act act)
    {
        fleet_.advance(1000);
        sync::DeviceSession session(device.store());
        while (true) {
            const auto request = session.next();
            RC_ASSERT(request.has_value());
            if (!*request)
                break;
            if (act == Act::loseRequest)
                return;
            const sync::HttpAnswer answer = fleet_.server().handle(**request);
            inspect(device.name(), answer);
            if (act == Act::loseAnswer)
                return;
            const auto typed = act == Act::typeMeanwhile ? typeEverywhere(device) : std::vector<base::Id>{};
            act = act == Act::typeMeanwhile ? Act::sync : act;
            RC_ASSERT(session.answer(answer).has_value());
            for (const base::Id& id : typed)
                RC_ASSERT(device.record(id).exists());
        }
        RC_ASSERT_FALSE(session.report().divergence);
    }

    /// On every client that the device shows; they must still be shown after the page.
    std::vector<base::Id> typeEverywhere(FleetDevice& device)
    {
        std::vector<base::Id> typed;
        for (const base::Id& id : records_)
            if (const model::Record record = device.record(id); record.type == "client") {
                edit(device, record, "note", marker(id));
                typed.push_back(id);
            }
        return typed;
    }

    /// Nothing of a record outside the scope, in any byte.
    void inspect(const std::string& name, const sync::HttpAnswer& answer)
    {
        const Oracle oracle(fleet_.server());
        const std::string body =
            answer.contentEncoding == "zstd" ? *base::expand(answer.body, {.bytesMax = 1U << 24U}) : answer.body;
        for (std::size_t i = 0; i < markers_.size(); ++i)
            if (body.find("mark" + std::to_string(i) + ";") != std::string::npos)
                RC_ASSERT(oracle.sees(Fleet::userOf(name), markers_[i]));
    }

    Fleet fleet_;
    std::vector<base::Id> records_;
    std::vector<base::Id> markers_; ///< number -> the record that it was written into
};

rc::Gen<std::vector<Step>> anyScript()
{
    const auto act = rc::gen::weightedElement<Act>({{4, Act::client},
                                                    {6, Act::capture},
                                                    {3, Act::task},
                                                    {3, Act::attachment},
                                                    {1, Act::event},
                                                    {5, Act::note},
                                                    {8, Act::owner},
                                                    {3, Act::parent},
                                                    {2, Act::dates},
                                                    {2, Act::remove},
                                                    {1, Act::restore},
                                                    {10, Act::sync},
                                                    {1, Act::loseRequest},
                                                    {3, Act::loseAnswer},
                                                    {5, Act::typeMeanwhile},
                                                    {2, Act::days},
                                                    {2, Act::scope}});
    return rc::gen::container<std::vector<Step>>(rc::gen::build<Step>(
        rc::gen::set(&Step::act, act), rc::gen::set(&Step::device, rc::gen::inRange(0, 3)),
        rc::gen::set(&Step::record, rc::gen::inRange(0, 12)), rc::gen::set(&Step::other, rc::gen::inRange(0, 12))));
}

} // namespace

TEST_CASE("whoever sees a part holds exactly that part, and never got a word of the rest", "[property][scope]")
{
    rc::prop("any script of edits, assignments, fairs, days, scopes and broken connections", [] {
        const auto script = *anyScript();
        Player player;
        for (const Step& step : script)
            player.play(step);
        player.heal();
        player.compare();
    });
}
