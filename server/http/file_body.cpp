#include "server/http/file_body.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace fairbook::server {

std::shared_ptr<const OpenFile> OpenFile::open(const std::filesystem::path& path)
{
    const int handle = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (handle < 0)
        return nullptr;
    struct stat about = {};
    if (::fstat(handle, &about) == 0 && S_ISREG(about.st_mode))
        return std::shared_ptr<const OpenFile>(new OpenFile(handle, static_cast<std::uint64_t>(about.st_size)));
    ::close(handle);
    return nullptr;
}

OpenFile::~OpenFile()
{
    ::close(handle_);
}

bool OpenFile::read(std::uint64_t offset, std::span<char> buffer) const
{
    while (!buffer.empty()) {
        const auto got = ::pread(handle_, buffer.data(), buffer.size(), static_cast<off_t>(offset));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        offset += static_cast<std::uint64_t>(got);
        buffer = buffer.subspan(static_cast<std::size_t>(got));
    }
    return true;
}

} // namespace fairbook::server
