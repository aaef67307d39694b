// FbSwitch.qml: on or off, with words beside it; the handle carries a tick when on.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Fairbook.Ui

Switch {
    id: root
    property string detail

    implicitHeight: Math.max(Theme.target, contentItem.implicitHeight + 16)
    implicitWidth: 280 // the words wrap to the width that they get: asked for theirs, they would grow for ever
    spacing: Theme.space
    padding: 0
    font: Theme.body
    activeFocusOnTab: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.description: detail
    Accessible.checked: checked
    Accessible.onPressAction: root.activate()
    Accessible.onToggleAction: root.activate()
    Keys.onReturnPressed: root.activate()
    Keys.onEnterPressed: root.activate()

    function activate(): void {
        root.toggle();
        root.toggled();
    }

    indicator: Rectangle {
        x: root.width - width
        y: (root.height - height) / 2
        width: 52
        height: 32
        radius: 16
        color: root.checked ? Theme.primary : Theme.surfaceHighest
        border.width: root.checked ? 0 : 2
        border.color: Theme.outline

        Rectangle {
            readonly property real wide: root.checked ? 24 : 16
            x: root.checked ? parent.width - width - 4 : 8
            anchors.verticalCenter: parent.verticalCenter
            width: wide
            height: wide
            radius: wide / 2
            color: root.checked ? Theme.textOnPrimary : Theme.outline
            Behavior on x { NumberAnimation { duration: Theme.quick } }

            Icon {
                anchors.centerIn: parent
                visible: root.checked
                name: "check"
                size: 16
                strokeWidth: 2.8
                color: Theme.primary
            }
        }
        FocusRing {
            shown: root.visualFocus
            radius: 19
        }
    }
    contentItem: Column {
        rightPadding: root.indicator.width + root.spacing
        topPadding: Math.max(0, (root.height - implicitHeight) / 2)
        FbText {
            width: root.width - root.indicator.width - root.spacing
            text: root.text
            font: root.font
            Accessible.ignored: true
        }
        FbText {
            width: root.width - root.indicator.width - root.spacing
            visible: root.detail.length > 0
            text: root.detail
            font: Theme.bodySmall
            color: Theme.textSoft
            Accessible.ignored: true
        }
    }
}
