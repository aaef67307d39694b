// app/viewmodels/kiosk_model.h: a window that visitors use by themselves (product.md row A10): one questionnaire after
// another, nothing else, until somebody knows the PIN. What a visitor wrote vanishes from the screen when they walk
// away; it is saved, not lost. A program that is started again is still a kiosk.
#pragma once

#include <QStringList>
#include <QTimer>

#include "app/viewmodels/run_model.h"

namespace fairbook::app {

class KioskModel : public ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(bool active READ active NOTIFY changed)
    Q_PROPERTY(QString state READ state NOTIFY changed) ///< start, asking, thanks, leaving
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QStringList languages READ languages NOTIFY changed)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY changed) ///< until the screen is cleared; 0: not soon
    Q_PROPERTY(QString couponImage READ couponImage NOTIFY changed)
    Q_PROPERTY(QString pinProblem READ pinProblem NOTIFY changed)
    Q_PROPERTY(bool checking READ checking NOTIFY changed) ///< a PIN is being compared

public:
    static constexpr int idleSeconds = 45;
    static constexpr int warningSeconds = 15; ///< of those, with a word on the screen
    static constexpr int thanksSeconds = 20;
    static constexpr int pinDigitsMin = 4;
    static constexpr int pinDigitsMax = 12;
    static constexpr int freeTries = 3;    ///< then each wrong PIN costs a wait
    static constexpr int waitSeconds = 30; ///< the first; doubled with each
    static constexpr int waitSecondsMax = 600;

    KioskModel(StoreAccess& store, RunModel& run, QObject* parent = nullptr);

    [[nodiscard]] bool active() const { return !form_.isEmpty(); }
    [[nodiscard]] QString state() const;
    [[nodiscard]] QString title() const { return title_; }
    [[nodiscard]] QStringList languages() const { return languages_; }
    [[nodiscard]] int secondsLeft() const;
    [[nodiscard]] QString couponImage() const;
    [[nodiscard]] QString pinProblem();
    [[nodiscard]] bool checking() const { return checking_; }

    Q_INVOKABLE [[nodiscard]] bool mayBe(const QString& pin) const; ///< digits, enough of them
    Q_INVOKABLE void start(const QString& form, const QString& pin);
    Q_INVOKABLE void begin(const QString& language); ///< a visitor comes
    Q_INVOKABLE void again();                        ///< the next one may come
    Q_INVOKABLE void askPin();
    Q_INVOKABLE void leave(const QString& pin);
    Q_INVOKABLE void touch(); ///< somebody is there

    bool eventFilter(QObject* watched, QEvent* event) override; ///< of the application: touches and keys
    void tick();                                                ///< each second

private:
    struct Loaded
    {
        base::Json setting;
        std::optional<model::FormVersion> version;
    };

    void load();
    void show(const Loaded& loaded);
    void checked(bool fits, std::int64_t untilMs);

    RunModel& run_;
    QTimer timer_;
    QString form_, title_;
    QStringList languages_;
    int idle_ = 0;
    bool leaving_ = false, checking_ = false, wrongPin_ = false;
    base::Instant lockedUntil_;
};

} // namespace fairbook::app
