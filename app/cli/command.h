// app/cli/command.h: what every command of fairbook-cli gets and gives. A command reads its arguments, calls the store
// or a sync session, and returns JSON; how that is printed is decided in one place (main.cpp).
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "shared/base/error.h"
#include "shared/base/instant.h"
#include "shared/base/json.h"
#include "shared/base/random.h"
#include "shared/store/device_store.h"

namespace fairbook::app::cli {

/// The device's clock, off by FAIRBOOK_CLOCK_OFFSET_MS: for drills with a wrong clock.
class DeviceClock final : public base::Clock
{
public:
    DeviceClock();
    [[nodiscard]] base::Instant now() override { return {system_.now().ms + offsetMs_}; }
    [[nodiscard]] std::int64_t monotonicMs() override { return system_.monotonicMs(); }
    [[nodiscard]] int zoneMinutes() override { return system_.zoneMinutes(); }

private:
    base::SystemClock system_;
    std::int64_t offsetMs_ = 0;
};

struct Context
{
    store::DeviceStore& store;
    base::Clock& clock;
    base::Random& random;
    [[nodiscard]] std::string region() const; ///< country of phones without a code: the current event's, else UA
};

/// One object, or one object a line.
using Lines = std::vector<base::Json>;
using Output = base::Result<Lines>;

struct CaptureArguments
{
    std::vector<std::string> set; ///< FIELD=VALUE
    std::string event, grade, note, vcard, code;
    std::vector<std::string> photos;
};
[[nodiscard]] Output capture(Context& context, const CaptureArguments& arguments);

struct ListArguments
{
    std::string type = "client", filter, sort, after, text;
    std::int64_t limit = 50;
};
[[nodiscard]] Output show(Context& context, const std::string& id);
[[nodiscard]] Output list(Context& context, const ListArguments& arguments);
[[nodiscard]] Output search(Context& context, const ListArguments& arguments);

struct CreateArguments
{
    std::string type;
    std::vector<std::string> set; ///< FIELD=VALUE
};
/// A record that is not captured at a stand: a fair, a task.
[[nodiscard]] Output create(Context& context, const CreateArguments& arguments);

struct EditArguments
{
    std::string id, opened;
    std::vector<std::string> set, add, remove;
};
[[nodiscard]] Output edit(Context& context, const EditArguments& arguments);
[[nodiscard]] Output removeRecord(Context& context, const std::string& id);
[[nodiscard]] Output restoreRecord(Context& context, const std::string& id);

struct EnrolArguments
{
    std::string server, code, name, fingerprint;
};
[[nodiscard]] Output enrol(Context& context, const EnrolArguments& arguments);
[[nodiscard]] Output sync(Context& context, bool feed); ///< `feed`: never a base file
[[nodiscard]] Output status(Context& context);
/// What is unsent, sealed to the company. Refusals: exists, those of writeBundle().
[[nodiscard]] Output exportBundle(Context& context, const std::filesystem::path& file, std::int64_t after);
/// Keeps another device's bundle for the next sync. Refusals: notFound, notEnrolled, foreign, tooNew, tooLong,
/// throttled.
[[nodiscard]] Output carryBundle(Context& context, const std::filesystem::path& file);
struct ScanArguments
{
    std::vector<std::string> files;
    std::string languages = "en+uk+ru";
};
/// Refusals: badValue, detail lang (a language without a model) or card (could not be read); those of a photo.
[[nodiscard]] Output scanCard(Context& context, const ScanArguments& arguments);
/// Joins the organiser's list (CSV) to the badges that were scanned; `dryRun`: only says what it would do.
[[nodiscard]] Output joinBadgeList(Context& context, const std::string& file, bool dryRun);
[[nodiscard]] Output undoBadgeList(Context& context);
/// Reads the codes that captures kept again; what they say more fills what is empty.
[[nodiscard]] Output rereadCodes(Context& context, bool dryRun);
[[nodiscard]] Output undoCodes(Context& context);
[[nodiscard]] Output scanCode(Context& context, const std::string& file);
[[nodiscard]] Output listPhotos(Context& context, const std::string& client);
/// Refusals: badValue, notFound (also: its owner has not sent it yet), exists, notEnrolled, those of a sync.
[[nodiscard]] Output getPhoto(Context& context, const std::string& attachment, const std::filesystem::path& file);
[[nodiscard]] Output conflicts(Context& context, std::int64_t limit);

struct ResolveArguments
{
    std::string id, field, keep, value;
    bool hasValue = false;
    bool both = false;
    bool keepMerged = false; ///< of a record that was edited after it was merged; no field then
    bool takeApart = false;
};
[[nodiscard]] Output resolve(Context& context, const ResolveArguments& arguments);
[[nodiscard]] Output setAside(Context& context, const std::string& action, const std::string& argument);

[[nodiscard]] Output listForms(Context& context);
/// The draft with what is wrong with it, and its live version. Refusals: badValue, notFound.
[[nodiscard]] Output showForm(Context& context, const std::string& id);
/// A new draft from a questionnaire's JSON (docs/questionnaires.md) or an XLSForm workbook. Refusals: notFound, those
/// of parseQuestionnaire(), readXlsx() and readXlsForm().
[[nodiscard]] Output importForm(Context& context, const std::string& file);
[[nodiscard]] Output exportForm(Context& context, const std::string& id, const std::string& file); ///< also: exists
/// Freezes the draft as its next version. Refusals: those of publishEdits().
[[nodiscard]] Output publishForm(Context& context, const std::string& id);

struct ResultsArguments
{
    std::string form, xlsx, language = "en";
};
/// What was answered, over all versions: a line for all, then one a question; or all answers as a workbook. Refusals:
/// badValue, notFound, exists, those of exportResults().
[[nodiscard]] Output formResults(Context& context, const ResultsArguments& arguments);

struct RespondArguments
{
    std::string form, client, answers, language;
};
/// What a client answered, by the live version. `answers`: a file {"question":answer}. Refusals: badValue, notFound.
[[nodiscard]] Output respond(Context& context, const RespondArguments& arguments);

struct ImportArguments
{
    std::string file, type, policy = "skip", source, basis;
    bool dryRun = false;
};
[[nodiscard]] Output importFile(Context& context, const ImportArguments& arguments);
[[nodiscard]] Output backup(Context& context, const std::filesystem::path& file);
[[nodiscard]] Output check(Context& context);
/// Puts a backup in the place of a base that does not exist yet. Refusals: exists, notFound, foreign, tooNew.
[[nodiscard]] Output restoreBackup(const std::filesystem::path& backup, const std::filesystem::path& base);
/// A damaged base: a new one of what it still says, as store::recover() tells.
[[nodiscard]] Output recoverBase(const std::filesystem::path& base, base::Clock& clock, base::Random& random);

/// Looks up a record. Refusals: badValue (no id), notFound.
[[nodiscard]] base::Result<store::StoredRecord> recordAt(Context& context, const std::string& id);
/// The whole record as `show` prints it.
[[nodiscard]] base::Json recordJson(Context& context, const store::StoredRecord& stored);
[[nodiscard]] base::Json rowJson(const store::ClientRow& row);

} // namespace fairbook::app::cli
