// desk.h: a real base with one client on its own thread, for tests of view models.
#pragma once

#include <memory>

#include <QCoreApplication>
#include <QString>

#include <catch2/catch.hpp>

#include "app/store_thread.h"
#include "app/viewmodels/store_access.h"
#include "shared/base/instant.h"
#include "shared/base/random.h"
#include "tests/support/temporary_folder.h"

namespace fairbook::test {

struct Desk
{
    Desk()
    {
        auto opened = store::DeviceStore::open(folder.path() / "base", clock, random);
        REQUIRE(opened);
        const model::Edit edit{model::Action::create, "client", {}, {{"company", "Lan"}}, {}};
        const auto made = (*opened)->commit({edit});
        REQUIRE(made);
        client = QString::fromStdString(made->records.front().text());
        thread = std::make_unique<app::StoreThread>(std::move(*opened));
        access = std::make_unique<app::StoreAccess>(*thread, clock, random);
    }
    /// Until all questions are answered, and those that the answers led to.
    void rest() { access->drain(); }

    TemporaryFolder folder;
    base::SystemClock clock;
    base::SystemRandom random;
    QString client;
    std::unique_ptr<app::StoreThread> thread;
    std::unique_ptr<app::StoreAccess> access;
};

} // namespace fairbook::test
