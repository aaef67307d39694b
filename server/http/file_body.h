// server/http/file_body.h: a file, or a part of one, as an answer's body. It is opened once: what replaces the file
// under its name afterwards does not mix into an answer that is under way. Not for a file that SQLite holds open in
// this process (docs/decisions/0008).
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>

namespace fairbook::server {

class OpenFile
{
public:
    /// Nothing where there is no such regular file, or it cannot be read.
    [[nodiscard]] static std::shared_ptr<const OpenFile> open(const std::filesystem::path& path);
    ~OpenFile();
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;

    [[nodiscard]] std::uint64_t size() const { return size_; } ///< when it was opened

    /// Fills the buffer from that offset. False: the file ended before, or the disk failed.
    [[nodiscard]] bool read(std::uint64_t offset, std::span<char> buffer) const;

private:
    OpenFile(int handle, std::uint64_t size) : handle_(handle), size_(size) {}
    int handle_;
    std::uint64_t size_;
};

/// `length` bytes from `offset`, both within the file.
struct FileBody
{
    std::shared_ptr<const OpenFile> file;
    std::uint64_t offset = 0;
    std::uint64_t length = 0;

    [[nodiscard]] static FileBody whole(std::shared_ptr<const OpenFile> file)
    {
        const std::uint64_t size = file->size();
        return {.file = std::move(file), .offset = 0, .length = size};
    }
};

} // namespace fairbook::server
