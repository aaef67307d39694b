#include "shared/base/durable_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

#include "shared/base/error.h"

namespace fairbook::base {

namespace {

/// Names only the file: a path may say whose computer it is.
[[noreturn]] void failed(int error, const std::filesystem::path& path)
{
    const bool room = error == ENOSPC || error == EDQUOT || error == EFBIG;
    throw StoreError(room ? StoreFault::full : StoreFault::corrupt,
                     path.filename().string() + ": " + std::system_category().message(error));
}

int flagsOf(DurableFile::Mode mode)
{
    switch (mode) {
    case DurableFile::Mode::fresh:
        return O_RDWR | O_CREAT | O_EXCL;
    case DurableFile::Mode::keep:
        return O_RDWR | O_CREAT;
    case DurableFile::Mode::reading:
        break;
    }
    return O_RDONLY;
}

} // namespace

DurableFile::DurableFile(const std::filesystem::path& path, Mode mode)
    : path_(path), handle_(::open(path.c_str(), flagsOf(mode) | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR))
{
    if (handle_ < 0)
        failed(errno, path_);
}

DurableFile::~DurableFile()
{
    ::close(handle_);
}

void DurableFile::write(std::uint64_t offset, std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto put = ::pwrite(handle_, bytes.data(), bytes.size(), static_cast<off_t>(offset));
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            failed(put < 0 ? errno : ENOSPC, path_);
        offset += static_cast<std::uint64_t>(put);
        bytes.remove_prefix(static_cast<std::size_t>(put));
    }
}

std::string DurableFile::read(std::uint64_t offset, std::size_t bytesMax)
{
    std::string bytes(bytesMax, '\0');
    std::size_t got = 0;
    while (got < bytesMax) {
        const auto more = ::pread(handle_, bytes.data() + got, bytesMax - got, static_cast<off_t>(offset + got));
        if (more < 0 && errno == EINTR)
            continue;
        if (more < 0)
            failed(errno, path_);
        if (more == 0)
            break;
        got += static_cast<std::size_t>(more);
    }
    bytes.resize(got);
    return bytes;
}

void DurableFile::cut(std::uint64_t size)
{
    if (::ftruncate(handle_, static_cast<off_t>(size)) != 0)
        failed(errno, path_);
}

void DurableFile::sync()
{
    if (::fdatasync(handle_) != 0)
        failed(errno, path_);
}

std::uint64_t DurableFile::size()
{
    struct stat about = {};
    if (::fstat(handle_, &about) != 0)
        failed(errno, path_);
    return static_cast<std::uint64_t>(about.st_size);
}

void writeFile(const std::filesystem::path& path, std::string_view bytes)
{
    DurableFile file(path, DurableFile::Mode::fresh);
    file.write(0, bytes);
    file.sync();
}

std::string readFile(const std::filesystem::path& path, std::size_t bytesMax)
{
    DurableFile file(path, DurableFile::Mode::reading);
    return file.read(0, std::min(bytesMax, static_cast<std::size_t>(file.size())));
}

std::string readPart(const std::filesystem::path& path, std::uint64_t offset, std::size_t bytesMax)
{
    return DurableFile(path, DurableFile::Mode::reading).read(offset, bytesMax);
}

void syncToDisk(const std::filesystem::path& path)
{
    const int handle = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        failed(errno, path);
    const bool synced = ::fsync(handle) == 0;
    const int error = errno;
    ::close(handle);
    if (!synced)
        failed(error, path);
}

std::filesystem::path folderOf(const std::filesystem::path& file)
{
    return file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
}

void renameFile(const std::filesystem::path& from, const std::filesystem::path& to)
{
    if (::rename(from.c_str(), to.c_str()) != 0)
        failed(errno, to);
    syncToDisk(folderOf(to));
}

void makeFolder(const std::filesystem::path& folder)
{
    if (std::filesystem::is_directory(folder))
        return;
    const auto parent = folderOf(folder);
    makeFolder(parent);
    if (::mkdir(folder.c_str(), S_IRWXU) != 0 && errno != EEXIST)
        failed(errno, folder);
    syncToDisk(parent);
}

} // namespace fairbook::base
