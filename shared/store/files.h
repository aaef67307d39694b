// shared/store/files.h: what a power cut must not undo about files that nobody has open.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace fairbook::store {

/// What was written into a file, or renamed inside a folder, is on the disk. Never for a base that is open
/// (docs/decisions/0008). StoreError.
void syncToDisk(const std::filesystem::path& path);

/// A file that is written from where it ends, by nobody else.
class AppendFile
{
public:
    /// Makes it where there is none. StoreError.
    explicit AppendFile(const std::filesystem::path& file);
    AppendFile(const AppendFile&) = delete;
    AppendFile& operator=(const AppendFile&) = delete;
    ~AppendFile();
    void add(std::string_view bytes); ///< StoreError: full, or the disk fails
    void sync();                      ///< what was added is on the disk. StoreError.

private:
    int handle_ = -1;
};

/// A lock between programs, by a file of its own that stays; given back at the end, also when the program is killed.
class FileLock
{
public:
    explicit FileLock(const std::filesystem::path& file); ///< StoreError where the file cannot be made
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    ~FileLock();
    [[nodiscard]] bool held() const { return held_; } ///< false: another one holds it

private:
    int handle_ = -1;
    bool held_ = false;
};

/// `bytes` at `offset`, fewer at the end; StoreError where it cannot be read.
[[nodiscard]] std::string readPart(const std::filesystem::path& file, std::uint64_t offset, std::size_t bytes);

/// The folder that a file stands in.
[[nodiscard]] std::filesystem::path folderOf(const std::filesystem::path& file);

} // namespace fairbook::store
