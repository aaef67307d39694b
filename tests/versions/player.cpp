// Compiled once a version: PLAYED names the factory, and the command line gives `fairbook` another name.
#include "tests/versions/player.h"

#include <algorithm>
#include <stdexcept>

#include "shared/model/merge.h"
#include "shared/store/database.h"
#include "shared/store/device_store.h"
#include "shared/sync/sync_run.h"
#include "tests/fleet/test_server.h"

namespace fairbook::played {
namespace {

using base::Json;

std::string refusalName(const base::Error& error)
{
    return std::string(base::codeName(error.code));
}

store::Author authorOf(const std::string& person)
{
    return {base::Id::derive("user " + person), base::Id::derive("device " + person), "manager"};
}

/// The action of the future, where this version knows it.
template <typename Action>
constexpr Action starOf()
{
    if constexpr (requires { Action::star; })
        return Action::star;
    else
        return Action::unknown;
}

std::string tokenOf(const std::string& person)
{
    return "token of " + person;
}

class Wire final : public sync::Transport
{
public:
    explicit Wire(const versions::Network& network) : network_(network) {}

    base::Result<sync::HttpAnswer> exchange(const sync::HttpRequest& request) override
    {
        auto answer = network_({request.method, request.path, request.body, request.headers});
        if (!answer)
            return base::refuse(base::Code::unreachable);
        return sync::HttpAnswer{answer->status, std::move(answer->contentType), std::move(answer->contentEncoding),
                                std::move(answer->body), std::move(answer->headers)};
    }

private:
    const versions::Network& network_;
};

class PlayedServer final : public versions::Server
{
public:
    PlayedServer(const std::filesystem::path& home, std::uint64_t seed) : random_(seed), server_(random_, home) {}

    versions::Answer handle(const versions::Request& request) override
    {
        sync::HttpAnswer answer = server_.handle({request.method, request.path, request.headers, request.body});
        return {answer.status, std::move(answer.contentType), std::move(answer.contentEncoding), std::move(answer.body),
                std::move(answer.headers)};
    }
    void admit(const std::string& person) override { server_.admit(tokenOf(person), authorOf(person)); }
    void makeBaseFile() override { server_.makeBaseFile(); }
    void advance(std::int64_t ms) override { server_.clock().advance(ms); }
    std::string digest() override { return server_.digest(); }

private:
    base::SeededRandom random_;
    fleet::TestServer server_;
};

class PlayedPhone final : public versions::Phone
{
public:
    PlayedPhone(const std::filesystem::path& home, std::uint64_t seed, std::string& refusal) : random_(seed)
    {
        auto opened = store::DeviceStore::open(home, clock_, random_);
        if (!opened) {
            refusal = refusalName(opened.error());
            return;
        }
        store_ = std::move(*opened);
        relax();
    }

    void enrol(const std::string& person) override
    {
        const store::Author author = authorOf(person);
        static_cast<void>(store_->enrol({.server = "https://127.0.0.1:1",
                                         .token = tokenOf(person),
                                         .device = author.device,
                                         .user = author.user,
                                         .login = person,
                                         .role = author.role,
                                         .company = "Acme",
                                         .fingerprint = {}}));
    }
    std::string incarnation() override { return store_->incarnation(); }

    std::string act(const versions::Deed& deed) override
    {
        const auto gesture = gestureOf(deed);
        if (gesture.empty())
            return {};
        const auto committed = store_->commit(gesture);
        return committed ? committed->records.at(0).text() : std::string();
    }

    std::vector<std::string> live(const std::string& record, const std::string& path) override
    {
        std::vector<std::string> values;
        for (const model::Sibling& sibling : model::liveValues(recordAt(record), path))
            values.push_back(base::dumpJson(sibling.value));
        return values;
    }
    bool isErased(const std::string& record) override { return !recordAt(record).erased.empty(); }
    bool exists(const std::string& record) override { return recordAt(record).exists(); }

    bool sync(const versions::Network& network) override
    {
        Wire wire(network);
        const bool done = sync::runSync(*store_, wire).has_value();
        if (!store_->isOpen())
            throw std::runtime_error("a base file was taken and cannot be opened");
        return done;
    }
    void advance(std::int64_t ms) override { clock_.advance(ms); }
    std::string digest() override { return store_->digest(); }
    std::int64_t unsent() override { return store_->counts().unsent; }
    std::vector<std::string> setAside() override
    {
        std::vector<std::string> reasons;
        for (const store::SetAside& one : store_->setAside(1000))
            reasons.push_back(one.reason);
        return reasons;
    }
    bool check() override { return store_->check().has_value(); }

private:
    void relax() { store_->database().run("PRAGMA synchronous = OFF"); } // these tests cut networks, not power

    model::Record recordAt(const std::string& record)
    {
        const auto id = base::Id::parse(record);
        const auto stored = id ? store_->record(*id) : std::nullopt;
        return stored ? stored->record : model::Record{};
    }

    model::Gesture gestureOf(const versions::Deed& deed)
    {
        const model::Record form = recordAt(deed.record);
        if (deed.act != versions::Act::create && (!form.exists() || !form.erased.empty()))
            return {};
        switch (deed.act) {
        case versions::Act::remove:
            return {model::removeEdit(form)};
        case versions::Act::restore:
            return {model::restoreEdit(form)};
        case versions::Act::merge:
            return {model::mergeEdit(form, *base::Id::parse(deed.other))};
        case versions::Act::erase:
            return {model::eraseEdit(form, "asked")};
        default:
            return {editOf(deed, form)};
        }
    }

    static model::Edit editOf(const versions::Deed& deed, const model::Record& form)
    {
        model::Edit edit;
        edit.action = deed.act == versions::Act::create ? model::Action::create
                      : deed.act == versions::Act::star ? starOf<model::Action>()
                                                        : model::Action::set;
        edit.type = deed.type;
        edit.record = form.id;
        edit.set[deed.path] = *base::parseJson(deed.value);
        if (auto seen = model::dotsOf(form, deed.path); !seen.empty())
            edit.base[deed.path] = std::move(seen);
        return edit;
    }

    base::FakeClock clock_;
    base::SeededRandom random_;
    std::unique_ptr<store::DeviceStore> store_;
};

std::unique_ptr<versions::Server> serverAt(const std::filesystem::path& home, std::uint64_t seed, std::string& refusal)
{
    try {
        return std::make_unique<PlayedServer>(home, seed);
    } catch (const std::runtime_error& error) { // the fleet's server has no other way to say that it cannot be opened
        refusal = error.what();
        return nullptr;
    }
}

std::unique_ptr<versions::Phone> phoneAt(const std::filesystem::path& home, std::uint64_t seed, std::string& refusal)
{
    auto phone = std::make_unique<PlayedPhone>(home, seed, refusal);
    return refusal.empty() ? std::move(phone) : nullptr;
}

} // namespace
} // namespace fairbook::played

const versions::Version& versions::PLAYED()
{
    using namespace fairbook;
    const auto can = [](std::string_view capability) {
        return std::find(sync::capabilities.begin(), sync::capabilities.end(), capability) != sync::capabilities.end();
    };
    static const Version version{FAIRBOOK_VERSION, can("merge"),      can("erase"),
                                 can("star"),      &played::serverAt, &played::phoneAt};
    return version;
}
