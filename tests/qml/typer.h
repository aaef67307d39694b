// typer.h: types any script into whatever has the focus; QtTest's own keyClick aborts on a Cyrillic letter.
#pragma once

#include <QCoreApplication>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QObject>
#include <QString>

namespace fairbook::tests
{

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
};

}  // namespace fairbook::tests
