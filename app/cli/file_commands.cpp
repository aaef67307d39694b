// import, backup, restore, check: what comes from files and goes to them.
#include <algorithm>
#include <span>
#include <utility>

#include "app/cli/command.h"
#include "shared/exchange/client_values.h"
#include "shared/exchange/json_lines.h"
#include "shared/exchange/vcard.h"
#include "shared/model/catalogue.h"
#include "shared/store/database.h"
#include "shared/store/recover.h"

namespace fairbook::app::cli {
namespace {

using base::Json;

constexpr std::size_t gesturesPerCommit = 5000; ///< of an import: memory stays flat, and a kill costs at most one part

/// Writes contacts as new clients, part by part.
class Importer
{
public:
    Importer(Context& context, const ImportArguments& arguments)
        : context_(context), arguments_(arguments), region_(context.region()),
          checkKnown_(context.store.counts().clients > 0),
          batch_(base::Id::make(context.clock.now(), context.random).text())
    {}

    void add(exchange::Contact contact)
    {
        ++rows_;
        const base::Id id = idOf(contact);
        if (id.none()) {
            ++twice_;
            return;
        }
        Json values = exchange::clientValues(contact, region_);
        values["source_kind"] = "import";
        values["source_note"] = arguments_.source.empty() ? batch_ : arguments_.source;
        if (!arguments_.basis.empty())
            exchange::addElement(values, *attributes_, Json{{"name", "legal_basis"}, {"value", arguments_.basis}});
        if (checkKnown_ && known(values))
            ++matched_;
        if (arguments_.dryRun) {
            if (records_.size() < recordsShownMax)
                records_.push_back(std::move(values));
            return;
        }
        gestures_.push_back(
            {{.action = model::Action::create, .type = "client", .record = id, .set = std::move(values), .base = {}}});
        if (gestures_.size() >= gesturesPerCommit)
            flush();
    }

    void flush()
    {
        write(gestures_);
        gestures_.clear();
    }

    [[nodiscard]] Output result(const exchange::ReadReport& read)
    {
        flush();
        const auto refused = static_cast<std::int64_t>(refused_.size());
        Json warnings = std::move(refused_);
        const std::size_t bad =
            warnings.size() +
            static_cast<std::size_t>(std::count_if(read.warnings.begin(), read.warnings.end(),
                                                   [](const auto& w) { return w.code.rfind("line_", 0) == 0; }));
        for (const auto& warning : read.warnings)
            warnings.push_back({{"code", warning.code}, {"where", warning.where}, {"message", warning.message}});
        Json json{{"batch", batch_},
                  {"rows", rows_},
                  {"new", rows_ - matched_ - twice_ - refused},
                  {"matched", matched_},
                  {"twice", twice_},
                  {"bad", bad},
                  {"mapping", Json::object()},
                  {"encoding", read.encoding},
                  {"bad_file", Json()},
                  {"warnings", std::move(warnings)}};
        if (arguments_.dryRun)
            json["records"] = std::move(records_);
        return Lines{std::move(json)};
    }

private:
    static constexpr std::size_t recordsShownMax = 1000;
    static constexpr std::size_t whoBytesMax = 200; ///< of what is said of a client who is left out

    /// A file that names its records keeps their names: read twice, it adds nothing. None: it is here already.
    base::Id idOf(exchange::Contact& contact)
    {
        const auto named = std::find_if(contact.extras.begin(), contact.extras.end(),
                                        [](const auto& extra) { return extra.first == "id"; });
        if (named == contact.extras.end())
            return base::Id::make(context_.clock.now(), context_.random);
        const auto id = base::Id::parse(named->second);
        if (!id)
            return base::Id::make(context_.clock.now(), context_.random);
        contact.extras.erase(named);
        return context_.store.record(*id) ? base::Id{} : *id;
    }

    /// All at once; where somebody is refused, the halves.
    void write(std::span<model::Gesture> gestures)
    {
        if (gestures.empty() || context_.store.commitAll({gestures.begin(), gestures.end()}))
            return;
        if (gestures.size() == 1)
            return addAlone(std::move(gestures.front().front()));
        write(gestures.first(gestures.size() / 2));
        write(gestures.subspan(gestures.size() / 2));
    }

    /// In several operations, if need be. Whom nobody could send is left out, and named.
    void addAlone(model::Edit create)
    {
        const std::string who = base::dumpJson(exchange::bodyOf(create.set)).substr(0, whoBytesMax);
        const auto done = context_.store.commit(model::createInParts(std::move(create)));
        if (!done)
            refused_.push_back(
                {{"code", "contact_refused"},
                 {"where", who},
                 {"message", std::string(base::codeName(done.error().code)) + " " + done.error().detail}});
    }

    /// Said, never a reason to leave somebody out: an import adds clients and changes none.
    bool known(const Json& values) { return !context_.store.known(exchange::bodyOf(values), 1).empty(); }

    Context& context_;
    const ImportArguments& arguments_;
    std::string region_;
    bool checkKnown_;
    std::string batch_;
    const model::Field* attributes_ = model::fieldOf("client", "attributes");
    std::vector<model::Gesture> gestures_;
    Json records_ = Json::array();
    std::int64_t rows_ = 0, matched_ = 0, twice_ = 0;
    Json refused_ = Json::array();
};

std::string typeOf(const ImportArguments& arguments)
{
    if (!arguments.type.empty())
        return arguments.type;
    const std::string extension = std::filesystem::path(arguments.file).extension().string();
    return extension == ".vcf" ? "vcard" : extension == ".jsonl" ? "jsonl" : extension;
}

} // namespace

Output importFile(Context& context, const ImportArguments& arguments)
{
    const std::string type = typeOf(arguments);
    if (type != "vcard" && type != "jsonl")
        return base::refuse(base::Code::unsupported, "import of " + type + " is not in this version");
    if (arguments.policy != "skip")
        return base::refuse(base::Code::unsupported, "--policy " + arguments.policy + " is not in this version");
    Importer importer(context, arguments);
    const exchange::ContactSink sink = [&](exchange::Contact&& contact) { importer.add(std::move(contact)); };
    const auto read = type == "vcard" ? exchange::readVcardFile(arguments.file, sink)
                                      : exchange::readJsonLinesFile(arguments.file, sink);
    if (!read)
        return tl::unexpected(read.error());
    return importer.result(*read);
}

Output backup(Context& context, const std::filesystem::path& file)
{
    if (const auto done = context.store.backup(file); !done)
        return tl::unexpected(done.error());
    return Lines{Json{{"file", file.string()}, {"bytes", std::filesystem::file_size(file)}, {"verified", true}}};
}

Output check(Context& context)
{
    auto checked = context.store.check();
    if (!checked)
        return tl::unexpected(checked.error());
    return Lines{std::move(*checked)};
}

Output restoreBackup(const std::filesystem::path& backup, const std::filesystem::path& folder)
{
    const std::filesystem::path target = folder / "fairbook.db";
    if (std::filesystem::exists(target))
        return base::refuse(base::Code::exists, target.string());
    if (!std::filesystem::is_regular_file(backup))
        return base::refuse(base::Code::notFound, backup.string());
    if (const auto opened = store::Database::open(backup, store::OpenAs::masterReader); !opened)
        return tl::unexpected(opened.error());
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    const std::filesystem::path part = folder / "fairbook.db.part";
    std::filesystem::copy_file(backup, part, std::filesystem::copy_options::overwrite_existing, failed);
    if (!failed)
        std::filesystem::rename(part, target, failed);
    if (failed)
        throw base::StoreError(base::StoreFault::full, failed.message());
    return Lines{Json{{"base", folder.string()}, {"bytes", std::filesystem::file_size(target)}}};
}

Output recoverBase(const std::filesystem::path& folder, base::Clock& clock, base::Random& random)
{
    const auto told = store::recover(folder, clock, random);
    if (!told)
        return tl::unexpected(told.error());
    return Lines{Json{{"aside", told->aside.string()},
                      {"unsent", told->unsent},
                      {"records", told->records},
                      {"drafts", told->drafts},
                      {"damaged_rows", told->damagedRows},
                      {"enrolled", told->enrolled},
                      {"complete", !told->holes}}};
}

} // namespace fairbook::app::cli
