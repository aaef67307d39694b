#include "server/api/service.h"

#include <spdlog/spdlog.h>

#include "server/api/blobs.h"
#include "server/api/bundle.h"
#include "server/api/enrol.h"
#include "server/api/health.h"
#include "server/api/live.h"
#include "server/api/sync.h"
#include "server/api/web_form.h"
#include "server/master/open_master.h"
#include "shared/store/traces.h"

namespace fairbook::server {
namespace {

constexpr std::chrono::seconds lookEvery{5};

Router routes(Context& context)
{
    Router router;
    router.add(syncRoute(context)).add(enrolRoute(context)).add(healthRoute(context)).add(metricsRoute(context));
    router.add(bundleRoute(context));
    for (Route& route : blobRoutes(context))
        router.add(std::move(route));
    for (Route& route : baseFileRoutes(context))
        router.add(std::move(route));
    for (Route& route : webFormRoutes(context))
        router.add(std::move(route));
    router.live(liveRoute(context));
    return router;
}

} // namespace

base::Result<std::unique_ptr<Service>> Service::start(ServiceOptions options, Means means)
{
    auto master = openMaster(options.folder, means);
    if (!master)
        return tl::unexpected(master.error());
    store::cleanTraces((*master)->database(), store::OpenAs::master);
    auto context = std::make_unique<Context>(means, std::move(*master), options.folder, options.readerThreads,
                                             std::move(options.web));
    options.http.onFault = [shared = context.get()](std::string_view id, std::string_view what) {
        ++shared->counters.faults;
        spdlog::error("request {}: {}", id, what);
    };
    std::unique_ptr<Service> service(new Service(std::move(context), std::move(options.http)));
    const auto port = service->server_->start();
    if (!port)
        return tl::unexpected(port.error());
    service->port_ = *port;
    sweepBlobs(*service->context_);
    service->background_ =
        std::make_unique<Background>(lookEvery, [keeper = &service->keeper_](const auto& stop) { keeper->look(stop); });
    return service;
}

Service::Service(std::unique_ptr<Context> context, Options http)
    : context_(std::move(context)), server_(std::make_unique<HttpServer>(std::move(http), routes(*context_))),
      keeper_(*context_)
{}

Service::~Service()
{
    stop();
}

void Service::stop()
{
    background_.reset();
    server_->stop();
    context_->stop();
}

} // namespace fairbook::server
