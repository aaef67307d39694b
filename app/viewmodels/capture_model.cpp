#include "app/viewmodels/capture_model.h"

#include <cassert>

#include "app/viewmodels/texts.h"
#include "shared/exchange/client_values.h"
#include "shared/exchange/code_content.h"
#include "shared/model/describe.h"
#include "shared/text/email.h"
#include "shared/text/names.h"
#include "shared/text/phone.h"

namespace fairbook::app {
namespace {

using base::Json;

constexpr const char* draftKey = "capture";
constexpr int draftDelayMs = 250; ///< after the last key press; flush() does not wait
constexpr int knownDelayMs = 120;
constexpr std::int64_t todayMax = 60;

/// What a code says beyond the fields of the form: a second phone, an address, a site.
Json besideTheForm(const std::string& payload, const QString& region)
{
    auto content = exchange::readPayload(payload);
    if (!content.hasContact())
        return Json::object();
    exchange::Contact& contact = content.contact;
    contact.fn = contact.family = contact.given = contact.additional = contact.org = contact.title = "";
    if (!contact.phones.empty())
        contact.phones.erase(contact.phones.begin());
    if (!contact.emails.empty())
        contact.emails.erase(contact.emails.begin());
    return exchange::clientValues(contact, region.toStdString());
}

} // namespace

CaptureModel::CaptureModel(StoreAccess& access, QObject* parent)
    : ViewModel(access, parent), codes_(access, this),
      known_({{"key", [](const KnownRow& row) { return row.key; }},
              {"name", [](const KnownRow& row) { return row.name; }},
              {"company", [](const KnownRow& row) { return row.company; }},
              {"why", [](const KnownRow& row) { return row.why; }},
              {"lastMet", [](const KnownRow& row) { return row.lastMet; }}}),
      today_({{"key", [](const TodayRow& row) { return row.key; }},
              {"time", [](const TodayRow& row) { return row.time; }},
              {"name", [](const TodayRow& row) { return row.name; }},
              {"grade", [](const TodayRow& row) { return row.grade; }},
              {"delivery", [](const TodayRow& row) { return row.delivery; }}})
{
    draftTimer_.setSingleShot(true);
    draftTimer_.setInterval(draftDelayMs);
    knownTimer_.setSingleShot(true);
    knownTimer_.setInterval(knownDelayMs);
    connect(&draftTimer_, &QTimer::timeout, this, &CaptureModel::saveDraft);
    connect(&knownTimer_, &QTimer::timeout, this, &CaptureModel::lookForKnown);
    connect(&access, &StoreAccess::changed, this, &CaptureModel::reload);
    connect(&codes_, &CodesModel::taken, this, &CaptureModel::takeCode);
    loadDraft();
    reload();
}

bool CaptureModel::empty() const
{
    return (family_ + given_ + patronymic_ + phone_ + email_ + company_ + jobTitle_ + note_ + grade_)
               .trimmed()
               .isEmpty() &&
           promised_.isEmpty() && !mayEmail_ && !mayCall_ && !maySms_ && attachedKey_.isEmpty() && payload_.empty();
}

QString CaptureModel::codeText() const
{
    if (payload_.empty())
        return {};
    const auto content = exchange::readPayload(payload_);
    if (content.kind == exchange::CodeKind::badge)
        return tr("Badge %1. Its number is kept; the organiser's list will give the name.")
            .arg(Texts::of(content.badge));
    return content.hasContact() ? tr("Filled in from a code. The code is kept as it was read.")
                                : tr("This code says nothing that Fairbook understands. It is kept as it was read.");
}

QString CaptureModel::gradeRule() const
{
    return Texts::gradeRule(grade_);
}

QString CaptureModel::phoneWarning() const
{
    if (phone_.trimmed().isEmpty() || text::readPhone(phone_.toStdString(), region_.toStdString()).valid)
        return {};
    return text::phoneDigits(phone_.toStdString()).size() < 6
               ? tr("Short for a phone number. It is saved as it is.")
               : tr("This number cannot be dialled. It is saved as it is.");
}

QString CaptureModel::emailWarning() const
{
    const bool fine = email_.trimmed().isEmpty() || text::looksLikeEmail(email_.trimmed().toStdString());
    return fine ? QString() : tr("Not an e-mail address yet. It is saved as it is.");
}

QString CaptureModel::emailHint() const
{
    const auto hint = text::emailTypoHint(email_.trimmed().toStdString());
    return hint ? QString::fromStdString(*hint) : QString();
}

QString CaptureModel::savedText() const
{
    return empty() || draftSavedAt_.ms == 0 ? QString()
                                            : tr("Draft kept on this device, %1").arg(Texts::seconds(draftSavedAt_));
}

QString CaptureModel::phonePlaceholder() const
{
    return region_ == QLatin1String("UA")   ? QStringLiteral("+380 67 123 45 67")
           : region_ == QLatin1String("RU") ? QStringLiteral("+7 912 345 67 89")
                                            : QStringLiteral("+");
}

QString CaptureModel::consentWording() const
{
    return tr("We will use your contact only to send what you asked for and our offers. You can say no at any time.");
}

QString CaptureModel::consentVersion() const
{
    return language_ + QStringLiteral(" v1");
}

void CaptureModel::togglePromise(const QString& code)
{
    if (promised_.removeAll(code) == 0)
        promised_ << code;
    edited();
}

void CaptureModel::acceptEmailHint()
{
    if (const QString hint = emailHint(); !hint.isEmpty())
        setEmail(hint);
}

void CaptureModel::takeCode(const QString& payload)
{
    payload_ = exchange::keptPayload(payload.trimmed().toStdString());
    if (const auto content = exchange::readPayload(payload.toStdString()); content.hasContact())
        fillFrom(content.contact);
    edited();
    emit codeTaken();
}

void CaptureModel::fillFrom(const exchange::Contact& contact)
{
    const auto fill = [](QString& field, const std::string& text) {
        if (field.trimmed().isEmpty())
            field = QString::fromStdString(text).simplified();
    };
    const auto name = exchange::namePartsOf(contact);
    if (family_.isEmpty() && given_.isEmpty()) {
        fill(family_, name.family);
        fill(given_, name.given);
        fill(patronymic_, name.additional);
    }
    fill(company_, contact.org);
    fill(jobTitle_, contact.title);
    if (!contact.phones.empty())
        fill(phone_, contact.phones.front().raw);
    if (!contact.emails.empty())
        fill(email_, contact.emails.front().value);
}

void CaptureModel::attach(const QString& key)
{
    for (const KnownRow& row : known_.rows())
        if (row.key == key) {
            attachedKey_ = key;
            attachedName_ = row.name;
        }
    edited();
}

void CaptureModel::detach()
{
    attachedKey_.clear();
    attachedName_.clear();
    edited();
}

void CaptureModel::save()
{
    if (empty())
        return;
    const CaptureGesture made = captureGesture(input(), store().clock(), store().random());
    const QString name = displayName();
    store().write(
        this,
        [gesture = made.gesture](store::DeviceStore& store) {
            auto done = store.commit(gesture);
            if (done)
                store.dropDraft(draftKey);
            return done;
        },
        tr("%1 saved on this device").arg(name),
        [this, key = QString::fromStdString(made.client.text())](const store::Committed&) { emit saved(key); });
    forget();
}

void CaptureModel::saveAndNew()
{
    save();
    emit focusFirst();
}

void CaptureModel::clear()
{
    forget();
    store().ask(
        this,
        [](store::DeviceStore& store) {
            store.dropDraft(draftKey);
            return true;
        },
        [](bool) {});
    emit focusFirst();
}

void CaptureModel::flush()
{
    if (draftTimer_.isActive()) {
        draftTimer_.stop();
        saveDraft();
    }
}

void CaptureModel::setEvent(const QString& key, const QString& name, const QString& country)
{
    eventKey_ = key;
    eventName_ = name;
    if (!country.isEmpty())
        region_ = country;
    emit changed();
    emit formChanged();
}

void CaptureModel::setUser(base::Id user, base::Id device)
{
    user_ = user;
    device_ = device;
}

void CaptureModel::setLanguage(const QString& language)
{
    language_ = language;
    emit changed();
    emit formChanged();
}

void CaptureModel::setText(QString& field, const QString& text)
{
    if (field == text)
        return;
    field = text;
    edited();
}

void CaptureModel::setFlag(bool& field, bool value)
{
    if (field == value)
        return;
    field = value;
    edited();
}

void CaptureModel::edited()
{
    if (startedAt_.ms == 0)
        startedAt_ = now();
    draftTimer_.start();
    knownTimer_.start();
    emit formChanged();
}

void CaptureModel::loadDraft()
{
    store().ask(
        this, [](store::DeviceStore& store) { return store.draft(draftKey); },
        [this](const std::optional<store::Draft>& draft) {
            if (!draft || !empty())
                return;
            draftSavedAt_ = draft->savedAt;
            showDraft(draft->value);
        });
}

Json CaptureModel::draftJson() const
{
    const auto text = [](const QString& value) { return value.toStdString(); };
    Json promised = Json::array();
    for (const QString& code : promised_)
        promised.push_back(text(code));
    return {{"family", text(family_)},
            {"given", text(given_)},
            {"patronymic", text(patronymic_)},
            {"phone", text(phone_)},
            {"email", text(email_)},
            {"company", text(company_)},
            {"job_title", text(jobTitle_)},
            {"note", text(note_)},
            {"grade", text(grade_)},
            {"may_email", mayEmail_},
            {"may_call", mayCall_},
            {"may_sms", maySms_},
            {"promised", std::move(promised)},
            {"attached", text(attachedKey_)},
            {"attached_name", text(attachedName_)},
            {"payload", payload_}};
}

void CaptureModel::showDraft(const Json& draft)
{
    const auto text = [&](const char* key) { return QString::fromStdString(base::textAt(draft, key)); };
    family_ = text("family");
    given_ = text("given");
    patronymic_ = text("patronymic");
    phone_ = text("phone");
    email_ = text("email");
    company_ = text("company");
    jobTitle_ = text("job_title");
    note_ = text("note");
    grade_ = text("grade");
    mayEmail_ = base::flagAt(draft, "may_email");
    mayCall_ = base::flagAt(draft, "may_call");
    maySms_ = base::flagAt(draft, "may_sms");
    attachedKey_ = text("attached");
    attachedName_ = text("attached_name");
    payload_ = base::textAt(draft, "payload");
    promised_.clear();
    if (const Json* promised = base::arrayAt(draft, "promised"))
        for (const Json& code : *promised)
            promised_ << QString::fromStdString(code.get<std::string>());
    emit formChanged();
    emit changed();
}

void CaptureModel::saveDraft()
{
    if (empty())
        return;
    store().ask(
        this,
        [draft = draftJson()](store::DeviceStore& store) {
            store.saveDraft(draftKey, draft);
            return store.clock().now();
        },
        [this](base::Instant at) {
            draftSavedAt_ = at;
            emit changed();
        });
}

void CaptureModel::lookForKnown()
{
    if (!attachedKey_.isEmpty() || empty()) {
        known_.setRows({});
        return;
    }
    store().ask(
        this, [body = exchange::bodyOf(clientValues())](store::DeviceStore& store) { return store.known(body, 3); },
        [this](const std::vector<store::KnownClient>& clients) {
            std::vector<KnownRow> rows;
            for (const auto& client : clients) {
                const QString why = client.why == "phone"   ? tr("same phone")
                                    : client.why == "email" ? tr("same e-mail")
                                                            : tr("same name");
                const QString met =
                    client.row.lastContactMs == 0 ? QString() : Texts::when({client.row.lastContactMs}, now());
                rows.push_back({QString::fromStdString(client.row.id.text()), Texts::of(client.row.name),
                                Texts::of(client.row.company), why, met});
            }
            known_.setRows(std::move(rows));
        });
}

void CaptureModel::reload()
{
    const std::int64_t dayStart = [this] {
        const std::int64_t zone = store().clock().zoneMinutes() * 60'000LL;
        const std::int64_t day = 24LL * 3'600'000;
        return (now().ms + zone) / day * day - zone;
    }();
    store().ask(
        this,
        [](store::DeviceStore& store) {
            std::vector<std::pair<store::StoredRecord, std::optional<store::StoredRecord>>> rows;
            for (auto& capture : store.recordsOfType("capture", todayMax)) {
                const auto client = base::Id::parse(base::textAt(capture.record.body, "client"));
                rows.emplace_back(std::move(capture), client ? store.record(*client) : std::nullopt);
            }
            return rows;
        },
        [this, dayStart](const std::vector<std::pair<store::StoredRecord, std::optional<store::StoredRecord>>>& found) {
            std::vector<TodayRow> rows;
            for (const auto& [capture, client] : found) {
                const base::Instant at{base::intAt(capture.record.body, "captured_at")};
                if (at.ms < dayStart || !client || client->record.deleted())
                    continue;
                const auto delivery = store::deliveryName(capture.delivery);
                rows.push_back({QString::fromStdString(client->record.id.text()), Texts::clock(at),
                                Texts::of(model::displayName(client->record)),
                                Texts::of(base::textAt(capture.record.body, "grade")), Texts::of(delivery)});
            }
            todayCount_ = static_cast<int>(rows.size());
            today_.setRows(std::move(rows));
            emit changed();
        });
}

void CaptureModel::forget()
{
    draftTimer_.stop();
    knownTimer_.stop();
    for (QString* field : {&family_, &given_, &patronymic_, &phone_, &email_, &company_, &jobTitle_, &note_, &grade_,
                           &attachedKey_, &attachedName_})
        field->clear();
    promised_.clear();
    mayEmail_ = mayCall_ = maySms_ = false;
    payload_.clear();
    startedAt_ = draftSavedAt_ = {};
    known_.setRows({});
    emit formChanged();
    emit changed();
}

Json CaptureModel::clientValues() const
{
    Json values = besideTheForm(payload_, region_);
    const std::pair<const char*, const QString&> parts[] = {
        {"name.family", family_}, {"name.given", given_}, {"name.patronymic", patronymic_}, {"phones", phone_},
        {"emails", email_},       {"company", company_},  {"job_title", jobTitle_}};
    for (const auto& [name, text] : parts) {
        if (text.trimmed().isEmpty())
            continue;
        // Every one of these names is in the catalogue, and a text always has a value: nothing can be refused here.
        const auto set = exchange::setText(values, "client", name, text.trimmed().toStdString(), region_.toStdString(),
                                           Json::object());
        assert(set);
    }
    return values;
}

CaptureInput CaptureModel::input()
{
    CaptureInput made;
    if (const auto known = base::Id::parse(attachedKey_.toStdString()))
        made.known = *known;
    made.client = clientValues();
    if (const auto event = base::Id::parse(eventKey_.toStdString()))
        made.event = *event;
    made.user = user_;
    made.device = device_;
    made.grade = grade_.toStdString();
    for (const QString& code : promised_)
        made.promised.push_back(code.toStdString());
    const std::pair<bool, const char*> channels[] = {{mayEmail_, "email"}, {mayCall_, "call"}, {maySms_, "sms"}};
    for (const auto& [may, channel] : channels)
        if (may)
            made.permissions.push_back({channel, consentVersion().toStdString(), language_.toStdString()});
    if (!payload_.empty()) {
        const auto content = exchange::readPayload(payload_);
        made.method = exchange::captureMethod(content.kind);
        made.rawPayload = payload_;
        made.badge = content.badge;
    }
    made.note = note_.trimmed().toStdString();
    if (startedAt_.ms != 0)
        made.durationSeconds = std::max<std::int64_t>((now().ms - startedAt_.ms) / 1000, 0);
    return made;
}

QString CaptureModel::displayName() const
{
    if (!attachedName_.isEmpty())
        return attachedName_;
    const QString name = (family_ + QLatin1Char(' ') + given_).simplified();
    for (const QString& text : {name, company_, phone_, email_})
        if (!text.trimmed().isEmpty())
            return text.trimmed();
    return tr("Lead without a name");
}

} // namespace fairbook::app
