// app/transport/qt_transport.h: a sync::HttpRequest over Qt's network and back; nothing else. Never follows a redirect,
// never reads more than the limit, and trusts exactly one certificate where the invitation named its fingerprint.
#pragma once

#include <functional>
#include <memory>

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QString>

#include "shared/sync/transport.h"

namespace fairbook::app {

inline constexpr qint64 answerBytesMax = 64 * 1024 * 1024; ///< of one answer, as it comes over the wire
inline constexpr int answerTimeoutMs = 60'000;

struct ServerAddress
{
    QString url;         ///< "https://host:port"
    QString fingerprint; ///< SHA-256 of its certificate, hex; empty: the machine's authorities decide
};

/// TLS 1.2 or later.
[[nodiscard]] QSslConfiguration tlsConfiguration();
/// A certificate that the invitation named is trusted whoever signed it; every other one must be in order.
[[nodiscard]] bool isNamedCertificate(const QSslConfiguration& seen, const QString& fingerprint);

/// For the app: answers arrive on the thread of the network manager.
class QtTransport : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(base::Result<sync::HttpAnswer>)>;

    explicit QtTransport(QObject* parent = nullptr);
    /// `sent`, where it is given, is called once all of the request is on its way.
    void send(const ServerAddress& server, const sync::HttpRequest& request, Done done,
              std::function<void()> sent = {});
    void cancelAll();

signals:
    void cancelled();

private:
    QNetworkAccessManager network_;
};

/// For the command line: the same, and waits for the answer.
class BlockingTransport final : public sync::Transport
{
public:
    explicit BlockingTransport(ServerAddress server) : server_(std::move(server)) {}
    [[nodiscard]] base::Result<sync::HttpAnswer> exchange(const sync::HttpRequest& request) override;
    [[nodiscard]] base::Result<sync::HttpAnswer> exchangeWhile(const sync::HttpRequest& request,
                                                               const std::function<void()>& work) override;

private:
    ServerAddress server_;
    QtTransport transport_;
};

} // namespace fairbook::app
