// shared/sync/base_download.h: a base file on its way into a device's folder: the packed bytes as they came, so that a
// download goes on after a kill, and beside them what they expand to. Files only; nothing here touches the base.
//
//   fairbook.base.<hash>.part   what came, named by what it is to become
//   fairbook.base.refused       the last one that was not what its server said, for whoever looks for the cause
//   fairbook.next.db            expanded; made anew by every program that goes on with a download
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string_view>

#include "shared/base/durable_file.h"
#include "shared/base/error.h"
#include "shared/base/hash.h"
#include "shared/base/zstd.h"
#include "shared/sync/base_offer.h"

namespace fairbook::sync {

class BaseDownload
{
public:
    /// Goes on with what is there of the same file, and throws away what is there of others. StoreError.
    BaseDownload(std::filesystem::path folder, const BaseOffer& offer);

    [[nodiscard]] std::int64_t received() const { return received_; } ///< packed bytes that are here
    [[nodiscard]] bool allRead() const { return read_ == received_; }
    /// Reads and expands a piece of what an earlier run left. Refusals as add().
    [[nodiscard]] base::Result<void> readPiece();
    /// The next bytes from the server; all that was here has been read. Refusals: malformed, tooLong: it is not what
    /// its server said. StoreError: disk full.
    [[nodiscard]] base::Result<void> add(std::string_view bytes);
    /// All bytes are here: they are what the server said, and on the disk as fairbook.next.db. Refusal: malformed.
    [[nodiscard]] base::Result<void> finish();

    /// Nothing of a download stays in the folder, except, if told so, the bytes themselves for whoever looks for the
    /// cause.
    static void discard(const std::filesystem::path& folder, bool keepRefused);

private:
    [[nodiscard]] base::Result<void> expand(std::string_view bytes);

    std::filesystem::path folder_;
    BaseOffer offer_;
    std::filesystem::path part_;
    std::int64_t received_ = 0;
    std::int64_t read_ = 0;
    std::int64_t unsynced_ = 0; ///< expanded bytes since the last sync
    base::Sha256 hash_;
    base::Expander expander_;
    std::unique_ptr<base::DurableFile> packed_;
    std::unique_ptr<base::DurableFile> expanded_;
};

} // namespace fairbook::sync
