// shared/sync/base_offer.h: what a server says of the base file that it offers (docs/protocol.md, "A base file").
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "shared/base/error.h"
#include "shared/base/instant.h"
#include "shared/base/json.h"
#include "shared/store/master_store.h"
#include "shared/sync/transport.h"

namespace fairbook::sync {

// Limits of a device: a base file is packed, and nobody's client base comes near them.
inline constexpr std::int64_t basePackedMax = std::int64_t{4} << 30U;
inline constexpr std::int64_t baseExpandedMax = std::int64_t{16} << 30U;
inline constexpr std::int64_t baseChunkBytes = std::int64_t{4} << 20U; ///< what one answer may hold

struct BaseOffer
{
    std::string scope;     ///< whose eyes: "all"
    std::int64_t seq = 0;  ///< everything of the feed up to here is in it
    std::string epoch;     ///< of the server, as the welcome says it
    int schema = 0;        ///< of a device's base
    std::string rules;     ///< that lists and search are made by, hexadecimal
    std::int64_t size = 0; ///< bytes as it travels, packed with zstd
    std::int64_t expanded = 0;
    std::string sha256;         ///< of what travels, hexadecimal; its name
    std::int64_t contained = 0; ///< operations of the asking incarnation that are in it: all up to this number
};

/// What a server keeps beside the file.
struct BaseFile
{
    BaseOffer offer;              ///< to nobody in particular: contained is 0
    store::LastNumbers contained; ///< of each incarnation
    base::Instant made;
};

[[nodiscard]] base::Json toJson(const BaseFile& file);
/// Refusal: malformed.
[[nodiscard]] base::Result<BaseFile> readBaseFile(std::string_view text);

/// The body of the answer to "GET /v1/base?inc=…".
[[nodiscard]] std::string offerText(const BaseFile& file, std::string_view incarnation);
/// Refusals: notFound (there is none), unsupported (of another version than this program's), tooLong, malformed, and
/// those of refusalOf().
[[nodiscard]] base::Result<BaseOffer> readOffer(const HttpAnswer& answer);

/// The incarnation that a query "inc=…" names; empty where it names none.
[[nodiscard]] std::string incarnationOf(std::string_view query);

} // namespace fairbook::sync
