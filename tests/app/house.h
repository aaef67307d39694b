// house.h: what a scene of the app needs: a real server, the app's own view models on a real base, and a colleague who
// works with fairbook-cli on a device of their own.
#pragma once

#include <memory>

#include <QObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QVariant>

#include "app/store_thread.h"
#include "app/viewmodels/app_model.h"
#include "app/viewmodels/recover_model.h"
#include "shared/base/random.h"

namespace fairbook::tests {

class House : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QObject* app READ app CONSTANT)
    Q_PROPERTY(QString url READ url CONSTANT)
    Q_PROPERTY(QString sampleForm READ sampleForm CONSTANT) ///< path of a questionnaire

public:
    House();
    ~House() override;

    [[nodiscard]] QObject* app() { return app_.get(); }
    [[nodiscard]] QString url() const { return url_; }
    [[nodiscard]] QString sampleForm() const { return QStringLiteral(FAIRBOOK_SUPPORT "/agro_expo.json"); }
    [[nodiscard]] std::filesystem::path baseFolder() const { return folder_.filePath("app").toStdString(); }

    /// A one-time code of the running server.
    Q_INVOKABLE QString invite(const QString& login, const QString& role);
    /// The administrator signs out the first device of that login.
    Q_INVOKABLE void revoke(const QString& login, bool wipe);
    /// The picture of an invitation, as `invite --qr` draws it: a file's URL.
    Q_INVOKABLE QString invitePicture(const QString& login, const QString& role);
    /// What the colleague's fairbook-cli answers: a list of objects, one a line. Throws away nothing: a refusal is
    /// there too.
    Q_INVOKABLE QVariantList colleague(const QStringList& arguments);
    /// What the window shows of a base with one unsent capture whose first page is rubbish.
    Q_INVOKABLE QObject* damagedBase();
    /// Of that base, opened as the window opens it; -1: it cannot be.
    Q_INVOKABLE int clientsOfDamagedBase();
    /// A text in a file of its own: its path.
    Q_INVOKABLE QString write(const QString& name, const QString& text);
    /// A photo of that many pixels in a file of its own: its path.
    Q_INVOKABLE QString photo(const QString& name, int side);
    Q_INVOKABLE void copyPicture(); ///< into the clipboard
    /// The bytes of all photos on the app's device are gone, as after a month: the server has them.
    Q_INVOKABLE void forgetOriginals();
    Q_INVOKABLE void stopServer();
    /// Any script, letter by letter, into what has the focus.
    Q_INVOKABLE void type(const QString& text);

private:
    [[nodiscard]] std::filesystem::path damagedFolder() const { return folder_.filePath("damaged").toStdString(); }
    QByteArray run(const QString& program, const QStringList& arguments, const QByteArray& input = {});
    void startServer();

    QTemporaryDir folder_;
    QProcess server_;
    QString url_;
    base::SystemClock clock_;
    base::SystemRandom random_;
    std::unique_ptr<app::StoreThread> thread_;
    std::unique_ptr<app::AppModel> app_;
    std::unique_ptr<app::RecoverModel> recovery_;
};

} // namespace fairbook::tests
