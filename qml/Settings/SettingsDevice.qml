// SettingsDevice.qml: whose device this is, which server it belongs to, and a copy of all that is on it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Fairbook.Ui

Card {
    id: root
    required property var viewModel
    signal enrolRequested()

    padding: Theme.spaceSmall
    spacing: 0

    SectionHeader {
        Layout.fillWidth: true
        Layout.margins: Theme.spaceSmall
        text: qsTr("This device")
    }
    ListRow {
        Layout.fillWidth: true
        visible: root.viewModel.enrolled
        interactive: false
        iconName: "person"
        text: root.viewModel.userName
        detail: Theme.joined([root.viewModel.role, root.viewModel.companyName])
    }
    ListRow {
        Layout.fillWidth: true
        visible: root.viewModel.enrolled
        interactive: false
        iconName: "server"
        text: root.viewModel.serverUrl
        detail: qsTr("Server of your company")
    }
    ListRow {
        Layout.fillWidth: true
        interactive: false
        iconName: "device"
        text: root.viewModel.deviceName
        detail: root.viewModel.recordCountText
        lines: 2
    }
    Banner {
        Layout.fillWidth: true
        Layout.margins: Theme.spaceSmall
        visible: !root.viewModel.enrolled
        iconName: "server"
        title: qsTr("Not connected yet")
        text: qsTr("You can work right away. Connect when you have an invitation, and everything will be sent.")
        actionText: qsTr("Connect")
        onActed: root.enrolRequested()
    }
    ListRow {
        Layout.fillWidth: true
        visible: root.viewModel.enrolled
        iconName: "key"
        text: qsTr("Connect with another invitation")
        onClicked: root.enrolRequested()
        Icon {
            name: "chevron"
            size: 20
        }
    }
    ListRow {
        Layout.fillWidth: true
        iconName: "receipt"
        text: qsTr("Save a backup to a file")
        detail: root.viewModel.backupText
        lines: 2
        onClicked: saver.open()
        Icon {
            name: "chevron"
            size: 20
        }
    }
    FileDialog {
        id: saver
        fileMode: FileDialog.SaveFile
        title: qsTr("Save a backup to a file")
        defaultSuffix: "fairbook"
        nameFilters: [qsTr("Fairbook backup (*.fairbook)")]
        onAccepted: root.viewModel.backupTo(selectedFile)
    }
}
