#include "shared/store/bundle_box.h"

#include <algorithm>

#include "shared/base/durable_file.h"
#include "shared/store/blob_files.h"

namespace fairbook::store {

namespace fs = std::filesystem;

BundleBox::BundleBox(const fs::path& folder) : folder_(folder / "bundles"), memory_(folder.empty()) {}

base::Result<std::string> BundleBox::keep(std::string_view file) const
{
    if (memory_)
        return base::refuse(base::Code::unsupported, "bundles");
    std::string name = blobName(file);
    const auto here = waiting();
    if (std::find(here.begin(), here.end(), name) != here.end())
        return name;
    if (here.size() >= carriedBundlesMax)
        return base::refuse(base::Code::throttled, "60");
    base::makeFolder(folder_);
    const fs::path half = folder_ / (name + ".new");
    fs::remove(half); // of a call that was cut off
    base::writeFile(half, file);
    base::renameFile(half, folder_ / name);
    return name;
}

std::vector<std::string> BundleBox::waiting() const
{
    std::vector<std::string> names;
    std::error_code none;
    if (!memory_)
        for (const auto& entry : fs::directory_iterator(folder_, none))
            if (std::string name = entry.path().filename().string(); isBlobName(name))
                names.push_back(std::move(name));
    std::sort(names.begin(), names.end());
    return names;
}

base::Result<std::string> BundleBox::read(std::string_view name, std::size_t bytesMax) const
{
    if (memory_ || !isBlobName(name) || !fs::is_regular_file(folder_ / name))
        return base::refuse(base::Code::notFound, "bundle");
    return base::readFile(folder_ / name, bytesMax);
}

void BundleBox::remove(std::string_view name) const
{
    std::error_code gone;
    fs::remove(folder_ / name, gone);
}

void BundleBox::setAside(std::string_view name) const
{
    base::renameFile(folder_ / name, folder_ / (std::string(name) + ".refused"));
}

} // namespace fairbook::store
