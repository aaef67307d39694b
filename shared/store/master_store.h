// shared/store/master_store.h: the master copy, in one SQLite file: records with their sequence numbers, every
// operation that ever arrived (with who, which device, when), incarnations, and the quarantine.
//
// One writer: the thread that owns this object. Readers open their own MasterReader on the same file. Another program
// may write to the same base between two transactions (the command line beside the running server). All calls may throw
// base::StoreError; the transaction is then to be rolled back.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "shared/base/error.h"
#include "shared/base/id.h"
#include "shared/base/instant.h"
#include "shared/base/random.h"
#include "shared/model/operation.h"
#include "shared/model/record.h"
#include "shared/store/range_digests.h"

namespace fairbook::store {

class Database;

/// The last number of each incarnation: how much of everybody's work a base holds.
using LastNumbers = std::map<std::string, std::int64_t>;

/// Who pushes: known from the token, never from the operation.
struct Author
{
    base::Id user;
    base::Id device;
    std::string role;
    bool revoked = false; ///< what it pushes is set aside, and it learns nothing
    bool wipe = false;    ///< and it is to forget everything once all of it has arrived
};

/// What became of a number of an incarnation, for ever.
struct Outcome
{
    base::Id operation;  ///< none: the line was no operation
    std::string hash;    ///< SHA-256 of the line
    std::string verdict; ///< accepted, quarantined, admitted
    std::string reason;  ///< of a quarantine; of one that is accepted: the dot under which it stands (twins.h)
    base::Instant received;
};

/// A number that was not accepted, and why.
struct Refused
{
    std::int64_t number = 0;
    std::string verdict;
    std::string reason;
};

struct FeedRow
{
    std::int64_t seq = 0;
    std::string type;
    base::Id id;
    std::string body;            ///< as stored: spliced into the answer without parsing
    std::string versions;        ///< model::stateVersionsText(): versionsText() without what is private
    std::string hash;            ///< 16 raw bytes
    std::string lastIncarnation; ///< of the operation that changed it last
    bool ownOnly = false;        ///< every operation of the record came from lastIncarnation, none was clamped
};

/// Reading; any number of them, each on its own connection (read-only, WAL).
class MasterReader
{
public:
    /// Refusals: notFound, tooNew, foreign.
    [[nodiscard]] static base::Result<std::unique_ptr<MasterReader>> open(const std::filesystem::path& folder);
    ~MasterReader();

    [[nodiscard]] std::int64_t head();
    [[nodiscard]] std::string epoch();
    /// Rows with seq > after in order, until `bytesMax` of bodies or `countMax` rows; calls `row` for each.
    /// Returns true when there are more. Memory does not grow with the number of rows.
    bool feed(std::int64_t after, std::int64_t countMax, std::size_t bytesMax,
              const std::function<void(const FeedRow&)>& row);
    /// The same of records in some ranges, with after < seq <= upTo.
    bool reread(const Ranges& ranges, std::int64_t after, std::int64_t upTo, std::int64_t countMax,
                std::size_t bytesMax, const std::function<void(const FeedRow&)>& row);
    [[nodiscard]] std::optional<FeedRow> row(base::Id id);
    [[nodiscard]] std::pair<std::int64_t, std::string> digest();         ///< count and 16 raw bytes over all records
    [[nodiscard]] RangeDigests countRanges();                            ///< reads all records
    [[nodiscard]] std::int64_t lastNumber(std::string_view incarnation); ///< 0: never heard of
    [[nodiscard]] std::int64_t backedUpTo(std::string_view incarnation);
    /// Those of the numbers that were set aside and let in later (shared/store/admission.h).
    [[nodiscard]] std::vector<std::int64_t> admitted(std::string_view incarnation,
                                                     const std::vector<std::int64_t>& numbers);
    [[nodiscard]] bool isAdmitted(const model::Earlier& name); ///< the same of one, with its id
    struct Brought                                             ///< by one device, under all of its incarnations
    {
        std::set<std::string> incarnations;
        std::set<base::Id> records; ///< of which something that it sent was taken
    };
    [[nodiscard]] Brought broughtBy(base::Id device); ///< reads all that it ever sent
    [[nodiscard]] LastNumbers lastNumbers();          ///< read from a backup, they are what markBackedUp() wants
    [[nodiscard]] std::string company();
    [[nodiscard]] std::string secret(); ///< 32 random bytes of this base, for what it signs
    [[nodiscard]] Database& database();

    /// One picture of the base until endRead(): all reads between see the same commit.
    void beginRead();
    void endRead() noexcept;

private:
    explicit MasterReader(std::unique_ptr<Database> database);
    std::unique_ptr<Database> database_;
};

class MasterStore
{
public:
    /// Makes the base. Refusal: exists.
    [[nodiscard]] static base::Result<void> create(const std::filesystem::path& folder, std::string_view company,
                                                   base::Clock& clock, base::Random& random);
    /// Refusals: notFound, tooNew, foreign.
    [[nodiscard]] static base::Result<std::unique_ptr<MasterStore>> open(const std::filesystem::path& folder,
                                                                         base::Clock& clock, base::Random& random);
    ~MasterStore();

    // One transaction for many requests (group commit): begin, any number of requests, each in a savepoint, commit.
    void begin();
    void commit();
    void rollback() noexcept;
    /// Cheap where it is still the day of the last commit; else events that are over leave people's scopes. Its own
    /// transaction.
    void passDay();
    void savepoint();
    void release();
    void rollbackToSavepoint() noexcept;

    [[nodiscard]] std::int64_t lastNumber(std::string_view incarnation);
    /// The device that an incarnation belongs to, or none. The first operation of an incarnation binds it.
    [[nodiscard]] base::Id deviceOf(std::string_view incarnation);
    void bindIncarnation(std::string_view incarnation, base::Id device, base::Id user);
    [[nodiscard]] std::optional<Outcome> outcome(std::string_view incarnation, std::uint64_t number);
    [[nodiscard]] std::optional<model::Record> record(base::Id id);

    /// Applies operations of ONE record (already folded into `after`): writes the row with the next sequence number.
    void writeRecord(const model::Record& after, std::string_view incarnation, bool ownOnly);
    void logOperation(const model::Operation& operation, std::string_view line, const Author& author,
                      base::Instant received, std::string_view verdict, std::string_view reason);
    /// Overwrites the bytes of all that was ever sent about these records, but for the operations that erase. Ids and
    /// hashes stay: what is sent again is recognised. One pass over the log. The files that they named are noted in
    /// `erased_file`, for the server to remove. True: there are such.
    bool forgetLines(const std::vector<base::Id>& records);
    bool forgetLine(std::string_view incarnation, std::int64_t number); ///< of one operation that came too late
    [[nodiscard]] bool ownOnly(base::Id record, std::string_view incarnation);
    /// Numbers in (after, upTo] that were not accepted, in order.
    [[nodiscard]] std::vector<Refused> refused(std::string_view incarnation, std::int64_t after, std::int64_t upTo);

    // The server's own edits (users, devices, events made on the command line) are operations too, of the server's
    // incarnation.
    [[nodiscard]] base::Result<base::Id> commitOwn(const model::Operation& draft, base::Id user);

    [[nodiscard]] std::int64_t head();
    [[nodiscard]] std::string epoch();
    [[nodiscard]] std::string company();
    [[nodiscard]] std::string
    companyId();                        ///< of this base and of all its backups, for ever; tells nothing of the secret
    [[nodiscard]] std::string secret(); ///< 32 random bytes of this base, for what it signs
    void newEpoch();                    ///< after a restore; its own transaction
    void markBackedUp();                ///< everything up to now is in a verified backup; its own transaction
    void markBackedUp(const LastNumbers& inBackup); ///< what a verified backup holds; its own transaction
    [[nodiscard]] Database& database();             ///< for server/auth's own tables

private:
    class Parts;
    explicit MasterStore(std::unique_ptr<Parts> parts);
    [[nodiscard]] base::Result<base::Id> writeOwn(const model::Operation& draft, base::Id user);
    std::unique_ptr<Parts> parts_;
};

} // namespace fairbook::store
