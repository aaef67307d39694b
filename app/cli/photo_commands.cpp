// photos: what is attached to a client, and the original of a photo, fetched when it is asked for.
#include "app/cli/command.h"
#include "app/transport/qt_transport.h"
#include "shared/base/durable_file.h"
#include "shared/store/blob_store.h"
#include "shared/sync/blob_session.h"

namespace fairbook::app::cli {
namespace {

using base::Json;

Json photoJson(Context& context, const store::StoredRecord& stored)
{
    const Json& body = stored.record.body;
    const std::string name = base::textAt(body, "sha256");
    return {{"id", stored.record.id.text()},           {"kind", base::textAt(body, "kind")},
            {"name", base::textAt(body, "name")},      {"mime", base::textAt(body, "mime")},
            {"size", base::intAt(body, "size")},       {"sha256", name},
            {"here", context.store.blobs().has(name)}, {"state", store::deliveryName(stored.delivery)}};
}

/// From the server, if it is not here.
base::Result<void> fetch(Context& context, const std::string& name)
{
    if (context.store.blobs().has(name))
        return {};
    if (auto wanted = context.store.blobs().want(name); !wanted)
        return wanted;
    const auto enrolment = context.store.enrolment();
    if (!enrolment)
        return base::refuse(base::Code::notEnrolled);
    BlockingTransport transport(
        {QString::fromStdString(enrolment->server), QString::fromStdString(enrolment->fingerprint)});
    const auto report = sync::syncFiles(context.store, transport);
    return report ? base::Result<void>() : tl::unexpected(report.error());
}

} // namespace

Output listPhotos(Context& context, const std::string& client)
{
    const auto stored = recordAt(context, client);
    if (!stored)
        return tl::unexpected(stored.error());
    Lines lines;
    for (const auto& attachment : context.store.attachmentsOf(stored->record.id, 1000))
        lines.push_back(photoJson(context, attachment));
    return lines;
}

Output getPhoto(Context& context, const std::string& attachment, const std::filesystem::path& file)
{
    const auto stored = recordAt(context, attachment);
    if (!stored)
        return tl::unexpected(stored.error());
    if (std::filesystem::exists(file))
        return base::refuse(base::Code::exists, file.string());
    const std::string name = base::textAt(stored->record.body, "sha256");
    if (const auto fetched = fetch(context, name); !fetched)
        return tl::unexpected(fetched.error());
    const auto bytes = context.store.blobs().read(name);
    if (!bytes)
        return tl::unexpected(bytes.error());
    base::writeFile(file, *bytes);
    return Lines{Json{{"id", attachment}, {"file", file.string()}, {"size", bytes->size()}, {"sha256", name}}};
}

} // namespace fairbook::app::cli
