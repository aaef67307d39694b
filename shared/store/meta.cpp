#include "shared/store/meta.h"

namespace fairbook::store {
namespace {

constexpr const char* selectValue = "SELECT value FROM meta WHERE name = ?";
constexpr const char* replaceValue = "INSERT OR REPLACE INTO meta(name, value) VALUES (?, ?)";

} // namespace

std::int64_t Meta::integer(std::string_view name)
{
    Query query(database_, selectValue);
    query.bind(name);
    return query.step() ? query.integer(0) : 0;
}

std::string Meta::text(std::string_view name)
{
    Query query(database_, selectValue);
    query.bind(name);
    return query.step() ? query.text(0) : std::string();
}

void Meta::set(std::string_view name, std::int64_t value)
{
    Query(database_, replaceValue).bind(name, value).run();
}

void Meta::set(std::string_view name, std::string_view value)
{
    Query(database_, replaceValue).bind(name, Blob{value}).run();
}

void Meta::add(std::string_view name, std::int64_t delta)
{
    if (delta != 0)
        set(name, integer(name) + delta);
}

} // namespace fairbook::store
