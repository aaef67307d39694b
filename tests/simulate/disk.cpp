#include "tests/simulate/disk.h"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace fairbook::simulate {
namespace {

std::map<std::string, Disk*>& disks()
{
    static std::map<std::string, Disk*> all;
    return all;
}

std::set<std::size_t> dirtySectors(const File& file)
{
    std::set<std::size_t> sectors;
    for (const auto& [begin, end] : file.dirty)
        for (std::size_t sector = begin / sectorBytes; sector * sectorBytes < end; ++sector)
            sectors.insert(sector);
    return sectors;
}

/// Bytes [begin, end) of the live image, where both images have them.
void copyPart(std::string& to, const std::string& live, std::size_t begin, std::size_t end)
{
    end = std::min({end, live.size(), to.size()});
    if (begin < end)
        std::copy(live.begin() + static_cast<std::ptrdiff_t>(begin), live.begin() + static_cast<std::ptrdiff_t>(end),
                  to.begin() + static_cast<std::ptrdiff_t>(begin));
}

} // namespace

Disk::Disk(std::string folder) : folder_(std::move(folder))
{
    disks()[folder_] = this;
}

Disk::~Disk()
{
    disks().erase(folder_);
}

Disk* Disk::of(const std::string& path)
{
    const auto found = disks().find(path.substr(0, path.rfind('/')));
    return found == disks().end() ? nullptr : found->second;
}

void Disk::arm(DiskFault fault, std::uint32_t calls)
{
    fault_ = fault;
    callsLeft_ = calls;
}

bool Disk::fails(bool changes)
{
    if (off_)
        return true;
    const bool counts = fault_ == DiskFault::ioError || (fault_ == DiskFault::powerCut && changes);
    if (!counts || callsLeft_-- > 0)
        return false;
    off_ = fault_ == DiskFault::powerCut;
    fault_ = DiskFault::none;
    return true;
}

File* Disk::find(const std::string& path)
{
    const auto found = files_.find(path);
    return found == files_.end() || !found->second.live ? nullptr : &found->second;
}

File& Disk::make(const std::string& path)
{
    File& file = files_[path];
    if (!file.live)
        file.live.emplace();
    return file;
}

void Disk::sync(File& file)
{
    if (!file.durable)
        file.durable.emplace();
    file.durable->resize(file.live->size());
    for (const auto& [begin, end] : file.dirty)
        copyPart(*file.durable, *file.live, begin, end);
    file.dirty.clear();
}

void Disk::closeAll()
{
    for (const auto& [path, file] : files_)
        if (!file.handles.empty())
            throw std::logic_error("open while the power is off: " + path);
    fault_ = DiskFault::none;
    off_ = false;
}

void Disk::powerOnAfterKill()
{
    closeAll();
}

void Disk::powerOnAfterCut(Tape& tape)
{
    closeAll();
    for (auto& [path, file] : files_)
        if (file.durable != file.live || !file.dirty.empty())
            keepPart(file, tape);
    std::erase_if(files_, [](const auto& entry) { return !entry.second.live; });
}

/// What survives of a file that was not synced: which name, which length, which sectors.
void Disk::keepPart(File& file, Tape& tape)
{
    const bool kept = tape.below(2) == 0; // all of it reached the disk
    base::SeededRandom dice(tape.below(1U << 30U));
    const bool renamed = !file.durable || !file.live; // made or deleted since
    if (!kept && renamed && dice.next64() % 2 == 0)
        file.live = file.durable;
    else if (!kept && file.live) {
        std::string left = file.durable.value_or("");
        if (dice.next64() % 2 == 0)
            left.resize(file.live->size());
        const std::set<std::size_t> sectors = dirtySectors(file);
        const std::size_t torn = sectors.empty() ? 0 : dice.next64() % sectors.size();
        const std::uint64_t density = dice.next64() % 5; // none … nearly all
        std::size_t index = 0;
        for (const std::size_t sector : sectors) {
            const std::size_t begin = sector * sectorBytes;
            if (index++ == torn)
                copyPart(left, *file.live, begin, begin + dice.next64() % sectorBytes);
            else if (dice.next64() % 4 < density)
                copyPart(left, *file.live, begin, begin + sectorBytes);
        }
        file.live = std::move(left);
    }
    file.durable = file.live;
    file.dirty.clear();
}

void Disk::become(const Disk& other)
{
    wipe();
    for (const auto& [path, file] : other.files_)
        if (file.live)
            files_[folder_ + path.substr(other.folder_.size())].durable =
                files_[folder_ + path.substr(other.folder_.size())].live = file.live;
}

void Disk::each(const std::function<void(const std::string& path, const std::string& bytes)>& visit) const
{
    for (const auto& [path, file] : files_)
        if (file.live)
            visit(path, *file.live);
}

void Disk::wipe()
{
    closeAll();
    files_.clear();
}

} // namespace fairbook::simulate
