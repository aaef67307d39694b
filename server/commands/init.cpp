#include <termios.h>
#include <unistd.h>

#include <iostream>

#include "server/auth/accounts.h"
#include "server/auth/audit.h"
#include "server/auth/passwords.h"
#include "server/commands/commands.h"
#include "server/master/open_master.h"

namespace fairbook::server {
namespace {

/// Typed characters stay invisible while it lives.
class NoEcho
{
public:
    NoEcho()
    {
        tcgetattr(STDIN_FILENO, &before_);
        termios silent = before_;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    NoEcho(const NoEcho&) = delete;
    NoEcho& operator=(const NoEcho&) = delete;
    ~NoEcho()
    {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &before_);
        std::cerr << '\n';
    }

private:
    termios before_{};
};

base::Result<std::string> askPassword(bool fromInput)
{
    std::string password;
    if (fromInput) {
        std::getline(std::cin, password);
    } else if (isatty(STDIN_FILENO) != 0) {
        std::cerr << "Password of the administrator: ";
        const NoEcho silent;
        std::getline(std::cin, password);
    } else {
        return base::refuse(base::Code::usage, "--password-stdin is needed where nobody can be asked");
    }
    if (auto good = checkNewPassword(password); !good)
        return tl::unexpected(good.error());
    return password;
}

} // namespace

base::Result<Spoken> initCommand(const Call& call)
{
    const auto folder = dataFolder(call.config);
    if (!folder)
        return tl::unexpected(folder.error());
    const auto login = normalLogin(call.words.text("admin"));
    if (!login || call.words.text("company").empty())
        return base::refuse(base::Code::badValue, login ? "company" : "admin");
    const auto password = askPassword(call.words.has("password_stdin"));
    if (!password)
        return tl::unexpected(password.error());
    const Means means = call.means;
    if (auto made = store::MasterStore::create(*folder, call.words.text("company"), means.clock, means.random); !made)
        return tl::unexpected(made.error());
    auto master = openMaster(*folder, means);
    if (!master)
        return tl::unexpected(master.error());
    const std::string hash = hashPassword(*password);
    const auto user = inTransaction(**master, [&](store::MasterStore& opened) -> base::Result<base::Id> {
        auto made = createUser(opened, means, *login, "admin");
        if (!made)
            return made;
        setPassword(opened.database(), *made, hash);
        writeAudit(opened.database(),
                   {.at = means.clock.now(), .user = *made, .device = {}, .action = "init", .detail = {}});
        return made;
    });
    if (!user)
        return tl::unexpected(user.error());
    return Spoken{
        "The base of " + call.words.text("company") + " is in " + *folder + ". Administrator: " + *login,
        {{{"data", *folder}, {"company", call.words.text("company")}, {"user", user->text()}, {"login", *login}}}};
}

} // namespace fairbook::server
