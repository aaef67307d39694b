// UndoBar.qml: what was just done, and the one way back. The view model keeps the ten seconds.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

Rectangle {
    id: root
    required property string message
    required property int secondsLeft
    property bool undoable: true
    property bool closable: true
    signal undone()
    signal dismissed()

    implicitWidth: Math.ceil(row.implicitWidth) + Theme.space + Theme.spaceTiny
    implicitHeight: Math.max(56, row.implicitHeight + Theme.spaceSmall)
    radius: Theme.radius
    color: Theme.inverse
    Accessible.role: Accessible.AlertMessage
    Accessible.name: message

    RowLayout {
        id: row
        anchors.fill: parent
        anchors.leftMargin: Theme.space
        anchors.rightMargin: Theme.spaceTiny
        spacing: Theme.spaceTiny

        Text {
            Layout.fillWidth: true
            text: root.message
            font: Theme.bodySmall
            color: Theme.textOnInverse
            wrapMode: Text.Wrap
            maximumLineCount: 3
            elide: Text.ElideRight
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
        FbButton {
            objectName: "undo"
            visible: root.undoable
            variant: FbButton.Plain
            text: qsTr("Undo")
            shortcutHint: root.secondsLeft > 0 ? qsTr("%1 s").arg(root.secondsLeft) : ""
            ink: Theme.primaryOnInverse
            onClicked: root.undone()
        }
        IconButton {
            visible: root.closable
            iconName: "close"
            iconSize: 18
            ink: Theme.textOnInverse
            text: qsTr("Close this message")
            onClicked: root.dismissed()
        }
    }
}
