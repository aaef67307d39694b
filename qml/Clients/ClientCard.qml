// ClientCard.qml: the fields of the client, and what we still owe them.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

ColumnLayout {
    id: root
    required property var viewModel

    spacing: Theme.space

    Card {
        Layout.fillWidth: true
        visible: tasks.count > 0
        padding: Theme.spaceSmall
        spacing: 0
        SectionHeader {
            Layout.fillWidth: true
            Layout.margins: Theme.spaceSmall
            text: qsTr("To do")
        }
        FbRepeater {
            id: tasks
            model: root.viewModel.tasks
            FbCheckRow {
                required property string key
                required property string title
                required property string due
                required done
                required overdue
                Layout.fillWidth: true
                text: title
                detail: due
                onClicked: root.viewModel.toggleTask(key)
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: fields.count > 0
        padding: Theme.spaceSmall
        spacing: 0
        FbRepeater {
            id: fields
            model: root.viewModel.fields
            ClientFieldRow { Layout.fillWidth: true }
        }
    }
    EmptyState {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.spaceLarge
        visible: fields.count === 0 && !root.viewModel.loading
        iconName: "person"
        title: qsTr("Nothing is filled in")
        text: qsTr("Add a phone, a company or a note when you meet again.")
    }
}
