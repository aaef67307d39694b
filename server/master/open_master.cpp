#include "server/master/open_master.h"

#include "server/auth/tables.h"
#include "server/blobs/blob_tables.h"
#include "server/web/sent_answers.h"

namespace fairbook::server {

base::Result<std::unique_ptr<store::MasterStore>> openMaster(const std::filesystem::path& folder, const Means& means)
{
    auto master = store::MasterStore::open(folder, means.clock, means.random);
    if (master) {
        makeAuthTables((*master)->database());
        makeBlobTables((*master)->database());
        makeWebTables((*master)->database());
    }
    return master;
}

} // namespace fairbook::server
