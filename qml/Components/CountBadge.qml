// CountBadge.qml: a small number on a picture; nothing at nought.
import QtQuick
import Fairbook.Ui

Rectangle {
    id: root
    required property int count
    property bool attention: false

    visible: count > 0
    implicitWidth: Math.max(18, word.implicitWidth + 9)
    implicitHeight: 18
    radius: 9
    color: attention ? Theme.warningContainer : Theme.primary
    border.width: attention ? 1 : 0
    border.color: Theme.warningLine
    Accessible.ignored: true

    Text {
        id: word
        anchors.centerIn: parent
        text: root.count > 999 ? "999+" : root.count
        font.family: Theme.family
        font.pixelSize: 11
        font.weight: Font.Bold
        color: root.attention ? Theme.textOnWarningContainer : Theme.textOnPrimary
        Accessible.ignored: true
    }
}
