// shared/model/record_size.h: how large a record may become. An operation adds to it no more than its line has, so what
// it really holds is counted only where that could be too much.
#pragma once

#include <cstddef>

#include "shared/model/record.h"

namespace fairbook::model {

/// A record with its versions; what would make it larger is set aside. A page holds it, and a device reads it whole.
inline constexpr std::size_t recordBytesMax = std::size_t{4} << 20U;

class RecordSize
{
public:
    RecordSize() = default; ///< of a record that nobody wrote yet
    explicit RecordSize(const Record& record);

    /// `record`: what was counted, with all that was added since.
    [[nodiscard]] bool hasRoom(std::size_t lineBytes, const Record& record);
    void add(std::size_t lineBytes) { bytes_ += lineBytes; }

private:
    std::size_t bytes_ = 0; ///< at most
};

} // namespace fairbook::model
