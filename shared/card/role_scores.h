// shared/card/role_scores.h: how much a text of a card looks like an address, a title, a company. Points, not shares:
// roles.cpp compares them.
#pragma once

#include <string>
#include <vector>

#include "shared/card/segment.h"

namespace fairbook::card {

enum class Role
{
    open,
    taken,
    address,
    title,
    department,
};

struct Text
{
    Segment segment = {};
    std::vector<std::string> keys = {}; ///< its words as search keys
    Script script = Script::none;
    Role role = Role::open;
};

[[nodiscard]] Text textOf(Segment segment);

[[nodiscard]] bool hasDigit(std::string_view text);
[[nodiscard]] bool hasQuotes(std::string_view text);
[[nodiscard]] bool hasLegalForm(std::string_view text);
/// "ТОВ", "Товариство з обмеженою відповідальністю": a form that waits for its name.
[[nodiscard]] bool isFormOnly(std::string_view text);
[[nodiscard]] bool startsSmall(std::string_view text); ///< with a small letter

[[nodiscard]] double addressScore(const Text& text); ///< from 1.5: an address
[[nodiscard]] bool mayContinueAddress(const Text& text);
[[nodiscard]] double titleScore(const Text& text); ///< from 1.5: a title

/// How alike a company's name and the labels of its hosts are, 0 to 1.
[[nodiscard]] double hostScore(std::string_view company, const std::vector<std::string>& labels);

[[nodiscard]] double median(std::vector<int> numbers); ///< without zeros; 0 of none
[[nodiscard]] Source sourceOf(const Segment& segment);
[[nodiscard]] double sure(double score); ///< a share of 1

} // namespace fairbook::card
