// fairbook-server: the master copy of a company's client base. This file turns a command line into a Call, nothing
// else.
#include <sys/stat.h>

#include <algorithm>
#include <iostream>
#include <memory>
#include <set>
#include <vector>

#include <CLI/CLI.hpp>

#include "server/commands/commands.h"
#include "server/commands/output.h"

namespace {

using namespace fairbook;
using namespace fairbook::server;

struct Option
{
    const char* name; ///< "--company", or "device" for a word without dashes
    const char* help;
    enum
    {
        text,
        flag,
        needed
    } kind = text;
};

struct CommandLine
{
    const char* name;
    const char* help;
    Command run;
    std::vector<Option> options;
    std::vector<std::string> settings; ///< of settingKinds()
};

std::vector<Option> inviteOptions()
{
    return {{"--user", "login; a new one is made", Option::needed},
            {"--role", "rep, manager, admin or kiosk"},
            {"--scope", "all, or own: only what is theirs and current"},
            {"--event", "id of the event it is for"},
            {"--ttl", "minutes until it expires"},
            {"--server", "address for the QR, such as https://crm.example.org:8443"},
            {"--qr", "write the QR to a .png or .svg file"}};
}

std::vector<Option> quarantineOptions()
{
    return {{"action", "list or admit"},
            {"operation", "id of the one to let in"},
            {"--device", "all that this revoked device handed over"},
            {"--limit", "lines"}};
}

std::vector<Option> webFormOptions()
{
    return {{"form", "id or short name of the one to draw"},
            {"--event", "id of the fair that its answers belong to"},
            {"--server", "address that visitors use, such as https://crm.example.org"},
            {"--qr", "write the QR to a .png or .svg file"}};
}

const std::vector<CommandLine>& commandLines()
{
    static const std::vector<CommandLine> all = {
        {"init",
         "make the base of a company",
         initCommand,
         {{"--company", "the company's name", Option::needed},
          {"--admin", "login of the administrator", Option::needed},
          {"--password-stdin", "read the password from standard input", Option::flag}},
         {"data"}},
        {"serve",
         "serve until SIGTERM",
         serveCommand,
         {},
         {"data", "listen", "tls_cert", "tls_key", "http_loopback", "public_url", "log_level", "io_threads",
          "reader_threads", "web_per_day", "web_per_hour", "web_per_address", "web_least_seconds"}},
        {"invite",
         "make a one-time code for a device",
         inviteCommand,
         inviteOptions(),
         {"data", "public_url", "tls_cert", "invite_minutes"}},
        {"users",
         "list people, or say what one of them sees: users scope LOGIN all|own",
         usersCommand,
         {{"action", "scope"}, {"login", "of whom"}, {"scope", "all, or own: only what is theirs and current"}},
         {"data"}},
        {"devices", "list devices", devicesCommand, {}, {"data"}},
        {"revoke",
         "show a device nothing from now on, and set aside what it still sends",
         revokeCommand,
         {{"device", "id of the device", Option::needed}, {"--wipe", "then it empties itself", Option::flag}},
         {"data"}},
        {"quarantine",
         "list operations that were set aside, or let one in",
         quarantineCommand,
         quarantineOptions(),
         {"data"}},
        {"audit",
         "list who did what",
         auditCommand,
         {{"--limit", "lines"}, {"--record", "the changes of one record instead"}},
         {"data"}},
        {"backup",
         "copy the base to one verified file",
         backupCommand,
         {{"--to", "the file", Option::needed}},
         {"data"}},
        {"import-bundle",
         "take what a device without a network wrote",
         importBundleCommand,
         {{"file", "written by fairbook-cli bundle export", Option::needed}},
         {"data"}},
        {"restore", "make a base from a backup", restoreCommand, {{"--from", "the file", Option::needed}}, {"data"}},
        {"base-file", "make what fresh devices begin with, now", baseFileCommand, {}, {"data"}},
        {"web-forms",
         "list the questionnaires that visitors may open on the web, or draw the QR of one",
         webFormsCommand,
         webFormOptions(),
         {"data", "public_url"}},
        {"check", "read everything and say whether it is whole", checkCommand, {}, {"data"}},
        {"stats", "count what is there", statsCommand, {}, {"data"}},
        {"config",
         "show the settings and where each comes from",
         configCommand,
         {{"--print", "print them", Option::flag}},
         {"data", "listen", "tls_cert", "tls_key", "http_loopback", "public_url", "log_level", "io_threads",
          "reader_threads", "web_per_day", "web_per_hour", "web_per_address", "web_least_seconds", "invite_minutes"}},
    };
    return all;
}

/// "--password-stdin" -> "password_stdin"
std::string wordName(std::string name)
{
    name.erase(0, name.find_first_not_of('-'));
    for (char& c : name)
        c = c == '-' ? '_' : c;
    return name;
}

std::string flagName(std::string_view setting)
{
    std::string name = "--";
    for (const char c : setting)
        name += c == '_' ? '-' : c;
    return name;
}

struct Parsed
{
    const CommandLine* command = nullptr;
    Words words;
    Config::Words flags;
    Format format = Format::text;
};

void addOptions(CLI::App& app, const CommandLine& line, Parsed& parsed)
{
    CLI::App* command = app.add_subcommand(line.name, line.help);
    command->fallthrough();
    command->callback([&parsed, &line] { parsed.command = &line; });
    for (const Option& option : line.options) {
        const std::string word = wordName(option.name);
        if (option.kind == Option::flag) {
            command->add_flag_callback(
                option.name, [&parsed, word] { parsed.words.set(word, "true"); }, option.help);
            continue;
        }
        const auto take = [&parsed, word](const std::string& value) { parsed.words.set(word, value); };
        command->add_option_function<std::string>(option.name, take, option.help)
            ->required(option.kind == Option::needed);
    }
    for (const SettingKind& kind : settingKinds()) {
        if (std::find(line.settings.begin(), line.settings.end(), kind.name) == line.settings.end())
            continue;
        const std::string name(kind.name);
        if (kind.shape == SettingShape::flag)
            command->add_flag_callback(
                flagName(name), [&parsed, name] { parsed.flags[name] = "true"; }, std::string(kind.help));
        else
            command->add_option_function<std::string>(
                flagName(name), [&parsed, name](const std::string& value) { parsed.flags[name] = value; },
                std::string(kind.help));
    }
}

/// CLI11 says of an unknown command only that a command is missing.
std::string usageDetail(const CLI::ParseError& error, const std::vector<std::string>& words)
{
    const auto known = [](const std::string& word) {
        const auto& all = commandLines();
        return std::any_of(all.begin(), all.end(), [&](const CommandLine& line) { return line.name == word; });
    };
    if (!words.empty() && !words.front().starts_with('-') && !known(words.front()))
        return "no command " + words.front();
    return error.what();
}

base::Result<Spoken> run(const Parsed& parsed)
{
    const auto config = Config::load(parsed.flags, environmentWords());
    if (!config)
        return tl::unexpected(config.error());
    base::SystemClock clock;
    base::SystemRandom random;
    return parsed.command->run({*config, parsed.words, {clock, random}});
}

int runSafely(const Parsed& parsed)
{
    try {
        return say(parsed.format, run(parsed));
    } catch (const base::StoreError& error) {
        return sayFault(parsed.format, base::faultName(error.fault()), error.what());
    } catch (const std::bad_alloc&) {
        return sayFault(parsed.format, "out_of_memory", "");
    }
}

} // namespace

int main(int count, char** arguments)
{
    umask(077); // what we make is for its owner
    CLI::App app("The master copy of a Fairbook client base.", "fairbook-server");
    Parsed parsed;
    app.require_subcommand(1);
    app.add_flag_callback(
        "--json",
        [&parsed] {
            parsed.format = Format::json;
            parsed.words.set("json", "true");
        },
        "standard output is JSON");
    app.add_option_function<std::string>(
        "--config", [&parsed](const std::string& value) { parsed.flags["config"] = value; }, "settings, a TOML file");
    for (const CommandLine& line : commandLines())
        addOptions(app, line, parsed);
    const std::vector<std::string> words(arguments + 1, arguments + count);
    const bool json = std::find(words.begin(), words.end(), "--json") != words.end();
    try {
        app.parse(count, arguments);
    } catch (const CLI::CallForHelp&) {
        std::cerr << app.help();
        return exitDone;
    } catch (const CLI::ParseError& error) {
        return say(json ? Format::json : Format::text, base::refuse(base::Code::usage, usageDetail(error, words)));
    }
    return runSafely(parsed);
}
