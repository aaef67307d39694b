#include "shared/base/json.h"

#include <set>
#include <vector>

namespace fairbook::base {
namespace {

/// nlohmann's own DOM builder, with a depth limit, no duplicate keys, and an error that is kept instead of thrown.
class LimitedReader final : public nlohmann::detail::json_sax_dom_parser<Json>
{
    using Dom = nlohmann::detail::json_sax_dom_parser<Json>;

public:
    LimitedReader(Json& json, const JsonLimits& limits)
        : Dom(json, false), depthLeft_(limits.depthMax), duplicateKeys_(limits.duplicateKeys)
    {}

    bool start_object(std::size_t size)
    {
        keys_.emplace_back();
        return enter() && Dom::start_object(size);
    }
    bool end_object()
    {
        keys_.pop_back();
        ++depthLeft_;
        return Dom::end_object();
    }
    bool key(std::string& name)
    {
        if (!keys_.back().insert(name).second && duplicateKeys_ == DuplicateKeys::refuse)
            return fail(Code::duplicateKey, name);
        return Dom::key(name);
    }
    bool start_array(std::size_t size) { return enter() && Dom::start_array(size); }
    bool end_array()
    {
        ++depthLeft_;
        return Dom::end_array();
    }
    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&)
    {
        return fail(Code::malformed, "byte " + std::to_string(position));
    }
    [[nodiscard]] const Error& error() const { return error_; }

private:
    bool enter() { return --depthLeft_ >= 0 || fail(Code::tooDeep, "json"); }
    bool fail(Code code, std::string detail)
    {
        error_ = {code, std::move(detail)};
        return false;
    }

    int depthLeft_;
    DuplicateKeys duplicateKeys_;
    std::vector<std::set<std::string>> keys_;
    Error error_{Code::malformed, "json"};
};

} // namespace

Result<Json> parseJson(std::string_view text, JsonLimits limits)
{
    if (text.size() > limits.bytesMax)
        return refuse(Code::tooLong, "json");
    if (!isUtf8(text))
        return refuse(Code::invalidUtf8, "json");
    if (text.substr(0, 3) == "\xef\xbb\xbf")
        return refuse(Code::malformed, "byte order mark");
    Json json;
    LimitedReader reader(json, limits);
    if (!Json::sax_parse(text.begin(), text.end(), &reader))
        return tl::unexpected(reader.error());
    return json;
}

std::string dumpJson(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

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

bool isUtf8(std::string_view text)
{
    const auto* at = reinterpret_cast<const unsigned char*>(text.data());
    const auto* const end = at + text.size();
    while (at < end) {
        if (*at < 0x80) {
            ++at;
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
