// tests/support/sample_form.h: a questionnaire of a fair for farmers, as a manager would make it (product.md Z4, Z5):
// tests/support/agro_expo.json, whose folder the target names.
#pragma once

#include <fstream>
#include <iterator>
#include <string>

namespace fairbook::tests {

inline std::string sampleForm()
{
    std::ifstream in(FAIRBOOK_SUPPORT "/agro_expo.json", std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace fairbook::tests
