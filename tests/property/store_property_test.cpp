// Search and re-folding against naive models, on random data.
#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <algorithm>
#include <map>

#include "shared/model/merge.h"
#include "shared/store/client_line.h"
#include "shared/text/names.h"
#include "tests/unit/store/plain_server.h"
#include "tests/unit/store/store_fixture.h"

using namespace fairbook;
using namespace fairbook::test;

namespace {

/// Texts that resemble each other, in three alphabets, so that queries hit.
rc::Gen<std::string> word()
{
    return rc::gen::element<std::string>("Іван", "Иванов", "Ivanenko", "Ро", "Ромашка", "ромаш", "Щербак", "shch",
                                         "Müller", "O'Neill", "Жук", "ж", "ко", "оваль", "Коваль", "12", "345", "🙂");
}

rc::Gen<std::string> texts(int least, int most)
{
    return rc::gen::mapcat(rc::gen::inRange(least, most + 1), [](int count) {
        return rc::gen::map(rc::gen::container<std::vector<std::string>>(static_cast<std::size_t>(count), word()),
                            [](const std::vector<std::string>& words) {
                                std::string text;
                                for (const std::string& one : words)
                                    text += (text.empty() ? "" : " ") + one;
                                return text;
                            });
    });
}

std::size_t charactersOf(const std::string& text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

/// The promise of search, without an index: each word begins a word, or is a part of a name or company from 3
/// characters.
bool matches(const Json& body, const std::string& query)
{
    const auto queryWords = text::words(text::searchKey(query));
    const auto bodyWords = text::words(store::wordsOf(body)); // behind the letter of their rank
    const std::string parts = store::partsOf(body);
    return !queryWords.empty() && std::all_of(queryWords.begin(), queryWords.end(), [&](const std::string& one) {
        return std::any_of(bodyWords.begin(), bodyWords.end(),
                           [&](const std::string& stored) { return stored.compare(1, one.size(), one) == 0; }) ||
               (charactersOf(one) >= 3 && parts.find(one) != std::string::npos);
    });
}

} // namespace

TEST_CASE("search finds what reading all clients finds", "[property][search]")
{
    rc::prop("any clients and any search", [] {
        Device device;
        std::vector<std::pair<base::Id, Json>> clients;
        const auto count = *rc::gen::inRange(3, 12);
        for (int i = 0; i < count; ++i) {
            Json set{{"name", {{"family", *texts(1, 2)}, {"given", *texts(0, 1)}}},
                     {"company", *texts(0, 2)},
                     {"note", *texts(0, 3)}};
            clients.emplace_back(device.create("client", set), set);
        }
        if (*rc::gen::arbitrary<bool>()) {
            device.set(clients[0].first, "company", "Ромашка");
            clients[0].second["company"] = "Ромашка";
        }
        const std::string query = *texts(1, 2);
        std::vector<base::Id> expected;
        for (const auto& [id, body] : clients) {
            if (matches(body, query))
                expected.push_back(id);
        }
        std::vector<base::Id> found;
        for (const auto& row : device->search(query, 50))
            found.push_back(row.id);
        std::sort(expected.begin(), expected.end());
        std::sort(found.begin(), found.end());
        RC_CLASSIFY(!expected.empty(), "something to find");
        RC_CLASSIFY(query.find(' ') == std::string::npos, "one word");
        if (!expected.empty()) // where nothing matches, guesses are allowed: another layout, letters inside words
            RC_ASSERT(found == expected);
        RC_ASSERT(device.sound());
    });
}

namespace {

/// What a device must show, by a model that keeps everything: the server's states that it was given, and the lines that
/// it wrote and that those do not hold.
class Witness
{
public:
    void wrote(Device& device)
    {
        const auto lines = device->outgoing(1U << 30U, 1'000'000).lines;
        if (!lines.empty())
            written_.push_back(*model::parseOperation(lines.back()));
    }

    void given(const PlainServer& server, const store::DeviceStore::Page& page)
    {
        for (const auto& state : page.states) {
            known_[state.id] = server.record(state.id);
            held_[state.id] = page.acceptedTo;
        }
    }

    [[nodiscard]] bool agrees(Device& device) const
    {
        std::map<base::Id, model::Record> shown = known_;
        for (const model::Operation& one : written_) {
            const auto held = held_.find(one.record);
            if (held != held_.end() && static_cast<std::int64_t>(one.number) <= held->second)
                continue;
            model::Record& record = shown[one.record];
            model::apply(record, one, model::orderOf(one, record));
        }
        return std::all_of(shown.begin(), shown.end(), [&](const auto& entry) {
            return model::hashOf(device->record(entry.first)->record) == model::hashOf(entry.second);
        });
    }

private:
    std::vector<model::Operation> written_;
    std::map<base::Id, model::Record> known_;
    std::map<base::Id, std::int64_t> held_; ///< own operations up to it are in the known state
};

struct Script
{
    Device devices[2] = {Device(1), Device(2)};
    Witness witnesses[2];
    PlainServer server;
    std::vector<base::Id> ids;

    void edit(int who)
    {
        Device& device = devices[who];
        const base::Id id = ids.empty() ? base::Id{} : *rc::gen::elementOf(ids);
        if (ids.empty() || !device->record(id) || *rc::gen::inRange(0, 4) == 0)
            ids.push_back(device.client(*word(), "", {{"job_title", *word()}}));
        else if (*rc::gen::inRange(0, 4) == 0)
            relate(device, device->record(id)->record, *rc::gen::elementOf(ids));
        else if (*rc::gen::inRange(0, 5) == 0)
            device.act(id, *rc::gen::element(model::Action::remove, model::Action::restore));
        else
            device.set(id, *rc::gen::element<std::string>("job_title", "company", "grade"), *word());
        witnesses[who].wrote(device);
    }

    static void relate(Device& device, const model::Record& loser, base::Id survivor)
    {
        const bool merges = *rc::gen::inRange(0, 3) != 0;
        const model::Edit edit = merges ? model::mergeEdit(loser, survivor) : model::unmergeEdit(loser, survivor);
        RC_ASSERT(device->commit({edit}).has_value());
    }

    void step(int who)
    {
        Device& device = devices[who];
        device.clock.advance(*rc::gen::inRange(-5000, 5000));
        const int what = *rc::gen::inRange(0, 8);
        if (what < 4)
            return edit(who);
        if (what == 4)
            return server.take(*device); // the answer is lost
        if (what == 5)
            return device->restartFeed();
        if (what == 6)
            server.take(*device);
        const auto page = server.pageFor(*device);
        if (*rc::gen::arbitrary<bool>())
            edit(who); // while the answer is on its way
        RC_ASSERT(device->applyPage(page).has_value());
        RC_ASSERT(device->refetch(1).empty());
        witnesses[who].given(server, page);
    }
};

} // namespace

TEST_CASE("a device always shows the server's states with its own unheld operations on top", "[property][store]")
{
    rc::prop("any script of edits, lost answers and pages on two devices", [] {
        Script script;
        script.server.ownByHash = *rc::gen::arbitrary<bool>();
        const auto steps = *rc::gen::inRange(5, 40);
        for (int i = 0; i < steps; ++i) {
            const int who = *rc::gen::inRange(0, 2);
            script.step(who);
            RC_ASSERT(script.witnesses[who].agrees(script.devices[who]));
            RC_ASSERT(script.devices[who].sound());
        }
        for (int round = 0; round < 2; ++round) {
            for (Device& device : script.devices)
                script.server.exchange(*device);
        }
        for (Device& device : script.devices) {
            RC_ASSERT(device->digest() == script.server.digest());
            RC_ASSERT(device->counts().unsent == 0);
            RC_ASSERT(device.sound());
            const auto rows = device->clients({}, {}, 1000);
            RC_ASSERT(static_cast<std::int64_t>(rows.size()) == device->counts().clients);
            for (const base::Id& id : script.ids) {
                const auto view = device->mergedView(id);
                RC_ASSERT(view->members == script.devices[0]->mergedView(id)->members);
                const bool listed = std::any_of(rows.begin(), rows.end(), [&](const store::ClientRow& row) {
                    return row.id == view->representative.record.id;
                });
                RC_ASSERT(listed != view->representative.record.deleted());
            }
            for (const base::Id& id : script.ids)
                RC_ASSERT(model::hashOf(device->record(id)->record) == model::hashOf(script.server.record(id)));
        }
    });
}
