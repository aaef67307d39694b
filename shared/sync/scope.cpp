#include "shared/sync/scope.h"

#include "shared/model/access.h"

namespace fairbook::sync {

Scope scopeOf(store::MasterReader& reader, const store::Author& author)
{
    if (author.role == model::roleName(model::Role::kiosk))
        return {"kiosk", {}};
    auto feed = store::ScopeFeed::of(reader.database(), author.user);
    if (!feed)
        return {std::string(scopeOfAll), {}};
    std::string name = "own " + author.user.text() + ' ' + std::to_string(feed->since());
    return {std::move(name), feed};
}

} // namespace fairbook::sync
