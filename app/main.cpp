// fairbook: the window. Opens the base, or offers a way out where it is damaged; builds the view models, loads the QML,
// and follows the language.
#include <filesystem>
#include <memory>

#include <QCommandLineParser>
#include <QFont>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QTranslator>

#include "app/store_thread.h"
#include "app/viewmodels/app_model.h"
#include "app/viewmodels/code_provider.h"
#include "app/viewmodels/photo_provider.h"
#include "app/viewmodels/recover_model.h"
#include "app/viewmodels/scanner_keys.h"
#include "app/viewmodels/texts.h"
#include "shared/base/random.h"

namespace {

namespace app = fairbook::app;
namespace base = fairbook::base;

/// The two translators of a language: ours, and Qt's own for its standard buttons.
class Languages
{
public:
    void show(const QString& language)
    {
        QCoreApplication::removeTranslator(&own_);
        QCoreApplication::removeTranslator(&qt_);
        if (own_.load(QStringLiteral(":/i18n/fairbook_%1.qm").arg(language)))
            QCoreApplication::installTranslator(&own_);
        if (qt_.load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&qt_);
        QLocale::setDefault(QLocale(language));
    }

private:
    QTranslator own_, qt_;
};

std::filesystem::path folderOf(const QGuiApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("A client base for people who sell at exhibitions"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption baseOption(QStringLiteral("base"), QStringLiteral("Folder of the base."),
                                        QStringLiteral("folder"),
                                        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    parser.addOption(baseOption);
    parser.process(application);
    return parser.value(baseOption).toStdString();
}

/// Why there is no base, in the words of the screen and the command line.
struct Problem
{
    QString text;
    bool damaged = false; ///< it can be recovered
};

std::unique_ptr<fairbook::store::DeviceStore> openStore(const std::filesystem::path& folder, base::Clock& clock,
                                                        base::Random& random, Problem& problem)
{
    try {
        auto store = fairbook::store::DeviceStore::open(folder, clock, random);
        if (store)
            return std::move(*store);
        problem = {app::Texts::refusal(store.error().code), false};
    } catch (const base::StoreError& error) {
        problem = {app::Texts::fault(error.fault()), error.fault() == base::StoreFault::corrupt};
    }
    qCritical("%s", qPrintable(problem.text));
    return nullptr;
}

/// The window while there is no base. True: it is to be opened again.
bool showRecovery(const std::filesystem::path& folder, const Problem& problem, base::Clock& clock, base::Random& random)
{
    app::RecoverModel model(folder, problem.damaged, problem.text, clock, random);
    QQmlApplicationEngine engine;
    bool again = false;
    QObject::connect(&model, &app::RecoverModel::opened, &engine, [&again] {
        again = true;
        QGuiApplication::quit();
    });
    QObject::connect(&model, &app::RecoverModel::left, &engine, &QGuiApplication::quit);
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.setInitialProperties({{QStringLiteral("recovery"), QVariant::fromValue(&model)}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Fairbook/Ui/RecoverMain.qml")));
    if (!engine.rootObjects().isEmpty())
        QGuiApplication::exec();
    return again;
}

/// None: it cannot be opened, and the person went away.
std::unique_ptr<fairbook::store::DeviceStore> openOrRecover(const std::filesystem::path& folder, base::Clock& clock,
                                                            base::Random& random)
{
    while (true) {
        Problem problem;
        if (auto opened = openStore(folder, clock, random, problem))
            return opened;
        if (!showRecovery(folder, problem, clock, random))
            return nullptr;
    }
}

} // namespace

int main(int argc, char** argv)
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("fairbook"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FAIRBOOK_VERSION));
    QGuiApplication::setFont(QFont(QStringLiteral("Roboto")));
    const std::filesystem::path folder = folderOf(application);

    Languages languages;
    languages.show(QLocale::system().name().left(2));
    base::SystemClock clock;
    base::SystemRandom random;
    auto opened = openOrRecover(folder, clock, random);
    if (!opened)
        return 3;
    app::StoreThread thread(std::move(opened));
    app::AppModel model(thread, clock, random);
    app::ScannerKeys scanner;
    application.installEventFilter(&scanner);
    QObject::connect(&scanner, &app::ScannerKeys::scanned, &model, [&](const QString& payload) {
        if (!model.kiosk()->active()) // a visitor's badge shall not fill a salesperson's form
            model.capture()->codes()->take(payload);
    });
    QQmlApplicationEngine engine;
    QObject::connect(model.settings(), &app::SettingsModel::languageChanged, &engine, [&](const QString& language) {
        languages.show(language);
        engine.retranslate();
        model.retranslate();
    });
    QObject::connect(&application, &QGuiApplication::applicationStateChanged, &model, [&](Qt::ApplicationState state) {
        if (state != Qt::ApplicationActive)
            model.flush();
    });
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    engine.addImageProvider(QLatin1String(app::PhotoProvider::host), new app::PhotoProvider(folder)); // the engine's
    engine.addImageProvider(QLatin1String(app::CodeProvider::host), new app::CodeProvider());         // the engine's
    engine.setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(&model)}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Fairbook/Ui/Main.qml")));
    if (engine.rootObjects().isEmpty())
        return 3;
    const int status = QGuiApplication::exec();
    model.flush();
    return status;
}
