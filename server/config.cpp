#include "server/config.h"

#include <arpa/inet.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <cctype>
#include <charconv>
#include <filesystem>
#include <sstream>

#include <toml++/toml.h>
#include <unistd.h>

namespace fairbook::server {
namespace {

constexpr std::array kinds = {
    SettingKind{"data", SettingShape::text, "", "folder of the master copy"},
    SettingKind{"listen", SettingShape::address, "127.0.0.1:8080", "address and port; port 0 is any free one"},
    SettingKind{"tls_cert", SettingShape::text, "", "certificate chain, PEM"},
    SettingKind{"tls_key", SettingShape::text, "", "private key, PEM"},
    SettingKind{"http_loopback", SettingShape::flag, "false",
                "plain HTTP; only on a loopback address, for development"},
    SettingKind{"public_url", SettingShape::text, "",
                "address that invitations name, such as https://crm.example.org:8443"},
    SettingKind{"log_level", SettingShape::text, "info", "debug, info, warning, error or off"},
    SettingKind{"io_threads", SettingShape::number, "2", "threads that read and write sockets", 1, 64},
    SettingKind{"reader_threads", SettingShape::number, "2", "threads that read requests and write answers", 1, 64},
    SettingKind{"web_per_day", SettingShape::number, "500",
                "answers to one questionnaire on the web, a day; 0: none is open there", 0, 100'000},
    SettingKind{"web_per_hour", SettingShape::number, "200", "the same, an hour", 1, 100'000},
    SettingKind{"web_per_address", SettingShape::number, "60", "answers on the web from one address, an hour", 1,
                100'000},
    SettingKind{"web_least_seconds", SettingShape::number, "3", "that a person takes to fill a page in, seconds", 0,
                60},
    SettingKind{"invite_minutes", SettingShape::number, "1440", "how long an invitation is good, minutes", 1, 43200},
};

const SettingKind* kindOf(std::string_view name)
{
    const auto* found = std::find_if(kinds.begin(), kinds.end(), [&](const SettingKind& k) { return k.name == name; });
    return found == kinds.end() ? nullptr : found;
}

std::optional<std::int64_t> toNumber(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (failed != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

/// The value in its one spelling, or nothing where it does not have the setting's shape.
std::optional<std::string> shaped(const SettingKind& kind, const std::string& value)
{
    if (kind.shape == SettingShape::number) {
        const auto number = toNumber(value);
        if (!number || *number < kind.least || *number > kind.most)
            return std::nullopt;
    }
    if (kind.shape == SettingShape::flag) {
        if (value != "true" && value != "false" && value != "1" && value != "0")
            return std::nullopt;
        return value == "true" || value == "1" ? "true" : "false";
    }
    if (kind.shape == SettingShape::address && !parseListen(value))
        return std::nullopt;
    return value;
}

std::string upper(std::string_view name)
{
    std::string text(name);
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return text;
}

/// A TOML value as the text that a flag would have.
std::optional<std::string> textOf(const toml::node& node)
{
    if (const auto* text = node.as_string())
        return text->get();
    if (const auto* number = node.as_integer())
        return std::to_string(number->get());
    if (const auto* flag = node.as_boolean())
        return flag->get() ? "true" : "false";
    return std::nullopt;
}

} // namespace

std::string_view sourceName(Source source)
{
    switch (source) {
    case Source::standard:
        return "default";
    case Source::file:
        return "file";
    case Source::environment:
        return "environment";
    case Source::flag:
        return "flag";
    }
    return "";
}

std::span<const SettingKind> settingKinds()
{
    return kinds;
}

base::Result<Config> Config::load(const Words& flags, const Words& environment)
{
    Config config;
    for (const SettingKind& kind : kinds)
        config.settings_[std::string(kind.name)] = {std::string(kind.standard), Source::standard};
    const auto fileFlag = flags.find("config");
    const auto fileWord = environment.find("FAIRBOOK_CONFIG");
    const std::string file = fileFlag != flags.end()         ? fileFlag->second
                             : fileWord != environment.end() ? fileWord->second
                                                             : "";
    if (!file.empty()) {
        if (auto read = config.readFile(file); !read)
            return tl::unexpected(read.error());
    }
    for (const SettingKind& kind : kinds) {
        const std::string variable = "FAIRBOOK_" + upper(kind.name);
        if (const auto word = environment.find(variable); word != environment.end())
            if (auto taken = config.take(kind.name, word->second, Source::environment, variable); !taken)
                return tl::unexpected(taken.error());
        if (const auto word = flags.find(std::string(kind.name)); word != flags.end())
            if (auto taken = config.take(kind.name, word->second, Source::flag, kind.name); !taken)
                return tl::unexpected(taken.error());
    }
    return config;
}

base::Result<void> Config::readFile(const std::string& path)
{
    if (!std::filesystem::is_regular_file(path))
        return base::refuse(base::Code::notFound, path);
    toml::table table;
    try {
        table = toml::parse_file(path);
    } catch (const toml::parse_error& error) {
        std::ostringstream where;
        where << path << ':' << error.source().begin.line << ": " << error.description();
        return base::refuse(base::Code::usage, where.str());
    }
    for (const auto& [key, node] : table) {
        const std::string where = path + ':' + std::to_string(node.source().begin.line);
        const auto text = textOf(node);
        if (!text)
            return base::refuse(base::Code::usage, where + ": " + std::string(key.str()));
        if (auto taken = take(key.str(), *text, Source::file, where); !taken)
            return taken;
    }
    return {};
}

base::Result<void> Config::take(std::string_view name, std::string value, Source source, std::string_view where)
{
    const SettingKind* kind = kindOf(name);
    const auto good = kind == nullptr ? std::nullopt : shaped(*kind, value);
    if (!good)
        return base::refuse(base::Code::usage, std::string(where) + ": " + std::string(name));
    settings_[std::string(name)] = {*good, source};
    return {};
}

const std::string& Config::text(std::string_view name) const
{
    const auto found = settings_.find(name);
    assert(found != settings_.end());
    return found->second.value;
}

std::int64_t Config::number(std::string_view name) const
{
    return toNumber(text(name)).value_or(0);
}

bool Config::flag(std::string_view name) const
{
    return text(name) == "true";
}

Config::Words environmentWords()
{
    Config::Words words;
    for (char** entry = environ; *entry != nullptr; ++entry) {
        const std::string_view text(*entry);
        const auto equals = text.find('=');
        if (text.starts_with("FAIRBOOK_") && equals != std::string_view::npos)
            words.emplace(text.substr(0, equals), text.substr(equals + 1));
    }
    return words;
}

base::Result<ListenAddress> parseListen(std::string_view text)
{
    const auto colon = text.rfind(':');
    const auto port = colon == std::string_view::npos ? std::nullopt : toNumber(text.substr(colon + 1));
    if (!port || *port < 0 || *port > 65535)
        return base::refuse(base::Code::usage, "listen");
    std::string host(text.substr(0, colon));
    if (host.size() > 2 && host.front() == '[' && host.back() == ']')
        host = host.substr(1, host.size() - 2);
    if (host == "localhost")
        host = "127.0.0.1";
    in_addr four{};
    in6_addr six{};
    if (inet_pton(AF_INET, host.c_str(), &four) == 1)
        return ListenAddress{host, static_cast<std::uint16_t>(*port), (ntohl(four.s_addr) >> 24U) == 127};
    if (inet_pton(AF_INET6, host.c_str(), &six) == 1)
        return ListenAddress{host, static_cast<std::uint16_t>(*port), IN6_IS_ADDR_LOOPBACK(&six) != 0};
    return base::refuse(base::Code::usage, "listen");
}

} // namespace fairbook::server
