// app/viewmodels/texts.h: how values are said to people: dates, states, phones, fields; in the language of the
// interface.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <QCoreApplication>
#include <QString>

#include "shared/base/error.h"
#include "shared/base/instant.h"
#include "shared/base/json.h"
#include "shared/model/field.h"
#include "shared/store/device_store.h"

namespace fairbook::app {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Texts)

public:
    [[nodiscard]] static QString of(std::string_view utf8)
    {
        return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    }
    [[nodiscard]] static QString label(const model::Field* field, std::string_view path);
    [[nodiscard]] static QString choice(std::string_view code); ///< catalogue -> "Catalogue"
    [[nodiscard]] static QString value(const model::Field* field, const base::Json& value);
    [[nodiscard]] static QString clock(base::Instant at);   ///< 10:42
    [[nodiscard]] static QString seconds(base::Instant at); ///< 10:42:07
    [[nodiscard]] static QString when(base::Instant at,
                                      base::Instant now); ///< today 10:42, yesterday, 19 Nov, 19 Nov 2024
    /// When a value was written: by the clock of its author, as the server corrected it.
    [[nodiscard]] static base::Instant writtenAt(const model::Record& record, const model::Dot& dot);
    [[nodiscard]] static QString ago(base::Instant at, base::Instant now); ///< now, 2h, 3d, 5mo
    [[nodiscard]] static QString megabytes(std::int64_t bytes);            ///< 1.2
    [[nodiscard]] static QString delivery(store::Delivery delivery);
    [[nodiscard]] static QString kind(model::Kind kind); ///< the editor's name, a code
    [[nodiscard]] static QString fault(base::StoreFault fault);
    [[nodiscard]] static QString refusal(base::Code code); ///< why, and what to do
    [[nodiscard]] static QString gradeRule(const QString& grade);
    [[nodiscard]] static QString phoneTail(const std::string& phone);
};

} // namespace fairbook::app
