// shared/store/device_store.h: everything a device keeps, in one SQLite file. The app, the command line and the tests
// open it here; the sync session reads and writes it through the `sync` part below.
//
// One truth: a record's JSON body. A device shows fold(last state from the server, own pending operations); every
// gesture and every page from the server is ONE transaction (records, match keys, search index, pending list, cursor).
// All calls may throw base::StoreError (disk full, locked, corrupt); nothing was changed then. One thread at a time.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "shared/base/error.h"
#include "shared/base/hybrid_clock.h"
#include "shared/base/id.h"
#include "shared/base/instant.h"
#include "shared/base/json.h"
#include "shared/base/random.h"
#include "shared/model/edit.h"
#include "shared/model/record.h"

namespace fairbook::store {

class BlobStore;
class Database;

/// Three words only, everywhere: in the data, on the screen, in the CLI's output.
enum class Delivery
{
    onDevice,
    confirmed,
    attention
};
[[nodiscard]] std::string_view deliveryName(Delivery delivery); ///< on_device, confirmed, attention

/// A record with what the device knows of its delivery.
struct StoredRecord
{
    model::Record record;
    Delivery delivery = Delivery::onDevice;
    std::int64_t seq = 0;              ///< the server's, 0 = never confirmed
    std::vector<std::string> setAside; ///< reasons of operations that the server set aside
};

/// One line of a list of clients.
struct ClientRow
{
    base::Id id;
    std::string name;
    std::string company;
    std::string phone;
    std::string email;
    std::string grade;
    std::string jobTitle;
    std::string why; ///< what matched in a search: name, company, phone, email, tag, note, title; empty in a list
    Delivery delivery = Delivery::onDevice;
    bool conflict = false;
    bool deleted = false;
    std::int64_t lastContactMs = 0; ///< latest capture or interaction, 0 = never
    std::string cursor;             ///< opaque: the next page starts after it
};

struct ListFilter
{
    std::string event; ///< id text, or empty
    std::string grade; ///< A, B, C, or empty
    std::string tag;
    std::string owner;
    std::optional<Delivery> delivery;
    bool trash = false;       ///< only deleted ones
    bool recentFirst = false; ///< by last contact instead of by name
};

/// A client that may be the person being typed, and why.
struct KnownClient
{
    ClientRow row;
    std::string why; ///< phone, email, name
};

/// A person that several records were merged into: what its page shows.
struct MergedView
{
    StoredRecord representative;   ///< its own record, as it is
    base::Json body;               ///< its values first, then those of the others (model::mergedBody)
    std::vector<base::Id> members; ///< the representative first
};

struct RecordPage
{
    std::vector<StoredRecord> records;
    std::int64_t next = 0; ///< where the following page begins; 0: there is none
};

/// How often a version of a questionnaire was answered.
struct ResponseCount
{
    std::string form;    ///< id
    std::string version; ///< id
    std::int64_t count = 0;
};

/// One path of one record on which somebody should decide.
struct Conflict
{
    base::Id record;
    std::string type;
    std::string recordName;
    std::string path;
    struct Value
    {
        base::Json value; ///< null: emptied
        model::Dot dot;
        std::string author; ///< login or name, empty if unknown
        std::string device; ///< name, empty if unknown
        base::Instant at;
        bool mine = false;
        std::string path{}; ///< where the conflict's own is empty
    };
    std::vector<Value> values;        ///< the shown one first
    std::optional<base::Json> before; ///< the value that all of them replaced, where this device still knows it
    bool editedAfterDelete = false;   ///< path is empty then
    bool editedAfterMerge = false;    ///< path is empty then; values: what was written, see model::writesAfterMerge
    base::Id mergedInto{};            ///< by the latest merge
    std::string mergedIntoName{};
};

struct Counts
{
    std::int64_t clients = 0;
    std::int64_t unsent = 0;        ///< operations not yet accepted by the server
    std::int64_t unsentClients = 0; ///< clients only on this device, as people count
    std::int64_t confirmed = 0;     ///< records confirmed by the server
    std::int64_t setAside = 0;
    std::int64_t conflicts = 0;
};

struct SetAside
{
    base::Id operation;
    base::Id record;
    std::string reason; ///< a code name
    std::string line;   ///< the bytes, as written
};

/// Who this device is to a server.
struct Enrolment
{
    std::string server; ///< URL
    std::string token;
    base::Id device;
    base::Id user;
    std::string login;
    std::string role;
    std::string company;
    std::string fingerprint; ///< SHA-256 of the server's certificate, hex; empty: by the machine's authorities
    std::string bundleKey{}; ///< what bundles are sealed to, base64url; empty: of a server that takes none
    std::string companyId{}; ///< whose base it is, for ever; empty: of a server that does not say
};

/// What the device knows of its server's time.
struct Link
{
    base::Instant lastSync;         ///< the server's time of the last page; 0: never
    std::int64_t clockOffsetMs = 0; ///< server's clock - ours, as the last exchange showed
};

struct Draft
{
    std::string key;  ///< which form
    base::Json value; ///< what it showed
    base::Instant savedAt;
};

/// What a gesture did.
struct Committed
{
    std::vector<base::Id> records; ///< one per edit, in order
    std::int64_t lastNumber = 0;   ///< of the last operation; undo() takes it
};

class DeviceStore
{
public:
    /// Opens or makes `folder`/fairbook.db; ":memory:" is the tests' fake. Refusals: tooNew, foreign.
    /// StoreError corrupt: the file is left as it is.
    [[nodiscard]] static base::Result<std::unique_ptr<DeviceStore>> open(const std::filesystem::path& folder,
                                                                         base::Clock& clock, base::Random& random);
    ~DeviceStore();

    // --- what people do: each call is one durable transaction
    /// Paths without a base in the edit are written as by somebody who saw nothing there; a remove or restore without
    /// one covers all that is here now. A create may bring the id of its record, for others of the gesture to name.
    /// Refusals: notFound (an edit of a record that is not here), tooLong (an operation over its limit), badValue (a
    /// path).
    [[nodiscard]] base::Result<Committed> commit(const model::Gesture& gesture);
    /// Many gestures in one transaction, for imports.
    [[nodiscard]] base::Result<Committed> commitAll(std::vector<model::Gesture> gestures);
    /// The gesture that erases everything kept of a client's person: its records, their history and attachments. Not to
    /// be undone. Refusals: notFound, tooLong.
    [[nodiscard]] base::Result<model::Gesture> eraseEdits(base::Id client, std::string_view reason);
    /// Takes back a gesture by writing the values it replaced (a new operation: also after it was sent). Refusal:
    /// notFound.
    [[nodiscard]] base::Result<Committed> undo(std::int64_t lastNumber);

    // --- what people see
    [[nodiscard]] std::optional<StoredRecord> record(base::Id id);
    /// By any of its records; of one that nobody merged too. Lists, counts and search know representatives only.
    [[nodiscard]] std::optional<MergedView> mergedView(base::Id client);
    /// Records that name the client, or another record of the same person, in their reference field `client`, latest
    /// first: captures, interactions, tasks, consents.
    [[nodiscard]] std::vector<StoredRecord> recordsOf(base::Id client, std::int64_t limit);
    /// Photos and files that belong to a client, or to those merged with it; oldest first.
    [[nodiscard]] std::vector<StoredRecord> attachmentsOf(base::Id client, std::int64_t limit);
    [[nodiscard]] std::vector<StoredRecord> recordsOfType(std::string_view type, std::int64_t limit);
    /// What visitors answered to a questionnaire, in the order of arrival; `after`: `next` of the page before, 0
    /// begins.
    [[nodiscard]] RecordPage responsesOf(base::Id form, std::int64_t after, std::int64_t limit);
    [[nodiscard]] std::vector<ResponseCount> responseCounts(); ///< by form and version
    [[nodiscard]] std::vector<ClientRow> clients(const ListFilter& filter, std::string_view afterCursor,
                                                 std::int64_t limit);
    [[nodiscard]] std::int64_t countClients(const ListFilter& filter);
    /// Words in any order, any alphabet, phone tails, parts of words; best first.
    [[nodiscard]] std::vector<ClientRow> search(std::string_view text, std::int64_t limit);
    /// "We know this person": same phone, e-mail or name as what is being typed.
    [[nodiscard]] std::vector<KnownClient> known(const base::Json& draftBody, std::int64_t limit);
    [[nodiscard]] std::vector<Conflict> conflicts(std::int64_t limit);
    [[nodiscard]] std::vector<SetAside> setAside(std::int64_t limit);
    /// Sends a set-aside operation again under a new number. Refusal: notFound.
    [[nodiscard]] base::Result<void> retrySetAside(base::Id operation);
    [[nodiscard]] Counts counts();
    /// Name of an author by the incarnation in a dot: {user's name or login, device's name}; empty where unknown.
    [[nodiscard]] std::pair<std::string, std::string> authorOf(const model::Dot& dot);

    // --- what is being typed: survives a kill, is not a record yet
    void saveDraft(std::string_view key, const base::Json& value);
    [[nodiscard]] std::optional<Draft> draft(std::string_view key);
    void dropDraft(std::string_view key);

    // --- settings of this device (never synced), and identity
    void setSetting(std::string_view key, const base::Json& value);
    [[nodiscard]] base::Json setting(std::string_view key);
    [[nodiscard]] std::optional<Enrolment> enrolment();
    /// Keeps everything that was captured before. Refusal: foreign, what is here belongs to another company, at which
    /// this device is enrolled.
    [[nodiscard]] base::Result<void> enrol(const Enrolment& enrolment);
    [[nodiscard]] std::string holdsOf(); ///< id of the company whose clients or unsent work are here; empty: unknown
    [[nodiscard]] std::string incarnation();
    [[nodiscard]] Link link();

    // --- safety
    /// Everything goes: what stays is the empty base of a new installation. False: something here has not reached the
    /// server, or is just being saved; then nothing goes.
    [[nodiscard]] bool wipe();
    [[nodiscard]] base::Result<void> backup(const std::filesystem::path& file); ///< Refusal: exists.
    [[nodiscard]] base::Result<base::Json>
    check(); ///< {"records":n,"pending":n,"integrity":"ok"…}; recounts and compares

    // --- for sync::DeviceSession only
    struct Outgoing
    {
        std::vector<std::string> lines; ///< operations not yet accepted, in order of their numbers; whole groups
        std::int64_t first = 0;
        std::int64_t last = 0;
        bool more = false;
        std::string incarnation; ///< whose numbers these are
        std::int64_t used = 0;   ///< the last number that it used
        std::int64_t era = 0;    ///< 0: the present incarnation; k: the one before the k-th last fork
    };
    /// What earlier incarnations wrote and a restored server must have again comes first, one incarnation at a time.
    /// `after`: leaves out numbers up to it, which a bundle holds.
    [[nodiscard]] Outgoing outgoing(std::size_t bytesMax, std::size_t countMax, std::int64_t after = 0);

    struct IncomingState ///< a record as the server has it
    {
        base::Id id;
        std::string type;
        std::int64_t seq = 0;
        std::optional<model::Record> record; ///< none: it is what we have, if `hash` says so
        std::string hash;                    ///< 16 raw bytes
        bool unseen = false; ///< others wrote to it, what we may not see; all of ours is there. seq 0: none of ours is
    };
    struct Verdict ///< of an operation that is not plainly accepted
    {
        std::int64_t number = 0;
        std::string verdict; ///< duplicate, quarantined, …
        std::string reason;
        base::Id operation{}; ///< of an earlier incarnation, where the number is 0
    };
    struct Reread ///< of ranges in which device and server differed (shared/store/range_repair.h)
    {
        std::string from;  ///< must be where the device stands
        std::string after; ///< where it stands then
        bool more = false;
    };
    struct Page
    {
        std::string from;            ///< cursor that the page starts at; must be the stored one
        std::string to;              ///< cursor after it
        std::int64_t acceptedTo = 0; ///< all operations up to this number have their verdict
        std::int64_t backedUpTo = 0;
        std::vector<Verdict> verdicts;
        std::vector<IncomingState> states;
        std::vector<base::Id> gone;   ///< records that left this device's scope
        std::string scope;            ///< what this device may see, in the server's words; empty: an older server
        std::optional<Reread> reread; ///< it also holds records of the ranges that are read again
        bool more = false;
        base::Instant serverTime;
        std::int64_t clockOffsetMs = 0;
        std::string epoch;
        std::string incarnation{}; ///< to whose numbers it is the answer; empty: to the present one's
    };
    struct Applied
    {
        std::int64_t pulled = 0;    ///< records changed by somebody else
        std::int64_t confirmed = 0; ///< own operations that the server now holds
        std::int64_t conflicts = 0; ///< new ones
        std::int64_t setAside = 0;
    };
    /// One transaction. Refusal: conflictingCursor.
    [[nodiscard]] base::Result<Applied> applyPage(Page page);

    [[nodiscard]] std::string cursor();
    [[nodiscard]] std::vector<std::int64_t> asideNumbers(std::int64_t limit); ///< set aside by the server, oldest first
    struct AsideBefore ///< set aside under an earlier incarnation
    {
        std::int64_t place = 0; ///< in the list of what is pending; below zero
        model::Earlier name;
    };
    [[nodiscard]] std::vector<AsideBefore> asideBefore(std::int64_t limit); ///< oldest first
    [[nodiscard]] std::vector<base::Id> refetch(std::int64_t limit); ///< records whose hash differed from the server's
    /// Order-free digest over (id, hash) of all confirmed records, 16 raw bytes; equal to the server's when both hold
    /// the same.
    [[nodiscard]] std::string digest();
    [[nodiscard]] std::int64_t acceptedTo();
    /// What the server says it can take. Where that is more than the last time, what it had set aside as unsupported is
    /// sent again.
    void learnCapabilities(const std::vector<std::string>& capabilities);
    /// The server takes this device's work again. What it had set aside meanwhile is sent again, as far as its number,
    /// or place, is one of `asked` (ascending): of these it has just said which ones a manager let in.
    void retryRevoked(const std::vector<std::int64_t>& asked);
    /// What was set aside because the server did not have its record is sent again where that has come since. False:
    /// nothing.
    bool retryMissing();
    [[nodiscard]] bool givesBack(); ///< the server went back, and what it lost is not all known yet
    /// Somebody else uses our numbers, or the file was restored: new incarnation; unaccepted operations get new
    /// numbers. `of`: only where that is still the present incarnation; another program may have forked it.
    void forkIdentity(std::string_view of = {});
    /// The first number of the present incarnation from which on all wait to be sent, without a gap; 0: none waits.
    [[nodiscard]] std::int64_t firstUnsent();
    /// The server's word on operations of an earlier incarnation. `refused`: it does not take the others of that
    /// incarnation, somebody else went on with it or their beginning is missing: they get new numbers.
    /// `present`: whose turn it was when that was asked. Refusal: conflictingCursor, it is another's now.
    [[nodiscard]] base::Result<void> applyEarlier(std::string_view present, std::int64_t era, std::int64_t acceptedTo,
                                                  const std::vector<Verdict>& verdicts, bool refused);
    /// The server went back (restored): everything after `number`, and all that earlier incarnations wrote, is sent
    /// again; the cursor starts anew. `of`: as above.
    void resendFrom(std::int64_t number, std::string_view epoch, std::string_view of = {});
    void restartFeed(); ///< cursor from the beginning; records and pending operations stay

    // --- a base file instead of the feed, for sync::BaseFileSession only (shared/store/base_file.h)
    /// Nothing of a server is here yet, and what is our own is soon carried over. Never in memory.
    [[nodiscard]] bool mayTakeBaseFile();
    /// The prepared `folder()`/fairbook.next.db becomes this base; operations, drafts, settings and identity stay.
    /// `incarnation`: whose operations up to `contained` it holds. Refusals: those of switchToNext(), conflictingCursor
    /// (it may not be taken any more).
    [[nodiscard]] base::Result<void> takeBaseFile(std::string_view epoch, std::string_view incarnation,
                                                  std::int64_t contained);
    [[nodiscard]] bool isOpen() const; ///< false: it took a base file, and that could not be opened; open it anew
    [[nodiscard]] const std::filesystem::path& folder(); ///< empty in memory

    [[nodiscard]] BlobStore& blobs(); ///< the bytes of photos and files
    [[nodiscard]] base::Clock& clock();
    [[nodiscard]] Database& database();

private:
    class Parts;
    explicit DeviceStore(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> parts_;
};

} // namespace fairbook::store
