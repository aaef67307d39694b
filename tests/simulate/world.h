// tests/simulate/world.h: one simulated world: some devices and their server, people who write, a network that loses,
// machines that stop, and time that is only counted. Everything happens in one thread, event by event; all chance comes
// from one tape. When the faults end, everything must come to rest, and nothing may be missing.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "tests/simulate/book.h"
#include "tests/simulate/happened.h"
#include "tests/simulate/machine.h"
#include "tests/simulate/tape.h"

namespace fairbook::simulate {

inline constexpr int sessionsPerWorld = 40; ///< while faults are on; coming to rest adds some

/// A promise that was broken; ends the world.
struct Violation
{
    std::string what; ///< "I2 …": the invariant of docs/protocol.md's design, then what was found
};

/// How often things go wrong in this world, in thousandths. Each kind is on in half of the worlds, so that rare
/// combinations come up.
struct Climate
{
    std::uint32_t network = 0;
    std::uint32_t power = 0;     ///< of each step of a machine
    std::uint32_t disk = 0;      ///< of each step of a machine
    std::uint32_t clocks = 0;    ///< from here on: of each event of the world
    std::uint32_t copies = 0;    ///< devices cloned, and restored from old copies
    std::uint32_t backups = 0;   ///< of the server, and going back to them
    std::uint32_t rights = 0;    ///< roles, revocation, tokens
    std::uint32_t strangers = 0; ///< hostile pushes
    std::uint32_t deletes = 0;   ///< of each thing that a person does
    std::uint32_t merges = 0;    ///< of each thing that a person does
    std::uint32_t erasures = 0;  ///< of each thing that a person does
    std::int64_t rowsMax = 0;    ///< of a page
    std::size_t pushMax = 0;     ///< operations in a request
    std::uint32_t scopes = 0;    ///< some see a part only; that this changes, of each event. In a third of the worlds
};

/// What happens to one request and its answer.
enum class Mishap
{
    none,
    lostRequest,
    lostAnswer,
    portal,
    busy,     ///< 5xx of something between
    expired,  ///< the token is not believed for a moment
    repeated, ///< the request arrives again at once
    late,     ///< … and an hour later
    cutAnswer,
    garbledAnswer,
    garbledRequest,
    slow,
    count
};

class World
{
public:
    World(Tape& tape, const std::string& folder, bool talkative);
    ~World();
    World(const World&) = delete;
    World& operator=(const World&) = delete;

    void run(); ///< throws Violation

    [[nodiscard]] int sessions() const { return sessions_; }
    [[nodiscard]] std::uint64_t trace() const { return trace_; }
    [[nodiscard]] Happened happened() const; ///< until now

private:
    // world.cpp: time, and the order of events
    void at(std::int64_t delayMs, std::function<void()> action);
    void playUntil(const std::function<bool()>& over);
    void say(const std::string& line); ///< into the trace
    void begin();
    void addDevice(std::size_t index);
    void drawClimate();
    [[nodiscard]] Device& someDevice() { return *devices_[tape_.below(static_cast<std::uint32_t>(devices_.size()))]; }

    // machines.cpp: machines stop and start
    void stumble(Machine& machine); ///< perhaps its next steps go wrong
    void lost(Device& device);
    void failed(Device& device);
    void lostServer();
    void boot(Device& device);
    void bootServer();
    void restart(Machine& machine);

    // people.cpp: what people do
    void personActs(Device& device);
    void capture(Device& device);
    void correct(Device& device);
    void openForm(Device& device);
    void save(Device& device, const model::Record& form, bool second);
    void removeOrRestore(Device& device);
    void retryAside(Device& device);
    bool commit(Device& device, const model::Gesture& gesture, std::vector<Entry> entries);
    [[nodiscard]] std::optional<model::Record> someRecord(Device& device, std::size_t firstMax = SIZE_MAX);
    [[nodiscard]] std::string somePath(const model::Record& form);

    // relations.cpp: who is one person with whom
    void relate(Device& device);
    [[nodiscard]] std::optional<model::Record> someClient(Device& device);
    [[nodiscard]] std::optional<model::Edit> relationOf(const model::Record& form, const model::Record& other);
    void checkPersons(Device& device); ///< persons.cpp

    // erasures.cpp: a person asks to be forgotten
    void erase(Device& device);
    void noteErased();
    void checkForgotten();

    // scopes.cpp: people who see a part of the base only
    void serverWrites(std::string_view type, base::Id record, const base::Json& set);
    void holdFair(bool goingOn);
    [[nodiscard]] static base::Id theFair() { return base::Id::derive("the fair"); }
    void show(base::Id user, const std::string& scope);
    void changeScope();
    void handOver(Device& device);
    void inspect(const store::Author& author, const sync::HttpAnswer& answer);
    [[nodiscard]] bool seesPart(const store::Author& author);
    [[nodiscard]] bool maySee(const store::Author& author, const model::Record& record);
    [[nodiscard]] std::string digestFor(const store::Author& author); ///< of what the server would give them
    [[nodiscard]] std::string lostWithRecords(Device& device, const View& view);

    // network.cpp: exchanges
    void startSession(Device& device);
    void step(Device& device);
    void send(Device& device, sync::HttpRequest request);
    void toServer(sync::HttpRequest request, std::function<void(const sync::HttpAnswer&)> reply);
    void noteMishap(Mishap mishap);
    void answerArrives(Device& device, int attempt, const sync::HttpAnswer& answer);
    void settle(Device& device, int attempt);
    [[nodiscard]] bool differs(Device& device);
    void sessionEnds(Device& device, const std::string& how);
    void serveInbox();

    // disasters.cpp: what happens to the world
    void worldEvent();
    void jumpClock();
    void copyDevice();
    void backUpServer();
    [[nodiscard]] bool mayLoseBackup() const;
    void restoreServer();
    void changeRights();
    void hostilePush();

    // rest.cpp: when the faults are over
    void endFaults();
    void comeToRest();
    [[nodiscard]] bool quietRound();
    void syncNow(Device& device);
    void checkEnd();
    void sayLog();
    [[nodiscard]] static std::string readable(const sync::HttpAnswer& answer);
    void checkDevice(Device& device); ///< what its owner must see now
    void checkServer();
    void checkReplica(Device& device);
    [[nodiscard]] static View viewOf(Device& device);
    [[nodiscard]] static std::vector<std::string> asideOn(Device& device);
    [[nodiscard]] std::vector<std::string> asideOnServer();

    Tape& tape_;
    std::string folder_;
    bool talkative_;
    Climate climate_;
    std::int64_t nowMs_ = 0;
    std::map<std::pair<std::int64_t, int>, std::function<void()>> events_;
    int eventNumber_ = 0;
    int sessions_ = 0;
    bool faults_ = true;
    std::uint64_t trace_ = 0xcbf29ce484222325U;
    Book book_;
    Happened happened_;
    std::unique_ptr<Server> server_;
    std::vector<std::unique_ptr<Device>> devices_;
    std::vector<Delivery> inbox_;
    std::set<base::Id> serversOwn_; ///< records that nobody but the server writes
    std::set<base::Id> scoped_;     ///< people who saw a part only, at any time
};

} // namespace fairbook::simulate
