// tests/http/test_server.h: a real server on a free loopback port, with a few routes to be asked.
#pragma once

#include <condition_variable>
#include <deque>
#include <filesystem>
#include <fstream>
#include <memory>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "server/http/http_server.h"
#include "server/http/problem.h"
#include "tests/support/temporary_folder.h"

namespace fairbook::tests {

/// Things handed from the server's threads to the test.
template <typename T>
class Handed
{
public:
    void put(T thing)
    {
        const std::scoped_lock lock(mutex_);
        things_.push_back(std::move(thing));
        came_.notify_one();
    }

    /// The next one, when it has come.
    T next()
    {
        std::unique_lock lock(mutex_);
        came_.wait(lock, [this] { return !things_.empty(); });
        T thing = std::move(things_.front());
        things_.pop_front();
        return thing;
    }

private:
    std::mutex mutex_;
    std::condition_variable came_;
    std::deque<T> things_;
};

class TestServer
{
public:
    explicit TestServer(server::Options options = {})
    {
        options.onFault = [this](std::string_view, std::string_view what) {
            const std::scoped_lock lock(mutex_);
            faults_.emplace_back(what);
        };
        server_ = std::make_unique<server::HttpServer>(std::move(options), routes());
        const auto port = server_->start();
        if (!port)
            throw std::runtime_error(port.error().detail);
        port_ = *port;
    }

    [[nodiscard]] std::uint16_t port() const { return port_; }
    [[nodiscard]] server::HttpServer& server() { return *server_; }
    [[nodiscard]] std::vector<std::string> faults()
    {
        const std::scoped_lock lock(mutex_);
        return faults_;
    }

    void putFile(std::string_view content) { std::ofstream(filePath(), std::ios::binary) << content; }
    [[nodiscard]] std::filesystem::path filePath() const { return folder_.path() / "file"; }

    Handed<server::Reply> held; ///< of requests to /held: they wait until the test answers them
    Handed<std::shared_ptr<server::LiveChannel>> opened;

private:
    static void echo(server::Request request, const server::Reply& reply)
    {
        reply({.contentType = request.header("content-type"), .body = std::move(request.body)});
    }

    static std::optional<server::Response> known(server::Request& head)
    {
        if (head.header("authorization") != "Bearer good")
            return server::problem({base::Code::unauthorized, ""});
        head.context = std::string("anna");
        return std::nullopt;
    }

    server::Router routes()
    {
        using namespace server;
        Router router;
        const Handler hold = [this](Request, Reply reply) { held.put(std::move(reply)); };
        router.add({.method = "GET", .path = "/health", .handler = [](Request, const Reply& reply) {
                        reply({.contentType = "application/json", .body = R"({"status":"ok"})"});
                    }});
        router.add({.method = "POST", .path = "/echo", .handler = echo, .bodyMax = 100'000});
        router.add({.method = "POST", .path = "/held", .handler = hold, .bodyMax = 100});
        router.add({.method = "GET", .path = "/held", .handler = hold});
        router.add({.method = "GET", .path = "/dropped", .handler = [](Request, const Reply&) {}});
        router.add({.method = "GET", .path = "/thrown", .handler = [](Request, const Reply&) {
                        throw std::runtime_error("no such table: client");
                    }});
        router.add({.method = "GET", .path = "/large", .handler = [](Request, const Reply& reply) {
                        reply({.contentType = "text/plain", .body = std::string(64U << 20U, 'x')});
                    }});
        router.add({.method = "POST",
                    .path = "/private",
                    .handler =
                        [](Request request, const Reply& reply) {
                            reply({.contentType = "text/plain", .body = std::any_cast<std::string>(request.context)});
                        },
                    .bodyMax = 100,
                    .check = known});
        router.add(
            {.method = "GET", .path = "/file/{name}", .handler = [this](const Request& request, const Reply& reply) {
                 reply({.headers = {{"ETag", '"' + request.parameter + '"'}},
                        .file = FileBody::whole(OpenFile::open(filePath()))});
             }});
        router.add({.method = "PATCH",
                    .path = "/part/{name}",
                    .handler = [](const Request& request,
                                  const Reply& reply) { reply({.body = request.parameter + ' ' + request.body}); },
                    .bodyMax = 100});
        router.live({.path = "/live",
                     .onOpen = [this](Request, auto channel) { opened.put(std::move(channel)); },
                     .onText = [](LiveChannel& channel, std::string text) { channel.send(std::move(text)); }});
        router.live({.path = "/private-live", .check = known});
        return router;
    }

    test::TemporaryFolder folder_;
    std::mutex mutex_;
    std::vector<std::string> faults_;
    std::unique_ptr<server::HttpServer> server_;
    std::uint16_t port_ = 0;
};

} // namespace fairbook::tests
