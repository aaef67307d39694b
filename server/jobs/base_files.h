// server/jobs/base_files.h: the base files that this server keeps ready for fresh devices, in folder `base/` beside
// master.db (docs/decisions/0013). Never in a backup: they can be made again. Another program may make one meanwhile:
// the folder is the truth.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "server/auth/means.h"
#include "shared/base/guarded.h"
#include "shared/store/master_store.h"
#include "shared/sync/base_build.h"

namespace fairbook::server {

inline constexpr std::int64_t baseFileRecordsMin = 2000; ///< below, the feed is as good
inline constexpr const char* baseFilesFolder = "base";

/// What a device of this author may take; empty: nothing, it reads the feed.
[[nodiscard]] std::string baseFileScope(store::MasterReader& reader, const store::Author& author);

/// The last one lacks too much: a fifth, or 10 000 rows; or it is a day old and anything moved. `records`: of the base.
[[nodiscard]] bool isBaseFileDue(const std::optional<sync::BaseFile>& last, std::int64_t head, std::int64_t records,
                                 base::Instant now);

class BaseFiles
{
public:
    BaseFiles(const std::filesystem::path& masterFolder, Means means)
        : folder_(masterFolder / baseFilesFolder), means_(means)
    {}

    /// The newest of this epoch, schema version and rules, if nobody was erased since. From any thread.
    [[nodiscard]] std::optional<sync::BaseFile> newest(std::string_view scope, store::MasterReader& reader) const;

    /// Where the bytes of one are; it is kept for an hour from now on. From any thread.
    [[nodiscard]] std::filesystem::path use(const std::string& sha256);

    /// Makes the next one, from the last. Refusals: those of sync::buildBaseFile().
    [[nodiscard]] base::Result<sync::BaseFile> make(store::MasterReader& reader, std::string_view scope,
                                                    const std::function<bool()>& stop) const;

    /// Removes what nobody may take any more (at once what still holds somebody who was erased), and older ones that
    /// nobody asked for in the last hour.
    void removeOld(store::MasterReader& reader);

private:
    [[nodiscard]] std::vector<sync::BaseFile> all() const;

    std::filesystem::path folder_;
    Means means_;
    base::Guarded<std::map<std::string, base::Instant>> used_; ///< by hash
};

} // namespace fairbook::server
