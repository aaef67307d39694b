// IconButton.qml: a button with a picture only; `text` is its name for those who cannot see it, and its tool tip.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Fairbook.Ui

AbstractButton {
    id: root
    property string iconName
    property bool filled: false
    property color ink: filled ? Theme.textOnTonal : Theme.textSoft
    property color ringInk: Theme.focus
    property real iconSize: 22

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    focusPolicy: Qt.StrongFocus
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Item {
        Rectangle {
            anchors.centerIn: parent
            width: 40
            height: 40
            radius: 20
            color: root.filled ? Theme.tonal : "transparent"
            Rectangle {
                anchors.fill: parent
                radius: parent.radius
                color: Theme.veil(root.ink, root.down ? 0.18 : root.hovered ? 0.09 : 0)
            }
            FocusRing {
                shown: root.visualFocus
                ink: root.ringInk
                gap: 1
                radius: 21
            }
        }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.iconName
            color: root.enabled ? root.ink : Theme.divider
            size: root.iconSize
        }
    }

    ToolTip {
        visible: root.hovered && root.text.length > 0 && !root.down
        delay: 700
        text: root.text
        font: Theme.caption
    }
}
