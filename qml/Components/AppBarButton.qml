// AppBarButton.qml: a picture with one or two short lines, in the bar above the page.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Fairbook.Ui

AbstractButton {
    id: root
    property string detail
    property string name
    property string iconName
    property color iconColor: Theme.primary
    property bool filled: false

    implicitWidth: Math.max(Theme.target, contentItem.implicitWidth + leftPadding + rightPadding)
    implicitHeight: Theme.target
    leftPadding: Theme.spaceMedium
    rightPadding: Theme.spaceMedium
    font: Theme.captionStrong
    focusPolicy: Qt.StrongFocus
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: name
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: root.filled ? Theme.surfaceHigh : "transparent"
        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.veil(Theme.primary, root.down ? 0.16 : root.hovered ? 0.08 : 0)
        }
        FocusRing {
            shown: root.visualFocus
            gap: 0
        }
    }
    contentItem: RowLayout {
        spacing: Theme.spaceSmall
        Icon {
            name: root.iconName
            color: root.iconColor
            size: 20
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            Text {
                Layout.fillWidth: true
                text: root.text
                font: root.font
                color: Theme.text
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Text {
                Layout.fillWidth: true
                visible: root.detail.length > 0
                text: root.detail
                font: Theme.caption
                color: Theme.textSoft
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
    }
}
