#include "app/viewmodels/kiosk_model.h"

#include <algorithm>

#include <QCoreApplication>
#include <QEvent>

#include "app/forms/form_base.h"
#include "app/viewmodels/code_provider.h"
#include "app/viewmodels/texts.h"
#include "shared/base/password_hash.h"

namespace fairbook::app {
namespace {

using base::Json;

constexpr const char* kioskSetting = "kiosk"; ///< {"form","pin": hash,"wrong": tries,"until_ms"}

/// What a wrong PIN costs, in milliseconds: nothing at first, then more and more.
std::int64_t waitMs(std::int64_t wrong)
{
    const auto over = wrong - KioskModel::freeTries;
    if (over < 0)
        return 0;
    const int doubled = KioskModel::waitSeconds << std::min<std::int64_t>(over, 6);
    return 1'000LL * std::min(doubled, KioskModel::waitSecondsMax);
}

} // namespace

KioskModel::KioskModel(StoreAccess& access, RunModel& run, QObject* parent) : ViewModel(access, parent), run_(run)
{
    connect(&timer_, &QTimer::timeout, this, &KioskModel::tick);
    connect(&run_, &RunModel::changed, this, &KioskModel::changed);
    timer_.setInterval(1'000);
    load();
}

QString KioskModel::state() const
{
    if (leaving_)
        return QStringLiteral("leaving");
    if (!run_.active())
        return QStringLiteral("start");
    return run_.finished() ? QStringLiteral("thanks") : QStringLiteral("asking");
}

int KioskModel::secondsLeft() const
{
    const int left = idleSeconds - idle_;
    return active() && state() == QLatin1String("asking") && left <= warningSeconds ? std::max(left, 0) : 0;
}

QString KioskModel::couponImage() const
{
    return CodeProvider::urlOf(run_.coupon().toStdString());
}

QString KioskModel::pinProblem()
{
    const auto seconds = static_cast<int>((lockedUntil_.ms - now().ms + 999) / 1'000);
    if (seconds > 0)
        return tr("Too many wrong PINs. Try again in %n second(s).", nullptr, seconds);
    return wrongPin_ ? tr("This is not the PIN.") : QString();
}

bool KioskModel::mayBe(const QString& pin) const
{
    const bool digits = std::all_of(pin.begin(), pin.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return digits && pin.size() >= pinDigitsMin && pin.size() <= pinDigitsMax;
}

void KioskModel::load()
{
    store().ask(
        this,
        [](store::DeviceStore& store) {
            Loaded loaded{.setting = store.setting(kioskSetting), .version = std::nullopt};
            const auto form = base::Id::parse(base::textAt(loaded.setting, "form"));
            if (form)
                loaded.version = newestOf(store, *form);
            return loaded;
        },
        [this](const Loaded& loaded) { show(loaded); });
}

void KioskModel::show(const Loaded& loaded)
{
    form_ = loaded.setting.is_object() ? Texts::of(base::textAt(loaded.setting, "form")) : QString();
    languages_.clear();
    title_.clear();
    if (loaded.version) {
        const model::Questionnaire& form = loaded.version->content;
        for (const std::string& language : form.languages)
            languages_ << Texts::of(language);
        title_ = Texts::of(model::textIn(form.title, form.languages.empty() ? "uk" : form.languages.front()));
    }
    lockedUntil_ = {base::intAt(loaded.setting, "until_ms")};
    leaving_ = false;
    idle_ = 0;
    if (active()) {
        timer_.start();
        QCoreApplication::instance()->installEventFilter(this);
    } else {
        timer_.stop();
        QCoreApplication::instance()->removeEventFilter(this);
    }
    emit changed();
}

void KioskModel::start(const QString& form, const QString& pin)
{
    if (!mayBe(pin))
        return;
    store().ask(
        this,
        [form = form.toStdString(), pin = pin.toStdString()](store::DeviceStore& store) {
            store.setSetting(kioskSetting, {{"form", form}, {"pin", base::hashPassword(pin)}, {"wrong", 0}});
            return true;
        },
        [this](bool) { load(); });
}

void KioskModel::begin(const QString& language)
{
    touch();
    run_.startForVisitor(form_, language);
}

void KioskModel::again()
{
    if (run_.finished())
        run_.close();
    else if (run_.active())
        run_.finishLater();
    idle_ = 0;
    leaving_ = false;
    emit changed();
}

void KioskModel::askPin()
{
    leaving_ = true;
    wrongPin_ = false;
    touch();
    emit changed();
}

void KioskModel::leave(const QString& pin)
{
    touch();
    if (checking_ || lockedUntil_ > now())
        return;
    checking_ = true;
    emit changed();
    struct Answer
    {
        bool fits = false;
        std::int64_t untilMs = 0;
    };
    store().ask(
        this,
        [pin = pin.toStdString()](store::DeviceStore& store) {
            Json setting = store.setting(kioskSetting);
            if (base::passwordFits(base::textAt(setting, "pin"), pin)) {
                store.setSetting(kioskSetting, nullptr);
                return Answer{.fits = true};
            }
            const std::int64_t wrong = base::intAt(setting, "wrong") + 1;
            const std::int64_t until = store.clock().now().ms + waitMs(wrong);
            setting["wrong"] = wrong;
            setting["until_ms"] = until;
            store.setSetting(kioskSetting, setting);
            return Answer{.fits = false, .untilMs = until};
        },
        [this](const Answer& answer) { checked(answer.fits, answer.untilMs); });
}

void KioskModel::checked(bool fits, std::int64_t untilMs)
{
    checking_ = false;
    wrongPin_ = !fits;
    lockedUntil_ = {untilMs};
    if (fits)
        load();
    emit changed();
}

void KioskModel::touch()
{
    const bool warned = secondsLeft() > 0;
    idle_ = 0;
    if (warned)
        emit changed();
}

bool KioskModel::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    if (type == QEvent::MouseButtonPress || type == QEvent::TouchBegin || type == QEvent::KeyPress)
        touch();
    return ViewModel::eventFilter(watched, event);
}

void KioskModel::tick()
{
    ++idle_;
    const QString state = this->state();
    const int limit = state == QLatin1String("asking") ? idleSeconds : thanksSeconds;
    if (state != QLatin1String("start") && idle_ >= limit)
        again();
    else if (secondsLeft() > 0 || lockedUntil_ > now())
        emit changed();
}

} // namespace fairbook::app
