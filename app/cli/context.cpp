#include <cstdlib>

#include "app/cli/command.h"

namespace fairbook::app::cli {

DeviceClock::DeviceClock()
{
    if (const char* offset = std::getenv("FAIRBOOK_CLOCK_OFFSET_MS"))
        offsetMs_ = std::strtoll(offset, nullptr, 10);
}

std::string Context::region() const
{
    const base::Json event = store.setting("event");
    const auto id = base::Id::parse(event.is_string() ? event.get<std::string>() : std::string());
    const auto stored = id ? store.record(*id) : std::nullopt;
    return stored ? base::textAt(stored->record.body, "country", "UA") : "UA";
}

} // namespace fairbook::app::cli
