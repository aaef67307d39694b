// shared/text/company.h: the name of a company without its legal form, for finding the same company twice.
#pragma once

#include <string>
#include <string_view>

namespace fairbook::text {

/// ТОВ «Ромашка», "Romashka LLC" and ромашка have one key: the search key without quotes and without the legal forms at
/// its ends (Ukrainian, Russian, and the usual European and American ones). A name made of forms only keeps them.
[[nodiscard]] std::string companyKey(std::string_view name);

} // namespace fairbook::text
