#include <fstream>

#include <catch2/catch.hpp>

#include "server/config.h"
#include "tests/support/temporary_folder.h"

namespace fairbook::server {
namespace {

std::string write(const test::TemporaryFolder& folder, const std::string& text)
{
    const std::string file = (folder.path() / "fairbook.toml").string();
    std::ofstream(file) << text;
    return file;
}

TEST_CASE("a flag wins over the environment, that over the file, that over the default", "[server][config]")
{
    const test::TemporaryFolder folder;
    const std::string file = write(folder, "listen = \"127.0.0.1:1\"\nlog_level = \"debug\"\nio_threads = 3\n");
    const auto config = Config::load({{"config", file}, {"listen", "127.0.0.1:3"}},
                                     {{"FAIRBOOK_LISTEN", "127.0.0.1:2"}, {"FAIRBOOK_LOG_LEVEL", "error"}});
    REQUIRE(config);
    CHECK(config->text("listen") == "127.0.0.1:3");
    CHECK(config->all().at("listen").source == Source::flag);
    CHECK(config->text("log_level") == "error");
    CHECK(config->all().at("log_level").source == Source::environment);
    CHECK(config->number("io_threads") == 3);
    CHECK(config->all().at("io_threads").source == Source::file);
    CHECK(config->number("reader_threads") == 2);
    CHECK(config->all().at("reader_threads").source == Source::standard);
}

TEST_CASE("a mistake in the file is named with its line", "[server][config]")
{
    const test::TemporaryFolder folder;
    const auto detail = [&](const std::string& text) {
        const auto config = Config::load({{"config", write(folder, text)}}, {});
        REQUIRE(!config);
        CHECK(config.error().code == base::Code::usage);
        return config.error().detail;
    };
    CHECK(detail("data = \"x\"\nlisten_on = \"y\"\n").find("toml:2: listen_on") != std::string::npos);
    CHECK(detail("io_threads = 0\n").find("toml:1: io_threads") != std::string::npos);
    CHECK(detail("\n\ndata = \n").find("toml:3") != std::string::npos);
    CHECK(detail("data = [1, 2]\n").find("toml:1: data") != std::string::npos);
}

TEST_CASE("a file that is not there is refused, and other programs' variables are ignored", "[server][config]")
{
    CHECK(Config::load({{"config", "/nonexistent/fairbook.toml"}}, {}).error().code == base::Code::notFound);
    CHECK(Config::load({}, {{"FAIRBOOK_CORPORA", "somewhere"}}));
}

TEST_CASE("a listening address is an IP address and a port", "[server][config]")
{
    CHECK(parseListen("127.0.0.1:0")->loopback);
    CHECK(parseListen("127.9.9.9:80")->loopback);
    CHECK(parseListen("[::1]:8443")->loopback);
    CHECK(parseListen("[::1]:8443")->host == "::1");
    CHECK(parseListen("localhost:1")->host == "127.0.0.1");
    CHECK(!parseListen("0.0.0.0:80")->loopback);
    CHECK(!parseListen("[::]:80")->loopback);
    for (const char* wrong :
         {"", "127.0.0.1", "127.0.0.1:", "127.0.0.1:65536", "127.0.0.1:-1", "example.org:80", ":80", "1:2:3"})
        CHECK(!parseListen(wrong));
}

} // namespace
} // namespace fairbook::server
