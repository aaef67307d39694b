#include "shared/base/file_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "shared/base/error.h"

namespace fairbook::base {

FileLock::FileLock(const std::filesystem::path& file, Mode mode)
    : handle_(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR))
{
    if (handle_ < 0)
        throw StoreError(StoreFault::full, file.filename().string() + ": cannot be made");
    held_ = ::flock(handle_, mode == Mode::alone ? LOCK_EX | LOCK_NB : LOCK_SH) == 0;
}

FileLock::~FileLock()
{
    ::close(handle_);
}

} // namespace fairbook::base
