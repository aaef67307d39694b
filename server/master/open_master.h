// server/master/open_master.h: opens the master copy for writing, with the server's own tables in it.
#pragma once

#include <filesystem>
#include <memory>

#include "server/auth/means.h"
#include "shared/base/error.h"
#include "shared/store/master_store.h"

namespace fairbook::server {

/// Refusals: notFound, tooNew, foreign.
[[nodiscard]] base::Result<std::unique_ptr<store::MasterStore>> openMaster(const std::filesystem::path& folder,
                                                                           const Means& means);

/// Runs `work` in one transaction of a base that this program opened for itself; a refusal rolls it back.
template <typename Work>
auto inTransaction(store::MasterStore& master, Work work) -> decltype(work(master))
{
    master.begin();
    try {
        auto result = work(master);
        if (result)
            master.commit();
        else
            master.rollback();
        return result;
    } catch (...) {
        master.rollback();
        throw;
    }
}

} // namespace fairbook::server
