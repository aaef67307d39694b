// app_test: runs tst_*.qml of this folder, offscreen and in software, on the real view models.
#include <QFont>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQuickStyle>
#include <QtPlugin>
#include <QtQml/qqmlextensionplugin.h>
#include <QtQuickTest/quicktest.h>

#include "app/viewmodels/code_provider.h"
#include "app/viewmodels/photo_provider.h"
#include "tests/app/house.h"

Q_IMPORT_QML_PLUGIN(Fairbook_UiPlugin)
Q_IMPORT_QML_PLUGIN(Fairbook_AppPlugin)

class Setup : public QObject
{
    Q_OBJECT

public slots:
    void applicationAvailable()
    {
        QQuickStyle::setStyle("Basic");
        QGuiApplication::setFont(QFont("Roboto"));
    }

    void qmlEngineAvailable(QQmlEngine* engine)
    {
        engine->addImportPath("qrc:/qt/qml");
        house_ = std::make_unique<fairbook::tests::House>();
        engine->addImageProvider(fairbook::app::PhotoProvider::host,
                                 new fairbook::app::PhotoProvider(house_->baseFolder()));               // the engine's
        engine->addImageProvider(fairbook::app::CodeProvider::host, new fairbook::app::CodeProvider()); // the engine's
        engine->rootContext()->setContextProperty("house", house_.get());
    }

    void cleanupTestCase() { house_.reset(); }

private:
    std::unique_ptr<fairbook::tests::House> house_;
};

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QTEST_SET_MAIN_SOURCE_PATH
    Setup setup;
    return quick_test_main_with_setup(argc, argv, "app_test", QUICK_TEST_SOURCE_DIR, &setup);
}

#include "main.moc"
