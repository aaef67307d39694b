// app/viewmodels/view_model.h: what all view models share: the way to the base, and one signal that says "look again".
// Texts are made when they are read, so that a change of language needs the same signal and nothing more.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "app/viewmodels/store_access.h"

namespace fairbook::app {

class ViewModel : public QObject
{
    Q_OBJECT

public:
    explicit ViewModel(StoreAccess& store, QObject* parent = nullptr) : QObject(parent), store_(store) {}

signals:
    void changed();

protected:
    [[nodiscard]] StoreAccess& store() { return store_; }
    [[nodiscard]] base::Instant now() { return store_.clock().now(); }

private:
    StoreAccess& store_;
};

} // namespace fairbook::app
