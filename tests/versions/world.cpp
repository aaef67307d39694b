#include "tests/versions/world.h"

#include <algorithm>
#include <set>
#include <stdexcept>

namespace versions {
namespace {

constexpr int steps = 40;
constexpr int roundsToRest = 8;

/// One written value, and those that its author saw on the form and replaced.
struct Written
{
    std::string record, path, value;
    std::vector<std::string> replaced;
};

struct Holder
{
    std::string person;
    std::size_t version = 0;
    std::filesystem::path home;
    std::unique_ptr<Phone> phone;
};

class World
{
public:
    World(const WorldSpec& spec, std::filesystem::path folder)
        : spec_(spec), folder_(std::move(folder)), dice_(spec.seed), serverVersion_(spec.server)
    {
        openServer();
        join(spec.phone);
        join(below(all().size()));
    }

    WorldResult run()
    {
        for (int step = 0; step < steps; ++step)
            live();
        rest("as they are");
        for (Holder& holder : holders_)
            become(holder, all().size() - 1);
        becomeServer(all().size() - 1);
        rest("all of the newest version");
        for (const Holder& holder : holders_)
            if (!holder.phone->setAside().empty())
                complain(holder.person + ": still set aside: " + holder.phone->setAside().front());
        lookForLost();
        return std::move(result_);
    }

private:
    [[nodiscard]] std::size_t below(std::size_t count) { return static_cast<std::size_t>(dice_() % count); }
    [[nodiscard]] bool happens(std::size_t percent) { return below(100) < percent; }
    void complain(const std::string& what) { result_.violations.push_back(what); }

    void openServer()
    {
        std::filesystem::create_directories(folder_ / "server");
        std::string refusal;
        server_.reset();
        server_ = all()[serverVersion_]->server(folder_ / "server", spec_.seed + 7'000 + serverVersion_, refusal);
        if (!server_)
            throw std::runtime_error("the server refused its base: " + refusal);
        server_->advance(elapsedMs_);
        for (const Holder& holder : holders_)
            server_->admit(holder.person);
    }

    void openPhone(Holder& holder)
    {
        std::string refusal;
        holder.phone.reset();
        holder.phone = all()[holder.version]->phone(holder.home, dice_(), refusal);
        if (!holder.phone)
            throw std::runtime_error(holder.person + " refused its base: " + refusal);
        holder.phone->advance(elapsedMs_);
    }

    void join(std::size_t version)
    {
        Holder& holder = holders_.emplace_back();
        holder.person = "person " + std::to_string(holders_.size());
        holder.version = version;
        holder.home = folder_ / holder.person;
        openPhone(holder);
        holder.phone->enrol(holder.person);
        server_->admit(holder.person);
    }

    void become(Holder& holder, std::size_t version)
    {
        holder.version = version;
        openPhone(holder);
    }

    void becomeServer(std::size_t version)
    {
        serverVersion_ = version;
        openServer();
    }

    void advance(std::int64_t ms)
    {
        elapsedMs_ += ms;
        server_->advance(ms);
        for (Holder& holder : holders_)
            holder.phone->advance(ms);
    }

    void live()
    {
        advance(1000);
        Holder& holder = holders_[below(holders_.size())];
        const std::size_t what = below(100);
        if (what < 52)
            return write(holder);
        if (what < 88)
            return static_cast<void>(sync(holder, happens(45)));
        if (what < 91)
            return server_->makeBaseFile();
        if (what < 93 && holders_.size() < 3)
            return join(below(all().size()));
        if (!spec_.upgrades)
            return;
        if (what < 97 && holder.version + 1 < all().size())
            become(holder, holder.version + 1);
        else if (serverVersion_ + 1 < all().size())
            becomeServer(serverVersion_ + 1);
    }

    bool sync(Holder& holder, bool badly)
    {
        return holder.phone->sync([&](const Request& request) -> std::optional<Answer> {
            ++result_.exchanges;
            const std::size_t fault = badly ? below(8) : 99;
            if (fault == 0)
                return std::nullopt;
            Answer answer = server_->handle(request);
            if (fault == 1)
                return std::nullopt;
            if (fault == 2)
                answer = server_->handle(request);
            if (fault == 3)
                answer.body.resize(answer.body.size() / 2);
            if (fault == 4)
                return Answer{200, "text/html", "", "<html>Welcome to Expo WiFi</html>", {}};
            return answer;
        });
    }

    // --- what people do

    void write(Holder& holder)
    {
        const std::string record = anyRecord(*holder.phone);
        const Version& version = *all()[holder.version];
        const std::size_t what = below(100);
        if (record.empty() || what < 25)
            return create(holder);
        if (what < 70)
            return set(holder, record);
        if (what < 78)
            return static_cast<void>(holder.phone->act({Act::remove, "client", record, "", "", ""}));
        if (what < 86)
            return static_cast<void>(holder.phone->act({Act::restore, "client", record, "", "", ""}));
        if (what < 92 && version.merges)
            return merge(holder, record);
        if (what < 94 && version.erases)
            return static_cast<void>(holder.phone->act({Act::erase, "client", record, "", "", ""}));
    }

    [[nodiscard]] std::string anyRecord(Phone& phone)
    {
        std::vector<std::string> here;
        for (const std::string& record : clients_)
            if (phone.exists(record) && !phone.isErased(record))
                here.push_back(record);
        return here.empty() ? std::string() : here[below(here.size())];
    }

    [[nodiscard]] std::string freshValue()
    {
        const std::string value = "\"v" + std::to_string(++values_) + '"';
        return happens(25) ? R"({"kind":{"deep":[1,null]},"raw":)" + value + "}" : value; // as the engine writes it
    }

    void create(Holder& holder)
    {
        // A type and a field that some versions know and others do not.
        const std::string type = happens(70) ? "client" : happens(50) ? "task" : "quote";
        const std::string value = freshValue();
        const std::string record = holder.phone->act({Act::create, type, "", "company", value, ""});
        if (record.empty())
            return complain("a create was refused");
        written_.push_back({record, "company", value, {}});
        if (type == "client")
            clients_.push_back(record);
    }

    void set(Holder& holder, const std::string& record)
    {
        constexpr std::array paths{"company", "job_title", "grade_reason", "requisites", "pronouns", "phones/a1b2c3"};
        const std::string path = paths.at(below(paths.size()));
        const std::string value = freshValue();
        std::vector<std::string> seen = holder.phone->live(record, path);
        const bool stars = all()[holder.version]->stars && happens(20);
        if (holder.phone->act({stars ? Act::star : Act::set, "client", record, path, value, ""}).empty())
            return complain("an edit was refused");
        written_.push_back({record, path, value, std::move(seen)});
    }

    void merge(Holder& holder, const std::string& record)
    {
        const std::string other = anyRecord(*holder.phone);
        if (other != record)
            holder.phone->act({Act::merge, "client", record, "", "", other});
    }

    // --- what must hold

    [[nodiscard]] bool settled()
    {
        return std::all_of(holders_.begin(), holders_.end(), [&](const Holder& holder) {
            return holder.phone->unsent() == 0 && holder.phone->digest() == server_->digest();
        });
    }

    void rest(const std::string& when)
    {
        for (int round = 0; round < roundsToRest; ++round) {
            advance(60'000);
            for (Holder& holder : holders_)
                if (!sync(holder, false))
                    complain(when + ": " + holder.person + " could not sync");
            if (round > 0 && settled())
                break;
        }
        for (Holder& holder : holders_) {
            if (holder.phone->unsent() != 0 || holder.phone->digest() != server_->digest())
                complain(when + ": " + holder.person + " did not come to rest");
            if (!holder.phone->check())
                complain(when + ": " + holder.person + "'s base is not sound");
            for (const std::string& reason : holder.phone->setAside())
                if (reason != "unsupported" && reason != "group")
                    complain(when + ": set aside: " + reason);
        }
    }

    void lookForLost()
    {
        Phone& phone = *holders_.front().phone;
        std::set<std::pair<std::string, std::string>> replaced; // record and value
        for (const Written& one : written_)
            for (const std::string& value : one.replaced)
                replaced.emplace(one.record, value);
        for (const Written& one : written_) {
            if (replaced.contains({one.record, one.value}) || phone.isErased(one.record))
                continue;
            const auto alive = phone.live(one.record, one.path);
            if (std::find(alive.begin(), alive.end(), one.value) == alive.end())
                complain("lost: " + one.path + " = " + one.value);
        }
    }

    WorldSpec spec_;
    std::filesystem::path folder_;
    std::mt19937_64 dice_;
    std::size_t serverVersion_;
    std::unique_ptr<Server> server_;
    std::vector<Holder> holders_;
    std::int64_t elapsedMs_ = 0;
    std::vector<std::string> clients_;
    std::vector<Written> written_;
    std::int64_t values_ = 0;
    WorldResult result_;
};

} // namespace

WorldResult play(const WorldSpec& spec, const std::filesystem::path& folder)
{
    return World(spec, folder).run();
}

} // namespace versions
