#include "app/viewmodels/scanner_keys.h"

#include <utility>

#include <QCoreApplication>

namespace fairbook::app {
namespace {

constexpr int pauseMs = 60; ///< longer than scannerGapMs: keys that wait in the queue of a busy window come first

/// As KeyBurst wants it.
std::string textOf(const QKeyEvent& key)
{
    if (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return {};
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Tab)
        return "\n";
    const QString text = key.text();
    return text.isEmpty() || !text[0].isPrint() ? std::string() : text.toStdString();
}

bool isModifier(const QKeyEvent& key)
{
    return key.key() == Qt::Key_Shift || key.key() == Qt::Key_Control || key.key() == Qt::Key_Alt ||
           key.key() == Qt::Key_AltGr || key.key() == Qt::Key_Meta || key.key() == Qt::Key_CapsLock;
}

} // namespace

ScannerKeys::ScannerKeys(QObject* parent) : QObject(parent)
{
    timer_.setSingleShot(true);
    timer_.setInterval(pauseMs);
    connect(&timer_, &QTimer::timeout, this, [this] { settle(burst_.pause()); });
}

bool ScannerKeys::eventFilter(QObject* watched, QEvent* event)
{
    auto* window = qobject_cast<QWindow*>(watched);
    if (window == nullptr || givingBack_ || event->type() != QEvent::KeyPress)
        return false;
    const auto& key = static_cast<const QKeyEvent&>(*event);
    // A scanner presses Shift, and never holds a key down.
    if (isModifier(key))
        return false;
    const auto outcome =
        key.isAutoRepeat() ? burst_.pause() : burst_.key(textOf(key), static_cast<std::int64_t>(key.timestamp()));
    settle(outcome);
    if (!outcome.hold)
        return false;
    window_ = window;
    held_.emplace_back(key.clone());
    timer_.start();
    return true;
}

void ScannerKeys::settle(const KeyBurst::Outcome& outcome)
{
    if (!outcome.scanned && !outcome.giveBack)
        return;
    timer_.stop();
    const auto keys = std::exchange(held_, {});
    if (outcome.scanned) {
        emit scanned(QString::fromStdString(*outcome.scanned));
        return;
    }
    givingBack_ = true;
    for (const auto& key : keys)
        if (window_)
            QCoreApplication::sendEvent(window_, key.get());
    givingBack_ = false;
}

} // namespace fairbook::app
