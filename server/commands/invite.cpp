#include <charconv>

#include "server/auth/accounts.h"
#include "server/auth/audit.h"
#include "server/auth/invites.h"
#include "server/commands/commands.h"
#include "server/commands/fingerprint.h"
#include "server/commands/qr_picture.h"
#include "server/master/open_master.h"
#include "shared/sync/device_session.h"

namespace fairbook::server {
namespace {

constexpr std::int64_t minutesMax = 43'200; // 30 days

struct Wanted
{
    std::string login;
    std::string role;  ///< empty: as it is, `rep` for somebody new
    std::string scope; ///< empty: as it is, `all` for somebody new
    base::Id event;
    std::int64_t minutes = 0;
};

base::Result<Wanted> wantedOf(const Call& call)
{
    const Words& words = call.words;
    if (words.has("scope"))
        if (auto good = checkScope(words.text("scope")); !good)
            return tl::unexpected(good.error());
    Wanted wanted{
        words.text("user"), words.text("role"), words.text("scope"), {}, call.config.number("invite_minutes")};
    if (words.has("event")) {
        const auto event = base::Id::parse(words.text("event"));
        if (!event)
            return base::refuse(base::Code::badValue, "event");
        wanted.event = *event;
    }
    if (words.has("ttl")) {
        const std::string text = words.text("ttl");
        const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), wanted.minutes);
        if (failed != std::errc{} || end != text.data() + text.size() || wanted.minutes < 1 ||
            wanted.minutes > minutesMax)
            return base::refuse(base::Code::usage, "--ttl: minutes, 1 to 43200");
    }
    return wanted;
}

/// The user of the login: a new one, or the known one with the role that is asked for.
base::Result<base::Id> userFor(store::MasterStore& master, const Means& means, const Wanted& wanted)
{
    const auto login = normalLogin(wanted.login);
    if (!login)
        return tl::unexpected(login.error());
    const auto known = findAccount(master.database(), *login);
    if (!known)
        return createUser(master, means, *login, wanted.role.empty() ? "rep" : wanted.role);
    const auto role = roleOf(master.record(known->user));
    if (!role)
        return base::refuse(base::Code::forbidden, "user: deleted or not active");
    if (!wanted.role.empty() && wanted.role != *role) {
        if (auto changed = setRole(master, known->user, wanted.role); !changed)
            return tl::unexpected(changed.error());
        writeAudit(master.database(), {.at = means.clock.now(),
                                       .user = {},
                                       .device = {},
                                       .action = "role",
                                       .detail = known->user.text() + " is " + wanted.role});
    }
    return known->user;
}

base::Result<Invite> invite(store::MasterStore& master, const Means& means, const Wanted& wanted)
{
    if (!wanted.event.none() && !master.record(wanted.event))
        return base::refuse(base::Code::notFound, "event");
    const auto user = userFor(master, means, wanted);
    if (!user)
        return tl::unexpected(user.error());
    if (!wanted.scope.empty())
        if (auto changed = changeScope(master, means, *user, wanted.scope); !changed)
            return tl::unexpected(changed.error());
    writeAudit(master.database(),
               {.at = means.clock.now(), .user = {}, .device = {}, .action = "invite", .detail = user->text()});
    return makeInvite(master.database(), means, *user, wanted.event, wanted.minutes);
}

/// What the QR says; empty where nobody told the server its own address.
base::Result<std::string> invitationUrl(const Call& call, const std::string& code)
{
    const std::string server = call.words.has("server") ? call.words.text("server") : call.config.text("public_url");
    if (server.empty())
        return "";
    sync::EnrolRequest invitation{.server = server, .code = code, .deviceName = {}, .platform = {}, .fingerprint = {}};
    if (const std::string& certificate = call.config.text("tls_cert"); !certificate.empty()) {
        auto fingerprint = certificateFingerprint(certificate);
        if (!fingerprint)
            return fingerprint;
        invitation.fingerprint = std::move(*fingerprint);
    }
    std::string text = sync::invitationText(invitation);
    if (auto readable = sync::parseInvitation(text); !readable)
        return tl::unexpected(readable.error());
    return text;
}

} // namespace

base::Result<Spoken> inviteCommand(const Call& call)
{
    const auto wanted = wantedOf(call);
    if (!wanted)
        return tl::unexpected(wanted.error());
    if (auto address = invitationUrl(call, "0000"); !address)
        return tl::unexpected(address.error()); // before a code is made that nobody could use
    auto master = openForWriting(call);
    if (!master)
        return tl::unexpected(master.error());
    const auto made =
        inTransaction(**master, [&](store::MasterStore& opened) { return invite(opened, call.means, *wanted); });
    if (!made)
        return tl::unexpected(made.error());
    const auto url = invitationUrl(call, made->code);
    const auto picture = qrPicture(url->empty() ? made->code : *url);
    if (!picture)
        return tl::unexpected(picture.error());
    if (call.words.has("qr"))
        if (auto written = writeQrFile(*picture, call.words.text("qr")); !written)
            return tl::unexpected(written.error());
    const std::string expires = base::toText(made->expires);
    base::Json answer = {{"code", made->code}, {"url", nullptr}, {"expires", expires}, {"login", wanted->login}};
    if (!url->empty())
        answer["url"] = *url;
    return Spoken{toBlocks(*picture) + "Code for " + wanted->login + ": " + made->code + "\nGood once, until " +
                      expires + (url->empty() ? "" : "\n" + *url),
                  {answer}};
}

} // namespace fairbook::server
