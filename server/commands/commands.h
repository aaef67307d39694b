// server/commands/commands.h: every command of fairbook-server: from settings and words to what it says. Parsing a
// command line is main.cpp's; printing is output.h's.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "server/auth/means.h"
#include "server/commands/output.h"
#include "server/config.h"
#include "shared/base/error.h"
#include "shared/store/master_store.h"

namespace fairbook::server {

/// A command's own words, by the option's name without dashes (`password_stdin`); flags are "true".
class Words
{
public:
    void set(const std::string& name, std::string value) { values_[name] = std::move(value); }
    [[nodiscard]] std::string text(std::string_view name) const
    {
        const auto found = values_.find(name);
        return found == values_.end() ? "" : found->second;
    }
    [[nodiscard]] bool has(std::string_view name) const { return values_.contains(name); }

private:
    std::map<std::string, std::string, std::less<>> values_;
};

struct Call
{
    const Config& config;
    const Words& words;
    Means means;
};

using Command = base::Result<Spoken> (*)(const Call&);

// All may refuse with usage, notFound, tooNew, foreign, and throw StoreError.
[[nodiscard]] base::Result<Spoken> initCommand(const Call& call);   ///< company admin password_stdin; exists, badValue
[[nodiscard]] base::Result<Spoken> serveCommand(const Call& call);  ///< returns after SIGTERM or SIGINT; badValue
[[nodiscard]] base::Result<Spoken> inviteCommand(const Call& call); ///< user role event scope ttl server qr; badValue
[[nodiscard]] base::Result<Spoken> usersCommand(const Call& call);  ///< [action login scope]; badValue
[[nodiscard]] base::Result<Spoken> devicesCommand(const Call& call);
[[nodiscard]] base::Result<Spoken> revokeCommand(const Call& call);       ///< device wipe
[[nodiscard]] base::Result<Spoken> quarantineCommand(const Call& call);   ///< action operation device limit
[[nodiscard]] base::Result<Spoken> auditCommand(const Call& call);        ///< limit record
[[nodiscard]] base::Result<Spoken> backupCommand(const Call& call);       ///< to; exists
[[nodiscard]] base::Result<Spoken> restoreCommand(const Call& call);      ///< from; exists
[[nodiscard]] base::Result<Spoken> importBundleCommand(const Call& call); ///< file; those of importBundle()
[[nodiscard]] base::Result<Spoken> baseFileCommand(const Call& call);     ///< exists (another program makes one)
[[nodiscard]] base::Result<Spoken> webFormsCommand(const Call& call);     ///< form event server qr; badValue, exists
[[nodiscard]] base::Result<Spoken> checkCommand(const Call& call);
[[nodiscard]] base::Result<Spoken> statsCommand(const Call& call);
[[nodiscard]] base::Result<Spoken> configCommand(const Call& call); ///< print

/// In the caller's transaction, with a line in the trail; nothing where it is so already. Refusal: badValue.
[[nodiscard]] base::Result<void> changeScope(store::MasterStore& master, const Means& means, base::Id user,
                                             std::string_view scope);

/// The folder of the master copy. Refusal: usage.
[[nodiscard]] base::Result<std::string> dataFolder(const Config& config);

/// The master copy in that folder. Refusals: usage; those of openMaster().
[[nodiscard]] base::Result<std::unique_ptr<store::MasterStore>> openForWriting(const Call& call);
/// Refusals: usage; those of MasterReader::open().
[[nodiscard]] base::Result<std::unique_ptr<store::MasterReader>> openForReading(const Call& call);
/// What this command's erasures named: the files, in a transaction of its own after theirs.
void removeErasedFiles(const Call& call, store::MasterStore& master);

/// A number of lines. Refusal: usage.
[[nodiscard]] base::Result<std::int64_t> limitOf(const Words& words);

} // namespace fairbook::server
