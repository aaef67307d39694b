// fairbook-screens FOLDER [WORD]: a PNG of every screen (whose name has WORD in it) on a phone and on a desktop, light
// and dark, in three languages, with the people of the stand-in view models. Offscreen and in software: the same pixels
// anywhere.
//
// fairbook-screens --fit [WORD]: no pictures; every screen on the narrowest phone and on a desktop, in the languages
// with the longer words: what sticks out at a side is named, a line each, and the exit is 1.

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
#include <functional>

#include "tests/qml/mock_rows.h"

Q_IMPORT_QML_PLUGIN(Fairbook_UiPlugin)

namespace {

struct Size
{
    const char* name;
    int width;
    int height;
};

constexpr std::array sizes{Size{"phone", 390, 844}, Size{"desktop", 1280, 800}};
constexpr Size narrowest{"narrow", 360, 640};
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

/// Whatever can be read or pressed and does not lie between the sides of the window and of its form. What scrolls
/// sideways may.
void findSticking(const QQuickItem& item, QRectF bounds, QStringList& found)
{
    if (!item.isVisible() || item.opacity() == 0)
        return;
    if (item.inherits("QQuickFlickable") && item.property("contentWidth").toDouble() > item.width() + 1)
        return;
    const QRectF place = item.mapRectToScene({0, 0, item.width(), item.height()});
    const bool seen = item.width() > 0 && (item.inherits("QQuickText") || item.activeFocusOnTab());
    if (seen && (place.left() < bounds.left() - 1 || place.right() > bounds.right() + 1))
        found << QString("%1 %2 from %3 to %4")
                     .arg(item.metaObject()->className(), item.objectName() + item.property("text").toString())
                     .arg(place.left())
                     .arg(place.right());
    if (QByteArray(item.metaObject()->className()).startsWith("FormPage"))
        bounds = place;
    for (const QQuickItem* child : item.childItems())
        findSticking(*child, bounds, found);
}

/// What is done with a screen that has come to rest: false when it failed.
using Look = std::function<bool(QQuickView& view, const QString& name)>;

/// How many screens were looked at; -1 when one failed.
int lookAt(const Shot& shot, const QString& word, const Look& look)
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
        if (!look(view, name))
            return -1;
        ++written;
    }
    return written;
}

int fit(const QString& word)
{
    QStringList found;
    const std::array shots{Shot{narrowest, "uk", "light"}, Shot{narrowest, "ru", "light"},
                           Shot{sizes.back(), "ru", "light"}};
    for (const Shot& shot : shots) {
        const Look look = [&](QQuickView& view, const QString& name) {
            QStringList sticking;
            findSticking(*view.contentItem(), QRectF(QPointF(), view.size()), sticking);
            for (const QString& item : sticking)
                found << name + ": " + item;
            return true;
        };
        if (lookAt(shot, word, look) < 0)
            return 1;
    }
    QTextStream(stdout) << found.join('\n') << (found.isEmpty() ? "all fit\n" : "\n");
    return found.isEmpty() ? 0 : 1;
}

int photograph(const QDir& folder, const QString& word)
{
    int written = 0;
    const Look look = [&](QQuickView& view, const QString& name) {
        return view.grabWindow().save(folder.filePath(name));
    };
    for (const Size& size : sizes) {
        for (const char* theme : themes) {
            for (const char* language : languages) {
                const int count = lookAt({size, language, theme}, word, look);
                if (count < 0)
                    return 1;
                written += count;
            }
        }
    }
    QTextStream(stdout) << written << " pictures\n";
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    const QGuiApplication app(argc, argv);
    QQuickStyle::setStyle("Basic");
    QGuiApplication::setFont(QFont("Roboto"));
    qmlRegisterType<fairbook::tests::MockRows>("Fairbook.Test", 1, 0, "MockRows");
    if (argc < 2) {
        QTextStream(stderr) << "usage: fairbook-screens FOLDER|--fit [WORD]\n";
        return 2;
    }
    const QString word = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    const QString first = QString::fromLocal8Bit(argv[1]);
    if (first == "--fit")
        return fit(word);
    const QDir folder(first);
    return folder.mkpath(".") ? photograph(folder, word) : 1;
}
