// DetailBar.qml: what is open, and what can be done with it as a whole.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

Item {
    id: root
    required property string title
    required property bool closable
    required property bool copyable
    signal closed()
    signal moved(by: int)
    signal duplicated()
    signal removed()

    implicitHeight: visible ? 56 : 0
    height: implicitHeight

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: root.closable ? Theme.spaceTiny : Theme.spaceLarge
        anchors.rightMargin: Theme.spaceSmall
        spacing: 0
        IconButton {
            objectName: "detailBack"
            visible: root.closable
            iconName: "back"
            text: qsTr("Back to the questions")
            onClicked: root.closed()
        }
        FbText {
            Layout.fillWidth: true
            text: root.title
            font: Theme.subtitle
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
        }
        IconButton {
            objectName: "moveUp"
            iconName: "up"
            text: qsTr("Move up (Alt+Up)")
            onClicked: root.moved(-1)
        }
        IconButton {
            objectName: "moveDown"
            iconName: "down"
            text: qsTr("Move down (Alt+Down)")
            onClicked: root.moved(1)
        }
        IconButton {
            objectName: "duplicateQuestion"
            visible: root.copyable
            iconName: "copy"
            text: qsTr("Duplicate")
            onClicked: root.duplicated()
        }
        IconButton {
            objectName: "removeQuestion"
            iconName: "trash"
            text: qsTr("Delete")
            onClicked: root.removed()
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.divider
    }
}
