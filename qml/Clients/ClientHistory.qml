// ClientHistory.qml: what happened, latest first. Notes are only ever added.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Fairbook.Ui

FocusScope {
    id: root
    required property var history
    signal noted(text: string)

    function send(): void {
        const text = note.text.trim();
        if (text.length === 0)
            return;
        note.text = "";
        root.noted(text);
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: Theme.space
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space
            Layout.rightMargin: add.visible ? Theme.spaceTiny : Theme.space
            spacing: Theme.spaceTiny
            FbTextField {
                id: note
                objectName: "newNote"
                Layout.fillWidth: true
                label: qsTr("Add a note")
                clearable: false
                onAccepted: root.send()
            }
            IconButton {
                id: add
                visible: note.text.trim().length > 0
                iconName: "add"
                ink: Theme.primary
                text: qsTr("Add this note")
                onClicked: root.send()
            }
        }
        ListView {
            id: list
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.spaceSmall
            Layout.leftMargin: Theme.space
            Layout.rightMargin: Theme.space
            model: root.history
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            bottomMargin: Theme.space
            ScrollBar.vertical: FbScrollBar {}
            delegate: HistoryRow {
                width: ListView.view.width
                last: index === list.count - 1
            }

            EmptyState {
                anchors.horizontalCenter: parent.horizontalCenter
                y: Theme.spaceLarge
                visible: list.count === 0
                iconName: "history"
                title: qsTr("No history yet")
                text: qsTr("Meetings, notes and changes will stand here.")
            }
        }
    }
}
