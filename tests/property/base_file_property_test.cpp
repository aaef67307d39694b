// I15: a base file of sequence number S, and the feed from S on, are the whole feed: the same digest, the same rows in
// every table that is derived, the same hits of every search.
#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>
#include <sqlite3.h>

#include <array>

#include "shared/base/hash.h"
#include "shared/model/merge.h"
#include "shared/store/database.h"
#include "tests/fleet/fleet.h"

using namespace fairbook;
using namespace fairbook::fleet;
using base::Json;

namespace {

enum class Act
{
    capture,
    edit,
    addPhone,
    meet, ///< a capture of a client
    remove,
    restore,
    merge,
    unmerge,
    sync,
    baseFile ///< the server makes one: the first, or the next from the last
};

struct Step
{
    Act act = Act::sync;
    int device = 0;
    int record = 0;
    int word = 0;
};

std::ostream& operator<<(std::ostream& out, const Step& step)
{
    return out << "{Act(" << static_cast<int>(step.act) << "), " << step.device << ", " << step.record << ", "
               << step.word << "}";
}

const std::vector<std::string> names = {"a", "b"};
const std::vector<std::string> words = {"Anna Kovalenko", "Müller & Söhne",    "Шевченко",
                                        "Acme",           "+380 67 123 45 67", "info@acme.example"};

rc::Gen<std::vector<Step>> anyScript()
{
    const auto act = rc::gen::weightedElement<Act>({{6, Act::capture},
                                                    {6, Act::edit},
                                                    {3, Act::addPhone},
                                                    {3, Act::meet},
                                                    {2, Act::remove},
                                                    {1, Act::restore},
                                                    {3, Act::merge},
                                                    {1, Act::unmerge},
                                                    {4, Act::sync},
                                                    {2, Act::baseFile}});
    const auto step =
        rc::gen::build<Step>(rc::gen::set(&Step::act, act), rc::gen::set(&Step::device, rc::gen::inRange(0, 2)),
                             rc::gen::set(&Step::record, rc::gen::inRange(0, 8)),
                             rc::gen::set(&Step::word, rc::gen::inRange(0, static_cast<int>(words.size()))));
    return rc::gen::container<std::vector<Step>>(step);
}

class Player
{
public:
    Player() : fleet_({"a", "b"}), records_({fleet_.client()}) {}

    void play(const Step& step)
    {
        FleetDevice& device = fleet_[names[static_cast<std::size_t>(step.device)]];
        const model::Record record = device.record(records_[static_cast<std::size_t>(step.record) % records_.size()]);
        const std::string& word = words[static_cast<std::size_t>(step.word)];
        if (step.act == Act::capture)
            records_.push_back(device.capture(word));
        else if (step.act == Act::sync)
            RC_ASSERT(device.sync().has_value());
        else if (step.act == Act::baseFile)
            fleet_.server().makeBaseFile();
        else if (record.exists())
            change(device, record, step, word);
    }

    Fleet& fleet() { return fleet_; }

private:
    void change(FleetDevice& device, const model::Record& record, const Step& step, const std::string& word)
    {
        const Act act = step.act;
        const base::Id other = records_[static_cast<std::size_t>(step.word) % records_.size()];
        if (act == Act::edit)
            device.edit("company", word, record);
        else if (act == Act::addPhone)
            device.edit("phones/" + std::to_string(++phones_), {{"raw", word}}, record);
        else if (act == Act::meet)
            RC_ASSERT(
                device
                    .commit({editOf(model::Action::create, "capture", {},
                                    {{"client", record.id.text()}, {"captured_at", 1'763'800'000'000 + phones_}})})
                    .has_value());
        else if (act == Act::merge && other != record.id)
            RC_ASSERT(device.commit({model::mergeEdit(record, other)}).has_value());
        else if (act == Act::unmerge && !model::mergeEdgesOf(record).empty())
            RC_ASSERT(
                device.commit({model::unmergeEdit(record, model::mergeEdgesOf(record).front().survivor)}).has_value());
        else if (act == Act::remove)
            device.remove(record);
        else if (act == Act::restore && record.deleted())
            device.restore(record);
    }

    Fleet fleet_;
    std::vector<base::Id> records_;
    int phones_ = 0;
};

/// Row numbers differ between two bases: rows are told apart by the id of their record.
constexpr std::array tables{
    "SELECT id, type, seq, hash, deleted, conflicts, waiting, aside, client, at, sort_key, body, versions, delivery"
    "  FROM record ORDER BY id",
    "SELECT r.id, b.body, b.versions FROM base_state AS b JOIN record AS r USING (rid) ORDER BY r.id",
    "SELECT incarnation, device FROM author ORDER BY incarnation",
    "SELECT r.id, l.last_contact, l.sort_key, l.line, l.words, l.parts, l.keys, l.facets"
    "  FROM listed AS l JOIN record AS r USING (rid) ORDER BY r.id",
    "SELECT f.key, f.sort_key, r.id, f.last_contact FROM facet AS f JOIN record AS r USING (rid) ORDER BY f.key, r.id",
    "SELECT m.kind, m.key, r.id FROM match_key AS m JOIN record AS r USING (rid) ORDER BY m.kind, m.key, r.id",
    "SELECT loser, survivor, ord, dot FROM merge_edge ORDER BY loser, survivor",
    "SELECT member, representative, hidden FROM person ORDER BY member",
    "SELECT rid FROM refetch",
    "SELECT n FROM pending",
    "SELECT name, value FROM meta WHERE name LIKE 'count_%' AND value <> 0 ORDER BY name",
    "SELECT name, value FROM meta WHERE name IN ('epoch', 'digest', 'derived_rules') ORDER BY name"};

std::vector<std::string> rowsOf(FleetDevice& device)
{
    std::vector<std::string> rows;
    for (const char* sql : tables) {
        store::Query query(device.store().database(), sql);
        const int columns = sqlite3_column_count(device.store().database().statement(sql));
        while (query.step()) {
            std::string row = std::string(sql).substr(0, 30);
            for (int i = 0; i < columns; ++i)
                row += '|' + base::toHex(query.view(i));
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

std::vector<std::vector<std::string>> hitsOf(FleetDevice& device)
{
    std::vector<std::vector<std::string>> hits;
    for (const char* text : {"anna", "kov", "müller", "шев", "acme", "0671234567", "info", "söhne müller", "x"}) {
        std::vector<std::string> ids;
        for (const auto& row : device.store().search(text, 1000))
            ids.push_back(row.id.text());
        std::sort(ids.begin(), ids.end());
        hits.push_back(std::move(ids));
    }
    return hits;
}

} // namespace

TEST_CASE("a base file and the feed after it are the whole feed", "[property][basefile]")
{
    rc::prop("any script, with base files made from each other at any moment", [] {
        const auto before = *anyScript();
        const auto after = *anyScript();
        Player player;
        for (const Step& step : before)
            player.play(step);
        player.fleet().server().makeBaseFile();
        for (const Step& step : after)
            player.play(step);
        RC_ASSERT(player.fleet().settle());

        FleetDevice& byFeed = player.fleet().add("by feed", "manager", Storage::files);
        FleetDevice& byFile = player.fleet().add("by file", "manager", Storage::files);
        RC_ASSERT(byFeed.sync().has_value());
        const auto report = byFile.firstSync();
        RC_ASSERT(report.has_value());
        RC_ASSERT(report->baseFile);
        RC_ASSERT(byFeed.store().digest() == player.fleet().server().digest());
        RC_ASSERT(byFile.store().digest() == player.fleet().server().digest());
        RC_ASSERT(rowsOf(byFile) == rowsOf(byFeed));
        RC_ASSERT(hitsOf(byFile) == hitsOf(byFeed));
        RC_ASSERT(byFile.store().check().has_value());
    });
}
