#include <pthread.h>

#include <csignal>
#include <iostream>

#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

#include "server/api/service.h"
#include "server/commands/commands.h"
#include "shared/base/json.h"

namespace fairbook::server {
namespace {

/// Blocked before the first thread starts, so that only the main thread hears them.
sigset_t endingSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::signal(SIGPIPE, SIG_IGN); // a peer that hangs up is an error of its connection
    return signals;
}

void startLog(const std::string& level)
{
    auto log = spdlog::stderr_color_mt("fairbook");
    log->set_pattern("%Y-%m-%dT%H:%M:%S.%e %l %v");
    log->set_level(spdlog::level::from_str(level));
    spdlog::set_default_logger(std::move(log));
}

WebLimits webLimitsOf(const Config& config)
{
    constexpr std::int64_t second = 1'000;
    return {.perDay = config.number("web_per_day"),
            .perHour = config.number("web_per_hour"),
            .perAddress = config.number("web_per_address"),
            .leastMs = config.number("web_least_seconds") * second,
            .publicUrl = config.text("public_url")};
}

base::Result<ServiceOptions> optionsOf(const Config& config)
{
    const auto folder = dataFolder(config);
    const auto listen = parseListen(config.text("listen"));
    if (!folder || !listen)
        return tl::unexpected(folder ? listen.error() : folder.error());
    const bool plain = config.flag("http_loopback");
    const bool tls = !config.text("tls_cert").empty() && !config.text("tls_key").empty();
    if (plain == tls)
        return base::refuse(base::Code::usage, "give --tls-cert and --tls-key, or --http-loopback");
    if (plain && !listen->loopback)
        return base::refuse(base::Code::usage, "--http-loopback is for loopback addresses only");
    ServiceOptions options{
        .folder = *folder, .http = {}, .readerThreads = static_cast<int>(config.number("reader_threads"))};
    options.web = webLimitsOf(config);
    options.http.address = listen->host;
    options.http.port = listen->port;
    options.http.ioThreads = static_cast<unsigned>(config.number("io_threads"));
    if (tls) {
        options.http.tlsCertificateFile = config.text("tls_cert");
        options.http.tlsKeyFile = config.text("tls_key");
    }
    return options;
}

std::string urlOf(const ServiceOptions& options, std::uint16_t port)
{
    const std::string& host = options.http.address;
    const bool six = host.find(':') != std::string::npos;
    return (options.http.tlsKeyFile.empty() ? "http://" : "https://") + (six ? '[' + host + ']' : host) + ':' +
           std::to_string(port);
}

} // namespace

base::Result<Spoken> serveCommand(const Call& call)
{
    const auto options = optionsOf(call.config);
    if (!options)
        return tl::unexpected(options.error());
    const sigset_t signals = endingSignals();
    startLog(call.config.text("log_level"));
    auto service = Service::start(*options, call.means);
    if (!service)
        return tl::unexpected(service.error());
    const std::string url = urlOf(*options, (*service)->port());
    spdlog::info("serving at {}", url);
    if (call.words.has("json"))
        std::cout << base::dumpJson({{"listening", (*service)->port()}, {"url", url}}) << std::endl;
    else
        std::cout << "ready " << url << std::endl;
    int signal = 0;
    sigwait(&signals, &signal);
    spdlog::info("ending: requests in work are finished");
    (*service)->stop();
    spdlog::info("ended");
    return Spoken{};
}

} // namespace fairbook::server
