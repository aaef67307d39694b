// tests/unit/server/service_house.h: the real server on a free loopback port, and devices that reach it through a
// socket.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include <catch2/catch.hpp>

#include "server/api/service.h"
#include "server/auth/accounts.h"
#include "server/auth/invites.h"
#include "server/auth/passwords.h"
#include "server/master/open_master.h"
#include "shared/store/device_store.h"
#include "shared/sync/device_session.h"
#include "tests/support/loopback_transport.h"
#include "tests/support/temporary_folder.h"
#include "tests/unit/server/house.h"

namespace fairbook::server {

struct Running
{
    Running()
    {
        good(store::MasterStore::create(folder.path(), "Lan Trade", clock, random));
        static_cast<void>(good(openMaster(folder.path(), means())));
        start();
    }
    void start() { service = good(Service::start({.folder = folder.path(), .http = {}, .readerThreads = 2}, means())); }
    void restart()
    {
        service->stop();
        start();
    }
    [[nodiscard]] Means means() { return {clock, random}; }

    /// As the command line does it: another connection to the same base, while the server runs.
    template <typename Work>
    auto asConsole(Work work)
    {
        const auto master = good(openMaster(folder.path(), means()));
        return good(inTransaction(*master, work));
    }
    std::string code(std::string_view login, std::string_view role = "rep")
    {
        return asConsole([&](store::MasterStore& master) -> base::Result<std::string> {
            const auto known = findAccount(master.database(), login);
            const base::Id user = known ? known->user : good(createUser(master, means(), login, role));
            return makeInvite(master.database(), means(), user, {}, 60).code;
        });
    }
    void revoke(base::Id device)
    {
        asConsole([&](store::MasterStore& master) -> base::Result<int> {
            good(revokeDevice(master, means(), device));
            return 0;
        });
    }

    test::TemporaryFolder folder;
    base::SystemClock clock;
    base::SystemRandom random;
    std::unique_ptr<Service> service;
};

/// A device with a base of its own.
struct Phone
{
    Phone(Running& running, std::string_view name)
        : folder(running.folder.path() / std::string(name)), login(name),
          store(good(store::DeviceStore::open(folder, clock, random))), network(running.service->port())
    {}

    base::Result<store::Enrolment> enrol(const std::string& code) { return enrol(code, network); }
    base::Result<store::Enrolment> enrol(const std::string& code, sync::Transport& at)
    {
        const sync::EnrolRequest request{"http://127.0.0.1", code, login + "'s phone", "test", ""};
        const auto answer = at.exchange(sync::enrolRequest(*store, request));
        auto enrolment = answer ? sync::enrolAnswer(request, *answer) : tl::unexpected(answer.error());
        const auto kept = enrolment ? store->enrol(*enrolment) : base::Result<void>();
        if (!kept)
            return tl::unexpected(kept.error());
        return enrolment;
    }
    base::Id capture(std::string_view company)
    {
        const model::Edit edit{model::Action::create, "client", {}, {{"company", std::string(company)}}, {}};
        return good(store->commit({edit})).records.at(0);
    }
    base::Result<sync::Report> sync() { return sync::syncUntilQuiet(*store, network); }
    [[nodiscard]] std::string authorization() { return "Bearer " + store->enrolment()->token; }

    std::filesystem::path folder;
    std::string login;
    base::SystemClock clock;
    base::SystemRandom random;
    std::unique_ptr<store::DeviceStore> store;
    test::LoopbackTransport network;
};

} // namespace fairbook::server
