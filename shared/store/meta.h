// shared/store/meta.h: what a base knows about itself: named values, written in the transaction that they belong to.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "shared/store/database.h"

namespace fairbook::store {

class Meta
{
public:
    explicit Meta(Database& database) : database_(database) {}

    [[nodiscard]] std::int64_t integer(std::string_view name); ///< 0 where there is none
    [[nodiscard]] std::string text(std::string_view name);     ///< "" where there is none; bytes too
    void set(std::string_view name, std::int64_t value);
    void set(std::string_view name, std::string_view value);
    void add(std::string_view name, std::int64_t delta);

private:
    Database& database_;
};

/// Names of a device's values.
namespace key {
inline constexpr std::string_view incarnation = "incarnation"; ///< of this installation
inline constexpr std::string_view forkedFrom = "forked_from";  ///< earlier ones, the latest first, with blanks between
inline constexpr std::string_view lastNumber = "last_number";  ///< of the newest own operation
inline constexpr std::string_view acceptedTo = "accepted_to";  ///< own operations up to it have their verdict
inline constexpr std::string_view answeredTo = "answered_to";  ///< the same, of before the server went back
inline constexpr std::string_view backedUpTo =
    "backed_up_to"; ///< own operations up to it are in a backup of the server
inline constexpr std::string_view hybridClock = "hybrid_clock";
inline constexpr std::string_view clockOffset = "clock_offset_ms"; ///< server's time - ours
inline constexpr std::string_view lastSync = "last_sync";          ///< milliseconds, the server's time
inline constexpr std::string_view cursor = "cursor";
inline constexpr std::string_view epoch = "epoch";
inline constexpr std::string_view formerCursor = "former_cursor"; ///< of before the server went back; empty: unsure
inline constexpr std::string_view blobEpoch = "blob_epoch";       ///< of the server that the files were offered to
inline constexpr std::string_view blobChunk = "blob_chunk";       ///< bytes that the network last carried at once
inline constexpr std::string_view blobsErased = "blobs_erased";   ///< 1: files of erased attachments may be here
inline constexpr std::string_view digest = "digest";
inline constexpr std::string_view capabilities = "capabilities"; ///< of the server, as JSON, at the last exchange
inline constexpr std::string_view scope = "scope";               ///< of the cursor, in the server's words
inline constexpr std::string_view sweeping = "sweeping"; ///< 1: what this reading of the feed does not bring is to go
/// The server went back, and this is the first own number that it did not have then; shared/store/lost_writes.h.
inline constexpr std::string_view givingBack = "giving_back";
inline constexpr std::string_view rereadRanges = "reread_ranges"; ///< shared/store/range_repair.h; "": none
inline constexpr std::string_view rereadAfter = "reread_after";   ///< how far they were read, as the server's cursor
inline constexpr std::string_view difference = "difference";      ///< the last one from the server, as JSON
inline constexpr std::string_view wiping = "wiping"; ///< 1: everything was forgotten, and the files are not clean yet
inline constexpr std::string_view enrolment = "enrolment";
inline constexpr std::string_view derivedRules = "derived_rules"; ///< by which lists and search were made
} // namespace key

} // namespace fairbook::store
