// FbCheckRow.qml: something to do, and whether it is done.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Fairbook.Ui

AbstractButton {
    id: root
    property string detail
    property bool done: false
    property bool overdue: false

    implicitHeight: Math.max(56, contentItem.implicitHeight + 16)
    focusPolicy: Qt.StrongFocus
    activeFocusOnTab: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: detail.length > 0 ? text + ", " + detail : text
    Accessible.checkable: true
    Accessible.checked: done
    Accessible.onPressAction: root.clicked()
    Accessible.onToggleAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: Theme.veil(Theme.primary, root.down ? 0.14 : root.hovered ? 0.06 : 0)
        FocusRing {
            shown: root.visualFocus
            gap: -1
        }
    }
    contentItem: RowLayout {
        spacing: Theme.space

        Rectangle {
            Layout.leftMargin: Theme.spaceTiny
            implicitWidth: 22
            implicitHeight: 22
            radius: 6
            color: root.done ? Theme.primary : "transparent"
            border.width: root.done ? 0 : 2
            border.color: Theme.outline
            Icon {
                anchors.centerIn: parent
                visible: root.done
                name: "check"
                size: 16
                strokeWidth: 3
                color: Theme.textOnPrimary
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            FbText {
                Layout.fillWidth: true
                text: root.text
                font.strikeout: root.done
                color: root.done ? Theme.textSoft : Theme.text
                Accessible.ignored: true
            }
            RowLayout {
                Layout.fillWidth: true
                visible: root.detail.length > 0
                spacing: 5
                Icon {
                    visible: root.overdue && !root.done
                    name: "warning"
                    size: 15
                    color: Theme.warning
                }
                FbText {
                    Layout.fillWidth: true
                    text: root.detail
                    font: Theme.bodySmall
                    color: root.overdue && !root.done ? Theme.warning : Theme.textSoft
                    Accessible.ignored: true
                }
            }
        }
    }
}
