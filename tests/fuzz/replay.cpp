// replay FOLDER...: gives every file of the folders to one fuzz target, in the order of their names; the last one that
// is named is the one that stopped it. Exit 2: no file at all.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "tests/fuzz/target.h"

namespace {

std::vector<std::filesystem::path> filesOf(int count, char** folders)
{
    std::vector<std::filesystem::path> files;
    for (int at = 1; at < count; ++at) {
        if (!std::filesystem::is_directory(folders[at]))
            continue; // nothing has broken this one yet
        for (const auto& entry : std::filesystem::directory_iterator(folders[at]))
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

int main(int count, char** folders)
{
    const auto files = filesOf(count, folders);
    for (const auto& file : files) {
        std::printf("%s\n", file.c_str());
        std::fflush(stdout);
        std::ifstream input(file, std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(input), {}};
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
    }
    std::printf("%zu inputs\n", files.size());
    return files.empty() ? 2 : 0;
}
