#include "tests/fleet/test_server.h"

#include <ctime>
#include <stdexcept>

#include <unistd.h>

#include "shared/base/durable_file.h"
#include "shared/store/database.h"

namespace fairbook::fleet {
namespace {

using sync::HttpAnswer;
using sync::HttpRequest;

template <typename T>
T must(base::Result<T> result)
{
    if (!result)
        throw std::runtime_error(std::string(base::codeName(result.error().code)) + ": " + result.error().detail);
    return std::move(*result);
}

/// Made once a process, then copied: making one waits for the disk a dozen times.
const std::filesystem::path& emptyBase()
{
    static const TemporaryFolder folder;
    static const std::filesystem::path base = [] {
        base::FakeClock clock;
        base::SeededRandom random(20261122);
        if (!store::MasterStore::create(folder.path() / "base", "Acme", clock, random))
            throw std::runtime_error("no master");
        return folder.path() / "base";
    }();
    return base;
}

} // namespace

TemporaryFolder::TemporaryFolder()
{
    std::string name = (std::filesystem::temp_directory_path() / "fairbook-fleet-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr)
        throw std::runtime_error("no temporary folder");
    path_ = name;
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored; // a folder that stays behind is no failure of the test
    std::filesystem::remove_all(path_, ignored);
}

TestServer::TestServer(base::Random& random) : TestServer(random, {}) {}

TestServer::TestServer(base::Random& random, std::filesystem::path home)
    : home_(home.empty() ? folder_.path() : std::move(home)), random_(random)
{
    if (!std::filesystem::exists(home_ / "base"))
        std::filesystem::copy(emptyBase(), home_ / "base");
    open();
}

void TestServer::open()
{
    master_ = must(store::MasterStore::open(home_ / "base", clock_, random_));
    master_->database().run("PRAGMA synchronous = OFF"); // these tests cut networks, not power
    reader_ = must(store::MasterReader::open(home_ / "base"));
}

HttpAnswer TestServer::handle(const HttpRequest& request)
{
    const std::clock_t start = std::clock();
    HttpAnswer answer = answerTo(request);
    busyMs_ += (std::clock() - start) * 1000 / CLOCKS_PER_SEC;
    return answer;
}

HttpAnswer TestServer::answerTo(const HttpRequest& request)
{
    if (const auto turned = desk_.turnAway(request))
        return *turned;
    if (request.method == "GET")
        return baseFile(request);
    auto visit = desk_.letIn(request);
    if (!visit)
        return visit.error();
    for (sync::PushedOperation& pushed : visit->request.operations)
        if (pushed.operation && !lacks_.empty() && model::capabilityOf(pushed.operation->action) == lacks_)
            pushed.operation->action = model::Action::unknown;
    sync::PushResult pushed;
    try {
        master_->begin();
        master_->savepoint();
        pushed = sync::applyPush(*master_, visit->author, visit->request, clock_.now());
        master_->release();
        master_->commit();
    } catch (const base::StoreError& error) {
        master_->rollback();
        return problem(503, base::faultName(error.fault()));
    }
    std::string answer =
        sync::writeAnswer(*reader_, visit->author, visit->request, pushed, clock_.now(), reader_->secret());
    const std::string lacked = '"' + lacks_ + '"';
    if (const auto at = answer.find(lacked); !lacks_.empty() && at != std::string::npos)
        answer.replace(at, lacked.size(), "\"another\"");
    sync::PackedBody body = sync::packBody(std::move(answer));
    return {200, std::string(sync::ndjson), body.zstd ? "zstd" : "", std::move(body.bytes)};
}

const sync::BaseFile& TestServer::makeBaseFile()
{
    sync::BaseBuild build{.folder = baseFolder(),
                          .scope = "all",
                          .author = {.user = {}, .device = {}, .role = "manager"},
                          .last = baseFile_,
                          .stop = [] { return false; }};
    baseFile_ = must(sync::buildBaseFile(*reader_, build, clock_, random_));
    return *baseFile_;
}

HttpAnswer TestServer::baseFile(const HttpRequest& request)
{
    constexpr std::string_view start = "/v1/base?";
    if (!baseFile_)
        return problem(404, "not_found");
    if (request.path.starts_with(start))
        return {200,
                "application/json",
                {},
                sync::offerText(*baseFile_, sync::incarnationOf(request.path.substr(start.size())))};
    if (request.path != "/v1/base/" + baseFile_->offer.sha256)
        return problem(404, "not_found");
    const std::string range(sync::headerOf(request.headers, "Range"));
    const auto first = std::stoull(range.substr(std::string_view("bytes=").size()));
    const auto last = std::stoull(range.substr(range.find('-') + 1));
    const auto bytes = std::min<std::size_t>(last - first + 1, bytesAtOnce_);
    return {206,
            "application/octet-stream",
            {},
            base::readPart(sync::packedFileOf(baseFolder(), baseFile_->offer.sha256), first, bytes)};
}

std::map<base::Id, std::string> TestServer::hashes()
{
    std::map<base::Id, std::string> hashes;
    reader_->feed(0, 1'000'000, std::size_t{1} << 40U, [&](const store::FeedRow& row) { hashes[row.id] = row.hash; });
    return hashes;
}

std::int64_t TestServer::operationCount()
{
    store::Query query(reader_->database(), "SELECT count(*) FROM operation");
    return query.step() ? query.integer(0) : 0;
}

void TestServer::backup()
{
    const std::filesystem::path copy = home_ / "copy";
    std::filesystem::remove_all(copy);
    std::filesystem::create_directories(copy);
    master_->database().run("VACUUM INTO '" + (copy / "master.db").string() + "'");
}

void TestServer::restoreBackup()
{
    putFilesBack();
    master_->newEpoch();
}

void TestServer::putFilesBack()
{
    reader_.reset();
    master_.reset();
    std::filesystem::remove_all(home_ / "base");
    std::filesystem::copy(home_ / "copy", home_ / "base");
    open();
}

void TestServer::fillDisk()
{
    store::Query pages(master_->database(), "PRAGMA page_count");
    const std::int64_t count = pages.step() ? pages.integer(0) : 1;
    master_->database().run("PRAGMA max_page_count = " + std::to_string(count));
}

void TestServer::emptyDisk()
{
    master_->database().run("PRAGMA max_page_count = 1000000000");
}

base::Result<HttpAnswer> TestTransport::exchange(const HttpRequest& request)
{
    sent_.push_back(request);
    Fault fault = always_;
    if (!faults_.empty()) {
        fault = faults_.front();
        faults_.erase(faults_.begin());
    }
    if (fault == Fault::lostRequest)
        return base::refuse(base::Code::unreachable);
    if (fault == Fault::portal)
        return portalPage();
    HttpAnswer answer = server_.handle(request);
    if (fault == Fault::repeated)
        for (int more = 0; more < 2; ++more)
            answer = server_.handle(request);
    if (fault == Fault::lostAnswer)
        return base::refuse(base::Code::unreachable);
    if (fault == Fault::cutAnswer)
        answer.body.resize(answer.body.size() / 2);
    return answer;
}

} // namespace fairbook::fleet
