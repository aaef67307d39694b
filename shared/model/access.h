// shared/model/access.h: who may do what. Pure: asked by the server to refuse, and by the app to hide what would be
// refused.
#pragma once

#include <string_view>

#include "shared/base/error.h"
#include "shared/base/id.h"
#include "shared/model/operation.h"
#include "shared/model/record.h"

namespace fairbook::model {

enum class Role
{
    rep,     ///< captures and edits clients; deletes what is theirs; adds fairs
    manager, ///< also events, questionnaires, any client, exports
    admin,   ///< also users and devices
    kiosk,   ///< a stand that visitors type into: adds, and reads nothing back
};

/// Refusal: badValue.
[[nodiscard]] base::Result<Role> roleOf(std::string_view name);
[[nodiscard]] std::string_view roleName(Role role);

/// The record is this person's: owner, salesperson, assignee or the one who obtained it.
[[nodiscard]] bool isOwn(const Record& record, base::Id user);

/// `before`: the record as it was, null where there is none yet. A rep's own is also what the same installation
/// created. Refusals: forbidden (detail: the type), badValue ("type": the record is of another), badValue ("set": see
/// model::relatesOnlyAsItsAction), missingBase (a delete, restore or merge of a record that is not there). To merge and
/// to unmerge is everybody's but a kiosk's: nothing is rewritten, and it can be taken back at any time.
[[nodiscard]] base::Result<void> mayPush(Role role, base::Id user, const Operation& operation, const Record* before);

[[nodiscard]] bool maySee(Role role, base::Id user, const Record& record);

/// Choosing among the values of a conflict.
[[nodiscard]] bool mayResolve(Role role);

/// Erasing what is kept of a person, for ever. Also a record that is not there (yet): what comes later stays away.
[[nodiscard]] bool mayErase(Role role);

/// Taking many records out as a file.
[[nodiscard]] bool mayExport(Role role);

} // namespace fairbook::model
