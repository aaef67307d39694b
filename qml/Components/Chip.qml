// Chip.qml: a small choice. Checkable chips show a tick besides their colour, so that colour never speaks alone.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Fairbook.Ui

AbstractButton {
    id: root
    property string iconName
    property int chipRole: checkable ? Accessible.CheckBox : Accessible.Button

    readonly property color ink: checked ? Theme.textOnPrimaryContainer : Theme.text

    implicitHeight: Math.max(Theme.target, 20 + Math.round(16 * Theme.textFactor))
    implicitWidth: Math.max(Theme.target, contentItem.implicitWidth + leftPadding + rightPadding)
    leftPadding: Theme.spaceMedium
    rightPadding: Theme.spaceMedium
    topInset: (implicitHeight - 36) / 2
    bottomInset: topInset
    font: Theme.label
    focusPolicy: Qt.StrongFocus
    activeFocusOnTab: true
    Accessible.role: chipRole
    Accessible.name: text
    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.onPressAction: root.activate()
    Accessible.onToggleAction: root.activate()
    Keys.onReturnPressed: root.activate()
    Keys.onEnterPressed: root.activate()

    function activate(): void {
        if (root.checkable)
            root.toggle();
        root.clicked();
    }

    background: Rectangle {
        radius: Theme.radiusSmall + 2
        color: root.checked ? Theme.primaryContainer : Theme.surfaceRaised
        border.width: 1
        border.color: root.checked ? Theme.primary : Theme.outline

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.veil(root.ink, root.down ? 0.14 : root.hovered ? 0.06 : 0)
        }
        FocusRing {
            shown: root.visualFocus
            radius: Theme.radius + 1
        }
    }
    contentItem: RowLayout {
        spacing: Theme.spaceSmall - 2

        Icon {
            visible: name.length > 0
            name: root.checked && root.checkable ? "check" : root.iconName
            color: root.checked ? Theme.primary : Theme.textSoft
            size: Theme.iconSmall
            strokeWidth: root.checked ? 2.6 : 2
        }
        Text {
            Layout.fillWidth: true
            text: root.text
            font: root.font
            color: root.ink
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
