#include "shared/exchange/warnings.h"

#include <utility>

#include "shared/base/json.h"

namespace fairbook::exchange {
namespace {
constexpr std::size_t warningsMax = 200;
constexpr std::size_t messageMax = 120;

/// The start of a text, cut between characters; nothing of a text that is not UTF-8.
std::string excerpt(std::string_view text)
{
    std::size_t size = std::min(text.size(), messageMax);
    while (size > 0 && size < text.size() && (static_cast<unsigned char>(text[size]) & 0xc0U) == 0x80)
        --size;
    const std::string_view cut = text.substr(0, size);
    return base::isUtf8(cut) ? std::string(cut) : std::string();
}
} // namespace

void Warnings::add(std::string_view code, std::size_t line, std::string_view message)
{
    if (list_.size() >= warningsMax) {
        ++dropped_;
        return;
    }
    list_.push_back({std::string(code), "line " + std::to_string(line), excerpt(message)});
}

std::vector<Warning> Warnings::take() &&
{
    if (dropped_ > 0)
        list_.push_back({"more_warnings", "", std::to_string(dropped_)});
    return std::move(list_);
}

} // namespace fairbook::exchange
