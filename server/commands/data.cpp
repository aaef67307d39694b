#include "server/blobs/blob_tables.h"
#include "server/commands/commands.h"
#include "server/master/open_master.h"

namespace fairbook::server {

base::Result<std::string> dataFolder(const Config& config)
{
    if (config.text("data").empty())
        return base::refuse(base::Code::usage, "--data DIR is missing");
    return config.text("data");
}

base::Result<std::unique_ptr<store::MasterStore>> openForWriting(const Call& call)
{
    const auto folder = dataFolder(call.config);
    return folder ? openMaster(*folder, call.means) : tl::unexpected(folder.error());
}

base::Result<std::unique_ptr<store::MasterReader>> openForReading(const Call& call)
{
    const auto folder = dataFolder(call.config);
    return folder ? store::MasterReader::open(*folder) : tl::unexpected(folder.error());
}

void removeErasedFiles(const Call& call, store::MasterStore& master)
{
    const store::BlobFiles files(std::filesystem::path(call.config.text("data")) / store::blobFolder);
    static_cast<void>(inTransaction(master, [&](store::MasterStore& opened) -> base::Result<std::size_t> {
        return removeErased(opened, files).size();
    }));
}

} // namespace fairbook::server
