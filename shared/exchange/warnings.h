// shared/exchange/warnings.h: what a reader had to put right or leave out. A bounded list: a hostile file does not fill
// the memory with complaints.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace fairbook::exchange {

struct Warning
{
    std::string code;    ///< snake_case, for programs
    std::string where;   ///< "line 12"
    std::string message; ///< a detail from the file, at most 120 bytes
};

class Warnings
{
public:
    void add(std::string_view code, std::size_t line, std::string_view message = {});

    /// The first 200, and one "more_warnings" with the number of the others.
    [[nodiscard]] std::vector<Warning> take() &&;

private:
    std::vector<Warning> list_;
    std::size_t dropped_ = 0;
};

/// What a reader says at the end.
struct ReadReport
{
    std::size_t contacts = 0;
    std::string encoding = "UTF-8"; ///< of the file; single values of a vCard may have had others
    std::vector<Warning> warnings;
};

} // namespace fairbook::exchange
