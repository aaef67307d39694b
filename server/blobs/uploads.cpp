#include "server/blobs/uploads.h"

#include <algorithm>
#include <charconv>
#include <chrono>

#include "shared/base/durable_file.h"

namespace fairbook::server {

namespace fs = std::filesystem;
using base::Code;
using base::DurableFile;

namespace {

constexpr std::size_t digits = 10;
constexpr std::size_t placeBytes = 2 * digits + 2;

fs::path placeFileOf(const fs::path& file)
{
    return file.string() + ".at";
}

std::string padded(std::int64_t number)
{
    const std::string text = std::to_string(number);
    return std::string(digits - text.size(), '0') + text;
}

std::size_t countIn(const fs::path& folder)
{
    std::error_code none;
    const fs::directory_iterator files(folder, none);
    return static_cast<std::size_t>(std::distance(begin(files), end(files)));
}

/// The clock of the file system, as milliseconds since 1970.
std::int64_t touchedMs(const fs::path& file)
{
    std::error_code gone;
    const auto touched = fs::last_write_time(file, gone);
    const auto since = std::chrono::file_clock::to_sys(touched).time_since_epoch();
    return gone ? 0 : std::chrono::duration_cast<std::chrono::milliseconds>(since).count();
}

} // namespace

/// How far an upload is, as written beside it.
struct Uploads::Place
{
    std::int64_t offset = 0;
    std::int64_t length = 0; ///< 0: nothing was ever taken

    /// Bytes beyond what is written here were never counted; a file that is shorter was published or lost.
    static Place read(const fs::path& file)
    {
        std::error_code none;
        if (!fs::exists(placeFileOf(file), none) || !fs::exists(file, none))
            return {};
        const std::string text = base::readFile(placeFileOf(file), placeBytes);
        Place place;
        if (text.size() != placeBytes)
            return {};
        std::from_chars(text.data(), text.data() + digits, place.offset);
        std::from_chars(text.data() + digits + 1, text.data() + 2 * digits + 1, place.length);
        return static_cast<std::int64_t>(fs::file_size(file)) < place.offset ? Place{} : place;
    }

    void write(const fs::path& file) const
    {
        const bool fresh = !fs::exists(placeFileOf(file));
        DurableFile beside(placeFileOf(file), DurableFile::Mode::keep);
        beside.write(0, padded(offset) + ' ' + padded(length) + '\n');
        beside.sync();
        if (fresh)
            base::syncToDisk(file.parent_path());
    }

    static void forget(const fs::path& file)
    {
        std::error_code gone;
        fs::remove(placeFileOf(file), gone);
        fs::remove(file, gone);
    }
};

fs::path Uploads::fileOf(base::Id device, std::string_view name) const
{
    return files_.folder() / "partial" / device.text() / name;
}

base::Guarded<Uploads::Turn>& Uploads::turnOf(std::string_view name)
{
    return turns_.at(std::hash<std::string_view>()(name) % turns_.size());
}

std::int64_t Uploads::offset(base::Id device, std::string_view name)
{
    return turnOf(name).with([&](const Turn&) { return Place::read(fileOf(device, name)).offset; });
}

base::Result<Appended> Uploads::append(const Chunk& chunk)
{
    return turnOf(chunk.name).with([&](const Turn&) { return append(chunk, fileOf(chunk.device, chunk.name)); });
}

base::Result<Appended> Uploads::append(const Chunk& chunk, const fs::path& file)
{
    const auto size = static_cast<std::int64_t>(chunk.bytes.size());
    if (chunk.length > static_cast<std::int64_t>(store::blobBytesMax))
        return base::refuse(Code::tooLong, "file");
    Place place = Place::read(file);
    if (place.length != 0 && place.length != chunk.length)
        return base::refuse(Code::badValue, "upload-length");
    if (chunk.offset != place.offset)
        return Appended{.outcome = Appended::wrongOffset, .offset = place.offset};
    if (chunk.offset + size > chunk.length)
        return base::refuse(Code::tooLong, "chunk");
    if (place.length == 0 && countIn(file.parent_path()) >= 2 * unfinishedMax)
        return base::refuse(Code::throttled, "60");
    base::makeFolder(file.parent_path());
    {
        DurableFile partial(file, DurableFile::Mode::keep);
        partial.cut(static_cast<std::uint64_t>(place.offset));
        partial.write(static_cast<std::uint64_t>(place.offset), chunk.bytes);
        partial.sync();
    }
    place = {.offset = chunk.offset + size, .length = chunk.length};
    if (place.offset < place.length) {
        place.write(file);
        return Appended{.offset = place.offset};
    }
    const auto published = files_.publish(file, chunk.name);
    Place::forget(file);
    return published ? Appended{.offset = place.offset, .complete = true} : Appended{.outcome = Appended::wrongHash};
}

void Uploads::forget(const std::vector<std::string>& names)
{
    std::error_code none;
    for (const auto& folder : fs::directory_iterator(files_.folder() / "partial", none))
        for (const std::string& name : names)
            turnOf(name).with([&](const Turn&) { Place::forget(folder.path() / name); });
}

void Uploads::sweep(base::Instant now)
{
    std::error_code none;
    for (const auto& folder : fs::directory_iterator(files_.folder() / "partial", none)) {
        for (const auto& entry : fs::directory_iterator(folder.path(), none)) {
            const std::string name = entry.path().stem().string();
            const fs::path file = folder.path() / name;
            turnOf(name).with([&](const Turn&) {
                if (now.ms - std::max(touchedMs(file), touchedMs(placeFileOf(file))) > unfinishedKeptMs)
                    Place::forget(file);
            });
        }
        fs::remove(folder.path(), none); // only where it is empty
    }
}

} // namespace fairbook::server
