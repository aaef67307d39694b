// tests/fleet/test_server.h: a server in the same process: the real master store and the real endpoint behind a
// function call. What can go wrong between a device and a server is ordered here, exchange by exchange.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "shared/base/instant.h"
#include "shared/base/random.h"
#include "shared/store/master_store.h"
#include "shared/sync/base_build.h"
#include "shared/sync/server_endpoint.h"
#include "shared/sync/transport.h"
#include "tests/fleet/front_desk.h"

namespace fairbook::fleet {

/// A folder of its own, gone at the end.
class TemporaryFolder
{
public:
    TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder();
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

class TestServer
{
public:
    explicit TestServer(base::Random& random);
    /// The base in `home`; a new one where there is none. It stays when the server goes.
    TestServer(base::Random& random, std::filesystem::path home);

    [[nodiscard]] sync::HttpAnswer handle(const sync::HttpRequest& request);

    void admit(const std::string& token, const store::Author& author) { desk_.admit(token, author); }
    void revoke(const std::string& token, bool wipe = false) { desk_.revoke(token, wipe); }
    void admitAgain(const std::string& token) { desk_.admitAgain(token); }

    [[nodiscard]] std::int64_t head() { return master_->head(); }
    [[nodiscard]] std::string digest() { return reader_->digest().second; }
    [[nodiscard]] std::map<base::Id, std::string> hashes(); ///< of all records
    [[nodiscard]] std::int64_t operationCount();
    [[nodiscard]] store::MasterStore& master() { return *master_; }
    [[nodiscard]] store::MasterReader& reader() { return *reader_; }
    [[nodiscard]] base::FakeClock& clock() { return clock_; }

    [[nodiscard]] std::int64_t busyMs() const { return busyMs_; } ///< processor time spent in handle(), for benchmarks

    /// From now on this is what GET /v1/base offers; made from the last one where there is one.
    const sync::BaseFile& makeBaseFile();
    void withdrawBaseFile() { baseFile_.reset(); }
    [[nodiscard]] std::filesystem::path baseFolder() const { return home_ / "base files"; }
    void sendAtMost(std::size_t bytes) { bytesAtOnce_ = bytes; } ///< of a base file in one answer

    void backup();        ///< a copy of the base as it is now
    void restoreBackup(); ///< the base is what it was then, in a new epoch
    void putFilesBack();  ///< the same, but nobody says that it went back
    /// A server of an older version: it does not know actions that need this capability.
    void lack(const std::string& capability) { lacks_ = capability; }
    void fillDisk(); ///< no page more
    void emptyDisk();

private:
    void open();
    [[nodiscard]] sync::HttpAnswer answerTo(const sync::HttpRequest& request);
    [[nodiscard]] sync::HttpAnswer baseFile(const sync::HttpRequest& request);

    TemporaryFolder folder_;
    std::filesystem::path home_;
    base::FakeClock clock_;
    base::Random& random_;
    std::unique_ptr<store::MasterStore> master_;
    std::unique_ptr<store::MasterReader> reader_;
    FrontDesk desk_;
    std::optional<sync::BaseFile> baseFile_;
    std::size_t bytesAtOnce_ = 1U << 20U;
    std::string lacks_; ///< empty: nothing
    std::int64_t busyMs_ = 0;
};

/// What happens to the next exchange.
enum class Fault
{
    none,
    lostRequest, ///< cut before the server read it
    lostAnswer,  ///< cut after the server's commit
    cutAnswer,   ///< half of the answer's bytes
    portal,      ///< a captive portal's page with status 200
    repeated,    ///< the network delivers the request three times
};

class TestTransport final : public sync::Transport
{
public:
    explicit TestTransport(TestServer& server) : server_(server) {}

    [[nodiscard]] base::Result<sync::HttpAnswer> exchange(const sync::HttpRequest& request) override;

    void next(Fault fault) { faults_.push_back(fault); }
    void always(Fault fault) { always_ = fault; }
    [[nodiscard]] const std::vector<sync::HttpRequest>& sent() const { return sent_; }

private:
    TestServer& server_;
    std::vector<Fault> faults_;
    Fault always_ = Fault::none;
    std::vector<sync::HttpRequest> sent_;
};

} // namespace fairbook::fleet
