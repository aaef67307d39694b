// app/viewmodels/scanner_keys.h: listens to the keys of the whole window for a USB scanner (KeyBurst decides), so that
// a code goes to the capture and not into whatever field had the cursor.
#pragma once

#include <memory>
#include <vector>

#include <QKeyEvent>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWindow>

#include "app/capture/key_burst.h"

namespace fairbook::app {

class ScannerKeys : public QObject
{
    Q_OBJECT

public:
    explicit ScannerKeys(QObject* parent = nullptr);

    /// Installed on the application: looks at what its windows are given, before their items are.
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void scanned(const QString& payload);

private:
    void settle(const KeyBurst::Outcome& outcome);

    KeyBurst burst_;
    QTimer timer_;
    QPointer<QWindow> window_;
    std::vector<std::unique_ptr<QKeyEvent>> held_;
    bool givingBack_ = false;
};

} // namespace fairbook::app
