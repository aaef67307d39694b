// fairbook-peer: the device's side of the trade-show benchmark: the real store, engine and transport behind the line
// protocol (one JSON object a line on standard input, one answer a line on standard output).
//
// A generated record is one client: what the catalogue names goes to its field, the rest (event, q1 … q5, created,
// device) to the attributes. `capture` writes what a capture at the stand writes: client, meeting, consent, in one
// commit.
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <set>
#include <utility>

#include <QCoreApplication>

#include "app/capture/capture_gesture.h"
#include "app/transport/qt_transport.h"
#include "shared/base/random.h"
#include "shared/exchange/client_values.h"
#include "shared/model/catalogue.h"
#include "shared/sync/device_session.h"
#include "shared/sync/sync_run.h"

namespace {

using fairbook::base::Id;
using fairbook::base::Json;
namespace app = fairbook::app;
namespace base = fairbook::base;
namespace exchange = fairbook::exchange;
namespace model = fairbook::model;
namespace store = fairbook::store;
namespace sync = fairbook::sync;
using Stopwatch = std::chrono::steady_clock;

constexpr const char* attributeKeys[] = {"event", "q1", "q2", "q3", "q4", "q5", "created", "device"};
constexpr std::size_t gesturesPerCommit = 5000;

double msSince(Stopwatch::time_point start)
{
    return std::chrono::duration<double, std::milli>(Stopwatch::now() - start).count();
}

std::string textOf(const Json& value)
{
    return value.is_string() ? value.get<std::string>() : base::dumpJson(value);
}

const model::Field& field(std::string_view name)
{
    return *model::fieldOf("client", name);
}

/// A list of the generated record as elements that remember their place.
void setList(Json& values, const char* name, const Json& list)
{
    for (std::size_t at = 0; at < list.size(); ++at) {
        auto element = exchange::valueOfText(field(name), list[at].get_ref<const std::string&>(), "RU");
        if (at > 0)
            (*element)["order"] = at;
        // A set holds a value once; the generator's lists may hold it twice, so the second gets an id of its own.
        std::string path = std::string(name) + '/' + model::elementId(field(name).kind, *element);
        if (values.contains(path) && !values[path].is_null())
            path = std::string(name) + '/' + model::elementId(model::Kind::json, *element);
        values[path] = std::move(*element);
    }
}

Json clientOf(const Json& record)
{
    Json values{{"kind", "person"}};
    values["name"] = {{"family", record["last"]}, {"given", record["first"]}};
    if (!record["patronymic"].get_ref<const std::string&>().empty())
        values["name"]["patronymic"] = record["patronymic"];
    values["company"] = record["company"];
    values["job_title"] = record["title"];
    values["birthday"] = record["birthday"];
    values["note"] = record["note"];
    for (const char* list : {"phones", "emails", "tags"})
        setList(values, list, record[list]);
    exchange::addElement(values, field("addresses"), Json{{"raw", record["address"]}});
    for (const char* key : attributeKeys)
        exchange::addElement(values, field("attributes"), Json{{"name", key}, {"value", textOf(record[key])}});
    return values;
}

/// A set's elements in their places, as the texts they were made of.
Json listOf(const Json& body, const char* name, const char* member)
{
    std::map<std::int64_t, std::string> places;
    if (const Json* set = base::objectAt(body, name))
        for (const auto& [id, element] : set->items())
            places[base::intAt(element, "order")] = base::textAt(element, member);
    Json list = Json::array();
    for (const auto& [place, text] : places)
        list.push_back(text);
    return list;
}

Json recordOf(const model::Record& record)
{
    const Json& body = record.body;
    const Json* name = base::objectAt(body, "name");
    Json out{{"id", record.id.text()},
             {"last", name ? base::textAt(*name, "family") : ""},
             {"first", name ? base::textAt(*name, "given") : ""},
             {"patronymic", name ? base::textAt(*name, "patronymic") : ""},
             {"company", base::textAt(body, "company")},
             {"title", base::textAt(body, "job_title")},
             {"birthday", base::textAt(body, "birthday")},
             {"note", base::textAt(body, "note")},
             {"phones", listOf(body, "phones", "raw")},
             {"emails", listOf(body, "emails", "raw")},
             {"tags", listOf(body, "tags", "value")},
             {"address", ""}};
    if (const Json addresses = listOf(body, "addresses", "raw"); !addresses.empty())
        out["address"] = addresses[0];
    if (const Json* attributes = base::objectAt(body, "attributes"))
        for (const auto& [id, element] : attributes->items()) {
            const std::string key = base::textAt(element, "name"), value = base::textAt(element, "value");
            out[key] = key == "created" ? Json(std::stoll(value)) : Json(value);
        }
    return out;
}

/// One edit of the benchmark (field <- value) as a person's edit of what is shown.
model::Edit editOf(const model::Record& shown, const std::string& name, const Json& value)
{
    model::Edit edit{
        .action = model::Action::set, .type = "client", .record = shown.id, .set = Json::object(), .base = {}};
    const bool list = value.is_array();
    const std::string mapped = name == "title" ? "job_title" : name == "address" ? "addresses" : name;
    if (list || name == "address") {
        if (const Json* set = base::objectAt(shown.body, mapped))
            for (const auto& [element, ignored] : set->items())
                edit.set[mapped + '/' + element] = nullptr;
        if (list)
            setList(edit.set, mapped.c_str(), value);
        else
            exchange::addElement(edit.set, field("addresses"), Json{{"raw", value}});
    } else if (model::fieldOf("client", mapped) != nullptr) {
        edit.set[mapped] = value;
    } else {
        exchange::addElement(edit.set, field("attributes"), Json{{"name", name}, {"value", value}});
    }
    for (const auto& [path, ignored] : edit.set.items())
        if (auto dots = model::dotsOf(shown, path); !dots.empty())
            edit.base[path] = std::move(dots);
    return edit;
}

class Device
{
public:
    Json run(const Json& command)
    {
        const std::string name = command.at("cmd");
        if (name == "open")
            return open(command);
        if (name == "load")
            return load(command);
        if (name == "capture")
            return capture(command);
        if (name == "edit")
            return edit(command);
        if (name == "sync")
            return synchronise();
        if (name == "push")
            return push();
        if (name == "count")
            return {{"ok", true}, {"n", store_->counts().clients}};
        if (name == "get")
            return get(command);
        if (name == "search")
            return search(command);
        if (name == "close") {
            transport_.reset();
            store_.reset();
            return {{"ok", true}};
        }
        return {{"ok", false}, {"skip", "unknown"}};
    }

private:
    Json open(const Json& command)
    {
        folder_ = command.at("dir").get<std::string>();
        url_ = command.at("url");
        name_ = "device-" + std::to_string(command.value("dev", 1));
        auto opened = store::DeviceStore::open(folder_, clock_, random_);
        if (!opened)
            return {{"ok", false}, {"error", base::codeName(opened.error().code)}};
        store_ = std::move(*opened);
        transport_ = std::make_unique<app::BlockingTransport>(app::ServerAddress{QString::fromStdString(url_), {}});
        return {{"ok", true}};
    }

    template <typename Use>
    void lines(const Json& command, Use use)
    {
        std::ifstream in(command.at("file").get<std::string>());
        const std::int64_t from = command.value("from", 0), to = command.value("to", INT64_MAX);
        std::string line;
        for (std::int64_t at = 0; at < to && std::getline(in, line); ++at)
            if (at >= from)
                use(Json::parse(line));
    }

    void write(std::vector<model::Gesture>& gestures)
    {
        if (const auto done = store_->commitAll(std::exchange(gestures, {})); !done)
            throw std::runtime_error(std::string(base::codeName(done.error().code)));
    }

    Json load(const Json& command)
    {
        const auto start = Stopwatch::now();
        std::vector<model::Gesture> gestures;
        lines(command, [&](const Json& record) {
            model::Edit& edit = gestures.emplace_back().emplace_back();
            edit.action = model::Action::create;
            edit.type = "client";
            edit.record = *Id::parse(record["id"].get_ref<const std::string&>());
            edit.set = clientOf(record);
            if (gestures.size() >= gesturesPerCommit)
                write(gestures);
        });
        write(gestures);
        return {{"ok", true}, {"ms", msSince(start)}};
    }

    Json capture(const Json& command)
    {
        std::vector<Json> records;
        lines(command, [&](const Json& record) { records.push_back(record); });
        Json us = Json::array();
        for (const Json& record : records) {
            const auto start = Stopwatch::now();
            app::CaptureInput input;
            input.client = clientOf(record);
            input.permissions = {{"email", "en v1", "en"}};
            const auto made = app::captureGesture(input, clock_, random_);
            if (const auto done = store_->commit(made.gesture); !done)
                return {{"ok", false}, {"error", base::codeName(done.error().code)}};
            us.push_back(msSince(start) * 1000);
        }
        return {{"ok", true}, {"us", us}};
    }

    Json edit(const Json& command)
    {
        const auto start = Stopwatch::now();
        std::vector<model::Gesture> gestures;
        lines(command, [&](const Json& change) {
            if (change["dev"] != command["who"])
                return;
            const auto stored = store_->record(*Id::parse(change["id"].get_ref<const std::string&>()));
            if (stored)
                gestures.push_back({editOf(stored->record, change["field"], change["value"])});
        });
        write(gestures);
        return {{"ok", true}, {"ms", msSince(start)}};
    }

    /// The server's folder stands beside the devices' and holds one-time codes, made for this run.
    void enrol()
    {
        namespace fs = std::filesystem;
        for (const auto& entry : fs::directory_iterator(folder_.parent_path() / "server" / "codes")) {
            const fs::path mine = folder_ / "code";
            std::error_code taken;
            fs::rename(entry.path(), mine, taken); // atomic: two devices never take one code
            if (taken)
                continue;
            std::ifstream in(mine);
            std::string code;
            std::getline(in, code);
            const sync::EnrolRequest request{url_, code, name_, "bench", ""};
            const auto answer = transport_->exchange(sync::enrolRequest(*store_, request));
            const auto enrolment = answer ? sync::enrolAnswer(request, *answer) : tl::unexpected(answer.error());
            if (!enrolment)
                throw std::runtime_error("enrol: " + std::string(base::codeName(enrolment.error().code)));
            static_cast<void>(store_->enrol(*enrolment));
            return;
        }
        throw std::runtime_error("no code left");
    }

    Json synchronise()
    {
        if (!store_->enrolment())
            enrol();
        const auto start = Stopwatch::now();
        const bool feed = std::getenv("FAIRBOOK_FEED") != nullptr; // measures the feed although a base file is ready
        const auto report =
            sync::runSync(*store_, *transport_, feed ? sync::FirstSync::feed : sync::FirstSync::baseFile);
        if (!report)
            return {{"ok", false},
                    {"error", std::string(base::codeName(report.error().code)) + " " + report.error().detail}};
        return {{"ok", true}, {"ms", msSince(start)}, {"n", store_->counts().clients}, {"base_file", report->baseFile}};
    }

    /// Only what waits here goes up: for group_commit.py.
    Json push()
    {
        if (!store_->enrolment())
            enrol();
        const auto start = Stopwatch::now();
        sync::DeviceSession session(*store_, sync::Aim::pushOnly);
        for (auto request = session.next(); request && *request; request = session.next())
            if (const auto answer = transport_->exchange(**request); !answer || !session.answer(*answer))
                return {{"ok", false}, {"error", "push"}};
        return {{"ok", true}, {"ms", msSince(start)}, {"unsent", store_->counts().unsent}};
    }

    Json get(const Json& command)
    {
        Json records = Json::array();
        for (const Json& id : command.at("ids")) {
            const auto stored = store_->record(*Id::parse(id.get_ref<const std::string&>()));
            records.push_back(stored ? recordOf(stored->record) : Json());
        }
        return {{"ok", true}, {"recs", std::move(records)}};
    }

    Json search(const Json& command)
    {
        Json us = Json::array(), hits = Json::array();
        for (const Json& query : command.at("queries")) {
            const auto start = Stopwatch::now();
            const auto rows = store_->search(query.get_ref<const std::string&>(), command.value("limit", 20));
            us.push_back(msSince(start) * 1000);
            hits.push_back(rows.size());
        }
        return {{"ok", true}, {"us", us}, {"hits", hits}};
    }

    base::SystemClock clock_;
    base::SystemRandom random_;
    std::filesystem::path folder_;
    std::string url_, name_;
    std::unique_ptr<store::DeviceStore> store_;
    std::unique_ptr<app::BlockingTransport> transport_;
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication qt(argc, argv);
    Device device;
    std::string line;
    while (std::getline(std::cin, line)) {
        Json answer;
        try {
            answer = device.run(Json::parse(line));
        } catch (const std::exception& error) {
            answer = {{"ok", false}, {"error", error.what()}};
        }
        std::cout << answer.dump() << std::endl;
    }
}
