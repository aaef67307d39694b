#include "app/viewmodels/texts.h"

#include <array>
#include <utility>

#include <QDateTime>
#include <QLocale>

#include "shared/base/hybrid_clock.h"
#include "shared/text/phone.h"

namespace fairbook::app {
namespace {

using base::Json;
using model::Kind;

/// Codes of choices and their words. The words are translated in the context "Choice".
constexpr std::array<std::pair<std::string_view, const char*>, 44> choices{{
    {"person", QT_TRANSLATE_NOOP("Choice", "Person")},
    {"organisation", QT_TRANSLATE_NOOP("Choice", "Company")},
    {"lead", QT_TRANSLATE_NOOP("Choice", "Lead")},
    {"client", QT_TRANSLATE_NOOP("Choice", "Client")},
    {"regular", QT_TRANSLATE_NOOP("Choice", "Regular client")},
    {"vip", QT_TRANSLATE_NOOP("Choice", "VIP")},
    {"inactive", QT_TRANSLATE_NOOP("Choice", "Inactive")},
    {"partner", QT_TRANSLATE_NOOP("Choice", "Partner")},
    {"catalogue", QT_TRANSLATE_NOOP("Choice", "Catalogue")},
    {"price", QT_TRANSLATE_NOOP("Choice", "Price list")},
    {"call", QT_TRANSLATE_NOOP("Choice", "Call")},
    {"sample", QT_TRANSLATE_NOOP("Choice", "Sample")},
    {"visit", QT_TRANSLATE_NOOP("Choice", "Visit")},
    {"follow_up", QT_TRANSLATE_NOOP("Choice", "Follow up")},
    {"email", QT_TRANSLATE_NOOP("Choice", "E-mail")},
    {"sms", QT_TRANSLATE_NOOP("Choice", "SMS")},
    {"messenger", QT_TRANSLATE_NOOP("Choice", "Messenger")},
    {"given", QT_TRANSLATE_NOOP("Choice", "Allowed")},
    {"refused", QT_TRANSLATE_NOOP("Choice", "Refused")},
    {"withdrawn", QT_TRANSLATE_NOOP("Choice", "Withdrawn")},
    {"not_asked", QT_TRANSLATE_NOOP("Choice", "Not asked")},
    {"manual", QT_TRANSLATE_NOOP("Choice", "Typed in")},
    {"card", QT_TRANSLATE_NOOP("Choice", "Business card")},
    {"qr", QT_TRANSLATE_NOOP("Choice", "QR code")},
    {"badge", QT_TRANSLATE_NOOP("Choice", "Badge")},
    {"import", QT_TRANSLATE_NOOP("Choice", "Import")},
    {"note", QT_TRANSLATE_NOOP("Choice", "Note")},
    {"meeting", QT_TRANSLATE_NOOP("Choice", "Meeting")},
    {"message", QT_TRANSLATE_NOOP("Choice", "Message")},
    {"mobile", QT_TRANSLATE_NOOP("Choice", "mobile")},
    {"cell", QT_TRANSLATE_NOOP("Choice", "mobile")},
    {"work", QT_TRANSLATE_NOOP("Choice", "work")},
    {"home", QT_TRANSLATE_NOOP("Choice", "home")},
    {"fax", QT_TRANSLATE_NOOP("Choice", "fax")},
    {"exhibition", QT_TRANSLATE_NOOP("Choice", "Exhibition")},
    {"rep", QT_TRANSLATE_NOOP("Choice", "Salesperson")},
    {"manager", QT_TRANSLATE_NOOP("Choice", "Manager")},
    {"admin", QT_TRANSLATE_NOOP("Choice", "Administrator")},
    {"kiosk", QT_TRANSLATE_NOOP("Choice", "Kiosk")},
    {"en", QT_TRANSLATE_NOOP("Choice", "English")},
    {"uk", QT_TRANSLATE_NOOP("Choice", "Ukrainian")},
    {"ru", QT_TRANSLATE_NOOP("Choice", "Russian")},
    {"marketing", QT_TRANSLATE_NOOP("Choice", "Offers and news")},
    {"open", QT_TRANSLATE_NOOP("Choice", "Open")},
}};

QString member(const Json& value, std::string_view key)
{
    return Texts::of(base::textAt(value, key));
}

QString joined(std::initializer_list<QString> parts, const QString& between)
{
    QStringList there;
    for (const QString& part : parts)
        if (!part.isEmpty())
            there << part;
    return there.join(between);
}

QString addressText(const Json& value)
{
    const QString raw = member(value, "raw");
    return !raw.isEmpty() ? raw
                          : joined({member(value, "street"), member(value, "city"), member(value, "region"),
                                    member(value, "postcode"), member(value, "country")},
                                   QStringLiteral(", "));
}

QString phoneText(const Json& value)
{
    const std::string e164 = base::textAt(value, "e164");
    return e164.empty() ? member(value, "raw") : Texts::of(text::showPhone(e164));
}

/// "1986-05-12", "1986-05" or "--05-12".
QString dateText(const std::string& iso)
{
    const QLocale locale;
    const QString text = Texts::of(iso);
    if (text.startsWith(QLatin1String("--"))) {
        const QDate day =
            QDate::fromString(QStringLiteral("2000-") + text.mid(2), Qt::ISODate); // a leap year: 29 February
        return day.isValid() ? locale.toString(day, QStringLiteral("d MMMM")) : text;
    }
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? locale.toString(day, QStringLiteral("d MMMM yyyy")) : text;
}

QString plain(const Json& value)
{
    return value.is_string() ? Texts::of(value.get_ref<const std::string&>()) : Texts::of(base::dumpJson(value));
}

} // namespace

QString Texts::label(const model::Field* field, std::string_view path)
{
    return field == nullptr ? of(path) : QCoreApplication::translate("Field", std::string(field->label).c_str());
}

QString Texts::choice(std::string_view code)
{
    for (const auto& [known, words] : choices)
        if (known == code)
            return QCoreApplication::translate("Choice", words);
    return QCoreApplication::translate("Choice", std::string(code).c_str()); // the catalogue's own codes
}

QString Texts::value(const model::Field* field, const Json& value)
{
    if (value.is_null())
        return tr("(empty)");
    switch (field == nullptr ? Kind::json : field->kind) {
    case Kind::personName:
        return joined({member(value, "family"), member(value, "given"), member(value, "patronymic")},
                      QStringLiteral(" "));
    case Kind::phoneSet:
        return phoneText(value);
    case Kind::emailSet:
        return member(value, "raw");
    case Kind::addressSet:
        return addressText(value);
    case Kind::linkSet:
        return member(value, "url");
    case Kind::tagSet:
        return member(value, "value");
    case Kind::choices:
        return choice(base::textAt(value, "value"));
    case Kind::attributeSet:
        return joined({member(value, "name"), member(value, "value")}, QStringLiteral(" = "));
    case Kind::choice:
        return value.is_string() ? choice(value.get_ref<const std::string&>()) : plain(value);
    case Kind::date:
        return value.is_string() ? dateText(value.get_ref<const std::string&>()) : plain(value);
    default:
        return plain(value);
    }
}

QString Texts::clock(base::Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms).toString(QStringLiteral("HH:mm"));
}

QString Texts::seconds(base::Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms).toString(QStringLiteral("HH:mm:ss"));
}

QString Texts::when(base::Instant at, base::Instant now)
{
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(at.ms);
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.ms).date();
    if (then.date() == today)
        return tr("today %1").arg(clock(at));
    if (then.date().addDays(1) == today)
        return tr("yesterday %1").arg(clock(at));
    const QLocale locale;
    const bool thisYear = then.date().year() == today.year();
    return locale.toString(then.date(), thisYear ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy"));
}

base::Instant Texts::writtenAt(const model::Record& record, const model::Dot& dot)
{
    const auto order = record.orders.find(dot);
    return order == record.orders.end() ? base::Instant{} : base::Hlc{order->second}.instant();
}

QString Texts::ago(base::Instant at, base::Instant now)
{
    constexpr std::int64_t minute = 60'000, hour = 60 * minute, day = 24 * hour, month = 30 * day, year = 365 * day;
    const std::int64_t past = std::max<std::int64_t>(now.ms - at.ms, 0);
    if (past < minute)
        return tr("now");
    if (past < hour)
        return tr("%1 min").arg(past / minute);
    if (past < day)
        return tr("%1 h").arg(past / hour);
    if (past < month)
        return tr("%1 d").arg(past / day);
    return past < year ? tr("%1 mo").arg(past / month) : tr("%1 y").arg(past / year);
}

QString Texts::megabytes(std::int64_t bytes)
{
    return QLocale().toString(double(bytes) / 1e6, 'f', 1);
}

QString Texts::delivery(store::Delivery delivery)
{
    switch (delivery) {
    case store::Delivery::onDevice:
        return tr("on this device");
    case store::Delivery::confirmed:
        return tr("confirmed by the server");
    case store::Delivery::attention:
        break;
    }
    return tr("needs attention");
}

QString Texts::kind(Kind kind)
{
    switch (kind) {
    case Kind::phoneSet:
        return QStringLiteral("phone");
    case Kind::emailSet:
        return QStringLiteral("email");
    case Kind::addressSet:
        return QStringLiteral("address");
    case Kind::linkSet:
        return QStringLiteral("link");
    case Kind::tagSet:
        return QStringLiteral("tag");
    case Kind::attributeSet:
        return QStringLiteral("attribute");
    case Kind::date:
        return QStringLiteral("date");
    case Kind::longText:
        return QStringLiteral("longText");
    case Kind::choice:
        return QStringLiteral("choice");
    default:
        return QStringLiteral("text");
    }
}

QString Texts::fault(base::StoreFault fault)
{
    switch (fault) {
    case base::StoreFault::full:
        return tr(
            "There is no room left on this device. Nothing that was saved is lost. Free some space and try again.");
    case base::StoreFault::locked:
        return tr("Another program is using the client base. Close it and try again.");
    case base::StoreFault::corrupt:
        break;
    }
    return tr("The client base on this device is damaged. Close Fairbook and open it again: it offers to recover what "
              "can still be read.");
}

QString Texts::refusal(base::Code code)
{
    switch (code) {
    case base::Code::unreachable:
        return tr("No connection to the server. Everything stays on this device and will be sent later.");
    case base::Code::notFairbook:
        return tr("Something else answered in place of the server: perhaps the sign-in page of this Wi-Fi. Nothing was "
                  "changed.");
    case base::Code::unauthorized:
        return tr("The server does not accept this code or device. Ask your administrator for a new invitation.");
    case base::Code::revoked:
        return tr("This device was signed out by the administrator. What you captured here goes to the server, where a "
                  "manager "
                  "looks at it.");
    case base::Code::throttled:
        return tr("Too many tries. Wait a little and try again.");
    case base::Code::unsupported:
    case base::Code::tooNew:
        return tr("The server speaks another version. Update Fairbook; what you captured is safe here.");
    case base::Code::notEnrolled:
        return tr("This device is not connected to a server yet.");
    default:
        return tr("The server could not take this now (%1). Nothing is lost; it will be tried again.")
            .arg(of(base::codeName(code)));
    }
}

QString Texts::gradeRule(const QString& grade)
{
    if (grade == QLatin1String("A"))
        return tr("Call within 48 hours");
    if (grade == QLatin1String("B"))
        return tr("Contact within two weeks");
    return grade == QLatin1String("C") ? tr("Contact within 30 days") : QString();
}

QString Texts::phoneTail(const std::string& phone)
{
    const std::string digits = text::phoneDigits(phone);
    return digits.size() < 4 ? of(phone)
                             : QStringLiteral("…%1 %2").arg(of(digits.substr(digits.size() - 4, 2)),
                                                            of(digits.substr(digits.size() - 2)));
}

} // namespace fairbook::app
