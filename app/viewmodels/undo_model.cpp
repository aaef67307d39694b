#include "app/viewmodels/undo_model.h"

namespace fairbook::app {

UndoModel::UndoModel(StoreAccess& access, QObject* parent) : ViewModel(access, parent)
{
    timer_.setInterval(1000);
    connect(&timer_, &QTimer::timeout, this, &UndoModel::tick);
    connect(&access, &StoreAccess::undoable, this, &UndoModel::offer);
}

void UndoModel::undo()
{
    if (!visible())
        return;
    const qint64 number = number_;
    dismiss();
    store().undo(number);
}

void UndoModel::dismiss()
{
    secondsLeft_ = 0;
    timer_.stop();
    emit changed();
}

void UndoModel::offer(qint64 number, const QString& text)
{
    number_ = number;
    text_ = text;
    secondsLeft_ = lifeSeconds;
    timer_.start();
    emit changed();
    emit offered();
}

void UndoModel::tick()
{
    if (--secondsLeft_ <= 0)
        timer_.stop();
    emit changed();
}

} // namespace fairbook::app
