// shared/sync/bundle.h: what a device has not sent, as one file for a stand without any network. Any courier may carry
// it, nobody but the company's server can read it, and only the device that holds the token can have written it. It
// holds one request of the protocol; docs/protocol.md has the layout.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "shared/base/error.h"
#include "shared/base/id.h"
#include "shared/store/device_store.h"
#include "shared/sync/server_endpoint.h"

namespace fairbook::sync {

inline constexpr std::size_t bundleBytesMax = 9U << 20U; ///< a request of 8 MiB, and its wrapping

/// What a courier may know.
struct BundleLabel
{
    base::Id device;     ///< as the file says: to be believed only by who can open it
    std::string keyMark; ///< 8 bytes of the hash of the company's key
    std::string_view bytes;
};

/// Refusals: foreign (no bundle), tooNew (of a later version), tooLong.
[[nodiscard]] base::Result<BundleLabel> bundleLabel(std::string_view file);

[[nodiscard]] std::string bundleKeyMark(std::string_view openKey);

struct WrittenBundle
{
    std::string file;
    std::int64_t operations = 0;
    std::int64_t first = 0; ///< numbers of this installation's operations
    std::int64_t last = 0;
    bool more = false; ///< did not fit: another bundle after `last` holds them
};

/// All that the server has not confirmed, from the number after `after` on. Nothing changes: it is still unsent.
/// Refusals: notEnrolled (also: before servers had a key for bundles; enrol again), notFound (nothing to send),
/// badValue (`after`: in the middle of what belongs together).
[[nodiscard]] base::Result<WrittenBundle> writeBundle(store::DeviceStore& store, std::int64_t after = 0);

/// `tokenHash`: SHA-256 of the secret in the author's token, which its device and the server know. Refusals: those of
/// bundleLabel(), foreign (of another company), malformed (changed or cut off), unauthorized (not written by that
/// device, or before it was enrolled anew), and those of parseSyncRequest().
[[nodiscard]] base::Result<SyncRequest> openBundle(std::string_view file, std::string_view secretKey,
                                                   std::string_view tokenHash);

} // namespace fairbook::sync
