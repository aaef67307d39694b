#include "server/api/enrol.h"

#include <spdlog/spdlog.h>

#include "server/auth/accounts.h"
#include "server/auth/audit.h"
#include "server/auth/devices.h"
#include "server/auth/invites.h"
#include "server/auth/passwords.h"
#include "server/bundle/import_bundle.h"

namespace fairbook::server {
namespace {

constexpr std::size_t bodyBytesMax = 16U << 10U;
constexpr std::size_t secretBytesMax = 1024;

struct Enrolling
{
    std::string id; ///< of the request
    Reply reply;
    std::string peer;
    std::string code;
    std::string login;
    std::string password;
    std::string companyId; ///< whose clients the device holds; empty: nobody's
    DeviceClaim claim;
};
using EnrollingPtr = std::shared_ptr<Enrolling>;

base::Result<EnrollingPtr> parse(const Request& request, const Reply& reply)
{
    const auto json = base::parseJson(request.body, {.bytesMax = bodyBytesMax, .depthMax = 8});
    if (!json)
        return tl::unexpected(json.error());
    auto asked = std::make_shared<Enrolling>(Enrolling{request.id,
                                                       reply,
                                                       request.peer,
                                                       base::textAt(*json, "code"),
                                                       base::textAt(*json, "login"),
                                                       base::textAt(*json, "password"),
                                                       base::textAt(*json, "company_id"),
                                                       {base::textAt(*json, "device"), base::textAt(*json, "platform"),
                                                        base::textAt(*json, "app"), base::textAt(*json, "inc")}});
    const bool byCode = !asked->code.empty() && asked->login.empty() && asked->password.empty();
    const bool byPassword = asked->code.empty() && !asked->login.empty() && !asked->password.empty();
    if (!byCode && !byPassword)
        return base::refuse(base::Code::malformed, "code, or login and password");
    if (asked->code.size() > secretBytesMax || asked->password.size() > secretBytesMax ||
        asked->login.size() > secretBytesMax)
        return base::refuse(base::Code::tooLong, "secret");
    return asked;
}

/// Makes the device; in the writer's savepoint. The answer's body.
base::Result<base::Json> admit(Context& context, store::MasterStore& master, const Enrolling& asked,
                               const Redeemed& who, std::string_view action)
{
    const auto role = roleOf(master.record(who.user));
    if (!role)
        return base::refuse(base::Code::unauthorized);
    const auto enrolled = enrolDevice(master, context.means, who.user, asked.claim);
    if (!enrolled)
        return tl::unexpected(enrolled.error());
    writeAudit(master.database(), {.at = context.means.clock.now(),
                                   .user = who.user,
                                   .device = enrolled->device,
                                   .action = std::string(action),
                                   .detail = asked.claim.platform});
    base::Json body = {{"token", enrolled->token},
                       {"device", enrolled->device.text()},
                       {"user", who.user.text()},
                       {"login", loginOf(master.database(), who.user)},
                       {"role", *role},
                       {"company", context.company},
                       {"company_id", context.companyId},
                       {"bundle_key", bundleKey(master)}};
    if (!who.event.none())
        body["event"] = who.event.text();
    return body;
}

void finish(Context& context, const EnrollingPtr& asked, const Outcome<base::Json>& outcome)
{
    guarded(context, asked->id, asked->reply, [&] {
        if (!outcome)
            return asked->reply(failureResponse(context, asked->id, outcome.error()));
        if (!*outcome) {
            ++context.counters.enrolmentsRefused;
            const base::Error& error = (*outcome).error();
            const bool secret = error.code == base::Code::unauthorized;
            return asked->reply(problem(secret ? base::Error{base::Code::unauthorized, {}} : error));
        }
        ++context.counters.enrolments;
        spdlog::info("device {} enrolled", base::textAt(**outcome, "device"));
        asked->reply(
            {.status = 200, .contentType = "application/json", .headers = {}, .body = base::dumpJson(**outcome)});
    });
}

void byCode(Context& context, const EnrollingPtr& asked)
{
    const auto job = [&context, asked](store::MasterStore& master) -> base::Result<base::Json> {
        if (auto free = context.addresses.tryOnce(asked->peer); !free)
            return tl::unexpected(free.error());
        const auto redeemed = redeemInvite(master.database(), context.means, asked->code);
        if (!redeemed)
            return tl::unexpected(redeemed.error());
        auto body = admit(context, master, *asked, *redeemed, "enrol");
        if (body)
            context.addresses.forgive(asked->peer);
        return body;
    };
    context.writer.run<base::Json>(job,
                                   [&context, asked](Outcome<base::Json> outcome) { finish(context, asked, outcome); });
}

/// The password was compared on its own thread; now the writer counts and acts on it.
void decide(Context& context, const EnrollingPtr& asked, const std::optional<Account>& account)
{
    const auto job = [&context, asked, account](store::MasterStore& master) -> base::Result<base::Json> {
        if (!account)
            return base::refuse(base::Code::unauthorized);
        auto body = admit(context, master, *asked, {account->user, {}}, "login");
        if (body) {
            context.accounts.forgive(account->login);
            context.addresses.forgive(asked->peer);
        }
        return body;
    };
    context.writer.run<base::Json>(job,
                                   [&context, asked](Outcome<base::Json> outcome) { finish(context, asked, outcome); });
}

void compare(Context& context, const EnrollingPtr& asked, Account account)
{
    context.passwords.post([&context, asked, account = std::move(account)] {
        guarded(context, asked->id, asked->reply, [&] {
            const bool fits = passwordFits(account.password, asked->password);
            decide(context, asked, fits ? std::optional(account) : std::nullopt);
        });
    });
}

void byPassword(Context& context, const EnrollingPtr& asked)
{
    const auto job = [&context, asked](store::MasterStore& master) -> base::Result<Account> {
        const auto login = normalLogin(asked->login);
        const std::string name = login.value_or(asked->login); // a name that cannot be is answered like one that is not
        if (auto free = context.addresses.tryOnce(asked->peer); !free)
            return tl::unexpected(free.error());
        if (auto free = context.accounts.tryOnce(name); !free)
            return tl::unexpected(free.error());
        return findAccount(master.database(), name).value_or(Account{name, {}, {}});
    };
    context.writer.run<Account>(job, [&context, asked](const Outcome<Account>& outcome) {
        if (outcome && *outcome)
            return compare(context, asked, **outcome);
        finish(context, asked,
               outcome ? Outcome<base::Json>(tl::unexpected((*outcome).error()))
                       : Outcome<base::Json>(tl::unexpect, outcome.error()));
    });
}

} // namespace

Route enrolRoute(Context& context)
{
    const auto handler = [&context](const Request& request, const Reply& reply) {
        guarded(context, request.id, reply, [&] {
            const auto asked = parse(request, reply);
            if (!asked)
                return reply(problem(asked.error()));
            if (!(*asked)->companyId.empty() && (*asked)->companyId != context.companyId)
                return reply(problem(409, base::codeName(base::Code::foreign),
                                     "of another company")); // the invitation stays good
            (*asked)->code.empty() ? byPassword(context, *asked) : byCode(context, *asked);
        });
    };
    const auto check = [](const Request& head) -> std::optional<Response> {
        const std::string encoding = head.header("content-encoding");
        if (mediaType(head) != "application/json" || (!encoding.empty() && encoding != "identity"))
            return problem(415, base::codeName(base::Code::unsupported), "content-type");
        return std::nullopt;
    };
    return {.method = "POST", .path = "/v1/enrol", .handler = handler, .bodyMax = bodyBytesMax, .check = check};
}

} // namespace fairbook::server
