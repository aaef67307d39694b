// KeyHint.qml: the key that does the same, shown small.
import QtQuick
import Fairbook.Ui

Rectangle {
    id: root
    required property string text
    property color ink: Theme.textFaint

    implicitWidth: Math.max(20, word.implicitWidth + 10)
    implicitHeight: word.implicitHeight + 4
    radius: 5
    color: "transparent"
    border.width: 1
    border.color: Theme.veil(ink, 0.6)
    Accessible.ignored: true

    Text {
        id: word
        anchors.centerIn: parent
        text: root.text
        font: Theme.caption
        color: root.ink
        Accessible.ignored: true
    }
}
