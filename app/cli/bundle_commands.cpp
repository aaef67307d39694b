// bundle: out of a stand without any network, in a file that anybody may carry.
#include "app/cli/command.h"
#include "shared/base/durable_file.h"
#include "shared/base/hash.h"
#include "shared/store/bundle_box.h"
#include "shared/sync/bundle.h"

namespace fairbook::app::cli {

using base::Json;

Output exportBundle(Context& context, const std::filesystem::path& file, std::int64_t after)
{
    if (std::filesystem::exists(file))
        return base::refuse(base::Code::exists, file.string());
    const auto bundle = sync::writeBundle(context.store, after);
    if (!bundle)
        return tl::unexpected(bundle.error());
    base::writeFile(file, bundle->file);
    base::syncToDisk(base::folderOf(file));
    return Lines{Json{{"file", file.string()},
                      {"operations", bundle->operations},
                      {"first", bundle->first},
                      {"last", bundle->last},
                      {"more", bundle->more}}};
}

Output carryBundle(Context& context, const std::filesystem::path& file)
{
    if (!std::filesystem::is_regular_file(file))
        return base::refuse(base::Code::notFound, file.string());
    const auto enrolment = context.store.enrolment();
    if (!enrolment)
        return base::refuse(base::Code::notEnrolled);
    const std::string bytes = base::readFile(file, sync::bundleBytesMax + 1);
    const auto label = sync::bundleLabel(bytes);
    if (!label)
        return tl::unexpected(label.error());
    const auto openKey = base::fromBase64Url(enrolment->bundleKey);
    if (openKey && !openKey->empty() && label->keyMark != sync::bundleKeyMark(*openKey))
        return base::refuse(base::Code::foreign, "of another company");
    const store::BundleBox box(context.store.folder());
    if (const auto kept = box.keep(bytes); !kept)
        return tl::unexpected(kept.error());
    return Lines{Json{{"device", label->device.text()}, {"state", "on_device"}, {"waiting", box.waiting().size()}}};
}

} // namespace fairbook::app::cli
