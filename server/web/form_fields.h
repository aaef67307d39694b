// server/web/form_fields.h: what a browser sends of a page: pairs of names and texts. Whatever it is, something comes
// out of it; only too much is refused.
//   q.<question>            the answer, of several choices once each; of a choice of one's own: "~other"
//   q.<question>.<n>        of an order: the option at place n; of a table: the option of row n (its key)
//   o.<question>            the text of a choice of one's own
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "shared/base/error.h"
#include "shared/base/json.h"
#include "shared/model/questionnaire.h"

namespace fairbook::server {

inline constexpr std::size_t pageFieldsMax = 4'000;        ///< pairs of one page
inline constexpr std::size_t pageTextBytesMax = 64 * 1024; ///< of all names and texts together, as typed
inline constexpr std::string_view ownChoice = "~other";    ///< no option's key: they are [a-z0-9_]

class Fields
{
public:
    void add(const std::string& name, std::string text) { texts_[name].push_back(std::move(text)); }

    /// The first one; empty where there is none.
    [[nodiscard]] std::string text(std::string_view name) const;
    [[nodiscard]] const std::vector<std::string>& all(std::string_view name) const;
    [[nodiscard]] bool has(std::string_view name, std::string_view text) const;

private:
    std::map<std::string, std::vector<std::string>, std::less<>> texts_;
};

/// application/x-www-form-urlencoded (WHATWG URL, section 5.1), also of a query. Bytes that are no UTF-8 become U+FFFD,
/// line ends become line feeds, control characters go. Refusal: tooLong (detail: fields, text).
[[nodiscard]] base::Result<Fields> parseFields(std::string_view encoded);

/// Percent-encoded, for a query or a path.
[[nodiscard]] std::string encoded(std::string_view text);

/// question key -> answer, in the shape of its type where what was sent has it, else as it was typed. A question that
/// the web does not show has none.
[[nodiscard]] base::Json answersOf(const model::Questionnaire& form, const Fields& fields);

} // namespace fairbook::server
