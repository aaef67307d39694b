// server/web/open_forms.h: the questionnaires that a visitor may open on the web: live, `web` is set, and a version is
// published. They are read again when a questionnaire or a version was written since.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "shared/base/guarded.h"
#include "shared/base/id.h"
#include "shared/base/instant.h"
#include "shared/model/form_publish.h"
#include "shared/store/master_store.h"

namespace fairbook::server {

struct OpenForm
{
    std::vector<base::Id> events{}; ///< the fairs that it is for
    model::FormVersion version{};   ///< the newest
};

/// From any thread; all may throw base::StoreError.
class OpenForms
{
public:
    using List = std::vector<std::shared_ptr<const OpenForm>>;

    [[nodiscard]] List all(store::MasterReader& reader); ///< the one that was published last is first

    /// By its id or its short name; of two with one name the one that was published later. Null: none is open.
    [[nodiscard]] std::shared_ptr<const OpenForm> find(store::MasterReader& reader, std::string_view name);

private:
    struct Shelf
    {
        std::int64_t asOf = -1; ///< the last write of a questionnaire or version that is in it
        List forms{};
    };
    base::Guarded<Shelf> shelf_;
};

/// A version that a page was made of. Null where it is gone, or of another questionnaire.
[[nodiscard]] std::optional<model::FormVersion> versionAt(store::MasterReader& reader, base::Id version, base::Id form);

/// The code of a coupon that was given; empty where there is none.
[[nodiscard]] std::string couponAt(store::MasterReader& reader, base::Id coupon);

/// The fair that answers belong to: the one that was asked for, where the questionnaire is for it or for none in
/// particular; else its only one, or the only one that is on today. None where that is not clear.
[[nodiscard]] base::Id eventFor(store::MasterReader& reader, const OpenForm& form, std::string_view wished,
                                base::Instant now);

/// Country of telephone numbers without a code: the fair's, else UA.
[[nodiscard]] std::string regionAt(store::MasterReader& reader, base::Id event);

} // namespace fairbook::server
