// fairbook-screens FOLDER [WORD]: a PNG of every screen (whose name has WORD in it) on a phone and on a desktop, light
// and dark, in three languages, with the people of the stand-in view models. Offscreen and in software: the same pixels
// anywhere.

#include <QDir>
#include <QElapsedTimer>
#include <QFont>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickView>
#include <QTextStream>
#include <QTranslator>
#include <QtQml/qqmlextensionplugin.h>

#include <array>

#include "tests/qml/rows.h"

Q_IMPORT_QML_PLUGIN(Fairbook_UiPlugin)

namespace {

struct Size
{
    const char* name;
    int width;
    int height;
};

constexpr std::array sizes{Size{"phone", 390, 844}, Size{"desktop", 1280, 800}};
constexpr std::array languages{"en", "uk", "ru"};
constexpr std::array themes{"light", "dark"};

struct Shot
{
    Size size;
    QString language;
    QString theme;

    [[nodiscard]] QString fileName(const QString& screen) const
    {
        return QString("%1-%2-%3-%4.png").arg(screen, size.name, theme, language);
    }
};

/// Lets bindings, layouts and the short animations come to rest, and photos be read.
void settle()
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 150)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
}

/// How many pictures were written; -1 when one could not be.
int photograph(const QDir& folder, const Shot& shot, const QString& word)
{
    QTranslator translator;
    if (!translator.load(QString(":/i18n/fairbook_%1.qm").arg(shot.language)))
        QTextStream(stderr) << "no translation for " << shot.language << "\n";
    QCoreApplication::installTranslator(&translator);
    QLocale::setDefault(QLocale(shot.language));

    QQuickView view;
    view.engine()->addImportPath("qrc:/qt/qml");
    view.setInitialProperties({{"lang", shot.language}, {"look", shot.theme}});
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.resize(shot.size.width, shot.size.height);
    view.setSource(QUrl("qrc:/fairbook/mocks/Stage.qml"));
    view.show();
    QObject* stage = view.rootObject();
    if (stage == nullptr)
        return -1;

    int written = 0;
    const QStringList screens = stage->property("screens").toStringList();
    for (const QString& screen : screens) {
        const QString name = shot.fileName(screen);
        if (!name.contains(word))
            continue;
        QMetaObject::invokeMethod(stage, "show", Q_ARG(QString, screen));
        settle();
        if (!view.grabWindow().save(folder.filePath(name)))
            return -1;
        ++written;
    }
    return written;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    const QGuiApplication app(argc, argv);
    QQuickStyle::setStyle("Basic");
    QGuiApplication::setFont(QFont("Roboto"));
    qmlRegisterType<fairbook::tests::Rows>("Fairbook.Test", 1, 0, "Rows");
    if (argc < 2) {
        QTextStream(stderr) << "usage: fairbook-screens FOLDER [WORD]\n";
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    if (!folder.mkpath("."))
        return 1;
    const QString word = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    int written = 0;
    for (const Size& size : sizes) {
        for (const char* theme : themes) {
            for (const char* language : languages) {
                const int count = photograph(folder, {size, language, theme}, word);
                if (count < 0)
                    return 1;
                written += count;
            }
        }
    }
    QTextStream(stdout) << written << " pictures\n";
    return 0;
}
