// tests/torture/failing_disk.h: SQLite's own disk, with a call that fails when it is told to. For loops that fail the
// n-th call, n = 1, 2, 3 …, until the work passes (the method of sqlite.org/testing.html, for our code above SQLite).
#pragma once

#include <array>
#include <string_view>

namespace fairbook::test {

/// Which call fails, and how.
enum class Failure
{
    open,   ///< the file cannot be opened
    read,   ///< a read error
    write,  ///< a write error
    full,   ///< no room
    sync,   ///< the disk could not confirm
    lock,   ///< another program holds the file
    memory, ///< SQLite gets no memory
};
inline constexpr std::array allFailures{Failure::open, Failure::read, Failure::write, Failure::full,
                                        Failure::sync, Failure::lock, Failure::memory};
[[nodiscard]] std::string_view nameOf(Failure failure);

enum class Lasting
{
    once,
    fromThenOn ///< until rest()
};

/// One for the whole program, from before its first use of SQLite. One thread.
class FailingDisk
{
public:
    [[nodiscard]] static FailingDisk& install();

    void failAt(Failure failure, int call, Lasting lasting); ///< `call` from 1, counted from now
    void rest();                                             ///< nothing fails
    [[nodiscard]] bool failed() const { return failed_; }    ///< since failAt()

    [[nodiscard]] bool fails(Failure failure); ///< for the layers below: counts, and says whether this call fails

private:
    FailingDisk() = default;

    Failure failure_ = Failure::read;
    Lasting lasting_ = Lasting::once;
    int left_ = 0; ///< calls until it fails; 0: nothing is ordered
    bool failed_ = false;
};

} // namespace fairbook::test
