#include "shared/store/blob_files.h"

#include <algorithm>
#include <atomic>
#include <cassert>

#include <unistd.h>

#include "shared/base/durable_file.h"
#include "shared/base/hash.h"

namespace fairbook::store {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t nameDigits = 64;
constexpr const char* halfWritten = "new";

bool isHex(std::string_view text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

/// No two calls of all programs that are running now write under the same name.
fs::path temporaryIn(const fs::path& folder)
{
    static std::atomic<unsigned> number = 0;
    return folder / (std::to_string(::getpid()) + '-' + std::to_string(++number));
}

} // namespace

bool isBlobName(std::string_view text)
{
    return text.size() == nameDigits && isHex(text);
}

std::string blobName(std::string_view bytes)
{
    return base::toHex(base::sha256(bytes));
}

fs::path BlobFiles::pathOf(std::string_view name) const
{
    assert(isBlobName(name));
    return folder_ / name.substr(0, 2) / name;
}

std::optional<std::int64_t> BlobFiles::size(std::string_view name) const
{
    std::error_code none;
    const auto bytes = fs::file_size(pathOf(name), none);
    return none ? std::nullopt : std::optional(static_cast<std::int64_t>(bytes));
}

base::Result<std::string> BlobFiles::put(std::string_view bytes) const
{
    if (bytes.size() > blobBytesMax)
        return base::refuse(base::Code::tooLong, "file");
    std::string name = blobName(bytes);
    if (has(name))
        return name;
    base::makeFolder(folder_ / halfWritten);
    const fs::path file = temporaryIn(folder_ / halfWritten);
    fs::remove(file); // of an earlier program with our number
    base::writeFile(file, bytes);
    base::makeFolder(pathOf(name).parent_path());
    base::renameFile(file, pathOf(name));
    return name;
}

base::Result<void> BlobFiles::publish(const fs::path& file, std::string_view name) const
{
    if (blobName(base::readFile(file, blobBytesMax)) != name) {
        fs::remove(file);
        return base::refuse(base::Code::wrongHash, "file");
    }
    base::makeFolder(pathOf(name).parent_path());
    base::renameFile(file, pathOf(name));
    return {};
}

base::Result<std::string> BlobFiles::read(std::string_view name) const
{
    if (!has(name))
        return base::refuse(base::Code::notFound, "file");
    std::string bytes = base::readFile(pathOf(name), blobBytesMax);
    if (blobName(bytes) != name)
        return base::refuse(base::Code::wrongHash, "file");
    return bytes;
}

void BlobFiles::remove(std::string_view name) const
{
    std::error_code alreadyGone;
    fs::remove(pathOf(name), alreadyGone);
}

void BlobFiles::each(const std::function<void(const std::string&)>& visit) const
{
    std::error_code none;
    for (const auto& folder : fs::directory_iterator(folder_, none)) {
        const std::string start = folder.path().filename().string();
        if (start.size() != 2 || !isHex(start) || !folder.is_directory())
            continue;
        for (const auto& file : fs::directory_iterator(folder.path(), none)) {
            const std::string name = file.path().filename().string();
            if (isBlobName(name) && name.starts_with(start) && file.is_regular_file())
                visit(name);
        }
    }
}

void BlobFiles::removeHalfWritten() const
{
    std::error_code none;
    fs::remove_all(folder_ / halfWritten, none);
}

} // namespace fairbook::store
