// server/web/sent_answers.h: what a visitor sent becomes records: a client where anything says who it is, the meeting,
// the answers, the consents, the coupon. Operations of the server's own, all in one commit (docs/decisions/0032). A
// client who is there already is neither looked for nor touched: who types a stranger's address learns and changes
// nothing.
#pragma once

#include <cstdint>
#include <string>

#include "server/auth/means.h"
#include "server/web/page_token.h"
#include "shared/base/error.h"
#include "shared/base/json.h"
#include "shared/model/edit.h"
#include "shared/model/form_publish.h"
#include "shared/store/master_store.h"

namespace fairbook::server {

struct SentAnswers
{
    model::FormVersion version{}; ///< of the page
    PageToken page{};
    base::Json answers = base::Json::object();
    std::string language{};
    std::string region{}; ///< ISO country of telephone numbers without a code
    std::string coupon{}; ///< its code; empty: the questionnaire gives none
};

/// Pure.
[[nodiscard]] model::Gesture gestureOf(const SentAnswers& sent, base::Clock& clock, base::Random& random);

enum class Taken
{
    now,
    before,    ///< this page was sent already, with these answers
    otherwise, ///< this page was sent already, with other answers: nothing was written
    full,      ///< a day's answers to this questionnaire are there: nothing was written
};

[[nodiscard]] Taken takenBefore(store::MasterStore& master, const SentAnswers& sent); ///< now: not yet

/// What was not taken before; in the caller's savepoint. `perDay`: days of UTC. Refusal: tooLong.
[[nodiscard]] base::Result<Taken> takeAnswers(store::MasterStore& master, const Means& means, const SentAnswers& sent,
                                              std::int64_t perDay);

/// The table that counts a day's answers; in the master's file, never synced.
void makeWebTables(store::Database& database);

} // namespace fairbook::server
