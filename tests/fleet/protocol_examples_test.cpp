// The examples of docs/protocol.md, replayed against the real endpoint: the page cannot say what the program does not
// do.
#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

#include "tests/fleet/test_server.h"

using namespace fairbook;
using namespace fairbook::fleet;
using base::Json;

namespace {

struct Example
{
    std::string speaker;
    std::string request;
    std::vector<std::string> answer;
};

std::vector<Example> examplesOf(const std::string& file)
{
    std::ifstream page(file);
    std::vector<Example> examples;
    bool inside = false;
    for (std::string line; std::getline(page, line);) {
        const std::string start = "```exchange ";
        if (line.rfind(start, 0) == 0) {
            examples.push_back({.speaker = line.substr(start.size()), .request = {}, .answer = {}});
            inside = true;
        } else if (line == "```") {
            inside = false;
        } else if (inside && line.rfind("> ", 0) == 0) {
            examples.back().request += line.substr(2) + "\n";
        } else if (inside && line.rfind("< ", 0) == 0) {
            examples.back().answer.push_back(line.substr(2));
        }
    }
    return examples;
}

/// Whether `actual` is what the example says: "…" is anything, and members that are not shown may be there.
bool fits(const Json& shown, const Json& actual)
{
    if (shown == "…")
        return true;
    if (!shown.is_object() || !actual.is_object())
        return shown == actual;
    for (const auto& [key, value] : shown.get_ref<const Json::object_t&>())
        if (!actual.contains(key) || !fits(value, actual.at(key)))
            return false;
    return true;
}

/// An example's body is that of the whole record: there members that are not shown may not be there.
bool fitsLine(const Json& shown, const Json& actual)
{
    const bool exactBody =
        !shown.contains("body") || shown.at("body") == "…" || shown.at("body") == actual.value("body", Json());
    return exactBody && fits(shown, actual);
}

class Conversation
{
public:
    Conversation()
    {
        REQUIRE(store::MasterStore::create(folder_.path() / "base", "Acme Fairs", clock_, random_));
        master_ = std::move(*store::MasterStore::open(folder_.path() / "base", clock_, random_));
        reader_ = std::move(*store::MasterReader::open(folder_.path() / "base"));
    }

    std::vector<std::string> send(const Example& example)
    {
        std::string body = example.request;
        if (const auto at = body.find("$cursor"); at != std::string::npos)
            body.replace(at, std::string("$cursor").size(), cursors_[example.speaker]);
        auto request = sync::parseSyncRequest(body);
        REQUIRE(request);
        clock_.jumpTo({request->hello.wall.ms + 1000});
        // A clone has the very token of the device that it was copied from.
        const std::string device = example.speaker == "clone" ? "anna" : example.speaker;
        const base::Id user = device == "rita" ? *base::Id::parse("5d0c2c9b-0000-8000-8000-000000000000")
                                               : base::Id::derive("user " + device);
        const std::string role = device == "mary" ? "manager" : device == "admin" ? "admin" : "rep";
        const bool revoked = device == "revoked";
        const store::Author author{user, base::Id::derive(device), role, revoked, revoked};
        master_->begin();
        const auto pushed = sync::applyPush(*master_, author, *request, clock_.now());
        master_->commit();
        const std::string answer =
            sync::writeAnswer(*reader_, author, *request, pushed, clock_.now(), reader_->secret());
        std::vector<std::string> lines;
        std::istringstream in(answer);
        for (std::string line; std::getline(in, line);)
            lines.push_back(line);
        cursors_[example.speaker] = base::textAt(Json::parse(lines.back()), "cursor");
        return lines;
    }

private:
    TemporaryFolder folder_;
    base::FakeClock clock_;
    base::SeededRandom random_{1};
    std::unique_ptr<store::MasterStore> master_;
    std::unique_ptr<store::MasterReader> reader_;
    std::map<std::string, std::string> cursors_;
};

} // namespace

TEST_CASE("the examples of the protocol's page are what the server answers", "[sync][docs]")
{
    const std::vector<Example> examples = examplesOf(PROTOCOL_PAGE);
    REQUIRE(examples.size() >= 7);
    Conversation conversation;
    for (const Example& example : examples) {
        INFO(example.speaker << " sends\n" << example.request);
        const std::vector<std::string> answer = conversation.send(example);
        REQUIRE(answer.size() == example.answer.size());
        for (std::size_t i = 0; i < answer.size(); ++i) {
            INFO("shown  " << example.answer[i] << "\nactual " << answer[i]);
            CHECK(fitsLine(Json::parse(example.answer[i]), Json::parse(answer[i])));
        }
    }
}
