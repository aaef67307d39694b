#include "server/jobs/base_files.h"

#include <algorithm>
#include <set>

#include "shared/base/durable_file.h"
#include "shared/base/hash.h"
#include "shared/model/access.h"
#include "shared/store/base_file.h"
#include "shared/store/database.h"
#include "shared/store/schema.h"
#include "shared/sync/scope.h"

namespace fairbook::server {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t rowsBehindMax = 10'000;
constexpr std::int64_t hourMs = 3'600'000;
constexpr std::int64_t dayMs = 24 * hourMs;
constexpr std::size_t factsBytesMax = 64U << 20U;
constexpr const char* everything = "all";

/// The file may hold what was erased after it was made. Looks at the rows that the file lacks.
bool holdsErased(const sync::BaseFile& file, store::MasterReader& reader)
{
    store::Query query(reader.database(), R"sql(
        SELECT 1 FROM record WHERE seq > ? AND json_extract(versions, '$.erased') IS NOT NULL LIMIT 1)sql");
    query.bind(file.offer.seq);
    return query.step();
}

bool isCurrent(const sync::BaseFile& file, std::string_view epoch)
{
    return file.offer.epoch == epoch && file.offer.schema == store::schemaVersionOf(store::OpenAs::device) &&
           file.offer.rules == base::toHex(store::baseFileRules());
}

} // namespace

std::string baseFileScope(store::MasterReader& reader, const store::Author& author)
{
    return sync::scopeOf(reader, author).name == everything ? std::string(everything) : std::string();
}

bool isBaseFileDue(const std::optional<sync::BaseFile>& last, std::int64_t head, std::int64_t records,
                   base::Instant now)
{
    if (records < baseFileRecordsMin)
        return false;
    if (!last)
        return true;
    const std::int64_t behind = head - last->offer.seq;
    return behind > rowsBehindMax || behind * 5 > last->offer.seq || (behind > 0 && now.ms - last->made.ms > dayMs);
}

std::vector<sync::BaseFile> BaseFiles::all() const
{
    std::vector<sync::BaseFile> files;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(folder_, none)) {
        if (entry.path().extension() != ".json")
            continue;
        auto file = sync::readBaseFile(base::readPart(entry.path(), 0, factsBytesMax));
        if (file && entry.path() == sync::factsFileOf(folder_, file->offer.sha256))
            files.push_back(std::move(*file));
    }
    std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) {
        return a.offer.seq != b.offer.seq ? a.offer.seq > b.offer.seq : a.made > b.made;
    });
    return files;
}

std::optional<sync::BaseFile> BaseFiles::newest(std::string_view scope, store::MasterReader& reader) const
{
    const std::string epoch = reader.epoch();
    for (sync::BaseFile& file : all()) {
        if (file.offer.scope == scope && isCurrent(file, epoch) && !holdsErased(file, reader))
            return std::move(file);
    }
    return std::nullopt;
}

fs::path BaseFiles::use(const std::string& sha256)
{
    used_.with([&](auto& used) { used[sha256] = means_.clock.now(); });
    return sync::packedFileOf(folder_, sha256);
}

base::Result<sync::BaseFile> BaseFiles::make(store::MasterReader& reader, std::string_view scope,
                                             const std::function<bool()>& stop) const
{
    const sync::BaseBuild build{
        .folder = folder_,
        .scope = std::string(scope),
        .author = {.user = {}, .device = {}, .role = std::string(model::roleName(model::Role::manager))},
        .last = newest(scope, reader),
        .stop = stop};
    return sync::buildBaseFile(reader, build, means_.clock, means_.random);
}

void BaseFiles::removeOld(store::MasterReader& reader)
{
    const std::int64_t now = means_.clock.now().ms;
    const std::string epoch = reader.epoch();
    const auto used = used_.with([](const auto& map) { return map; });
    std::set<std::string> scopes; ///< whose newest was seen
    for (const sync::BaseFile& file : all()) {
        const bool current = isCurrent(file, epoch);
        const bool erased = current && holdsErased(file, reader);
        const bool first = current && !erased && scopes.insert(file.offer.scope).second;
        const auto last = used.find(file.offer.sha256);
        if (first || (!erased && last != used.end() && now - last->second.ms < hourMs))
            continue;
        std::error_code ignored; // the next round tries again
        fs::remove(sync::factsFileOf(folder_, file.offer.sha256), ignored);
        fs::remove(sync::packedFileOf(folder_, file.offer.sha256), ignored);
    }
}

} // namespace fairbook::server
