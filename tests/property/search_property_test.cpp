// Search and re-folding against naive models, on random data.
#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <algorithm>

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
        const auto count = *rc::gen::inRange(1, 12);
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
        const std::string query = *texts(1, 3);
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
        if (!expected.empty()) // where nothing matches, guesses are allowed: another layout, letters inside words
            RC_ASSERT(found == expected);
        RC_ASSERT(device.sound());
    });
}

TEST_CASE("devices and the server agree after any script of edits, pages and lost answers", "[property][store]")
{
    rc::prop("any script on two devices", [] {
        Device devices[2] = {Device(1), Device(2)};
        PlainServer server;
        server.ownByHash = *rc::gen::arbitrary<bool>();
        std::vector<base::Id> ids;
        const auto steps = *rc::gen::inRange(1, 30);
        for (int i = 0; i < steps; ++i) {
            Device& device = devices[*rc::gen::inRange(0, 2)];
            const base::Id id = ids.empty() ? base::Id{} : *rc::gen::elementOf(ids);
            const bool known = !ids.empty() && device->record(id).has_value();
            device.clock.advance(*rc::gen::inRange(-5000, 5000));
            switch (*rc::gen::inRange(0, 8)) {
            case 0:
                ids.push_back(device.client(*word(), "", {{"job_title", *word()}}));
                break;
            case 1:
            case 2:
                if (known)
                    device.set(id, *rc::gen::element<std::string>("job_title", "company", "grade"), *word());
                break;
            case 3:
                if (known)
                    device.act(id, *rc::gen::element(model::Action::remove, model::Action::restore));
                break;
            case 4:
                server.take(*device); // the answer is lost
                break;
            case 5:
                RC_ASSERT(device->applyPage(server.pageFor(*device)).has_value()); // without pushing first
                break;
            case 6:
                device->restartFeed();
                break;
            default:
                server.exchange(*device);
                break;
            }
            RC_ASSERT(device.sound());
        }
        for (int round = 0; round < 2; ++round) {
            for (Device& device : devices)
                server.exchange(*device);
        }
        for (Device& device : devices) {
            RC_ASSERT(device->digest() == server.digest());
            RC_ASSERT(device->counts().unsent == 0);
            RC_ASSERT(device.sound());
            for (const base::Id& id : ids)
                RC_ASSERT(model::hashOf(device->record(id)->record) == model::hashOf(server.record(id)));
        }
    });
}
