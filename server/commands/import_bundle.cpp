// import-bundle: what a device without any network wrote, brought on a stick.
#include "server/bundle/import_bundle.h"
#include "server/auth/audit.h"
#include "server/commands/commands.h"
#include "server/master/open_master.h"
#include "shared/base/durable_file.h"
#include "shared/sync/bundle.h"

namespace fairbook::server {

base::Result<Spoken> importBundleCommand(const Call& call)
{
    const std::string name = call.words.text("file");
    if (!std::filesystem::is_regular_file(name))
        return base::refuse(base::Code::notFound, name);
    const std::string file = base::readFile(name, sync::bundleBytesMax + 1);
    auto master = openForWriting(call);
    if (!master)
        return tl::unexpected(master.error());
    const base::Instant now = call.means.clock.now();
    const auto imported = inTransaction(**master, [&](store::MasterStore& opened) {
        auto result = importBundle(opened, file, now);
        if (result)
            writeAudit(opened.database(), {.at = now,
                                           .user = {},
                                           .device = result->device,
                                           .action = "bundle",
                                           .detail = std::to_string(result->fresh) + " operations"});
        return result;
    });
    if (!imported)
        return tl::unexpected(imported.error());
    if (imported->filesErased)
        removeErasedFiles(call, **master);
    return Spoken{std::to_string(imported->operations) + " operations of device " + imported->device.text() + ", " +
                      std::to_string(imported->fresh) + " of them new",
                  {{{"device", imported->device.text()},
                    {"operations", imported->operations},
                    {"applied", imported->fresh},
                    {"set_aside", imported->setAside},
                    {"accepted", imported->acceptedTo}}}};
}

} // namespace fairbook::server
