// What a program that was killed left in the log of its base (shared/store/database.h), on a disk that loses power.
#include <filesystem>

#include <catch2/catch.hpp>

#include "shared/base/error.h"
#include "shared/store/database.h"
#include "shared/store/meta.h"
#include "tests/simulate/disk.h"
#include "tests/simulate/tape.h"
#include "tests/simulate/vfs.h"

using namespace fairbook;
using namespace fairbook::simulate;

namespace {

constexpr std::uint32_t callsMax = 12;     ///< more than one commit makes
constexpr std::uint32_t accidentsMax = 24; ///< of each: what is left of unsynced sectors is chance

class Base
{
public:
    Base() { static_cast<void>(open()); }

    std::unique_ptr<store::Database> open()
    {
        return std::move(store::Database::open(disk.folder() + "/fairbook.db", store::OpenAs::device).value());
    }

    /// Its program ends at the n-th call of a commit that changes a file.
    void writeAndDie(std::uint32_t call)
    {
        const auto database = open();
        disk.arm(DiskFault::powerCut, call);
        try {
            store::Meta(*database).set("word", std::int64_t{1});
        } catch (const base::StoreError&) {}
        disk.cutPower();
    }

    [[nodiscard]] bool hasWord() { return store::Meta(*open()).integer("word") == 1; }

    Disk disk{"/simulated/log"};
};

} // namespace

TEST_CASE("what was there when a base was opened is there after a power cut", "[simulate][log]")
{
    useSimulatedFiles();
    int seen = 0;
    for (std::uint32_t call = 0; call < callsMax; ++call)
        for (std::uint32_t accident = 0; accident < accidentsMax; ++accident) {
            CAPTURE(call, accident);
            Base base;
            base.writeAndDie(call);
            base.disk.powerOnAfterKill();
            bool there = false;
            {
                const auto database = base.open();
                there = store::Meta(*database).integer("word") == 1;
                base.disk.cutPower(); // somebody has been told by now
            }
            Tape tape(Draws{1, accident, 1, accident, 1, accident, 1, accident});
            base.disk.powerOnAfterCut(tape);
            CHECK((!there || base.hasWord()));
            seen += there ? 1 : 0;
        }
    CHECK(seen > 0);
    CHECK(seen < static_cast<int>(callsMax * accidentsMax));
}
