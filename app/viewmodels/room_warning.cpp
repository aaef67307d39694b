#include "app/viewmodels/room_warning.h"

#include <QLocale>

#include "shared/store/room.h"

namespace fairbook::app {

void RoomWarning::look(std::optional<std::uint64_t> free)
{
    free_ = free;
    if (!free_ || *free_ >= store::lowRoomBytes)
        hidden_.reset(); // there is room again: the next time is a new one
}

void RoomWarning::hide()
{
    hidden_ = free_;
}

QString RoomWarning::text() const
{
    const bool low = free_ && *free_ < store::lowRoomBytes;
    if (!low || (hidden_ && *free_ >= *hidden_ / 2))
        return {};
    return tr("Only %1 left on this device. Leads are still saved; make room soon.")
        .arg(QLocale().formattedDataSize(static_cast<qint64>(*free_), 0, QLocale::DataSizeTraditionalFormat));
}

} // namespace fairbook::app
