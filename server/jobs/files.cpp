#include "server/jobs/files.h"

#include <algorithm>
#include <set>

#include "server/blobs/blob_tables.h"
#include "shared/base/durable_file.h"

namespace fairbook::server {

namespace fs = std::filesystem;

namespace {

std::vector<std::string> namesOf(const store::BlobFiles& files)
{
    std::vector<std::string> names;
    files.each([&](const std::string& name) { names.push_back(name); });
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

fs::path filesOfBackup(const fs::path& backup)
{
    return backup.string() + ".blobs";
}

std::int64_t copyFiles(const store::BlobFiles& from, const fs::path& to)
{
    const store::BlobFiles target(to);
    std::set<fs::path> folders{to};
    base::makeFolder(to);
    const auto names = namesOf(from);
    for (const std::string& name : names) {
        const fs::path file = target.pathOf(name);
        folders.insert(file.parent_path());
        base::makeFolder(file.parent_path());
        std::error_code cannot;
        fs::create_hard_link(from.pathOf(name), file, cannot);
        if (cannot)
            base::writeFile(file, base::readFile(from.pathOf(name), store::blobBytesMax));
    }
    for (const fs::path& folder : folders)
        base::syncToDisk(folder);
    return static_cast<std::int64_t>(names.size());
}

std::int64_t restoreFiles(const fs::path& from, const store::BlobFiles& to)
{
    std::int64_t taken = 0;
    const store::BlobFiles kept(from);
    for (const std::string& name : namesOf(kept)) {
        const auto bytes = kept.read(name);
        if (bytes && to.put(*bytes))
            ++taken;
    }
    return taken;
}

void checkFiles(store::MasterReader& reader, const store::BlobFiles& files, base::Random& random, CheckReport& report)
{
    auto names = namesOf(files);
    report.files = static_cast<std::int64_t>(names.size());
    report.filesAwaited = static_cast<std::int64_t>(awaited(reader, files).size());
    const std::size_t sample = std::min(names.size(), checkedFilesMax);
    for (std::size_t i = 0; i < sample; ++i)
        std::swap(names[i], names[i + random.next64() % (names.size() - i)]);
    names.resize(sample);
    for (const std::string& name : names) {
        const auto bytes = files.read(name);
        if (!bytes && bytes.error().code == base::Code::wrongHash)
            report.problems.push_back("file " + name + ": not what its name says");
    }
    report.filesRead = static_cast<std::int64_t>(names.size());
}

} // namespace fairbook::server
