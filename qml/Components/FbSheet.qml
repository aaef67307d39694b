// FbSheet.qml: a task aside: the whole screen on a phone, a sheet at the side from 840 pixels on.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import QtQuick.Templates as T
import Fairbook.Ui

Popup {
    id: root
    property string title
    property alias footer: footerSlot.data
    readonly property alias footerItem: footerSlot
    default property alias body: bodySlot.data

    readonly property Item stage: T.Overlay.overlay
    readonly property bool aside: stage ? stage.width >= 840 : false

    parent: stage
    x: stage ? stage.width - width : 0
    width: stage ? (aside ? 440 : stage.width) : 0
    height: stage ? stage.height : 0
    modal: true
    focus: true
    padding: 0
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside

    T.Overlay.modal: Rectangle { color: Theme.scrim }
    background: Rectangle {
        color: Theme.surface
        Rectangle {
            width: 1
            height: parent.height
            visible: root.aside
            color: Theme.divider
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.spaceLarge
            Layout.rightMargin: Theme.spaceSmall
            Layout.topMargin: Theme.spaceSmall
            Layout.bottomMargin: Theme.spaceSmall
            FbText {
                Layout.fillWidth: true
                text: root.title
                font: Theme.title
                Accessible.role: Accessible.Heading
            }
            IconButton {
                iconName: "close"
                text: qsTr("Close")
                onClicked: root.close()
            }
        }
        Item {
            id: bodySlot
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
        RowLayout {
            id: footerSlot
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.margins: children.length > 0 ? Theme.space : 0
            spacing: Theme.spaceSmall
        }
    }
}
