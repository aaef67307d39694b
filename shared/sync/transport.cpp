#include "shared/sync/transport.h"

#include <algorithm>

namespace fairbook::sync {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

std::string_view headerOf(const HttpHeaders& headers, std::string_view name)
{
    const auto same = [](char a, char b) { return lower(a) == lower(b); };
    for (const auto& [key, value] : headers) {
        if (std::equal(key.begin(), key.end(), name.begin(), name.end(), same))
            return value;
    }
    return {};
}

} // namespace fairbook::sync
