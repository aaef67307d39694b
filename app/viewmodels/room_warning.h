// app/viewmodels/room_warning.h: says when the disk of the base is nearly full, once, and again when it got much worse.
// Never a reason not to save.
#pragma once

#include <cstdint>
#include <optional>

#include <QCoreApplication>
#include <QString>

namespace fairbook::app {

class RoomWarning
{
    Q_DECLARE_TR_FUNCTIONS(fairbook::app::RoomWarning)

public:
    /// Bytes; none where the system does not say.
    void look(std::optional<std::uint64_t> free);
    void hide();
    /// Empty: there is room, or it was hidden.
    [[nodiscard]] QString text() const;

private:
    std::optional<std::uint64_t> free_;
    std::optional<std::uint64_t> hidden_; ///< what was free when it was hidden
};

} // namespace fairbook::app
