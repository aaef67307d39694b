// sync_bench COUNT: a device creates COUNT clients, pushes them, and a second device pulls them; in one process,
// through the real parse, apply, answer and compression, on durable files. Prints one JSON object of times and sizes.
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <iostream>

#include <sys/resource.h>

#include "shared/base/hash.h"
#include "shared/store/database.h"
#include "shared/sync/device_session.h"
#include "tests/fleet/test_server.h"

using namespace fairbook;
using namespace fairbook::fleet;

namespace {

/// Two clocks: what a person waits, and what the processor does; on a busy machine they are far apart.
struct Moment
{
    std::chrono::steady_clock::time_point wall = std::chrono::steady_clock::now();
    std::clock_t processor = std::clock();
};

void put(base::Json& out, const std::string& name, const Moment& from, const Moment& to)
{
    out[name + "_ms"] = std::chrono::duration_cast<std::chrono::milliseconds>(to.wall - from.wall).count();
    out[name + "_cpu_ms"] = (to.processor - from.processor) * 1000 / CLOCKS_PER_SEC;
}

std::int64_t peakKib()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

class Device
{
public:
    Device(TestServer& server, const std::string& name) : transport_(server)
    {
        auto opened = store::DeviceStore::open(folder_.path(), clock_, random_);
        if (!opened)
            std::abort();
        store_ = std::move(*opened);
        const store::Author author{base::Id::derive("user " + name), base::Id::derive("device " + name), "manager"};
        server.admit(name, author);
        static_cast<void>(store_->enrol({.server = "https://127.0.0.1:1",
                                         .token = name,
                                         .device = author.device,
                                         .user = author.user,
                                         .login = name,
                                         .role = "manager",
                                         .company = "Acme",
                                         .fingerprint = {}}));
    }

    void create(int count)
    {
        std::vector<model::Gesture> gestures;
        for (int i = 0; i < count; ++i) {
            const std::string number = std::to_string(i);
            model::Edit edit;
            edit.action = model::Action::create;
            edit.type = "client";
            edit.set = {
                {"name", {{"given", "Given" + number}, {"family", "Family" + number}}},
                {"company", "Company " + number},
                {"job_title", "Head of purchasing"},
                {"emails/" + base::toHex(base::sha256(number)).substr(0, 6), {{"raw", "p" + number + "@example.org"}}}};
            gestures.push_back({edit});
            if (gestures.size() == 1000 || i + 1 == count) {
                if (!store_->commitAll(gestures))
                    std::abort();
                gestures.clear();
            }
        }
    }

    sync::Report sync()
    {
        const auto report = sync::syncUntilQuiet(*store_, transport_);
        if (!report)
            std::abort();
        return *report;
    }

private:
    TemporaryFolder folder_;
    base::SystemClock clock_;
    base::SystemRandom random_;
    TestTransport transport_;
    std::unique_ptr<store::DeviceStore> store_;
};

} // namespace

int main(int argc, char** argv)
{
    const int count = argc > 1 ? std::atoi(argv[1]) : 10'000;
    base::SystemRandom random;
    TestServer server(random);
    server.clock().jumpTo(base::SystemClock().now());
    server.master().database().run("PRAGMA synchronous = FULL");
    Device first(server, "first");
    Device second(server, "second");
    base::Json out = {{"count", count}};
    const Moment start;
    first.create(count);
    const Moment created;
    const sync::Report push = first.sync();
    const Moment pushed;
    const std::int64_t serverPushMs = server.busyMs();
    const sync::Report pull = second.sync();
    const Moment pulled;
    put(out, "create", start, created);
    put(out, "push", created, pushed);
    out["server_push_cpu_ms"] = serverPushMs;
    out["server_pull_cpu_ms"] = server.busyMs() - serverPushMs;
    put(out, "pull", pushed, pulled);
    out["push_round_trips"] = push.roundTrips;
    out["push_bytes"] = push.bytesSent;
    out["pull_bytes"] = pull.bytesReceived;
    out["pulled"] = pull.pulled;
    out["equal"] = push.receipt == pull.receipt && !push.receipt.empty();
    out["peak_kib"] = peakKib();
    std::cout << out.dump() << "\n";
}
