// shared/store/blob_store.h: a device's photos and files: which are here, which are wanted, which the server has. The
// bytes are on the disk before the operation that names them; what no record names is swept when the base is opened.
// All may throw base::StoreError; nothing was lost then. One thread at a time, several programs.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "shared/base/error.h"
#include "shared/base/file_lock.h"
#include "shared/base/instant.h"
#include "shared/store/blob_files.h"
#include "shared/store/database.h"

namespace fairbook::store {

enum class BlobState
{
    here = 0,      ///< on this device; the server is not known to have it
    wanted = 1,    ///< asked for by somebody, not here yet
    confirmed = 2, ///< here, and on the server
};

/// Of originals that the server has, where the setting `photos_keep_days` says nothing else.
inline constexpr std::int64_t photosKeepDays = 30;

/// A file that no record names, and that has no row either, may belong to a newer copy of the base: it is kept so long.
inline constexpr std::int64_t strayKeptMs = std::int64_t{30} * 24 * 3600 * 1000;

class BlobStore
{
public:
    /// `folder`: of the base; empty: in memory, which keeps no files.
    BlobStore(const std::unique_ptr<Database>& database, const std::filesystem::path& folder, base::Clock& clock);

    /// Holds sweeps of all programs off while it lives.
    using Hold = base::FileLock;
    struct Put
    {
        std::string name;
        std::int64_t size = 0;
        std::shared_ptr<Hold> hold; ///< to be kept until the operation that names the file is committed
    };
    /// Refusals: tooLong, badValue (no bytes), unsupported (a base in memory).
    [[nodiscard]] base::Result<Put> put(std::string_view bytes);

    /// The bytes of a file that is here, compared with its name. Refusals: notFound, hash.
    [[nodiscard]] base::Result<std::string> read(std::string_view name);
    [[nodiscard]] bool has(std::string_view name) const;
    /// It is fetched at the next sync, if it is not here. Refusal: badValue (no name of a file).
    [[nodiscard]] base::Result<void> want(std::string_view name);

    struct Counts
    {
        std::int64_t unsent = 0; ///< only here
        std::int64_t wanted = 0;
    };
    [[nodiscard]] Counts counts();

    /// Nothing that the server could use is only here.
    [[nodiscard]] bool allSent();
    /// Keeps all programs from bringing a file while it lives. None: one of them is just doing so.
    [[nodiscard]] std::shared_ptr<Hold> holdAlone();
    /// Removes every file that has no row, finished or not. False: a program brings one now, and nothing was done.
    [[nodiscard]] bool removeUnlisted();
    /// Removes what no record names, and what was cut off. Nothing while a Hold lives somewhere.
    void sweep();
    /// The same, where attachments were erased since; cheap where none were.
    void sweepErased();
    /// Removes originals that the server has, whose records it has too, and that came longer ago than that. How many.
    std::int64_t forgetOld(std::int64_t keptMs);

    // --- for sync::BlobSession only
    [[nodiscard]] std::vector<std::string> inState(BlobState state, std::int64_t limit); ///< oldest first
    void confirm(std::string_view name);
    /// The server is another one since (restored): what is here is to be offered to it again.
    void followEpoch();
    [[nodiscard]] std::int64_t arrived(std::string_view name); ///< bytes of a wanted file so far
    void arrive(std::string_view name, std::int64_t offset, std::string_view bytes);
    /// All bytes arrived. Refusal: hash (they are dropped; it is wanted still).
    [[nodiscard]] base::Result<void> finish(std::string_view name);
    void dropArrived(std::string_view name);

private:
    [[nodiscard]] bool isNamed(std::string_view name);
    [[nodiscard]] std::optional<BlobState> stateOf(std::string_view name);
    void setState(std::string_view name, BlobState state);
    void removeRow(std::string_view name);
    void sweepFile(const std::string& name);
    [[nodiscard]] bool isErasePending(); ///< attachments were erased since the last sweep that could act on it
    [[nodiscard]] bool eraseWaits();
    void sweepRows();
    [[nodiscard]] std::filesystem::path arriving(std::string_view name) const;

    const std::unique_ptr<Database>& database_; ///< the owner's: a base file may take its place
    BlobFiles files_;
    base::Clock& clock_;
    bool memory_;
};

} // namespace fairbook::store
