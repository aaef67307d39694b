#include "app/capture/key_burst.h"

#include <utility>

#include "shared/text/utf8.h"

namespace fairbook::app {

KeyBurst::Outcome KeyBurst::pause()
{
    Outcome outcome;
    if (characters_ >= scannerKeysMin)
        outcome.scanned = std::string(text::trimmed(held_));
    else
        outcome.giveBack = !held_.empty();
    held_.clear();
    characters_ = 0;
    return outcome;
}

KeyBurst::Outcome KeyBurst::key(std::string_view text, std::int64_t atMs)
{
    Outcome outcome;
    const bool goesOn = holding() && atMs - lastMs_ < scannerGapMs && held_.size() + text.size() <= scannerBytesMax;
    if (!goesOn || text.empty())
        outcome = pause();
    // Enter alone is somebody's who goes on to the next field: it does not wait.
    if (text.empty() || (text == "\n" && !holding()))
        return outcome;
    held_ += text;
    characters_ += text == "\n" ? 0U : 1U;
    lastMs_ = atMs;
    outcome.hold = true;
    return outcome;
}

} // namespace fairbook::app
