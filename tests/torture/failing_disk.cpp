#include "tests/torture/failing_disk.h"

#include <cassert>

#include <sqlite3.h>

namespace fairbook::test {
namespace {

sqlite3_vfs* realDisk = nullptr;
sqlite3_mem_methods realMemory{};
FailingDisk* disk = nullptr;

/// The system's file lies behind it in the same allocation.
struct File
{
    sqlite3_file base;
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

sqlite3_file* realOf(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file)->real();
}

int close(sqlite3_file* file)
{
    return realOf(file)->pMethods->xClose(realOf(file));
}
int read(sqlite3_file* file, void* bytes, int size, sqlite3_int64 at)
{
    return disk->fails(Failure::read) ? SQLITE_IOERR_READ
                                      : realOf(file)->pMethods->xRead(realOf(file), bytes, size, at);
}
int write(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at)
{
    if (disk->fails(Failure::write))
        return SQLITE_IOERR_WRITE;
    if (disk->fails(Failure::full))
        return SQLITE_FULL;
    return realOf(file)->pMethods->xWrite(realOf(file), bytes, size, at);
}
int truncate(sqlite3_file* file, sqlite3_int64 size)
{
    return disk->fails(Failure::write) ? SQLITE_IOERR_TRUNCATE : realOf(file)->pMethods->xTruncate(realOf(file), size);
}
int sync(sqlite3_file* file, int flags)
{
    return disk->fails(Failure::sync) ? SQLITE_IOERR_FSYNC : realOf(file)->pMethods->xSync(realOf(file), flags);
}
int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    return disk->fails(Failure::read) ? SQLITE_IOERR_FSTAT : realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int lock(sqlite3_file* file, int level)
{
    return disk->fails(Failure::lock) ? SQLITE_BUSY : realOf(file)->pMethods->xLock(realOf(file), level);
}
int unlock(sqlite3_file* file, int level)
{
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}
int checkReservedLock(sqlite3_file* file, int* held)
{
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), held);
}
int fileControl(sqlite3_file* file, int what, void* value)
{
    return realOf(file)->pMethods->xFileControl(realOf(file), what, value);
}
int sectorSize(sqlite3_file* file)
{
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}
int deviceCharacteristics(sqlite3_file* file)
{
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}
int shmMap(sqlite3_file* file, int region, int size, int extend, void volatile** bytes)
{
    if (disk->fails(extend != 0 ? Failure::full : Failure::read))
        return extend != 0 ? SQLITE_IOERR_SHMSIZE : SQLITE_IOERR_SHMMAP;
    return realOf(file)->pMethods->xShmMap(realOf(file), region, size, extend, bytes);
}
int shmLock(sqlite3_file* file, int at, int count, int flags)
{
    const bool takes = (flags & SQLITE_SHM_LOCK) != 0;
    return takes && disk->fails(Failure::lock) ? SQLITE_BUSY
                                               : realOf(file)->pMethods->xShmLock(realOf(file), at, count, flags);
}
void shmBarrier(sqlite3_file* file)
{
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}
int shmUnmap(sqlite3_file* file, int remove)
{
    return realOf(file)->pMethods->xShmUnmap(realOf(file), remove);
}
int fetch(sqlite3_file*, sqlite3_int64, int, void** bytes)
{
    *bytes = nullptr; // no mapped pages: every page is a read
    return SQLITE_OK;
}
int unfetch(sqlite3_file*, sqlite3_int64, void*)
{
    return SQLITE_OK;
}

const sqlite3_io_methods methods{3,
                                 close,
                                 read,
                                 write,
                                 truncate,
                                 sync,
                                 fileSize,
                                 lock,
                                 unlock,
                                 checkReservedLock,
                                 fileControl,
                                 sectorSize,
                                 deviceCharacteristics,
                                 shmMap,
                                 shmLock,
                                 shmBarrier,
                                 shmUnmap,
                                 fetch,
                                 unfetch};

int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* opened)
{
    file->pMethods = nullptr;
    if (disk->fails(Failure::open))
        return SQLITE_CANTOPEN;
    const int code = realDisk->xOpen(realDisk, name, realOf(file), flags, opened);
    if (realOf(file)->pMethods != nullptr)
        file->pMethods = &methods;
    return code;
}

void* allocate(int size)
{
    return disk->fails(Failure::memory) ? nullptr : realMemory.xMalloc(size);
}
void* reallocate(void* bytes, int size)
{
    return disk->fails(Failure::memory) ? nullptr : realMemory.xRealloc(bytes, size);
}

} // namespace

std::string_view nameOf(Failure failure)
{
    constexpr std::array names{"open", "read", "write", "full", "sync", "lock", "memory"};
    return names.at(static_cast<std::size_t>(failure));
}

FailingDisk& FailingDisk::install()
{
    static FailingDisk one;
    if (disk != nullptr)
        return one;
    disk = &one;
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &realMemory);
    static sqlite3_mem_methods memory = realMemory;
    memory.xMalloc = allocate;
    memory.xRealloc = reallocate;
    [[maybe_unused]] const int configured = sqlite3_config(SQLITE_CONFIG_MALLOC, &memory);
    assert(configured == SQLITE_OK && "SQLite was used before");
    realDisk = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs shim = *realDisk;
    shim.zName = "fairbook-failing";
    shim.szOsFile = static_cast<int>(sizeof(File)) + realDisk->szOsFile;
    shim.xOpen = open;
    shim.pNext = nullptr;
    sqlite3_vfs_register(&shim, 1);
    return one;
}

void FailingDisk::failAt(Failure failure, int call, Lasting lasting)
{
    failure_ = failure;
    left_ = call;
    lasting_ = lasting;
    failed_ = false;
}

void FailingDisk::rest()
{
    left_ = 0;
}

bool FailingDisk::fails(Failure failure)
{
    if (left_ == 0 || failure != failure_)
        return false;
    if (left_ > 1) {
        --left_;
        return false;
    }
    left_ = lasting_ == Lasting::once ? 0 : 1;
    failed_ = true;
    return true;
}

} // namespace fairbook::test
