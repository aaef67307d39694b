// server/api/counters.h: what a monitor wants to know, counted since the start. Only numbers: no names, no addresses.
#pragma once

#include <atomic>
#include <cstdint>

namespace fairbook::server {

struct Counters
{
    std::atomic<std::int64_t> exchanges{0};   ///< sync requests answered with a page
    std::atomic<std::int64_t> operations{0};  ///< lines pushed in them, repeated ones too
    std::atomic<std::int64_t> setAside{0};    ///< verdicts that were not plain acceptance
    std::atomic<std::int64_t> refused{0};     ///< requests that were malformed, too large, of another version
    std::atomic<std::int64_t> strangers{0};   ///< requests without a valid token
    std::atomic<std::int64_t> differences{0}; ///< a device did not hold what the base says
    std::atomic<std::int64_t> enrolments{0};
    std::atomic<std::int64_t> enrolmentsRefused{0};
    std::atomic<std::int64_t> files{0};      ///< photos and files that arrived whole
    std::atomic<std::int64_t> webAnswers{0}; ///< visitors' answers from the web that became records
    std::atomic<std::int64_t> webRefused{0}; ///< sent pages that did not: they came back with a word, or were foreign
    std::atomic<std::int64_t> faults{0};     ///< the machine failed, or we were wrong
};

} // namespace fairbook::server
