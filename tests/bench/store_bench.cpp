// store_bench RECORDS.jsonl QUERIES.jsonl FOLDER: what the device's store costs, on records of ../shared/peers/gen.py:
// bulk load, one durable capture, search as it is typed, pages of lists, opening. Prints one line of JSON a figure.
#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iostream>

#include "shared/base/random.h"
#include "shared/model/edit.h"
#include "shared/store/database.h"
#include "shared/store/device_store.h"

namespace {

using namespace fairbook;
using base::Json;
using Timer = std::chrono::steady_clock;

constexpr std::size_t batchSize = 5000;

double msSince(Timer::time_point start)
{
    return std::chrono::duration<double, std::milli>(Timer::now() - start).count();
}

void say(const std::string& what, std::vector<double> ms)
{
    std::sort(ms.begin(), ms.end());
    const auto at = [&](double part) {
        return ms[static_cast<std::size_t>(part * static_cast<double>(ms.size() - 1))];
    };
    std::cout
        << Json{{"what", what}, {"n", ms.size()}, {"p50_ms", at(0.5)}, {"p99_ms", at(0.99)}, {"max_ms", ms.back()}}
        << std::endl;
}

Json elements(model::Kind kind, const Json& values, const char* member)
{
    Json set = Json::object();
    for (const Json& value : values) {
        const Json element{{member, value}};
        set[model::elementId(kind, element)] = element;
    }
    return set;
}

void put(Json& into, const std::string& field, const Json& set)
{
    for (const auto& [element, value] : set.items())
        into[field + "/" + element] = value;
}

model::Edit created(const char* type)
{
    model::Edit edit;
    edit.action = model::Action::create;
    edit.type = type;
    return edit;
}

model::Gesture gestureOf(const Json& row, const base::Id client)
{
    model::Edit person = created("client");
    person.record = client;
    person.set["name"] = {{"family", row["last"]}, {"given", row["first"]}, {"patronymic", row["patronymic"]}};
    person.set["company"] = row["company"];
    person.set["job_title"] = row["title"];
    person.set["birthday"] = row["birthday"];
    person.set["note"] = row["note"];
    put(person.set, "phones", elements(model::Kind::phoneSet, row["phones"], "raw"));
    put(person.set, "emails", elements(model::Kind::emailSet, row["emails"], "raw"));
    put(person.set, "tags", elements(model::Kind::tagSet, row["tags"], "value"));
    put(person.set, "addresses", elements(model::Kind::addressSet, Json::array({row["address"]}), "raw"));
    model::Edit meeting = created("capture");
    meeting.set = {{"client", client.text()}, {"event", row["event"]}, {"captured_at", row["created"]}, {"grade", "A"}};
    return {std::move(person), std::move(meeting)};
}

std::vector<Json> linesOf(const char* file)
{
    std::vector<Json> rows;
    std::ifstream stream(file);
    for (std::string line; std::getline(stream, line);)
        rows.push_back(Json::parse(line));
    return rows;
}

void load(store::DeviceStore& store, const std::vector<Json>& rows, base::Clock& clock, base::Random& random)
{
    const auto start = Timer::now();
    std::vector<model::Gesture> gestures;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        gestures.push_back(gestureOf(rows[i], base::Id::make(clock.now(), random)));
        if (gestures.size() == batchSize || i + 1 == rows.size()) {
            if (!store.commitAll(gestures))
                std::cerr << "refused\n";
            gestures.clear();
        }
    }
    say("load " + std::to_string(rows.size()), {msSince(start)});
}

void capture(store::DeviceStore& store, const std::vector<Json>& rows, base::Clock& clock, base::Random& random)
{
    std::vector<double> ms;
    for (std::size_t i = 0; i < std::min<std::size_t>(rows.size(), 500); ++i) {
        const base::Id client = base::Id::make(clock.now(), random);
        auto gesture = gestureOf(rows[i], client);
        model::Edit consent = created("consent");
        consent.set = {{"client", client.text()}, {"purpose", "contact"}, {"channel", "any"}, {"state", "given"}};
        gesture.push_back(std::move(consent));
        const auto start = Timer::now();
        if (!store.commit(gesture))
            std::cerr << "refused\n";
        ms.push_back(msSince(start));
    }
    say("capture: client, meeting, consent", ms);
}

void search(store::DeviceStore& store, const std::vector<Json>& queries)
{
    std::map<std::string, std::vector<double>> ms;
    std::map<std::string, std::string> worst;
    std::size_t missed = 0;
    for (const Json& query : queries) {
        const std::string mode = query["mode"];
        const auto start = Timer::now();
        const auto rows = store.search(query["q"].get<std::string>(), 50);
        const double took = msSince(start);
        if (ms[mode].empty() || took > *std::max_element(ms[mode].begin(), ms[mode].end()))
            worst[mode] = query["q"];
        ms[mode].push_back(took);
        missed += rows.empty() && query["hits"] > 0 ? 1U : 0U;
    }
    for (const auto& [mode, times] : ms)
        say("search " + mode + ", worst: " + worst[mode], times);
    std::cout << Json{{"what", "searches that should have found something"}, {"n", missed}} << std::endl;
    std::vector<double> typed;
    for (const char* text : {"а", "ив", "ива", "ма", "к", "о", "7", "45 67", "067", "ова", "ООО", "a", "петров иван",
                             "zz", "щщ", "ghbdsn", "мак оле", "ов ев", "компания"}) {
        const auto start = Timer::now();
        const auto rows = store.search(text, 50);
        typed.push_back(msSince(start));
        std::cout << Json{{"what", std::string("search ") + text}, {"ms", typed.back()}, {"rows", rows.size()}}
                  << std::endl;
    }
}

void lists(store::DeviceStore& store)
{
    for (const bool recent : {false, true}) {
        std::vector<double> ms;
        std::string cursor;
        for (int page = 0; page < 200; ++page) {
            const auto start = Timer::now();
            store::ListFilter filter;
            filter.recentFirst = recent;
            const auto rows = store.clients(filter, cursor, 50);
            ms.push_back(msSince(start));
            if (rows.empty())
                break;
            cursor = rows.back().cursor;
        }
        say(recent ? "page of 50, latest contact first" : "page of 50, by name", ms);
    }
    const auto start = Timer::now();
    const auto counts = store.counts();
    say("counts, of " + std::to_string(counts.clients) + " clients", {msSince(start)});
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 4) {
        std::cerr << "store_bench RECORDS.jsonl QUERIES.jsonl FOLDER\n";
        return 2;
    }
    const auto rows = linesOf(argv[1]);
    const auto queries = linesOf(argv[2]);
    base::SystemClock clock;
    base::SystemRandom random;
    auto store = store::DeviceStore::open(argv[3], clock, random);
    if (!store)
        return 1;
    load(**store, rows, clock, random);
    capture(**store, rows, clock, random);
    search(**store, queries);
    lists(**store);
    store->reset();
    const auto start = Timer::now();
    store = store::DeviceStore::open(argv[3], clock, random);
    const auto first = (*store)->clients({}, "", 50);
    say("open and first page of " + std::to_string(first.size()), {msSince(start)});
    std::uintmax_t bytes = 0;
    for (const auto& file : std::filesystem::directory_iterator(argv[3]))
        bytes += file.file_size();
    std::cout << Json{{"what", "bytes on disk"}, {"n", bytes}} << std::endl;
}
