// shared/exchange/form_response.h: the answers of a visitor as records: the response itself, and what it says of the
// client (fields that were empty, tags of the chosen options, consents with their wording). Written in one gesture;
// pure.
#pragma once

#include <string>

#include "shared/base/id.h"
#include "shared/base/instant.h"
#include "shared/base/random.h"
#include "shared/model/edit.h"
#include "shared/model/questionnaire.h"
#include "shared/model/record.h"

namespace fairbook::exchange {

enum class FilledBy
{
    staff,   ///< asked at the stand
    visitor, ///< on a kiosk or on their own phone: consents are ticked by the client
};

struct ResponseInput
{
    const model::Questionnaire& form;
    base::Id formId{};
    base::Id version{}; ///< of the frozen content that `form` is
    base::Json answers = base::Json::object();
    base::Id client{};  ///< none: nobody is named yet
    base::Id capture{}; ///< none: not at a stand
    base::Id event{};
    base::Id user{}; ///< none: the visitor
    std::string language{};
    base::Instant startedAt{};
    std::string lastQuestion{};
    bool finished = false; ///< Done was said; without it the answers wait to be finished
    FilledBy filledBy = FilledBy::staff;
    std::string region{}; ///< ISO country of telephone numbers without a code
};

/// The values of a response by path. State: complete where Done was said and nothing is missing that should be there.
[[nodiscard]] base::Json responseValues(const ResponseInput& input, base::Clock& clock);

/// What the answers fill in of a client that says `body` now, by path. Only what is empty there, elements of sets
/// beside others: an answer never takes the place of what somebody wrote. The whole answer stays in the response.
[[nodiscard]] base::Json clientValuesOf(const ResponseInput& input, const base::Json& body);

/// A name, a company, a telephone or an e-mail: without any of them nobody could find this client again.
[[nodiscard]] bool saysWho(const base::Json& clientValues);

/// The values of the coupon that is given for these answers.
[[nodiscard]] base::Json couponValues(const ResponseInput& input, base::Id response, const std::string& code,
                                      base::Clock& clock);

/// A consent record for each consent question that was answered: given or refused, by its wording and channel.
[[nodiscard]] model::Gesture consentEdits(const ResponseInput& input, base::Clock& clock, base::Random& random);

/// All of it, for a client that is there (`seen`: as the form showed it) or for none. `response`: its new id.
[[nodiscard]] model::Gesture responseGesture(const ResponseInput& input, base::Id response, const model::Record* seen,
                                             base::Clock& clock, base::Random& random);

/// Somebody goes on with a response that is there, on this device or another: only what is said otherwise now is
/// written, and consents only of questions that are answered otherwise now.
[[nodiscard]] model::Gesture continuedGesture(const ResponseInput& input, const model::Record& response,
                                              const model::Record* seen, base::Clock& clock, base::Random& random);

} // namespace fairbook::exchange
