#include <iostream>

#include <QCoreApplication>

#include "app/capture/read_card.h"
#include "tests/probe/probe.h"

namespace fairbook::probe {

int readCardFile(const std::filesystem::path& path)
{
    int count = 1;
    char name[] = "fairbook-probe";
    char* arguments[] = {name, nullptr};
    const QCoreApplication qt(count, arguments);
    const auto scan = app::readCardNow(path);
    if (!scan)
        return refused(scan.error());
    const auto fields = card::readCard(scan->lines, "UA");
    std::cout << base::dumpJson({{"contact", card::contactJson(fields)}, {"fields", card::fieldsJson(fields)}}) << '\n';
    return exitRead;
}

} // namespace fairbook::probe
