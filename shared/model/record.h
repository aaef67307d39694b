// shared/model/record.h: the state of one record: the values that are shown, who wrote each, and what clashes with
// them.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "shared/base/error.h"
#include "shared/base/id.h"
#include "shared/base/json.h"
#include "shared/model/dot.h"
#include "shared/model/field.h"

namespace fairbook::model {

/// A value that nobody superseded, beside the one that is shown. Null: somebody emptied the field.
struct Sibling
{
    base::Json value;
    Dot dot;
};

/// Somebody deleted the record, having seen these writes. Other writes bring it back.
struct Removal
{
    Dot dot;
    std::vector<Dot> covers;
};

struct Record
{
    std::string type;
    base::Id id;
    base::Json body = base::Json::object(); ///< the shown values; unknown fields are kept as they came
    Dot created;                            ///< the dot of every value that `versions` does not name
    std::map<std::string, Dot> versions; ///< path -> dot of the shown value (or of the emptying), where not `created`
    std::map<std::string, std::vector<Sibling>> siblings; ///< path -> the other live values, ordered by dot
    std::map<Dot, std::uint64_t>
        orders; ///< dot -> order (a packed Hlc): what is shown first; its time is when it was written
    std::vector<Removal> removals; ///< live ones, ordered by dot
    Dot erased; ///< who erased it, the smallest of several; empty: nobody. Nothing else is in the record then.
    std::map<std::string, std::set<Dot>> superseded; ///< named as base before they arrived; private to a replica

    [[nodiscard]] bool exists() const { return !orders.empty(); }
    /// Erased, or every write that is alive was seen by somebody who deleted the record.
    [[nodiscard]] bool deleted() const;
    /// Deleted, and edited by somebody who had not seen that.
    [[nodiscard]] bool editedAfterDelete() const { return !removals.empty() && !deleted(); }
};

/// A path's live values: the shown one first. Empty where nobody ever wrote there.
[[nodiscard]] std::vector<Sibling> liveValues(const Record& record, std::string_view path);

/// The dots that a form which shows `path` has seen; the `base` of a later operation.
[[nodiscard]] std::vector<Dot> dotsOf(const Record& record, std::string_view path);

/// All dots of the record: what a delete covers.
[[nodiscard]] std::vector<Dot> allDots(const Record& record);

/// The shown value at a path, or null.
[[nodiscard]] const base::Json* valueAt(const Record& record, std::string_view path);

/// Paths of which somebody should decide: live values differ (after normalisation), and the field is not `latest`.
[[nodiscard]] std::vector<std::string> conflictsOf(const Record& record);

/// Equal for a person: texts after NFC, trimmed and with single spaces.
[[nodiscard]] bool sameValue(const base::Json& a, const base::Json& b);

/// {"body","ver","ord","sib","del","erased"}: what travels and what is hashed; empty members are left out. `superseded`
/// stays home.
[[nodiscard]] base::Json stateOf(const Record& record);

/// 16 raw bytes over type, id and stateOf(): equal on two replicas exactly when they show and keep the same.
[[nodiscard]] std::string hashOf(const Record& record);

/// The same over the texts of a row: its body, and its versions where they hold nothing private.
[[nodiscard]] std::string hashOfTexts(std::string_view type, base::Id id, std::string_view body,
                                      std::string_view versions);

/// What a row keeps beside its body: stateOf() without the body, with `superseded`.
[[nodiscard]] std::string versionsText(const Record& record);

/// stateOf() without the body, as text: what a feed splices into its answer beside the body's own text.
[[nodiscard]] std::string stateVersionsText(const Record& record);

/// From a row. Refusal: malformed.
[[nodiscard]] base::Result<Record> recordOf(std::string_view type, base::Id id, std::string_view body,
                                            std::string_view versions);

/// From a state on the wire. Refusals: malformed, badValue (detail: the member).
[[nodiscard]] base::Result<Record> recordOf(std::string_view type, base::Id id, base::Json state);

} // namespace fairbook::model
