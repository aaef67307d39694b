// FbText.qml: words in the letters and colours of the theme; wraps unless told to elide.
import QtQuick
import Fairbook.Ui

Text {
    color: Theme.text
    font: Theme.body
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    lineHeight: wrapMode === Text.NoWrap ? 1 : 1.15
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: text.length === 0
}
