// shared/store/base_file.h: a base file is the base of a device that has read the feed and done nothing else: records,
// lists, search and cursor, and nothing of anybody's own. A server makes one, a fresh device takes it over instead of
// reading the feed (docs/decisions/0013).
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "shared/base/error.h"
#include "shared/store/device_store.h"

namespace fairbook::store {

/// A device with more records of its own takes the feed: carrying them over would keep people waiting.
inline constexpr std::int64_t carriedRecordsMax = 5000;

/// Beside a device's base: what is to take its place, and the lock of whoever prepares that.
inline constexpr const char* nextBaseFile = "fairbook.next.db";

/// Server: leaves in `store` only what came from the feed, and writes that, in order and without gaps, into `file`,
/// which is then on the disk. StoreError.
void writeBaseFile(DeviceStore& store, const std::filesystem::path& file);

/// Server: the file is whole, and a device will take it. StoreError corrupt.
void verifyBaseFile(const std::filesystem::path& file);

/// Device: an open file that came from a server has our tables and nothing else, nothing of anybody's own, and
/// `epoch`. Refusals: unsupported (other rules for lists and search), foreign (whatever else is wrong).
[[nodiscard]] base::Result<void> checkBaseFile(Database& file, std::string_view epoch);

/// Device: copies what is its own (operations, drafts, settings, undo, who it is) from its base into a base file and
/// folds its operations on top, in one transaction. Own operations up to `contained` are in the file's states.
void carryOver(Database& from, Database& to, std::int64_t contained);

/// Versions of the rules that lists and search are made by; a base file of others is of no use.
[[nodiscard]] std::string baseFileRules();

} // namespace fairbook::store
