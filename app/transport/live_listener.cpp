#include "app/transport/live_listener.h"

#include <QNetworkRequest>
#include <QUrl>

#include "app/transport/backoff.h"
#include "shared/base/json.h"

namespace fairbook::app {
namespace {

constexpr quint64 frameBytesMax = 1'024; ///< {"head":N} and room for members of later versions
constexpr int pulseMs = 30'000;          ///< a line without an answer to a ping for so long is dead

QUrl liveUrl(const QString& server)
{
    QUrl url(server + QStringLiteral("/v1/live"));
    url.setScheme(url.scheme() == QLatin1String("https") ? QStringLiteral("wss") : QStringLiteral("ws"));
    return url;
}

} // namespace

LiveListener::LiveListener(base::Random& random, QObject* parent) : QObject(parent), random_(random)
{
    socket_.setMaxAllowedIncomingFrameSize(frameBytesMax);
    socket_.setMaxAllowedIncomingMessageSize(frameBytesMax);
    again_.setSingleShot(true);
    pulse_.setInterval(pulseMs);
    connect(&again_, &QTimer::timeout, this, &LiveListener::open);
    connect(&pulse_, &QTimer::timeout, this, &LiveListener::beat);
    connect(&socket_, &QWebSocket::connected, this, [this] { setHears(true); });
    connect(&socket_, &QWebSocket::pong, this, [this] { answered_ = true; });
    connect(&socket_, &QWebSocket::textMessageReceived, this, &LiveListener::take);
    connect(&socket_, &QWebSocket::disconnected, this, &LiveListener::lost);
    connect(&socket_, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, &LiveListener::lost);
    connect(&socket_, &QWebSocket::sslErrors, this, [this](const QList<QSslError>& errors) {
        if (isNamedCertificate(socket_.sslConfiguration(), server_.fingerprint))
            socket_.ignoreSslErrors(errors);
    });
}

/// An open socket says goodbye when it goes, and the timers that lost() stops are gone by then.
LiveListener::~LiveListener()
{
    socket_.disconnect(this);
}

void LiveListener::listen(const ServerAddress& server, const QString& token)
{
    if (token_ == token && server_.url == server.url && server_.fingerprint == server.fingerprint)
        return;
    leave();
    server_ = server;
    token_ = token;
    open();
}

void LiveListener::leave()
{
    token_.clear();
    failures_ = 0;
    again_.stop();
    socket_.abort();
    setHears(false);
}

void LiveListener::open()
{
    QNetworkRequest request(liveUrl(server_.url));
    request.setRawHeader("Authorization", "Bearer " + token_.toLatin1());
    socket_.setSslConfiguration(tlsConfiguration());
    socket_.open(request);
}

/// Only what it is known for: {"head":N}. Anything else is somebody who answers in the server's place.
void LiveListener::take(const QString& text)
{
    const auto told = base::parseJson(text.toStdString());
    const std::int64_t head = told ? base::intAt(*told, "head", -1) : -1;
    if (head < 0) {
        socket_.abort();
        return;
    }
    failures_ = 0;
    emit headMoved(head);
}

void LiveListener::beat()
{
    if (!answered_) {
        socket_.abort();
        return;
    }
    answered_ = false;
    socket_.ping();
}

void LiveListener::lost()
{
    setHears(false);
    if (token_.isEmpty() || again_.isActive())
        return;
    again_.start(backoffMs(random_, ++failures_));
}

void LiveListener::setHears(bool hears)
{
    if (hears_ == hears)
        return;
    hears_ = hears;
    answered_ = hears;
    hears ? pulse_.start() : pulse_.stop();
    emit hearsChanged();
}

} // namespace fairbook::app
