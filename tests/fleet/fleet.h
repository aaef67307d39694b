// tests/fleet/fleet.h: several devices and their server in one process: change here, change there, sync, compare.
// Everything is the real thing except the network and the clocks.
#pragma once

#include <initializer_list>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "shared/base/instant.h"
#include "shared/base/random.h"
#include "shared/model/record.h"
#include "shared/store/device_store.h"
#include "shared/sync/sync_run.h"
#include "tests/fleet/test_server.h"

namespace fairbook::fleet {

inline constexpr std::string_view jobTitle = "job_title";
inline constexpr std::string_view company = "company";

/// Where devices keep their bases. A device that is cloned or restored needs files.
enum class Storage
{
    memory,
    files,
};

/// One written value, and the values that its author saw on the form and replaced. The oracle counts in values, not in
/// dots: it knows nothing of how the engine names writes.
struct Written
{
    base::Id record;
    std::string path;
    base::Json value;
    std::vector<base::Json> replaced;
};

/// An edit of a record, or of a new one where `record` is none.
[[nodiscard]] model::Edit editOf(model::Action action, std::string_view type, base::Id record = {},
                                 base::Json set = base::Json::object());

class Fleet;

class FleetDevice
{
public:
    FleetDevice(Fleet& fleet, std::string name, Storage storage, std::uint64_t seed);

    // what its owner does
    base::Id capture(std::string_view clientName); ///< a new client, known on this device only
    void edit(std::string_view path, const base::Json& value) { edit(path, value, record()); }
    void edit(std::string_view path, const base::Json& value, const model::Record& form);
    void remove(const model::Record& seen);
    void restore(const model::Record& seen);
    base::Result<store::Committed> commit(const model::Gesture& gesture);

    // what its owner sees; without an id: the fleet's first client
    [[nodiscard]] model::Record record();
    [[nodiscard]] model::Record record(base::Id id);
    [[nodiscard]] base::Json shown(std::string_view path);
    [[nodiscard]] std::vector<base::Json> values(std::string_view path); ///< all live ones, sorted
    [[nodiscard]] std::vector<store::Conflict> conflicts() { return store_->conflicts(1000); }
    [[nodiscard]] store::Counts counts() { return store_->counts(); }

    base::Result<sync::Report> sync();
    base::Result<sync::Report> firstSync(); ///< as the programs do it: with a base file where there is one

    [[nodiscard]] const std::string& name() const { return name_; }
    [[nodiscard]] store::DeviceStore& store() { return *store_; }
    [[nodiscard]] base::FakeClock& clock() { return clock_; }
    [[nodiscard]] TestTransport& network() { return network_; }
    [[nodiscard]] std::filesystem::path files() const { return folder_.path() / "base"; }
    [[nodiscard]] std::string token() const { return "token of " + name_; }

    void startAgain();    ///< its program ended, at any moment, and begins again
    void backup();        ///< a copy of its files as they are now
    void restoreBackup(); ///< the files are what they were then
    void becomeCopyOf(FleetDevice& other);

private:
    void open();
    void close() { store_.reset(); }

    Fleet& fleet_;
    std::string name_;
    Storage storage_;
    TemporaryFolder folder_;
    base::FakeClock clock_;
    base::SeededRandom random_;
    TestTransport network_;
    std::unique_ptr<store::DeviceStore> store_;
};

class Fleet
{
public:
    /// The devices know one client already: the first one captured it, and all have synced.
    explicit Fleet(std::initializer_list<std::string> names, Storage storage = Storage::memory, std::uint64_t seed = 1);

    [[nodiscard]] FleetDevice& operator[](std::string_view name);
    [[nodiscard]] std::vector<FleetDevice*> devices();
    [[nodiscard]] TestServer& server() { return server_; }
    [[nodiscard]] base::Id client() const { return client_; }

    /// A new device in the hands of a person with this role.
    FleetDevice& add(const std::string& name, std::string_view role = "manager", Storage storage = Storage::memory);

    /// What this person may see: "all" or "own", written into the user's record as the server's commands do.
    void show(const std::string& name, std::string_view scope);
    [[nodiscard]] static base::Id userOf(const std::string& name) { return base::Id::derive("user " + name); }

    /// The network is well again, and everybody syncs until nobody has anything new. False when somebody cannot.
    bool settle();

    /// Every device holds what the server holds and nothing else, nothing is waiting, and all receipts are the
    /// server's.
    [[nodiscard]] bool agree();

    /// Values that somebody wrote and that are nowhere any more, though nobody who saw them replaced them.
    [[nodiscard]] std::vector<std::string> lostValues();
    void note(Written written) { written_.push_back(std::move(written)); }

    void advance(std::int64_t ms); ///< time passes for all

private:
    base::SeededRandom random_;
    TestServer server_;
    std::uint64_t seed_;
    std::map<std::string, std::unique_ptr<FleetDevice>, std::less<>> devices_;
    base::Id client_;
    std::vector<Written> written_;
};

} // namespace fairbook::fleet
