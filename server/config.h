// server/config.h: the server's settings: a TOML file, then the environment (FAIRBOOK_…), then flags; the later wins.
// Every setting is one line of settingKinds(): its name in the file is its flag and its variable in the environment.
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>

#include "shared/base/error.h"

namespace fairbook::server {

enum class Source
{
    standard,
    file,
    environment,
    flag
};
[[nodiscard]] std::string_view sourceName(Source source); ///< default, file, environment, flag

enum class SettingShape
{
    text,
    number,
    flag,
    address
};

struct SettingKind
{
    std::string_view name; ///< snake_case: `tls_cert` is FAIRBOOK_TLS_CERT and --tls-cert
    SettingShape shape = SettingShape::text;
    std::string_view standard;
    std::string_view help; ///< one line, units included
    std::int64_t least = 0;
    std::int64_t most = 0;
};

[[nodiscard]] std::span<const SettingKind> settingKinds();

struct Setting
{
    std::string value;
    Source source = Source::standard;
};

class Config
{
public:
    using Words = std::map<std::string, std::string>; ///< name -> value as written

    /// `flags` by setting name, and `config` for the file; `environment` by the variable's whole name, of which those
    /// that are no setting are ignored. Refusals: usage (detail: the setting, and the line in a file), notFound.
    [[nodiscard]] static base::Result<Config> load(const Words& flags, const Words& environment);

    [[nodiscard]] const std::string& text(std::string_view name) const;
    [[nodiscard]] std::int64_t number(std::string_view name) const;
    [[nodiscard]] bool flag(std::string_view name) const;
    [[nodiscard]] const std::map<std::string, Setting, std::less<>>& all() const { return settings_; }

private:
    [[nodiscard]] base::Result<void> readFile(const std::string& path);
    [[nodiscard]] base::Result<void> take(std::string_view name, std::string value, Source source,
                                          std::string_view where);

    std::map<std::string, Setting, std::less<>> settings_;
};

/// The variables FAIRBOOK_… of this process.
[[nodiscard]] Config::Words environmentWords();

struct ListenAddress
{
    std::string host; ///< an IP address, without brackets
    std::uint16_t port = 0;
    bool loopback = false; ///< 127.0.0.0/8 or ::1
};

/// "127.0.0.1:8080", "[::1]:8443"; names are not resolved (except `localhost`, which is 127.0.0.1). Refusal: usage.
[[nodiscard]] base::Result<ListenAddress> parseListen(std::string_view text);

} // namespace fairbook::server
