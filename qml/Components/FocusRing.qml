// FocusRing.qml: shows where the keyboard is. Fill it over the thing that has the focus.
import QtQuick
import Fairbook.Ui

Rectangle {
    id: root
    property bool shown: false
    property real gap: 3
    property color ink: Theme.focus

    anchors.fill: parent
    anchors.margins: -gap
    color: "transparent"
    radius: Theme.radius + gap
    border.width: 2
    border.color: ink
    visible: shown
    Accessible.ignored: true
}
