// server/api/service.h: the whole running server in one object: base, threads, routes, port.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>

#include "server/api/base_file.h"
#include "server/api/context.h"
#include "server/http/http_server.h"
#include "shared/base/error.h"

namespace fairbook::server {

struct ServiceOptions
{
    std::filesystem::path folder; ///< of the master copy
    Options http;
    int readerThreads = 2;
    WebLimits web{};
};

class Service
{
public:
    /// Opens the base and the port. Refusals: those of openMaster(); badValue (address, certificate, key, port in use).
    [[nodiscard]] static base::Result<std::unique_ptr<Service>> start(ServiceOptions options, Means means);
    ~Service();
    Service(const Service&) = delete;
    Service& operator=(const Service&) = delete;

    [[nodiscard]] std::uint16_t port() const { return port_; }
    [[nodiscard]] Context& context() { return *context_; }
    void stop(); ///< takes nothing new, finishes what is in work

private:
    Service(std::unique_ptr<Context> context, Options http);

    std::unique_ptr<Context> context_;
    std::unique_ptr<HttpServer> server_;
    BaseFileKeeper keeper_;
    std::unique_ptr<Background> background_;
    std::uint16_t port_ = 0;
};

} // namespace fairbook::server
