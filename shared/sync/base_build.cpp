#include "shared/sync/base_build.h"

#include "shared/base/durable_file.h"
#include "shared/base/file_lock.h"
#include "shared/base/hash.h"
#include "shared/base/zstd.h"
#include "shared/store/base_file.h"
#include "shared/store/database.h"
#include "shared/store/schema.h"
#include "shared/sync/cursor.h"
#include "shared/sync/device_session.h"
#include "shared/sync/messages.h"
#include "shared/sync/server_endpoint.h"

namespace fairbook::sync {
namespace {

namespace fs = std::filesystem;
using base::Code;
using base::refuse;

constexpr int packLevel = 3;
constexpr int roundsMax = 10; ///< to find a moment in which the feed has nothing more
constexpr std::size_t pieceBytes = 1U << 20U;

/// A folder that is gone afterwards, whatever happens.
class Workshop
{
public:
    explicit Workshop(fs::path folder) : folder_(std::move(folder))
    {
        fs::remove_all(folder_); // left by a run that was killed
        fs::create_directories(folder_);
        fs::permissions(folder_, fs::perms::owner_all);
    }
    Workshop(const Workshop&) = delete;
    Workshop& operator=(const Workshop&) = delete;
    ~Workshop()
    {
        std::error_code ignored;
        fs::remove_all(folder_, ignored);
    }
    [[nodiscard]] fs::path file(const char* name) const { return folder_ / name; }
    [[nodiscard]] const fs::path& folder() const { return folder_; }

private:
    fs::path folder_;
};

/// The server's own feed, as a device would be answered.
class FeedTransport final : public Transport
{
public:
    FeedTransport(store::MasterReader& reader, const BaseBuild& build, base::Clock& clock)
        : reader_(reader), build_(build), clock_(clock), secret_(reader.secret())
    {}

    base::Result<HttpAnswer> exchange(const HttpRequest& request) override
    {
        if (build_.stop())
            return refuse(Code::unreachable, "stopped");
        const bool packed = headerOf(request.headers, "Content-Encoding") == "zstd";
        const auto body = packed ? base::expand(request.body) : request.body;
        const auto parsed = body ? parseSyncRequest(*body) : tl::unexpected(body.error());
        if (!parsed)
            return tl::unexpected(parsed.error());
        return HttpAnswer{.status = 200,
                          .contentType = std::string(ndjson),
                          .contentEncoding = {},
                          .body = writeAnswer(reader_, build_.author, *parsed, {}, clock_.now(), secret_)};
    }

private:
    store::MasterReader& reader_;
    const BaseBuild& build_;
    base::Clock& clock_;
    std::string secret_;
};

void expandLast(const fs::path& packed, const BaseOffer& offer, const fs::path& file)
{
    base::Expander expander(static_cast<std::uint64_t>(offer.expanded));
    base::DurableFile out(file, base::DurableFile::Mode::keep);
    for (std::uint64_t at = 0; at < static_cast<std::uint64_t>(offer.size); at += pieceBytes) {
        const auto added =
            expander.add(base::readPart(packed, at, pieceBytes), [&](std::string_view bytes) { out.append(bytes); });
        if (!added)
            throw base::StoreError(base::StoreFault::corrupt, "base file: " + offer.sha256);
    }
}

/// What the server held at one moment, which is the moment of the file.
struct Moment
{
    std::int64_t seq = 0;
    store::LastNumbers numbers;
};

class Picture
{
public:
    explicit Picture(store::MasterReader& reader) : reader_(reader) { reader_.beginRead(); }
    Picture(const Picture&) = delete;
    Picture& operator=(const Picture&) = delete;
    ~Picture() { reader_.endRead(); }

private:
    store::MasterReader& reader_;
};

/// None: something was written since the feed was read.
std::optional<Moment> momentOf(store::MasterReader& reader, store::DeviceStore& store, std::string_view scope)
{
    const Picture picture(reader);
    const auto seq = readCursor(store.cursor(), reader.epoch(), scope, reader.secret());
    if (!seq || *seq != reader.head())
        return std::nullopt;
    return Moment{*seq, reader.lastNumbers()};
}

base::Result<Moment> readFeed(store::MasterReader& reader, store::DeviceStore& store, const BaseBuild& build)
{
    FeedTransport feed(reader, build, store.clock());
    for (int round = 0; round < roundsMax; ++round) {
        const auto report = syncUntilQuiet(store, feed);
        if (!report)
            return tl::unexpected(report.error());
        if (report->divergence)
            return refuse(Code::malformed, "the feed is not what the digest says");
        if (auto moment = momentOf(reader, store, build.scope))
            return std::move(*moment);
    }
    return refuse(Code::unreachable, "too much is being written");
}

struct Packed
{
    std::int64_t size = 0;
    std::int64_t expanded = 0;
    std::string sha256;
};

base::Result<Packed> pack(const fs::path& file, const fs::path& to, const BaseBuild& build)
{
    Packed packed;
    packed.expanded = static_cast<std::int64_t>(fs::file_size(file));
    base::Sha256 hash;
    base::Packer packer(packLevel);
    base::DurableFile out(to, base::DurableFile::Mode::keep);
    const auto write = [&](std::string_view bytes) {
        hash.add(bytes);
        out.append(bytes);
        packed.size += static_cast<std::int64_t>(bytes.size());
    };
    for (std::int64_t at = 0; at < packed.expanded; at += pieceBytes) {
        if (build.stop())
            return refuse(Code::unreachable, "stopped");
        packer.add(base::readPart(file, static_cast<std::uint64_t>(at), pieceBytes), write);
    }
    packer.finish(write);
    out.sync();
    packed.sha256 = base::toHex(hash.finish());
    return packed;
}

/// The facts come last: a file without them was never finished.
void publish(const BaseFile& file, const Workshop& workshop, const fs::path& folder)
{
    {
        base::DurableFile facts(workshop.file("facts"), base::DurableFile::Mode::keep);
        facts.append(base::dumpJson(toJson(file)));
        facts.sync();
    }
    fs::rename(workshop.file("packed"), packedFileOf(folder, file.offer.sha256));
    base::syncToDisk(folder);
    fs::rename(workshop.file("facts"), factsFileOf(folder, file.offer.sha256));
    base::syncToDisk(folder);
}

/// A device of nobody: it reads the feed from where the last file ended, and is written down.
base::Result<Moment> makeFile(store::MasterReader& reader, const BaseBuild& build, const Workshop& workshop,
                              base::Clock& clock, base::Random& random)
{
    if (build.last)
        expandLast(packedFileOf(build.folder, build.last->offer.sha256), build.last->offer,
                   workshop.file("fairbook.db"));
    auto store = store::DeviceStore::open(workshop.folder(), clock, random);
    if (!store)
        return tl::unexpected(store.error());
    (*store)->database().run("PRAGMA synchronous = OFF"); // made anew after a power cut
    const auto enrolled = (*store)->enrol({.server = {},
                                           .token = {},
                                           .device = {},
                                           .user = {},
                                           .login = {},
                                           .role = build.author.role,
                                           .company = {},
                                           .fingerprint = {}});
    if (!enrolled)
        return tl::unexpected(enrolled.error());
    auto moment = readFeed(reader, **store, build);
    if (moment)
        store::writeBaseFile(**store, workshop.file("file"));
    return moment;
}

} // namespace

base::Result<BaseFile> buildBaseFile(store::MasterReader& reader, const BaseBuild& build, base::Clock& clock,
                                     base::Random& random)
{
    fs::create_directories(build.folder);
    fs::permissions(build.folder, fs::perms::owner_all);
    const base::FileLock lock(build.folder / "lock");
    if (!lock.held())
        return refuse(Code::exists, "another program makes a base file");
    const Workshop workshop(build.folder / "building");
    auto moment = makeFile(reader, build, workshop, clock, random);
    if (!moment)
        return tl::unexpected(moment.error());
    store::verifyBaseFile(workshop.file("file"));
    const auto packed = pack(workshop.file("file"), workshop.file("packed"), build);
    if (!packed)
        return tl::unexpected(packed.error());
    BaseFile file{.offer = {.scope = build.scope,
                            .seq = moment->seq,
                            .epoch = reader.epoch(),
                            .schema = store::schemaVersionOf(store::OpenAs::device),
                            .rules = base::toHex(store::baseFileRules()),
                            .size = packed->size,
                            .expanded = packed->expanded,
                            .sha256 = packed->sha256},
                  .contained = std::move(moment->numbers),
                  .made = clock.now()};
    publish(file, workshop, build.folder);
    return file;
}

fs::path packedFileOf(const fs::path& folder, std::string_view sha256)
{
    return folder / (std::string(sha256) + ".zst");
}

fs::path factsFileOf(const fs::path& folder, std::string_view sha256)
{
    return folder / (std::string(sha256) + ".json");
}

} // namespace fairbook::sync
