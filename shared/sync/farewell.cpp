#include "shared/sync/farewell.h"

namespace fairbook::sync {

std::string_view farewellName(Farewell farewell)
{
    switch (farewell) {
    case Farewell::none:
        return "none";
    case Farewell::kept:
        return "kept";
    case Farewell::waiting:
        return "waiting";
    case Farewell::wiped:
        return "wiped";
    }
    return "none";
}

Farewell sayFarewell(store::DeviceStore& store, const Report& report)
{
    if (!report.revoked)
        return Farewell::none;
    if (!report.wipe)
        return Farewell::kept;
    return store.wipe() ? Farewell::wiped : Farewell::waiting;
}

} // namespace fairbook::sync
