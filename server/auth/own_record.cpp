#include "server/auth/own_record.h"

#include "shared/model/operation.h"

namespace fairbook::server {

base::Result<void> writeOwnRecord(store::MasterStore& master, std::string_view type, base::Id record,
                                  const base::Json& set, base::Id user)
{
    model::Operation draft;
    draft.type = type;
    draft.record = record;
    draft.set = set;
    draft.action = master.record(record) ? model::Action::set : model::Action::create;
    if (auto written = master.commitOwn(draft, user); !written)
        return tl::unexpected(written.error());
    return {};
}

} // namespace fairbook::server
