#include "shared/sync/repair.h"

#include <algorithm>
#include <utility>

#include "shared/store/meta.h"
#include "shared/store/range_repair.h"
#include "shared/sync/messages.h"

namespace fairbook::sync {

void Repair::ask(Hello& hello)
{
    if (asking_)
        hello.ranges = store::countRanges(store_.database());
    const auto place = store::rereadPlace(store_.database());
    if (!place)
        return;
    hello.reread = RereadAsked{place->ranges, place->after};
    reread_ = true; // perhaps it was begun by a run that was cut off
    difference_.found = true;
    difference_.ranges = static_cast<std::int64_t>(place->ranges.size());
}

bool Repair::isMended(std::string_view digest)
{
    bool same = store_.digest() == digest;
    if (!same && store::recountDigest(store_.database())) {
        difference_.found = true;
        same = store_.digest() == digest;
    }
    if (same && difference_.found)
        remember(true);
    return same;
}

bool Repair::follow(const SyncAnswer& answer)
{
    difference_.found = true;
    if (!followRanges(answer)) {
        difference_.remains = difference_.feed;
        if (!difference_.feed)
            store_.restartFeed();
        difference_.feed = true;
    }
    remember(false);
    return !difference_.remains;
}

/// True: the next exchange compares ranges, or reads them.
bool Repair::followRanges(const SyncAnswer& answer)
{
    const auto& able = answer.capabilities;
    if (reread_ || std::find(able.begin(), able.end(), rangesCapability) == able.end())
        return false;
    const bool asked = std::exchange(asking_, !answer.ranges);
    if (!answer.ranges && !asked)
        return true;
    reread_ = true;
    asking_ = false;
    if (!answer.ranges) // it was asked, and did not compare
        return false;
    const store::Ranges differing = store::countRanges(store_.database()).unlike(*answer.ranges);
    if (differing.empty())
        return false;
    store::beginReread(store_.database(), differing);
    difference_.ranges = static_cast<std::int64_t>(differing.size());
    return true;
}

/// For whoever looks at this device later.
void Repair::remember(bool mended)
{
    const base::Json note = {{"at", store_.clock().now().ms},
                             {"ranges", difference_.ranges},
                             {"feed", difference_.feed},
                             {"mended", mended}};
    store::Meta(store_.database()).set(store::key::difference, base::dumpJson(note));
}

base::Json lastDifference(store::DeviceStore& store)
{
    auto note = base::parseJson(store::Meta(store.database()).text(store::key::difference));
    return note ? std::move(*note) : base::Json();
}

} // namespace fairbook::sync
