#include "shared/model/record_size.h"

namespace fairbook::model {

RecordSize::RecordSize(const Record& record) : bytes_(base::dumpJson(record.body).size() + versionsText(record).size())
{}

bool RecordSize::hasRoom(std::size_t lineBytes, const Record& record)
{
    if (bytes_ + lineBytes > recordBytesMax)
        *this = RecordSize(record);
    return bytes_ + lineBytes <= recordBytesMax;
}

} // namespace fairbook::model
