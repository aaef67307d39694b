#include "shared/base/json.h"

#include <cstring>

namespace fairbook::base {

const Json* memberOf(const Json& json, std::string_view key)
{
    if (!json.is_object())
        return nullptr;
    const auto found = json.find(key);
    return found == json.end() ? nullptr : &*found;
}

const Json* arrayAt(const Json& json, std::string_view key)
{
    const Json* member = memberOf(json, key);
    return member != nullptr && member->is_array() ? member : nullptr;
}

const Json* objectAt(const Json& json, std::string_view key)
{
    const Json* member = memberOf(json, key);
    return member != nullptr && member->is_object() ? member : nullptr;
}

std::string textAt(const Json& json, std::string_view key, std::string_view otherwise)
{
    const Json* member = memberOf(json, key);
    return member != nullptr && member->is_string() ? member->get<std::string>() : std::string(otherwise);
}

std::int64_t intAt(const Json& json, std::string_view key, std::int64_t otherwise)
{
    const Json* member = memberOf(json, key);
    return member != nullptr && member->is_number_integer() ? member->get<std::int64_t>() : otherwise;
}

bool flagAt(const Json& json, std::string_view key)
{
    const Json* member = memberOf(json, key);
    return member != nullptr && member->is_boolean() && member->get<bool>();
}

namespace {

/// At least 1: how many bytes from `at` on are ASCII, counted in eights where that goes.
std::size_t asciiRun(const unsigned char* at, const unsigned char* end)
{
    const unsigned char* const start = at++;
    for (std::uint64_t eight = 0; end - at >= 8; at += 8) {
        std::memcpy(&eight, at, sizeof eight);
        if ((eight & 0x8080808080808080U) != 0)
            break;
    }
    while (at < end && *at < 0x80)
        ++at;
    return static_cast<std::size_t>(at - start);
}

} // namespace

bool isUtf8(std::string_view text)
{
    const auto* at = reinterpret_cast<const unsigned char*>(text.data());
    const auto* const end = at + text.size();
    while (at < end) {
        if (*at < 0x80) {
            at += asciiRun(at, end);
            continue;
        }
        const int more = *at >= 0xc2 && *at <= 0xdf ? 1 : (*at & 0xf0) == 0xe0 ? 2 : *at >= 0xf0 && *at <= 0xf4 ? 3 : 0;
        if (more == 0 || end - at <= more)
            return false;
        const bool overlong = (*at == 0xe0 && at[1] < 0xa0) || (*at == 0xf0 && at[1] < 0x90);
        const bool surrogate = *at == 0xed && at[1] > 0x9f;
        if (overlong || surrogate || (*at == 0xf4 && at[1] > 0x8f))
            return false;
        for (int i = 1; i <= more; ++i)
            if ((at[i] & 0xc0) != 0x80)
                return false;
        at += more + 1;
    }
    return true;
}

} // namespace fairbook::base
