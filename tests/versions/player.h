// tests/versions/player.h: a phone and a server of one version of Fairbook, behind words that no version owns. Each
// version is the engine compiled in a namespace of its own (CMakeLists.txt), so that several live in one program.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace versions {

struct Request
{
    std::string method, path, body;
    std::vector<std::pair<std::string, std::string>> headers;
};

struct Answer
{
    int status = 0;
    std::string contentType, contentEncoding, body;
    std::vector<std::pair<std::string, std::string>> headers;
};

/// None: no answer came.
using Network = std::function<std::optional<Answer>(const Request&)>;

enum class Act
{
    create,
    set,
    remove,
    restore,
    merge, ///< into the record `other`
    erase,
    star ///< a set by an action that only a version of the future knows
};

/// What somebody does to one record. Paths and values as in an operation; a value is JSON text.
struct Deed
{
    Act act = Act::set;
    std::string type = "client";
    std::string record; ///< id; empty: a new one
    std::string path, value, other;
};

class Server
{
public:
    virtual ~Server() = default;
    [[nodiscard]] virtual Answer handle(const Request& request) = 0;
    virtual void admit(const std::string& person) = 0;
    virtual void makeBaseFile() = 0;
    virtual void advance(std::int64_t ms) = 0;
    [[nodiscard]] virtual std::string digest() = 0;
};

class Phone
{
public:
    virtual ~Phone() = default;
    virtual void enrol(const std::string& person) = 0;
    [[nodiscard]] virtual std::string incarnation() = 0;
    /// The id of the record; empty: refused.
    virtual std::string act(const Deed& deed) = 0;
    /// All that is alive at the path, as JSON texts: the shown value first. Nothing where the record is not here.
    [[nodiscard]] virtual std::vector<std::string> live(const std::string& record, const std::string& path) = 0;
    [[nodiscard]] virtual bool isErased(const std::string& record) = 0;
    [[nodiscard]] virtual bool exists(const std::string& record) = 0;
    [[nodiscard]] virtual bool sync(const Network& network) = 0; ///< a base file where it may take one
    virtual void advance(std::int64_t ms) = 0;
    [[nodiscard]] virtual std::string digest() = 0;
    [[nodiscard]] virtual std::int64_t unsent() = 0;
    [[nodiscard]] virtual std::vector<std::string> setAside() = 0; ///< the reasons
    [[nodiscard]] virtual bool check() = 0;
};

/// One version. The factories return null and a code's name where the base refuses this version.
struct Version
{
    std::string_view name;
    bool merges, erases, stars; ///< what its people can do
    std::unique_ptr<Server> (*server)(const std::filesystem::path& home, std::uint64_t seed, std::string& refusal);
    std::unique_ptr<Phone> (*phone)(const std::filesystem::path& home, std::uint64_t seed, std::string& refusal);
};

// Defined by player.cpp, compiled once a version.
[[nodiscard]] const Version& twoBefore();
[[nodiscard]] const Version& oneBefore();
[[nodiscard]] const Version& today();
[[nodiscard]] const Version& oneAfter();

/// From the oldest to the newest.
[[nodiscard]] const std::vector<const Version*>& all();

} // namespace versions
