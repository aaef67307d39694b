#include "app/viewmodels/own_card_model.h"

#include "app/viewmodels/code_provider.h"
#include "app/viewmodels/texts.h"
#include "shared/exchange/vcard.h"

namespace fairbook::app {
namespace {

using base::Json;

constexpr const char* cardSetting = "own_card";
constexpr int saveDelayMs = 250;
constexpr const char* fields[] = {"family", "given", "company", "jobTitle", "phone", "email", "site"};

} // namespace

OwnCardModel::OwnCardModel(StoreAccess& access, QObject* parent) : ViewModel(access, parent)
{
    timer_.setSingleShot(true);
    timer_.setInterval(saveDelayMs);
    connect(&timer_, &QTimer::timeout, this, &OwnCardModel::save);
    store().ask(
        this, [](store::DeviceStore& store) { return store.setting(cardSetting); },
        [this](const Json& setting) {
            loaded_ = true;
            written_ = written_ || setting.is_object();
            for (const char* field : fields)
                if (const std::string text = base::textAt(setting, field); !text.empty())
                    values_[QLatin1String(field)] = Texts::of(text);
            emit changed();
        });
}

QString OwnCardModel::text(const char* field) const
{
    return values_.value(QLatin1String(field)).toString().simplified();
}

QString OwnCardModel::name() const
{
    return (text("given") + QLatin1Char(' ') + text("family")).simplified();
}

QString OwnCardModel::detail() const
{
    QStringList parts{text("jobTitle"), text("company"), text("phone")};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString OwnCardModel::image() const
{
    const bool empty = (name() + detail() + text("email") + text("site")).isEmpty();
    return empty ? QString() : CodeProvider::urlOf(vcard());
}

/// vCard 3.0: what the cameras of telephones read.
std::string OwnCardModel::vcard() const
{
    const auto of = [this](const char* field) { return text(field).toStdString(); };
    exchange::Contact contact;
    contact.family = of("family");
    contact.given = of("given");
    contact.fn = name().toStdString();
    contact.org = of("company");
    contact.title = of("jobTitle");
    if (const std::string phone = of("phone"); !phone.empty())
        contact.phones.push_back({.raw = phone, .type = "work", .preferred = true});
    if (const std::string email = of("email"); !email.empty())
        contact.emails.push_back({.value = email, .type = "work", .preferred = true});
    if (const std::string site = of("site"); !site.empty())
        contact.urls.push_back(site);
    exchange::completeDisplayName(contact);
    return exchange::writeVcard(contact, exchange::VcardVersion::v3);
}

void OwnCardModel::setIdentity(const QString& user, const QString& company)
{
    if (!loaded_ || written_)
        return;
    values_[QStringLiteral("given")] = user;
    values_[QStringLiteral("company")] = company;
    emit changed();
}

void OwnCardModel::edit(const QString& field, const QString& text)
{
    if (values_.value(field).toString() == text)
        return;
    values_[field] = text;
    written_ = true;
    timer_.start();
    emit changed();
}

void OwnCardModel::flush()
{
    if (timer_.isActive()) {
        timer_.stop();
        save();
    }
}

void OwnCardModel::save()
{
    Json card = Json::object();
    for (const char* field : fields)
        card[field] = values_.value(QLatin1String(field)).toString().toStdString();
    store().ask(
        this,
        [card](store::DeviceStore& store) {
            store.setSetting(cardSetting, card);
            return true;
        },
        [](bool) {});
}

} // namespace fairbook::app
