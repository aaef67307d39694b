// app/viewmodels/undo_model.h: the bar that says what was just saved, and takes it back for ten seconds.
#pragma once

#include <QTimer>

#include "app/viewmodels/view_model.h"

namespace fairbook::app {

class UndoModel : public ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the app")
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(bool visible READ visible NOTIFY changed)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY changed)

public:
    static constexpr int lifeSeconds = 10;

    explicit UndoModel(StoreAccess& store, QObject* parent = nullptr);

    [[nodiscard]] QString text() const { return text_; }
    [[nodiscard]] bool visible() const { return secondsLeft_ > 0; }
    [[nodiscard]] int secondsLeft() const { return secondsLeft_; }

    Q_INVOKABLE void undo();
    Q_INVOKABLE void dismiss();

signals:
    void offered(); ///< something new can be undone

private:
    void offer(qint64 number, const QString& text);
    void tick();

    QTimer timer_;
    QString text_;
    qint64 number_ = 0;
    int secondsLeft_ = 0;
};

} // namespace fairbook::app
