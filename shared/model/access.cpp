#include "shared/model/access.h"

#include <algorithm>
#include <array>

#include "shared/model/merge.h"

namespace fairbook::model {
namespace {

using base::Code;
using base::refuse;
using base::Result;

constexpr std::array<std::pair<Role, std::string_view>, 4> roles{
    {{Role::rep, "rep"}, {Role::manager, "manager"}, {Role::admin, "admin"}, {Role::kiosk, "kiosk"}}};

constexpr std::array<std::string_view, 4> ownerFields{"owner", "rep", "assignee", "obtained_by"};

/// A rep may add a fair, or a stand that nobody prepared could not be worked at; what is there is the manager's.
bool mayWriteType(Role role, std::string_view type, bool exists)
{
    if (type == "user" || type == "device")
        return role == Role::admin;
    const bool manages = role == Role::admin || role == Role::manager;
    if (type == "form")
        return manages;
    if (type == "form_version") // answered versions never change
        return manages && !exists;
    if (type == "event")
        return manages || (role == Role::rep && !exists);
    return true;
}

bool createdBySame(const Operation& operation, const Record& record)
{
    const std::string_view created = record.created;
    return created.substr(0, created.find('.')) == operation.incarnation;
}

} // namespace

Result<Role> roleOf(std::string_view name)
{
    for (const auto& [role, known] : roles)
        if (known == name)
            return role;
    return refuse(Code::badValue, "role");
}

std::string_view roleName(Role role)
{
    return std::find_if(roles.begin(), roles.end(), [&](const auto& known) { return known.first == role; })->second;
}

bool isOwn(const Record& record, base::Id user)
{
    const std::string id = user.text();
    return !user.none() && std::any_of(ownerFields.begin(), ownerFields.end(),
                                       [&](std::string_view field) { return base::textAt(record.body, field) == id; });
}

Result<void> mayPush(Role role, base::Id user, const Operation& operation, const Record* before)
{
    const bool exists = before != nullptr && before->exists();
    if (exists && before->type != operation.type)
        return refuse(Code::badValue, "type");
    if (exists && !before->erased.empty() && operation.action != Action::erase)
        return {}; // it changes nothing, and its author shall not keep it for ever
    const bool erases = operation.action == Action::erase;
    // After a restore an edit may come back before the create of its record, which is then still the author's to say;
    // and so it is where somebody else has given that create back.
    const bool created = exists && !before->created.empty() && before->created != operation.dot();
    if (!mayWriteType(role, operation.type, created) || (erases && !mayErase(role)))
        return refuse(Code::forbidden, operation.type);
    if (role == Role::kiosk && (created || operation.action != Action::create))
        return refuse(Code::forbidden, operation.type);
    if (!relatesOnlyAsItsAction(operation.action, operation.set) ||
        (isRelating(operation.action) && operation.type != "client"))
        return refuse(Code::badValue, "set");
    if (erases)
        return {};
    const bool removes = operation.action == Action::remove;
    if (!exists && (removes || operation.action == Action::restore || isRelating(operation.action)))
        return refuse(Code::missingBase, operation.type);
    if (role == Role::rep && removes && !isOwn(*before, user) && !createdBySame(operation, *before))
        return refuse(Code::forbidden, operation.type);
    return {};
}

bool maySee(Role role, base::Id user, const Record& record)
{
    const bool asksVisitors = record.type == "event" || record.type == "form" || record.type == "form_version";
    return role != Role::kiosk || asksVisitors || (record.type == "user" && record.id == user);
}

bool mayResolve(Role role)
{
    return role != Role::kiosk;
}

bool mayErase(Role role)
{
    return role == Role::manager || role == Role::admin;
}

bool mayExport(Role role)
{
    return role == Role::manager || role == Role::admin;
}

} // namespace fairbook::model
