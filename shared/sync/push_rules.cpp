#include "shared/sync/push_rules.h"

#include <algorithm>

#include "shared/base/simulation.h"
#include "shared/model/access.h"
#include "shared/model/fold.h"
#include "shared/sync/messages.h"

namespace fairbook::sync {
namespace {

constexpr std::int64_t clockMsMax = std::int64_t{1} << 50U; ///< a clock beyond it says nothing

std::int64_t within(std::int64_t ms)
{
    return std::clamp(ms, -clockMsMax, clockMsMax);
}

} // namespace

std::optional<base::Code> refusalOfOperation(const model::Operation& operation, const model::Record& before,
                                             const store::Author& author)
{
    const bool able = std::all_of(operation.need.begin(), operation.need.end(), [](const std::string& need) {
        return std::find(capabilities.begin(), capabilities.end(), need) != capabilities.end();
    });
    if (operation.action == model::Action::unknown || !able)
        return base::Code::unsupported;
    const auto role = model::roleOf(author.role);
    if (!role)
        return base::Code::forbidden;
    const auto allowed = model::mayPush(*role, author.user, operation, before.exists() ? &before : nullptr);
    return allowed ? std::nullopt : std::optional(allowed.error().code);
}

base::Id recordNamedIn(std::string_view line)
{
    constexpr std::string_view member = "\"id\"";
    constexpr std::size_t idLength = 36;
    for (std::size_t at = line.find(member); at != std::string_view::npos; at = line.find(member, at + 1)) {
        const std::size_t text = line.find_first_not_of(" \t:", at + member.size());
        if (text == std::string_view::npos || line[text] != '"')
            continue;
        if (const auto id = base::Id::parse(line.substr(text + 1, idLength)))
            return *id;
    }
    return {};
}

std::int64_t clockOffset(base::Instant device, base::Instant server)
{
    return within(server.ms) - within(device.ms);
}

base::Hlc believedStamp(const model::Operation& operation, std::int64_t offsetMs, base::Instant received)
{
    if (base::mutant("every clock is believed"))
        return operation.stamp;
    const std::int64_t corrected = within(operation.stamp.instant().ms) - within(operation.wall.ms);
    return model::clampStamp(operation.stamp, offsetMs - corrected, received);
}

} // namespace fairbook::sync
