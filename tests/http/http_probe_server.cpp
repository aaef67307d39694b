// http-echo: the HTTP side of the server with nothing behind it, for the corpora of malformed requests and for load
// tools. Plain or TLS, loopback only. Ends on SIGTERM or SIGINT.
#include <csignal>
#include <cstdlib>
#include <iostream>
#include <string>

#include "server/http/http_server.h"

using namespace fairbook::server;

namespace {

constexpr std::size_t echoMax = 8U << 20U;

Router routes()
{
    Router router;
    router.add({.method = "GET", .path = "/health", .handler = [](Request, const Reply& reply) {
                    reply({.contentType = "application/json", .body = R"({"status":"ok"})"});
                }});
    router.add({.method = "POST",
                .path = "/echo",
                .handler =
                    [](Request request, const Reply& reply) {
                        reply({.contentType = request.header("content-type"), .body = std::move(request.body)});
                    },
                .bodyMax = echoMax});
    router.live(
        {.path = "/live", .onText = [](LiveChannel& channel, std::string text) { channel.send(std::move(text)); }});
    return router;
}

} // namespace

/// http-echo [PORT [CERTIFICATE KEY]]
int main(int count, char** arguments)
{
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGTERM);
    sigaddset(&ends, SIGINT);
    pthread_sigmask(SIG_BLOCK, &ends, nullptr); // the server's threads inherit it: only sigwait below gets them

    Options options;
    options.port = count > 1 ? static_cast<std::uint16_t>(std::atoi(arguments[1])) : std::uint16_t{0};
    options.tlsCertificateFile = count > 3 ? arguments[2] : "";
    options.tlsKeyFile = count > 3 ? arguments[3] : "";
    options.onFault = [](std::string_view id, std::string_view what) { std::cerr << id << ": " << what << "\n"; };
    HttpServer server(options, routes());
    const auto port = server.start();
    if (!port) {
        std::cerr << port.error().detail << '\n';
        return 1;
    }
    std::cout << "listening 127.0.0.1:" << *port << std::endl;
    int signal = 0;
    sigwait(&ends, &signal);
    server.stop();
    return 0;
}
