#include "shared/sync/base_download.h"

#include "shared/store/base_file.h"

namespace fairbook::sync {
namespace {

namespace fs = std::filesystem;
using base::Code;
using base::refuse;

constexpr std::string_view partStart = "fairbook.base.";
constexpr std::string_view partEnd = ".part";
constexpr const char* refusedName = "fairbook.base.refused";
constexpr std::size_t pieceBytes = 4U << 20U;
constexpr std::int64_t syncEvery = std::int64_t{64} << 20U; ///< so that the last sync is short

fs::path partOf(const fs::path& folder, const BaseOffer& offer)
{
    return folder / (std::string(partStart) + offer.sha256 + std::string(partEnd));
}

bool isPart(const fs::path& file)
{
    const std::string name = file.filename().string();
    return name.starts_with(partStart) && name.ends_with(partEnd);
}

void removeNext(const fs::path& folder)
{
    for (const char* end : {"", "-wal", "-shm", "-journal"})
        fs::remove(folder / (std::string(store::nextBaseFile) + end));
}

void removeParts(const fs::path& folder, const fs::path& except)
{
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (isPart(entry.path()) && entry.path() != except)
            fs::remove(entry.path());
    }
}

/// Errors of files and folders are the machine's.
template <typename Work>
void onDisk(Work work)
{
    try {
        work();
    } catch (const fs::filesystem_error& error) {
        throw base::StoreError(base::StoreFault::locked, error.what());
    }
}

} // namespace

BaseDownload::BaseDownload(fs::path folder, const BaseOffer& offer)
    : folder_(std::move(folder)), offer_(offer), part_(partOf(folder_, offer)),
      expander_(static_cast<std::uint64_t>(offer.expanded))
{
    onDisk([&] {
        removeParts(folder_, part_);
        removeNext(folder_);
        if (fs::exists(part_) && fs::file_size(part_) > static_cast<std::uintmax_t>(offer.size))
            fs::remove(part_);
        packed_ = std::make_unique<base::DurableFile>(part_, base::DurableFile::Mode::keep);
        expanded_ = std::make_unique<base::DurableFile>(folder_ / store::nextBaseFile, base::DurableFile::Mode::keep);
        received_ = static_cast<std::int64_t>(fs::file_size(part_));
    });
}

base::Result<void> BaseDownload::readPiece()
{
    const std::string piece = base::readPart(part_, static_cast<std::uint64_t>(read_), pieceBytes);
    if (piece.empty())
        throw base::StoreError(base::StoreFault::corrupt, "what came of a base file is gone");
    return expand(piece);
}

base::Result<void> BaseDownload::add(std::string_view bytes)
{
    if (static_cast<std::int64_t>(bytes.size()) > offer_.size - received_)
        return refuse(Code::tooLong, "base file");
    packed_->append(bytes);
    received_ += static_cast<std::int64_t>(bytes.size());
    return expand(bytes);
}

base::Result<void> BaseDownload::expand(std::string_view bytes)
{
    hash_.add(bytes);
    read_ += static_cast<std::int64_t>(bytes.size());
    const auto added = expander_.add(bytes, [&](std::string_view expanded) {
        expanded_->append(expanded);
        unsynced_ += static_cast<std::int64_t>(expanded.size());
    });
    if (added && unsynced_ >= syncEvery) {
        expanded_->sync();
        unsynced_ = 0;
    }
    return added;
}

base::Result<void> BaseDownload::finish()
{
    const bool whole = expander_.ended() && static_cast<std::int64_t>(expander_.expanded()) == offer_.expanded;
    if (base::toHex(hash_.finish()) != offer_.sha256 || !whole)
        return refuse(Code::malformed, "base file");
    expanded_->sync();
    expanded_.reset();
    packed_.reset();
    return {};
}

void BaseDownload::discard(const fs::path& folder, bool keepRefused)
{
    onDisk([&] {
        removeNext(folder);
        for (const auto& entry : fs::directory_iterator(folder)) {
            if (keepRefused && isPart(entry.path()))
                fs::rename(entry.path(), folder / refusedName);
        }
        removeParts(folder, {});
    });
}

} // namespace fairbook::sync
