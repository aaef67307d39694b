// server/api/base_file.h: GET /v1/base: what base file a fresh device may take, or 404; GET /v1/base/{sha256}: its
// bytes, by ranges. And who makes them: a thread of low priority beside everything else.
#pragma once

#include <vector>

#include "server/api/context.h"
#include "server/http/router.h"

namespace fairbook::server {

[[nodiscard]] std::vector<Route> baseFileRoutes(Context& context);

/// One look of the background thread: makes what is due when the base has been quiet for a while (or was due for long).
class BaseFileKeeper
{
public:
    explicit BaseFileKeeper(Context& context) : context_(context) {}
    void look(const std::function<bool()>& stop); ///< logs what fails; never throws

private:
    void make(store::MasterReader& reader, const std::function<bool()>& stop);

    Context& context_;
    std::int64_t head_ = 0;
    std::int64_t movedMs_ = 0; ///< monotonic: when the head was seen moving last
    std::int64_t dueMs_ = 0;   ///< since when one is due; 0: none is
};

} // namespace fairbook::server
