// app/transport/live_listener.h: hears from the server (GET /v1/live) that its head moved, so that nobody has to ask.
// Connects by itself, and anew after a pause when the line breaks; what it misses meanwhile the next sync finds.
#pragma once

#include <QObject>
#include <QTimer>
#include <QWebSocket>

#include "app/transport/qt_transport.h"
#include "shared/base/random.h"

namespace fairbook::app {

class LiveListener : public QObject
{
    Q_OBJECT

public:
    explicit LiveListener(base::Random& random, QObject* parent = nullptr);
    ~LiveListener() override;

    /// Nothing where it listens there already.
    void listen(const ServerAddress& server, const QString& token);
    void leave();
    /// The line is open: a head that moves is heard at once.
    [[nodiscard]] bool hears() const { return hears_; }

signals:
    void headMoved(qint64 head);
    void hearsChanged();

private:
    void open();
    void take(const QString& text);
    void beat();
    void lost();
    void setHears(bool hears);

    base::Random& random_;
    QWebSocket socket_;
    QTimer again_; ///< until the next try
    QTimer pulse_; ///< while the line is open
    ServerAddress server_;
    QString token_;
    int failures_ = 0;
    bool hears_ = false;
    bool answered_ = false; ///< the last ping
};

} // namespace fairbook::app
