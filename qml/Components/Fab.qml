// Fab.qml: the one floating button a screen may have.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Fairbook.Ui

AbstractButton {
    id: root
    property string iconName: "add"

    implicitWidth: 60
    implicitHeight: 60
    focusPolicy: Qt.StrongFocus
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radiusLarge + 2
        color: Theme.primary
        border.width: 1
        border.color: Theme.veil(Theme.surface, 0.6)
        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.veil(Theme.textOnPrimary, root.down ? 0.2 : root.hovered ? 0.1 : 0)
        }
        FocusRing {
            shown: root.visualFocus
            radius: Theme.radiusLarge + 5
        }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.iconName
            color: Theme.textOnPrimary
            size: 26
        }
    }
}
