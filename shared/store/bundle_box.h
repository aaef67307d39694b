// shared/store/bundle_box.h: sealed bundles of other devices that this one carries to the server: in the folder
// `bundles` beside the base, each under its SHA-256. A courier cannot read them, and does not lose them.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "shared/base/error.h"

namespace fairbook::store {

inline constexpr std::size_t carriedBundlesMax = 200;

class BundleBox
{
public:
    /// `folder`: of the base; empty: in memory, which carries nothing.
    explicit BundleBox(const std::filesystem::path& folder);

    /// On the disk when it returns; the same file again changes nothing. Its name. Refusals: throttled (too many),
    /// unsupported (a base in memory).
    [[nodiscard]] base::Result<std::string> keep(std::string_view file) const;

    [[nodiscard]] std::vector<std::string> waiting() const; ///< names, in no order that means something
    [[nodiscard]] base::Result<std::string> read(std::string_view name, std::size_t bytesMax) const; ///< notFound
    void remove(std::string_view name) const;                                                        ///< delivered
    /// The server refused it for ever: it is kept under `name.refused`, and not offered again.
    void setAside(std::string_view name) const;

private:
    std::filesystem::path folder_;
    bool memory_;
};

} // namespace fairbook::store
