// app/forms/form_base.h: questionnaires as the base has them: drafts, versions, answers. Runs on the store's thread.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "shared/model/form_publish.h"
#include "shared/model/form_results.h"
#include "shared/store/device_store.h"

namespace fairbook::app {

struct FormLine
{
    model::Record form{};
    std::int64_t version = 0; ///< the newest; 0: never live
    std::int64_t answers = 0; ///< of all versions
};

/// All questionnaires, those touched last first.
[[nodiscard]] std::vector<FormLine> formLines(store::DeviceStore& store);

/// Readable versions of a questionnaire, the newest first.
[[nodiscard]] std::vector<model::FormVersion> versionsOf(store::DeviceStore& store, base::Id form);

/// What visitors are asked by now. None: it never went live.
[[nodiscard]] std::optional<model::FormVersion> newestOf(store::DeviceStore& store, base::Id form);

struct LiveForm
{
    model::FormVersion version{}; ///< the newest
    bool kiosk = false;           ///< visitors may answer it alone
};

/// Questionnaires that are asked now.
[[nodiscard]] std::vector<LiveForm> liveForms(store::DeviceStore& store);

/// version's id -> how often it was answered
[[nodiscard]] std::map<std::string, std::int64_t> answersOf(store::DeviceStore& store, base::Id form);

struct ResultsFilter
{
    base::Id version{}; ///< none: all
    base::Id event{};   ///< none: all
};

/// Answers to versions that this program cannot read are left out.
[[nodiscard]] model::FormResults resultsOf(store::DeviceStore& store, base::Id form,
                                           const std::vector<model::FormVersion>& versions,
                                           const ResultsFilter& filter = {});

struct FoundResponse
{
    const store::StoredRecord& stored;
    const model::FormVersion& version;
};

/// Each response that the filter lets through, page by page.
void eachResponse(store::DeviceStore& store, base::Id form, const std::vector<model::FormVersion>& versions,
                  const ResultsFilter& filter, const std::function<void(const FoundResponse&)>& take);

/// A new draft that says the same as `form`, under a key of its own. Refusals: those of commit().
[[nodiscard]] base::Result<store::Committed> addForm(store::DeviceStore& store, const model::Questionnaire& form,
                                                     base::Id id);

} // namespace fairbook::app
