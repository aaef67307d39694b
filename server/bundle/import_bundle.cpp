#include "server/bundle/import_bundle.h"

#include <algorithm>

#include "server/auth/devices.h"
#include "server/master/quarantine.h"
#include "shared/base/hash.h"
#include "shared/base/sealed_box.h"
#include "shared/store/database.h"
#include "shared/store/master_queries.h"
#include "shared/sync/bundle.h"

namespace fairbook::server {
namespace {

constexpr std::string_view secretName = "bundle_secret";

std::string secretOf(store::MasterStore& master)
{
    return store::masterMeta(master.database(), secretName);
}

} // namespace

std::string bundleKey(store::MasterStore& master)
{
    std::string secret = secretOf(master);
    if (secret.empty()) {
        secret = base::makeBoxKeys().secret;
        store::Query(master.database(), "INSERT INTO meta(name, value) VALUES (?, ?)")
            .bind(secretName, store::Blob{secret})
            .run();
    }
    return base::toBase64Url(base::openKeyOf(secret));
}

base::Result<ImportedBundle> importBundle(store::MasterStore& master, std::string_view file, base::Instant received)
{
    const auto label = sync::bundleLabel(file);
    if (!label)
        return tl::unexpected(label.error());
    const std::string secret = secretOf(master);
    if (label->keyMark != sync::bundleKeyMark(base::openKeyOf(secret)))
        return base::refuse(base::Code::foreign, "of another company");
    const auto known = deviceSecret(master, label->device);
    if (!known)
        return tl::unexpected(known.error());
    auto request = sync::openBundle(file, secret, known->tokenHash);
    if (!request)
        return tl::unexpected(request.error());
    sync::Hello& hello = request->hello;
    const std::int64_t before = master.lastNumber(hello.incarnation);
    hello.last = std::max(hello.last, before); // an old bundle is no older copy of the device
    hello.wall = received;                     // it was long on its way: that says nothing about the author's clock
    const auto taken = pushWithinQuota(master, known->author, *request, received);
    if (!taken)
        return tl::unexpected(taken.error());
    const sync::PushResult& pushed = *taken;
    if (pushed.identityFork)
        return base::refuse(base::Code::identityFork, "bundle");
    if (pushed.resendFrom != 0)
        return base::refuse(base::Code::missingBase, "bundle after " + std::to_string(pushed.resendFrom - 1));
    return ImportedBundle{.device = label->device,
                          .operations = static_cast<std::int64_t>(request->operations.size()),
                          .fresh = std::max<std::int64_t>(pushed.acceptedTo - before, 0),
                          .setAside = static_cast<std::int64_t>(pushed.verdicts.size()),
                          .acceptedTo = pushed.acceptedTo,
                          .filesErased = pushed.filesErased};
}

} // namespace fairbook::server
