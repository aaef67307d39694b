// qml_test: runs tst_*.qml of this folder, offscreen and in software, as on every machine.
#include "tests/qml/mock_rows.h"
#include "tests/qml/typer.h"

#include <QFont>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQuickStyle>
#include <QtPlugin>
#include <QtQml/qqmlextensionplugin.h>
#include <QtQuickTest/quicktest.h>

Q_IMPORT_QML_PLUGIN(Fairbook_UiPlugin)

class Setup : public QObject
{
    Q_OBJECT

public slots:
    void applicationAvailable()
    {
        QQuickStyle::setStyle("Basic");
        QGuiApplication::setFont(QFont("Roboto"));
        qmlRegisterType<fairbook::tests::MockRows>("Fairbook.Test", 1, 0, "MockRows");
        qmlRegisterSingletonInstance("Fairbook.Test", 1, 0, "Typer", &typer_);
    }

    void qmlEngineAvailable(QQmlEngine* engine)
    {
        engine->addImportPath("qrc:/qt/qml");
        typer_.setEngine(engine);
    }

private:
    fairbook::tests::Typer typer_;
};

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QTEST_SET_MAIN_SOURCE_PATH
    Setup setup;
    return quick_test_main_with_setup(argc, argv, "qml_test", QUICK_TEST_SOURCE_DIR, &setup);
}

#include "main.moc"
