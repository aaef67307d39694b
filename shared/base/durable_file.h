// shared/base/durable_file.h: files that are on the disk when a call returns, not only on their way. POSIX: a name is
// kept by syncing its folder, bytes by syncing the file (fsync(2)). All throw StoreError: full (no room), corrupt (the
// disk cannot be read or written).
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace fairbook::base {

/// An open file; closed at the end of its scope.
class DurableFile
{
public:
    enum class Mode
    {
        fresh,  ///< must not be there yet
        keep,   ///< made where there is none
        reading ///< must be there
    };
    DurableFile(const std::filesystem::path& path, Mode mode);
    DurableFile(const DurableFile&) = delete;
    DurableFile& operator=(const DurableFile&) = delete;
    ~DurableFile();

    void write(std::uint64_t offset, std::string_view bytes);
    void append(std::string_view bytes) { write(size(), bytes); }
    [[nodiscard]] std::string read(std::uint64_t offset, std::size_t bytesMax); ///< fewer at the end
    void cut(std::uint64_t size);
    void sync();
    [[nodiscard]] std::uint64_t size();

private:
    std::filesystem::path path_;
    int handle_;
};

/// A new file with these bytes.
void writeFile(const std::filesystem::path& path, std::string_view bytes);

/// All of a file of at most `bytesMax` bytes; of a longer one its beginning.
[[nodiscard]] std::string readFile(const std::filesystem::path& path, std::size_t bytesMax);

/// `bytesMax` at `offset`, fewer at the end.
[[nodiscard]] std::string readPart(const std::filesystem::path& path, std::uint64_t offset, std::size_t bytesMax);

/// What was written into a file, or named inside a folder. Never for a base that is open (docs/decisions/0008).
void syncToDisk(const std::filesystem::path& path);

/// The folder that a file stands in.
[[nodiscard]] std::filesystem::path folderOf(const std::filesystem::path& file);

/// Replaces what has that name; both in the same file system.
void renameFile(const std::filesystem::path& from, const std::filesystem::path& to);

/// With its parents, for its owner only.
void makeFolder(const std::filesystem::path& folder);

} // namespace fairbook::base
