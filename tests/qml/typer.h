// typer.h: what QtTest cannot do from QML: type any script (its keyClick aborts on a Cyrillic letter), press as an
// assistive tool does, and change the language while everything is on the screen.
#pragma once

#include <QAccessible>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QObject>
#include <QQmlEngine>
#include <QString>
#include <QTranslator>

namespace fairbook::tests {

class Typer : public QObject
{
    Q_OBJECT

public:
    /// Letter by letter, as an input method commits them.
    Q_INVOKABLE void type(const QString& text) const
    {
        for (const QChar letter : text) {
            QInputMethodEvent event;
            event.setCommitString(QString(letter));
            QCoreApplication::sendEvent(QGuiApplication::focusObject(), &event);
        }
    }

    /// False when the thing has no such action, or no interface at all.
    Q_INVOKABLE bool press(QObject* thing) const
    {
        QAccessible::setActive(true);
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(thing);
        if (face == nullptr || face->actionInterface() == nullptr)
            return false;
        if (!face->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()))
            return false;
        face->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        return true;
    }

    /// Shows everything in `language` from now on, as the program does.
    Q_INVOKABLE bool speak(const QString& language)
    {
        QCoreApplication::removeTranslator(&translator_);
        if (!translator_.load(QString(":/i18n/fairbook_%1.qm").arg(language)))
            return false;
        QCoreApplication::installTranslator(&translator_);
        engine_->retranslate();
        return true;
    }

    void setEngine(QQmlEngine* engine) { engine_ = engine; }

private:
    QQmlEngine* engine_ = nullptr;
    QTranslator translator_;
};

} // namespace fairbook::tests
