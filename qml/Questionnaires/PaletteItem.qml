// PaletteItem.qml: one kind of question that can be added.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Fairbook.Ui

AbstractButton {
    id: root
    property string iconName

    implicitHeight: Math.max(Theme.target, implicitContentHeight + Theme.spaceMedium)
    focusPolicy: Qt.StrongFocus
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Add: %1").arg(text)
    Accessible.onPressAction: root.clicked()
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
        spacing: Theme.spaceMedium
        Icon {
            Layout.leftMargin: Theme.spaceSmall
            name: root.iconName
            size: 20
            color: Theme.primary
        }
        FbText {
            Layout.fillWidth: true
            text: root.text
            font: Theme.bodySmall
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
