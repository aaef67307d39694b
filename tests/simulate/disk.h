// tests/simulate/disk.h: the disk of a simulated machine: files in memory, each with what is durable and what was
// written since. It can lose power, be full, and fail at the n-th call. SQLite reaches it through vfs.h.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "tests/simulate/tape.h"

namespace fairbook::simulate {

inline constexpr std::size_t sectorBytes = 512;
inline constexpr std::size_t shmRegionBytes = 32768;

struct Handle; ///< vfs.cpp: one opening of a file

struct File
{
    std::optional<std::string> durable;                     ///< what a power cut leaves at least; none: not there
    std::optional<std::string> live;                        ///< what programs see; none: deleted
    std::vector<std::pair<std::size_t, std::size_t>> dirty; ///< [begin, end) written since the last sync
    std::vector<Handle*> handles;
    std::vector<std::unique_ptr<std::array<char, shmRegionBytes>>> shm; ///< the WAL's index, shared by the handles
};

/// What the next calls meet.
enum class DiskFault
{
    none,
    powerCut, ///< at the n-th call that changes something
    ioError,  ///< the n-th call fails, later ones do not
    full,     ///< no file grows
};

class Disk
{
public:
    /// Files below `folder` are kept here until the disk is gone.
    explicit Disk(std::string folder);
    Disk(const Disk&) = delete;
    Disk& operator=(const Disk&) = delete;
    ~Disk();

    [[nodiscard]] const std::string& folder() const { return folder_; }

    // what happens to it
    void arm(DiskFault fault, std::uint32_t calls);
    void cutPower() { off_ = true; } ///< every call fails from here on, until powerOn()
    [[nodiscard]] bool off() const { return off_; }
    /// The programs are gone, the system is not: all that was written is there.
    void powerOnAfterKill();
    /// A random part of what was not synced is there, in sectors; one may be torn.
    void powerOnAfterCut(Tape& tape);
    void become(const Disk& other); ///< the same files; nothing of either may be open
    void wipe();

    /// Every file, as programs see it.
    void each(const std::function<void(const std::string& path, const std::string& bytes)>& visit) const;

    // for the VFS
    [[nodiscard]] File* find(const std::string& path);
    [[nodiscard]] File& make(const std::string& path);
    [[nodiscard]] bool fails(bool changes); ///< counts the call
    [[nodiscard]] bool full() const { return fault_ == DiskFault::full; }
    static void sync(File& file);

    [[nodiscard]] static Disk* of(const std::string& path); ///< the disk that a path is on

private:
    void closeAll();
    static void keepPart(File& file, Tape& tape);

    std::string folder_;
    std::map<std::string, File> files_; ///< by path within the folder
    DiskFault fault_ = DiskFault::none;
    std::uint32_t callsLeft_ = 0;
    bool off_ = false;
};

} // namespace fairbook::simulate
