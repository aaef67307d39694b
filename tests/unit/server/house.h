// tests/unit/server/house.h: a master copy in a folder of its own, with the server's tables, people and devices.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include <catch2/catch.hpp>

#include "server/auth/accounts.h"
#include "server/auth/devices.h"
#include "server/auth/invites.h"
#include "server/master/open_master.h"
#include "shared/base/instant.h"
#include "shared/base/random.h"
#include "tests/support/temporary_folder.h"

namespace fairbook::server {

inline constexpr std::string_view someIncarnation = "Qx3f9aK2mB0";

template <typename T>
T good(base::Result<T> result)
{
    if (!result)
        FAIL(base::codeName(result.error().code) << ": " << result.error().detail);
    return std::move(*result);
}

inline void good(const base::Result<void>& result)
{
    if (!result)
        FAIL(base::codeName(result.error().code) << ": " << result.error().detail);
}

/// A base on time that stands still, with randomness that is the same every time.
struct House
{
    House()
    {
        good(store::MasterStore::create(folder.path(), "Lan Trade", clock, random));
        master = good(openMaster(folder.path(), means()));
        reader = good(store::MasterReader::open(folder.path()));
    }

    [[nodiscard]] Means means() { return {clock, random}; }

    base::Id user(std::string_view login, std::string_view role = "rep")
    {
        return good(inTransaction(*master, [&](auto& opened) { return createUser(opened, means(), login, role); }));
    }
    Enrolled enrol(base::Id user, std::string_view incarnation = someIncarnation)
    {
        const DeviceClaim claim{"phone", "test", "1.0", std::string(incarnation)};
        return good(inTransaction(*master, [&](auto& opened) { return enrolDevice(opened, means(), user, claim); }));
    }
    base::Result<store::Author> knock(const std::string& token) { return authenticate(*reader, "Bearer " + token); }

    test::TemporaryFolder folder;
    base::FakeClock clock;
    base::SeededRandom random{7};
    std::unique_ptr<store::MasterStore> master;
    std::unique_ptr<store::MasterReader> reader;
};

} // namespace fairbook::server
