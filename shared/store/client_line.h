// shared/store/client_line.h: what lists, search and matching take from a client's body. Pure: no disk.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "shared/base/json.h"

namespace fairbook::store {

/// What a line of a list shows.
struct ClientLine
{
    std::string name; ///< family first; else the company, else a telephone or an e-mail
    std::string company;
    std::string phone;
    std::string email;
    std::string grade;
    std::string jobTitle;
};

[[nodiscard]] ClientLine lineOf(const base::Json& body);

/// One text line per member, in their order; and back.
[[nodiscard]] std::string packLine(const ClientLine& line);
[[nodiscard]] ClientLine unpackLine(std::string_view packed);

/// Bytes that sort by name; never empty for a client that has any of name, company, telephone, e-mail.
[[nodiscard]] std::string sortKeyOf(const base::Json& body);

/// The searchable words, folded (text::searchKey), each behind the letter of its rank: n name, c company, r rest.
[[nodiscard]] std::string wordsOf(const base::Json& body);

/// The texts in which any part is found: names, company, e-mails (folded), and digits of telephones.
[[nodiscard]] std::string partsOf(const base::Json& body);

struct MatchKey
{
    std::string kind; ///< phone, email, name
    std::string key;
    auto operator<=>(const MatchKey&) const = default;
};

/// What makes two records the same person: the last 9 digits of a telephone, an e-mail, family and given name together.
[[nodiscard]] std::vector<MatchKey> matchKeysOf(const base::Json& body);

/// The key of a tag in a list's filter: equal for a person is equal here.
[[nodiscard]] std::string tagKey(std::string_view tag);

/// What the client itself says for filters: "grade:A", "owner:<id>", "event:<id>" (its source), "tag:<key>".
[[nodiscard]] std::vector<std::string> facetsOf(const base::Json& body);

/// Where a search word was found in a body: name, company, phone, email, tag, title, note; "" where it was not.
[[nodiscard]] std::string foundIn(const base::Json& body, std::string_view word);

} // namespace fairbook::store
