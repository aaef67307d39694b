#include <cstdio>
#include <exception>
#include <iostream>
#include <string_view>

#include "tests/probe/probe.h"

namespace fairbook::probe {
namespace {

int usage()
{
    std::cerr << "fairbook-probe import FILE --dry-run --json | json-check FILE | db-check FILE |\n"
                 "               qr FILE | image FILE | card FILE (where the app is built) |\n"
                 "               card --text | phone | email | translit | text   (--json-lines, questions "
                 "on standard input)\n";
    return exitUsage;
}

int run(const std::vector<std::string>& words)
{
    if (words.empty())
        return usage();
    const std::string& command = words[0];
    const auto isFile = [&] { return words.size() > 1 && words[1].substr(0, 2) != "--"; };
    if (command == "import" && isFile())
        return importFile(words[1]);
    if (command == "json-check" && isFile())
        return checkJson(words[1]);
    if (command == "db-check" && isFile())
        return checkBase(words[1]);
    if (command == "card" && words.size() > 1 && words[1] == "--text")
        return answerLines(answerCard);
#ifdef FAIRBOOK_PROBE_PICTURES
    if (command == "qr" && isFile())
        return readCodesOf(words[1]);
    if (command == "image" && isFile())
        return sizeOfPicture(words[1]);
    if (command == "card" && isFile())
        return readCardFile(words[1]);
#endif
    if (command == "phone")
        return answerLines(answerPhone);
    if (command == "email")
        return answerLines(answerEmail);
    if (command == "translit")
        return answerLines(answerTranslit);
    if (command == "text")
        return answerLines(answerText);
    return usage();
}

} // namespace
} // namespace fairbook::probe

int main(int argc, char** argv)
{
    try {
        return fairbook::probe::run(std::vector<std::string>(argv + 1, argv + argc));
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 3;
    }
}
