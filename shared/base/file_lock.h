// shared/base/file_lock.h: a lock between programs, by a file of its own that stays. The kernel gives it back at the
// end, also when the program is killed (flock(2)).
#pragma once

#include <filesystem>

namespace fairbook::base {

class FileLock
{
public:
    enum class Mode
    {
        alone,   ///< does not wait: held() says whether it has it
        together ///< beside others of this mode; waits for one that is alone
    };
    /// StoreError where the file cannot be made.
    explicit FileLock(const std::filesystem::path& file, Mode mode = Mode::alone);
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    ~FileLock();
    [[nodiscard]] bool held() const { return held_; }

private:
    int handle_ = -1;
    bool held_ = false;
};

} // namespace fairbook::base
