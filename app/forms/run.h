// app/forms/run.h: a questionnaire while somebody fills it in, as the device keeps it until it is a response, and the
// gesture that it becomes. Whatever is missing, it can be ended; a visitor whom nobody has entered becomes a client.
#pragma once

#include <optional>
#include <string>

#include "shared/base/random.h"
#include "shared/exchange/form_response.h"
#include "shared/model/form_publish.h"
#include "shared/store/device_store.h"

namespace fairbook::app {

struct Run
{
    model::FormVersion version{};
    base::Json answers = base::Json::object(); ///< question key -> answer
    std::string language = "uk";
    base::Id client{};   ///< none: nobody is named yet
    base::Id capture{};  ///< none: not of a meeting
    base::Id event{};    ///< none: at no fair
    base::Id response{}; ///< that it will be, or that somebody began and left
    base::Instant startedAt{};
    std::string lastQuestion{};
    exchange::FilledBy filledBy = exchange::FilledBy::staff;
};

/// Whose a photo or a signature is that is taken now.
[[nodiscard]] base::Id ownerOfFiles(const Run& run);

inline constexpr const char* runDraft = "run"; ///< key of the draft of the one that is open

/// As a draft, without the version's content: a version never changes.
[[nodiscard]] base::Json toJson(const Run& run);

/// Null: not a draft of a run, or its version is not here.
[[nodiscard]] std::optional<Run> readRun(const base::Json& draft, store::DeviceStore& store);

/// A response that somebody left, to go on with. Null as above.
[[nodiscard]] std::optional<Run> runOf(const model::Record& response, store::DeviceStore& store);

enum class Ending
{
    later, ///< the answers wait, for anybody to go on with
    done,
};

/// Who asks, on which device.
struct Asker
{
    base::Id user{};
    base::Id device{};
    std::string region{}; ///< ISO country of telephone numbers without a code
};

struct EndedRun
{
    model::Gesture gesture{};
    base::Id client{};    ///< none: an answer without a name
    std::string coupon{}; ///< for a questionnaire that was done for the first time, and promises one
};

/// Photos and signatures that were taken for nobody yet go to the client. A coupon is drawn from the device's pool.
[[nodiscard]] EndedRun endRun(const Run& run, Ending ending, const Asker& asker, store::DeviceStore& store,
                              base::Random& random);

} // namespace fairbook::app
