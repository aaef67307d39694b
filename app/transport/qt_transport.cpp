#include "app/transport/qt_transport.h"

#include <optional>

#include <QCryptographicHash>
#include <QEventLoop>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QUrl>

namespace fairbook::app {
namespace {

QNetworkRequest networkRequest(const ServerAddress& server, const sync::HttpRequest& request)
{
    QNetworkRequest made(QUrl(server.url + QString::fromStdString(request.path)));
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    made.setTransferTimeout(answerTimeoutMs);
    made.setRawHeader("Accept-Encoding", "zstd"); // set by us, so that Qt leaves the body as it came
    made.setRawHeader("User-Agent", "fairbook");
    for (const auto& [name, value] : request.headers)
        made.setRawHeader(QByteArray::fromStdString(name), QByteArray::fromStdString(value));
    made.setSslConfiguration(tlsConfiguration());
    return made;
}

void acceptNamedCertificate(QNetworkReply& reply, const QString& fingerprint)
{
    QObject::connect(&reply, &QNetworkReply::sslErrors, &reply, [&reply, fingerprint](const QList<QSslError>& errors) {
        if (isNamedCertificate(reply.sslConfiguration(), fingerprint))
            reply.ignoreSslErrors(errors);
    });
}

QNetworkReply* started(QNetworkAccessManager& network, const QNetworkRequest& made, const sync::HttpRequest& request)
{
    if (request.method == "GET")
        return network.get(made);
    if (request.method == "HEAD")
        return network.head(made);
    const auto body = QByteArray::fromStdString(request.body);
    return request.method == "POST" ? network.post(made, body)
                                    : network.sendCustomRequest(made, QByteArray::fromStdString(request.method), body);
}

base::Result<sync::HttpAnswer> answerOf(QNetworkReply& reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return base::refuse(base::Code::unreachable, reply.errorString().toStdString());
    if (reply.bytesAvailable() > answerBytesMax)
        return base::refuse(base::Code::tooLong, "answer");
    // A connection that broke in the middle of the body has a status as well: what came is not an answer.
    const auto broken = reply.error();
    if (broken == QNetworkReply::RemoteHostClosedError || broken == QNetworkReply::OperationCanceledError ||
        broken == QNetworkReply::TimeoutError)
        return base::refuse(base::Code::unreachable, reply.errorString().toStdString());
    sync::HttpHeaders headers;
    const QList<QNetworkReply::RawHeaderPair>& pairs = reply.rawHeaderPairs();
    for (const auto& [name, value] : pairs)
        headers.emplace_back(name.toStdString(), value.toStdString());
    return sync::HttpAnswer{.status = status,
                            .contentType = reply.header(QNetworkRequest::ContentTypeHeader).toString().toStdString(),
                            .contentEncoding = reply.rawHeader("Content-Encoding").toStdString(),
                            .body = reply.readAll().toStdString(),
                            .headers = std::move(headers)};
}

} // namespace

QSslConfiguration tlsConfiguration()
{
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    return tls;
}

bool isNamedCertificate(const QSslConfiguration& seen, const QString& fingerprint)
{
    return !fingerprint.isEmpty() &&
           seen.peerCertificate().digest(QCryptographicHash::Sha256).toHex() == fingerprint.toLatin1().toLower();
}

QtTransport::QtTransport(QObject* parent) : QObject(parent) {}

void QtTransport::send(const ServerAddress& server, const sync::HttpRequest& request, Done done,
                       std::function<void()> sent)
{
    const QNetworkRequest made = networkRequest(server, request);
    QNetworkReply* reply = started(network_, made, request);
    acceptNamedCertificate(*reply, server.fingerprint);
    connect(this, &QtTransport::cancelled, reply, &QNetworkReply::abort);
    connect(reply, &QNetworkReply::readyRead, reply, [reply] {
        if (reply->bytesAvailable() > answerBytesMax)
            reply->abort();
    });
    if (sent)
        connect(reply, &QNetworkReply::uploadProgress, this, [sent = std::move(sent)](qint64 bytes, qint64 all) {
            if (bytes == all && all > 0)
                sent();
        });
    connect(reply, &QNetworkReply::finished, this, [reply, done = std::move(done)] {
        reply->deleteLater();
        done(answerOf(*reply));
    });
}

void QtTransport::cancelAll()
{
    emit cancelled();
}

base::Result<sync::HttpAnswer> BlockingTransport::exchange(const sync::HttpRequest& request)
{
    return exchangeWhile(request, [] {});
}

/// The work is done between two turns of the loop, not in it: what it throws must not pass through Qt.
base::Result<sync::HttpAnswer> BlockingTransport::exchangeWhile(const sync::HttpRequest& request,
                                                                const std::function<void()>& work)
{
    std::optional<base::Result<sync::HttpAnswer>> answer;
    QEventLoop loop;
    transport_.send(
        server_, request,
        [&](base::Result<sync::HttpAnswer> came) {
            answer = std::move(came);
            loop.quit();
        },
        [&] { loop.quit(); });
    if (!answer)
        loop.exec();
    work();
    while (!answer)
        loop.exec();
    return std::move(*answer);
}

} // namespace fairbook::app
