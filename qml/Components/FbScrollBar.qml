// FbScrollBar.qml: thin, and only while it is of use.
import QtQuick
import QtQuick.Controls.Basic
import Fairbook.Ui

ScrollBar {
    id: root
    policy: ScrollBar.AsNeeded
    padding: 2
    minimumSize: 0.08

    contentItem: Rectangle {
        implicitWidth: 5
        radius: 3
        color: Theme.outline
        opacity: root.active && root.size < 1 ? 0.7 : 0
        Behavior on opacity { NumberAnimation { duration: Theme.calm } }
    }
    background: null
}
