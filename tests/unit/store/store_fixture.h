// tests/unit/store/store_fixture.h: a device's store and the words that its tests use.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <utility>

#include "shared/base/instant.h"
#include "shared/base/random.h"
#include "shared/model/edit.h"
#include "shared/model/record.h"
#include "shared/store/database.h"
#include "shared/store/device_store.h"

namespace fairbook::test {

using base::Json;

/// A folder of its own, gone at the end.
class TempFolder
{
public:
    TempFolder();
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;
    ~TempFolder();
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

/// One device in memory (or in a folder), with a clock that stands still.
class Device
{
public:
    explicit Device(std::uint64_t seed = 1, const std::filesystem::path& folder = ":memory:");

    store::DeviceStore& operator*() { return *store_; }
    store::DeviceStore* operator->() { return store_.get(); }
    void reopen(); ///< of a device in a folder

    base::Id create(const std::string& type, const Json& set);
    base::Id client(const std::string& family, const std::string& given = "", const Json& more = Json::object());
    /// As from a form that was opened just now.
    store::Committed set(base::Id record, const std::string& path, const Json& value);
    /// As from a form that was opened when `path` had `base`.
    store::Committed setFrom(base::Id record, const std::string& path, const Json& value,
                             const std::vector<model::Dot>& base);
    store::Committed act(base::Id record, model::Action action);

    [[nodiscard]] std::vector<model::Dot> dots(base::Id record, const std::string& path);
    [[nodiscard]] Json value(base::Id record, const std::string& path);
    [[nodiscard]] store::Delivery delivery(base::Id record);
    [[nodiscard]] std::vector<std::string> found(const std::string& text); ///< names
    [[nodiscard]] bool sound();                                            ///< check() has nothing to say

    base::FakeClock clock;

private:
    base::SeededRandom random_;
    std::filesystem::path folder_;
    std::unique_ptr<store::DeviceStore> store_;
};

[[nodiscard]] model::Edit createEdit(const std::string& type, const Json& set);

/// {"phones/<element>": {"raw": …}} and so on, for a create.
[[nodiscard]] Json phone(const std::string& raw);
[[nodiscard]] Json email(const std::string& raw);
[[nodiscard]] Json tag(const std::string& value);

} // namespace fairbook::test
