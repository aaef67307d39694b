// fairbook-cli: the device without a window. Human text goes to standard error; with --json standard output is one JSON
// object, or one a line. Exit: 0 done, 1 the world refused, 2 wrong usage, 3 the machine failed.
#include <cstdio>
#include <functional>
#include <iostream>

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QStandardPaths>

#include "app/cli/command.h"
#include "shared/store/room.h"

namespace cli = fairbook::app::cli;
namespace base = fairbook::base;
using base::Json;

namespace {

constexpr int exitRefused = 1;
constexpr int exitUsage = 2;
constexpr int exitMachine = 3;

struct Options
{
    std::string baseFolder;
    bool json = false;
    cli::CaptureArguments capture;
    cli::ListArguments list;
    cli::CreateArguments create;
    cli::EditArguments edit;
    cli::EnrolArguments enrol;
    cli::ResolveArguments resolve;
    cli::ImportArguments import;
    cli::RespondArguments respond;
    cli::ResultsArguments results;
    cli::ScanArguments scan;
    std::string id, action, file;
    bool untilQuiet = true;
    std::int64_t after = 0;
    bool feed = false;
};

using Command = std::function<cli::Output(cli::Context&)>;

void printHuman(const Json& json)
{
    for (const auto& [name, value] : json.items())
        std::cerr << name << ": " << (value.is_string() ? value.get<std::string>() : base::dumpJson(value)) << '\n';
    std::cerr << '\n';
}

int fail(const Options& options, std::string_view code, const std::string& message, int status)
{
    if (options.json)
        std::cout << base::dumpJson({{"error", {{"code", code}, {"message", message}, {"detail", Json::object()}}}})
                  << '\n';
    std::cerr << "fairbook-cli: " << code << (message.empty() ? "" : ": ") << message << '\n';
    return status;
}

int print(const Options& options, const cli::Output& output)
{
    if (!output) {
        const bool usage = output.error().code == base::Code::usage || output.error().code == base::Code::unsupported;
        return fail(options, base::codeName(output.error().code), output.error().detail,
                    usage ? exitUsage : exitRefused);
    }
    for (const Json& line : *output) {
        if (options.json)
            std::cout << base::dumpJson(line) << '\n';
        else
            printHuman(line);
    }
    return 0;
}

void addRecordCommands(CLI::App& app, Options& options, Command& chosen)
{
    auto* capture = app.add_subcommand("capture", "save a visitor on this device");
    capture->add_option("--set", options.capture.set, "FIELD=VALUE")->take_all();
    capture->add_option("--event", options.capture.event, "id of the fair");
    capture->add_option("--grade", options.capture.grade)->check(CLI::IsMember({"A", "B", "C"}));
    capture->add_option("--note", options.capture.note);
    capture->add_option("--vcard", options.capture.vcard, "a .vcf file");
    capture->add_option("--code", options.capture.code, "the text of a scanned code");
    capture->add_option("--photo", options.capture.photos, "a picture, 20 MiB at most")->take_all();
    capture->callback([&] { chosen = [&](cli::Context& c) { return cli::capture(c, options.capture); }; });

    auto* show = app.add_subcommand("show", "one record, whole");
    show->add_option("id", options.id)->required();
    show->callback([&] { chosen = [&](cli::Context& c) { return cli::show(c, options.id); }; });

    auto* list = app.add_subcommand("list", "records, a line each");
    list->add_option("--type", options.list.type);
    list->add_option("--filter", options.list.filter, "grade=A,tag=…,event=…,state=on_device,deleted=1");
    list->add_option("--sort", options.list.sort, "name or recent");
    list->add_option("--limit", options.list.limit)->check(CLI::Range(1, 100000));
    list->add_option("--after", options.list.after, "the cursor of the last row");
    list->callback([&] { chosen = [&](cli::Context& c) { return cli::list(c, options.list); }; });

    auto* search = app.add_subcommand("search", "clients by any part, in any alphabet");
    search->add_option("text", options.list.text)->required();
    search->add_option("--limit", options.list.limit)->check(CLI::Range(1, 1000));
    search->callback([&] { chosen = [&](cli::Context& c) { return cli::search(c, options.list); }; });

    auto* create = app.add_subcommand("create", "a fair, a task: a record that is not captured at a stand");
    create->add_option("type", options.create.type)->required();
    create->add_option("--set", options.create.set, "FIELD=VALUE")->take_all();
    create->callback([&] { chosen = [&](cli::Context& c) { return cli::create(c, options.create); }; });

    auto* edit = app.add_subcommand("edit", "change a record");
    edit->add_option("id", options.edit.id)->required();
    edit->add_option("--set", options.edit.set, "FIELD=VALUE")->take_all();
    edit->add_option("--add", options.edit.add, "FIELD=VALUE")->take_all();
    edit->add_option("--remove", options.edit.remove, "FIELD/ELEMENT")->take_all();
    edit->add_option("--opened", options.edit.opened, "the token that show gave");
    edit->callback([&] { chosen = [&](cli::Context& c) { return cli::edit(c, options.edit); }; });

    auto* remove = app.add_subcommand("delete", "to the trash");
    remove->add_option("id", options.id)->required();
    remove->callback([&] { chosen = [&](cli::Context& c) { return cli::removeRecord(c, options.id); }; });
}

void addSyncCommands(CLI::App& app, Options& options, Command& chosen)
{
    auto* enrol = app.add_subcommand("enrol", "join a company's server with a one-time code");
    enrol->add_option("--server", options.enrol.server, "https://host:port");
    enrol->add_option("--code", options.enrol.code, "the code, or the text of the invitation's QR")->required();
    enrol->add_option("--name", options.enrol.name, "how this device is called");
    enrol->add_option("--fingerprint", options.enrol.fingerprint, "SHA-256 of the server's certificate");
    enrol->callback([&] { chosen = [&](cli::Context& c) { return cli::enrol(c, options.enrol); }; });

    auto* sync = app.add_subcommand("sync", "send and receive until all is quiet");
    sync->add_flag("--until-quiet", options.untilQuiet);
    sync->add_flag("--feed", options.feed, "a fresh device reads the whole feed, also where a base file is ready");
    sync->callback([&] { chosen = [&](cli::Context& c) { return cli::sync(c, options.feed); }; });

    app.add_subcommand("status", "what is only here")->callback([&] {
        chosen = [](cli::Context& c) { return cli::status(c); };
    });
    auto* conflicts = app.add_subcommand("conflicts", "what somebody has to decide, a line a field");
    conflicts->add_option("--limit", options.list.limit);
    conflicts->callback([&] { chosen = [&](cli::Context& c) { return cli::conflicts(c, options.list.limit); }; });

    auto* resolve = app.add_subcommand("resolve", "decide about a conflict");
    resolve->add_option("id", options.resolve.id)->required();
    resolve->add_option("field", options.resolve.field);
    auto* keep = resolve->add_option("--keep", options.resolve.keep, "the dot of the value to keep");
    auto* value = resolve->add_option("--value", options.resolve.value)->excludes(keep);
    resolve->add_flag("--both", options.resolve.both)->excludes(keep)->excludes(value);
    auto* merged =
        resolve->add_flag("--keep-merged", options.resolve.keepMerged, "edited after the merge: the same person");
    resolve->add_flag("--take-apart", options.resolve.takeApart, "edited after the merge: two people")
        ->excludes(merged);
    resolve->callback([&, value] {
        options.resolve.hasValue = value->count() > 0;
        chosen = [&](cli::Context& c) { return cli::resolve(c, options.resolve); };
    });

    auto* aside = app.add_subcommand("set-aside", "operations that the server could not take");
    aside->add_option("action", options.action)->check(CLI::IsMember({"list", "retry", "export"}));
    aside->add_option("argument", options.file, "OP of retry, FILE of export");
    aside->callback([&] { chosen = [&](cli::Context& c) { return cli::setAside(c, options.action, options.file); }; });
}

void addFileCommands(CLI::App& app, Options& options, Command& chosen)
{
    auto* incoming = app.add_subcommand("import", "new clients from a file");
    incoming->add_option("file", options.import.file)->required();
    incoming->add_option("--type", options.import.type)->check(CLI::IsMember({"vcard", "jsonl", "csv", "xlsx"}));
    incoming->add_option("--policy", options.import.policy)->check(CLI::IsMember({"skip", "fill", "update", "ask"}));
    incoming->add_option("--source", options.import.source, "where the contacts come from");
    incoming->add_option("--basis", options.import.basis, "the legal ground to hold them");
    incoming->add_flag("--dry-run", options.import.dryRun);
    incoming->callback([&] { chosen = [&](cli::Context& c) { return cli::importFile(c, options.import); }; });

    auto* backup = app.add_subcommand("backup", "a copy of the base, verified");
    backup->add_option("file", options.file)->required();
    backup->callback([&] { chosen = [&](cli::Context& c) { return cli::backup(c, options.file); }; });

    app.add_subcommand("recover", "a damaged base: put aside, and a new one made of what it still says");

    auto* restore = app.add_subcommand("restore", "a deleted record by its id, or a whole base from a backup's file");
    restore->add_option("what", options.file)->required();
    restore->callback([&] { chosen = [&](cli::Context& c) { return cli::restoreRecord(c, options.file); }; });

    app.add_subcommand("check", "recounts and compares")->callback([&] {
        chosen = [](cli::Context& c) { return cli::check(c); };
    });
}

void addPhotoCommands(CLI::App& app, Options& options, Command& chosen)
{
    auto* photos = app.add_subcommand("photos", "photos and files of a client");
    photos->require_subcommand(1);
    auto* all = photos->add_subcommand("list", "what is attached to a client, a line each");
    all->add_option("client", options.id)->required();
    all->callback([&] { chosen = [&](cli::Context& c) { return cli::listPhotos(c, options.id); }; });
    auto* get = photos->add_subcommand("get", "the original, fetched from the server where it is not here");
    get->add_option("id", options.id, "of the attachment")->required();
    get->add_option("file", options.file)->required();
    get->callback([&] { chosen = [&](cli::Context& c) { return cli::getPhoto(c, options.id, options.file); }; });
}

void addScanCommands(CLI::App& app, Options& options, Command& chosen)
{
    auto* card = app.add_subcommand("scan-card", "what photos of a business card say; nothing is saved");
    card->add_option("images", options.scan.files, "both sides of one card")->required()->expected(1, 4);
    card->add_option("--lang", options.scan.languages, "uk+ru+en");
    card->callback([&] { chosen = [&](cli::Context& c) { return cli::scanCard(c, options.scan); }; });
    auto* code = app.add_subcommand("scan-code", "what the codes of a picture say, a line each; nothing is saved");
    code->add_option("image", options.file)->required();
    code->callback([&] { chosen = [&](cli::Context& c) { return cli::scanCode(c, options.file); }; });
    auto* badges = app.add_subcommand("badges", "the organiser's list of badges");
    badges->require_subcommand(1);
    auto* join = badges->add_subcommand("join", "a CSV file meets the badges that were scanned; nobody is overwritten");
    join->add_option("file", options.file)->required();
    join->add_flag("--dry-run", options.import.dryRun);
    join->callback(
        [&] { chosen = [&](cli::Context& c) { return cli::joinBadgeList(c, options.file, options.import.dryRun); }; });
    badges->add_subcommand("undo", "takes the latest join back")->callback([&] {
        chosen = [](cli::Context& c) { return cli::undoBadgeList(c); };
    });
    auto* codes = app.add_subcommand("codes", "the codes that captures kept as they were read");
    codes->require_subcommand(1);
    auto* reread = codes->add_subcommand("reread", "what this version understands more fills what is empty");
    reread->add_flag("--dry-run", options.import.dryRun);
    reread->callback([&] { chosen = [&](cli::Context& c) { return cli::rereadCodes(c, options.import.dryRun); }; });
    codes->add_subcommand("undo", "takes the latest rereading back")->callback([&] {
        chosen = [](cli::Context& c) { return cli::undoCodes(c); };
    });
}

void addBundleCommands(CLI::App& app, Options& options, Command& chosen)
{
    auto* bundle = app.add_subcommand("bundle", "out of a stand without any network, in a file");
    bundle->require_subcommand(1);
    auto* outgoing = bundle->add_subcommand("export", "what this device has not sent, for the company's server only");
    outgoing->add_option("file", options.file)->required();
    outgoing->add_option("--after", options.after, "the last number that an earlier bundle holds");
    outgoing->callback(
        [&] { chosen = [&](cli::Context& c) { return cli::exportBundle(c, options.file, options.after); }; });
    auto* carried = bundle->add_subcommand("import", "carry another device's bundle to the server");
    carried->add_option("file", options.file)->required();
    carried->callback([&] { chosen = [&](cli::Context& c) { return cli::carryBundle(c, options.file); }; });
}

void addFormCommands(CLI::App& app, Options& options, Command& chosen)
{
    auto* forms = app.add_subcommand("forms", "questionnaires");
    forms->require_subcommand(1);
    forms->add_subcommand("list", "a line each")->callback([&] {
        chosen = [](cli::Context& c) { return cli::listForms(c); };
    });
    auto* show = forms->add_subcommand("show", "the draft, and what is wrong with it");
    show->add_option("id", options.id)->required();
    show->callback([&] { chosen = [&](cli::Context& c) { return cli::showForm(c, options.id); }; });
    auto* publish = forms->add_subcommand("publish", "the draft goes live as a version that never changes");
    publish->add_option("id", options.id)->required();
    publish->callback([&] { chosen = [&](cli::Context& c) { return cli::publishForm(c, options.id); }; });
    auto* incoming = forms->add_subcommand("import", "a new draft from a file");
    incoming->add_option("file", options.file)->required();
    incoming->callback([&] { chosen = [&](cli::Context& c) { return cli::importForm(c, options.file); }; });
    auto* outgoing = forms->add_subcommand("export", "the draft as a file");
    outgoing->add_option("id", options.id)->required();
    outgoing->add_option("file", options.file)->required();
    outgoing->callback([&] { chosen = [&](cli::Context& c) { return cli::exportForm(c, options.id, options.file); }; });

    auto* results = forms->add_subcommand("results", "what was answered, over all versions");
    results->add_option("id", options.results.form)->required();
    results->add_option("--xlsx", options.results.xlsx, "a workbook: a row a response");
    results->add_option("--language", options.results.language, "of the choices in it")
        ->check(CLI::IsMember({"uk", "ru", "en"}));
    results->callback([&] { chosen = [&](cli::Context& c) { return cli::formResults(c, options.results); }; });
    auto* respond = app.add_subcommand("respond", "what a client answered");
    respond->add_option("form", options.respond.form)->required();
    respond->add_option("--client", options.respond.client)->required();
    respond->add_option("--answers", options.respond.answers, "a file: {\"question\":answer}")->required();
    respond->add_option("--language", options.respond.language)->check(CLI::IsMember({"uk", "ru", "en"}));
    respond->callback([&] { chosen = [&](cli::Context& c) { return cli::respond(c, options.respond); }; });
}

void addLaterCommands(CLI::App& app, Command& chosen)
{
    for (const char* later :
         {"duplicates", "merge", "unmerge", "not-duplicate", "undo-import", "export", "report", "person"}) {
        auto* command = app.add_subcommand(later, "not in this version")->allow_extras();
        command->callback([&chosen, later] {
            chosen = [later](cli::Context&) -> cli::Output {
                return base::refuse(base::Code::unsupported, std::string(later) + " is not in this version");
            };
        });
    }
}

std::filesystem::path defaultFolder()
{
    QCoreApplication::setApplicationName(QStringLiteral("fairbook"));
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation).toStdString();
}

int run(const CLI::App& app, const Options& options, const Command& command)
{
    cli::DeviceClock clock;
    base::SystemRandom random;
    const std::filesystem::path folder =
        options.baseFolder.empty() ? defaultFolder() : std::filesystem::path(options.baseFolder);
    if (app.got_subcommand("recover"))
        return print(options, cli::recoverBase(folder, clock, random));
    if (app.got_subcommand("restore") && !base::Id::parse(options.file))
        return print(options, cli::restoreBackup(options.file, folder));
    auto store = fairbook::store::DeviceStore::open(folder, clock, random);
    if (!store)
        return print(options, tl::unexpected(store.error()));
    fairbook::store::keepReserve(folder);
    cli::Context context{**store, clock, random};
    return print(options, command(context));
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication qt(argc, argv);
    Options options;
    Command chosen;
    CLI::App app{"fairbook-cli: the device without a window"};
    app.add_option("--base", options.baseFolder, "folder of the base; the app's own by default");
    app.add_flag("--json", options.json);
    app.set_version_flag("--version", FAIRBOOK_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
    addRecordCommands(app, options, chosen);
    addSyncCommands(app, options, chosen);
    addFileCommands(app, options, chosen);
    addPhotoCommands(app, options, chosen);
    addScanCommands(app, options, chosen);
    addBundleCommands(app, options, chosen);
    addFormCommands(app, options, chosen);
    addLaterCommands(app, chosen);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        const int status = app.exit(error, std::cerr, std::cerr);
        return status == 0 ? 0 : exitUsage;
    }
    try {
        return run(app, options, chosen);
    } catch (const base::StoreError& error) {
        return fail(options, base::faultName(error.fault()), error.what(), exitMachine);
    }
}
