#include "shared/store/files.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <fstream>

#include "shared/base/error.h"

namespace fairbook::store {
namespace {

[[noreturn]] void fail(const char* what, int failure)
{
    const bool room = failure == ENOSPC || failure == EDQUOT || failure == EFBIG;
    throw base::StoreError(room ? base::StoreFault::full : base::StoreFault::corrupt, what);
}

} // namespace

void syncToDisk(const std::filesystem::path& path)
{
    const int handle = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const bool done = handle >= 0 && ::fsync(handle) == 0;
    const int failure = errno;
    if (handle >= 0)
        ::close(handle);
    if (!done)
        fail("fsync", failure);
}

AppendFile::AppendFile(const std::filesystem::path& file)
    : handle_(::open(file.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, S_IRUSR | S_IWUSR))
{
    if (handle_ < 0)
        fail("open", errno);
}

AppendFile::~AppendFile()
{
    ::close(handle_);
}

void AppendFile::add(std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto written = ::write(handle_, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR)
            fail("write", errno);
        bytes.remove_prefix(static_cast<std::size_t>(std::max<ssize_t>(written, 0)));
    }
}

void AppendFile::sync()
{
    if (::fdatasync(handle_) != 0)
        fail("fdatasync", errno);
}

FileLock::FileLock(const std::filesystem::path& file)
    : handle_(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR))
{
    if (handle_ < 0)
        fail("open", errno);
    held_ = ::flock(handle_, LOCK_EX | LOCK_NB) == 0;
}

FileLock::~FileLock()
{
    ::close(handle_);
}

std::string readPart(const std::filesystem::path& file, std::uint64_t offset, std::size_t bytes)
{
    std::ifstream in(file, std::ios::binary);
    in.seekg(static_cast<std::streamoff>(offset));
    std::string part(bytes, '\0');
    in.read(part.data(), static_cast<std::streamsize>(bytes));
    if (in.bad())
        fail("read", EIO);
    part.resize(static_cast<std::size_t>(in.gcount()));
    return part;
}

std::filesystem::path folderOf(const std::filesystem::path& file)
{
    return file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
}

} // namespace fairbook::store
