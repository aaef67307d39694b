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
    property bool narrow: false  ///< two ways do not fit beside the message
    property bool askable: false ///< a visitor was saved, who can be asked the questions now
    signal asked()
    signal undone()
    signal dismissed()

    implicitWidth: Math.ceil(row.implicitWidth) + Theme.space + Theme.spaceTiny
    implicitHeight: Math.max(56, row.implicitHeight + Theme.spaceSmall)
    radius: Theme.radius
    color: Theme.inverse
    Accessible.role: Accessible.AlertMessage
    Accessible.name: message

    GridLayout {
        id: row
        anchors.fill: parent
        anchors.leftMargin: Theme.space
        anchors.rightMargin: Theme.spaceTiny
        columns: root.narrow && root.askable ? 1 : 2
        columnSpacing: Theme.spaceTiny
        rowSpacing: 0

        Text {
            Layout.fillWidth: true
            Layout.topMargin: row.columns === 1 ? Theme.spaceSmall : 0
            text: root.message
            font: Theme.bodySmall
            color: Theme.textOnInverse
            wrapMode: Text.Wrap
            maximumLineCount: 3
            elide: Text.ElideRight
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
        RowLayout {
            Layout.alignment: Qt.AlignRight
            spacing: Theme.spaceTiny

            FbButton {
                objectName: "undoAsk"
                visible: root.askable
                variant: FbButton.Plain
                text: qsTr("Questions")
                ink: Theme.primaryOnInverse
                onClicked: root.asked()
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
}
