#include "tests/simulate/tape.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace fairbook::simulate {

std::uint32_t Tape::below(std::uint32_t limit)
{
    if (replayed_)
        return next_ < draws_.size() ? draws_[next_++] % limit : 0;
    draws_.push_back(static_cast<std::uint32_t>(random_.next64() % limit));
    return draws_.back();
}

void writeTape(const std::filesystem::path& file, const Draws& draws, const std::string& remark)
{
    std::ofstream out(file);
    out << "# " << remark << '\n';
    for (std::size_t i = 0; i < draws.size(); ++i)
        out << draws[i] << ((i + 1) % 24 == 0 || i + 1 == draws.size() ? '\n' : ' ');
}

Draws readTape(const std::filesystem::path& file)
{
    std::ifstream in(file);
    if (!in)
        throw std::runtime_error("no tape " + file.string());
    Draws draws;
    for (std::string line; std::getline(in, line);) {
        std::istringstream numbers(line.substr(0, line.find('#')));
        for (std::uint32_t number = 0; numbers >> number;)
            draws.push_back(number);
    }
    return draws;
}

} // namespace fairbook::simulate
