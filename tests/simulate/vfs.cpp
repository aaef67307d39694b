#include "tests/simulate/vfs.h"

#include <algorithm>
#include <cstring>
#include <new>

#include <sqlite3.h>

#include "shared/base/random.h"
#include "tests/simulate/disk.h"

namespace fairbook::simulate {

/// SQLite keeps the memory; `base` comes first, as it wants.
struct Handle
{
    sqlite3_file base;
    Disk* disk;
    File* file;
    File* own; ///< of a nameless temporary file
    int lock;
    unsigned shared; ///< locks on the WAL's index, a bit each
    unsigned exclusive;
    bool mapped;
};

namespace {

base::SeededRandom& dice()
{
    static base::SeededRandom random(1);
    return random;
}

Handle& handleOf(sqlite3_file* opened)
{
    return *reinterpret_cast<Handle*>(opened);
}

bool fails(Handle& handle, bool changes)
{
    return handle.disk != nullptr && handle.disk->fails(changes);
}

template <typename Test>
bool anyOther(const Handle& handle, Test test)
{
    return std::any_of(handle.file->handles.begin(), handle.file->handles.end(),
                       [&](const Handle* other) { return other != &handle && test(*other); });
}

int closeFile(sqlite3_file* opened)
{
    Handle& handle = handleOf(opened);
    std::erase(handle.file->handles, &handle);
    delete handle.own;
    return SQLITE_OK;
}

int readFile(sqlite3_file* opened, void* to, int amount, sqlite3_int64 offset)
{
    Handle& handle = handleOf(opened);
    const std::string& bytes = *handle.file->live;
    const auto begin = static_cast<std::size_t>(offset);
    const auto wanted = static_cast<std::size_t>(amount);
    const std::size_t there = begin < bytes.size() ? std::min(wanted, bytes.size() - begin) : 0;
    if (there > 0)
        std::memcpy(to, bytes.data() + begin, there);
    if (fails(handle, false)) // a part has come, then the error
        return SQLITE_IOERR_READ;
    std::memset(static_cast<char*>(to) + there, 0, wanted - there);
    return there == wanted ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file* opened, const void* from, int amount, sqlite3_int64 offset)
{
    Handle& handle = handleOf(opened);
    if (fails(handle, true))
        return SQLITE_IOERR_WRITE;
    const auto begin = static_cast<std::size_t>(offset);
    const std::size_t end = begin + static_cast<std::size_t>(amount);
    std::string& bytes = *handle.file->live;
    if (end > bytes.size()) {
        if (handle.disk != nullptr && handle.disk->full())
            return SQLITE_FULL;
        bytes.resize(end);
    }
    std::memcpy(bytes.data() + begin, from, end - begin);
    handle.file->dirty.emplace_back(begin, end);
    return SQLITE_OK;
}

int truncateFile(sqlite3_file* opened, sqlite3_int64 size)
{
    Handle& handle = handleOf(opened);
    if (fails(handle, true))
        return SQLITE_IOERR_TRUNCATE;
    std::string& bytes = *handle.file->live;
    handle.file->dirty.emplace_back(static_cast<std::size_t>(size), bytes.size());
    bytes.resize(static_cast<std::size_t>(size));
    return SQLITE_OK;
}

int syncFile(sqlite3_file* opened, int /*flags*/)
{
    Handle& handle = handleOf(opened);
    if (fails(handle, true))
        return SQLITE_IOERR_FSYNC;
    Disk::sync(*handle.file);
    return SQLITE_OK;
}

int sizeOfFile(sqlite3_file* opened, sqlite3_int64* size)
{
    Handle& handle = handleOf(opened);
    if (fails(handle, false))
        return SQLITE_IOERR_FSTAT;
    *size = static_cast<sqlite3_int64>(handle.file->live->size());
    return SQLITE_OK;
}

// Locks as sqlite.org/lockingv3.html has them.

int lockFile(sqlite3_file* opened, int level)
{
    Handle& handle = handleOf(opened);
    if (handle.lock >= level)
        return SQLITE_OK;
    const auto above = [&](int limit) {
        return anyOther(handle, [limit](const Handle& other) { return other.lock >= limit; });
    };
    if (level == SQLITE_LOCK_SHARED && above(SQLITE_LOCK_PENDING))
        return SQLITE_BUSY;
    if (level >= SQLITE_LOCK_RESERVED && above(SQLITE_LOCK_RESERVED))
        return SQLITE_BUSY;
    if (level == SQLITE_LOCK_EXCLUSIVE && above(SQLITE_LOCK_SHARED)) {
        handle.lock = SQLITE_LOCK_PENDING;
        return SQLITE_BUSY;
    }
    handle.lock = level;
    return SQLITE_OK;
}

int unlockFile(sqlite3_file* opened, int level)
{
    Handle& handle = handleOf(opened);
    handle.lock = std::min(handle.lock, level);
    return SQLITE_OK;
}

int checkReserved(sqlite3_file* opened, int* reserved)
{
    Handle& handle = handleOf(opened);
    *reserved = anyOther(handle, [](const Handle& other) { return other.lock >= SQLITE_LOCK_RESERVED; }) ? 1 : 0;
    return SQLITE_OK;
}

int controlFile(sqlite3_file* /*opened*/, int /*request*/, void* /*argument*/)
{
    return SQLITE_NOTFOUND;
}

int sectorSize(sqlite3_file* /*opened*/)
{
    return static_cast<int>(sectorBytes);
}

int characteristics(sqlite3_file* /*opened*/)
{
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE; // as the system's own VFS claims
}

int mapShm(sqlite3_file* opened, int region, int bytes, int extend, void volatile** to)
{
    Handle& handle = handleOf(opened);
    auto& shm = handle.file->shm;
    handle.mapped = true;
    const auto wanted = static_cast<std::size_t>(region);
    if (fails(handle, false) || bytes != static_cast<int>(shmRegionBytes))
        return SQLITE_IOERR_SHMMAP;
    while (extend != 0 && shm.size() <= wanted)
        shm.push_back(std::make_unique<std::array<char, shmRegionBytes>>());
    *to = wanted < shm.size() ? shm[wanted]->data() : nullptr;
    return SQLITE_OK;
}

int lockShm(sqlite3_file* opened, int first, int count, int flags)
{
    Handle& handle = handleOf(opened);
    const unsigned bits = ((1U << static_cast<unsigned>(count)) - 1U) << static_cast<unsigned>(first);
    if ((flags & SQLITE_SHM_UNLOCK) != 0) {
        handle.shared &= ~bits;
        handle.exclusive &= ~bits;
        return SQLITE_OK;
    }
    const bool alone = (flags & SQLITE_SHM_EXCLUSIVE) != 0;
    const bool taken = anyOther(handle, [&](const Handle& other) {
        return (other.exclusive & bits) != 0 || (alone && (other.shared & bits) != 0);
    });
    if (taken)
        return SQLITE_BUSY;
    (alone ? handle.exclusive : handle.shared) |= bits;
    return SQLITE_OK;
}

void barrier(sqlite3_file* /*opened*/) {} // one thread

/// The index goes with the last who looks at it, as with a process that was the only one.
int unmapShm(sqlite3_file* opened, int /*remove*/)
{
    Handle& handle = handleOf(opened);
    handle.mapped = false;
    handle.shared = handle.exclusive = 0;
    if (!anyOther(handle, [](const Handle& other) { return other.mapped; }))
        handle.file->shm.clear();
    return SQLITE_OK;
}

constexpr sqlite3_io_methods fileMethods{.iVersion = 2,
                                         .xClose = closeFile,
                                         .xRead = readFile,
                                         .xWrite = writeFile,
                                         .xTruncate = truncateFile,
                                         .xSync = syncFile,
                                         .xFileSize = sizeOfFile,
                                         .xLock = lockFile,
                                         .xUnlock = unlockFile,
                                         .xCheckReservedLock = checkReserved,
                                         .xFileControl = controlFile,
                                         .xSectorSize = sectorSize,
                                         .xDeviceCharacteristics = characteristics,
                                         .xShmMap = mapShm,
                                         .xShmLock = lockShm,
                                         .xShmBarrier = barrier,
                                         .xShmUnmap = unmapShm,
                                         .xFetch = nullptr,
                                         .xUnfetch = nullptr};

File* fileFor(Handle& handle, const char* name, int flags)
{
    if (name == nullptr) {
        handle.own = new File; // temporary: of no disk
        handle.own->live.emplace();
        return handle.own;
    }
    handle.disk = Disk::of(name);
    if (handle.disk == nullptr || handle.disk->fails(false))
        return nullptr;
    File* file = handle.disk->find(name);
    return file == nullptr && (flags & SQLITE_OPEN_CREATE) != 0 ? &handle.disk->make(name) : file;
}

int openFile(sqlite3_vfs* /*vfs*/, const char* name, sqlite3_file* memory, int flags, int* flagsOut)
{
    auto* handle = new (memory) Handle{};
    handle->file = fileFor(*handle, name, flags);
    if (handle->file == nullptr)
        return SQLITE_CANTOPEN;
    handle->base.pMethods = &fileMethods;
    handle->file->handles.push_back(handle);
    if (flagsOut != nullptr)
        *flagsOut = flags;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs* /*vfs*/, const char* name, int syncFolder)
{
    Disk* const disk = Disk::of(name);
    if (disk == nullptr || disk->fails(true))
        return SQLITE_IOERR_DELETE;
    File* const file = disk->find(name);
    if (file == nullptr)
        return SQLITE_IOERR_DELETE_NOENT;
    file->live.reset();
    file->dirty.clear();
    if (syncFolder != 0)
        file->durable.reset();
    return SQLITE_OK;
}

int accessFile(sqlite3_vfs* /*vfs*/, const char* name, int flags, int* result)
{
    Disk* const disk = Disk::of(name);
    if (disk != nullptr && disk->fails(false))
        return SQLITE_IOERR_ACCESS;
    const File* const file = disk == nullptr ? nullptr : disk->find(name);
    *result = file != nullptr && (flags != SQLITE_ACCESS_EXISTS || !file->live->empty()) ? 1 : 0;
    return SQLITE_OK;
}

int fullName(sqlite3_vfs* /*vfs*/, const char* name, int size, char* to)
{
    sqlite3_snprintf(size, to, "%s", name);
    return SQLITE_OK;
}

int randomness(sqlite3_vfs* /*vfs*/, int count, char* to)
{
    dice().fill({reinterpret_cast<std::uint8_t*>(to), static_cast<std::size_t>(count)});
    return count;
}

int sleepFor(sqlite3_vfs* /*vfs*/, int microseconds)
{
    return microseconds; // nobody else would do anything meanwhile
}

int currentTime64(sqlite3_vfs* /*vfs*/, sqlite3_int64* julianMs)
{
    *julianMs = 213'000'000'000'000;
    return SQLITE_OK;
}

int currentTime(sqlite3_vfs* /*vfs*/, double* julianDay)
{
    *julianDay = 2'465'277.0;
    return SQLITE_OK;
}

int lastError(sqlite3_vfs* /*vfs*/, int /*size*/, char* /*to*/)
{
    return 0;
}

} // namespace

void useSimulatedFiles()
{
    static sqlite3_vfs vfs{};
    vfs.iVersion = 2;
    vfs.szOsFile = sizeof(Handle);
    vfs.mxPathname = 512;
    vfs.zName = "simulated";
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    vfs.xAccess = accessFile;
    vfs.xFullPathname = fullName;
    vfs.xRandomness = randomness;
    vfs.xSleep = sleepFor;
    vfs.xCurrentTime = currentTime;
    vfs.xCurrentTimeInt64 = currentTime64;
    vfs.xGetLastError = lastError;
    sqlite3_vfs_register(&vfs, 1);
}

void restartRandomness()
{
    dice() = base::SeededRandom(1);
    sqlite3_randomness(0, nullptr);
}

} // namespace fairbook::simulate
