// EnrolPage.qml: joins this device to the server of the company, by the picture of an invitation or by its words.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Fairbook.Ui

FocusScope {
    id: root
    required property var viewModel
    readonly property bool ready: viewModel.invitedServer.length > 0 && viewModel.invitedCode.length > 0
        && !viewModel.enrolBusy
    signal closed()

    function connect_(): void {
        if (root.ready)
            root.viewModel.enrolByCode(root.viewModel.invitedServer, root.viewModel.invitedCode);
    }

    FormPage {
        anchors.fill: parent
        focus: true
        maximumWidth: 560
        spacing: Theme.space

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: -Theme.spaceMedium
            spacing: Theme.spaceTiny
            IconButton {
                iconName: "back"
                text: qsTr("Back to settings")
                onClicked: root.closed()
            }
            FbText {
                Layout.fillWidth: true
                text: qsTr("Connect this device")
                font: Theme.headline
                Accessible.role: Accessible.Heading
            }
        }
        FbText {
            Layout.fillWidth: true
            text: qsTr("Your administrator gives you an invitation: a picture with a code, or the same in words. It works once.")
            color: Theme.textSoft
        }
        Banner {
            Layout.fillWidth: true
            visible: root.viewModel.enrolProblem.length > 0
            attention: true
            text: root.viewModel.enrolProblem
        }
        Card {
            Layout.fillWidth: true
            SectionHeader {
                Layout.fillWidth: true
                text: qsTr("With a picture")
            }
            FbButton {
                objectName: "choosePicture"
                Layout.fillWidth: true
                variant: FbButton.Tonal
                iconName: "qr"
                enabled: !root.viewModel.enrolBusy
                text: qsTr("Choose the picture of the code")
                onClicked: chooser.open()
            }
        }
        Card {
            Layout.fillWidth: true
            SectionHeader {
                Layout.fillWidth: true
                text: qsTr("With words")
            }
            FbTextField {
                id: invitation
                objectName: "invitation"
                Layout.fillWidth: true
                focus: true
                label: qsTr("Whole invitation, if you can paste it")
                inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
                nextField: server
                onEdited: text => root.viewModel.inspectInvitation(text)
            }
            FbTextField {
                id: server
                objectName: "server"
                Layout.fillWidth: true
                label: qsTr("Server")
                placeholder: "https://fairbook.example.com"
                text: root.viewModel.invitedServer
                inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
                nextField: code
                onEdited: text => root.viewModel.invitedServer = text
            }
            FbTextField {
                id: code
                objectName: "code"
                Layout.fillWidth: true
                label: qsTr("Code")
                text: root.viewModel.invitedCode
                inputMethodHints: Qt.ImhNoPredictiveText
                nextField: device
                onEdited: text => root.viewModel.invitedCode = text
            }
            FbTextField {
                id: device
                Layout.fillWidth: true
                label: qsTr("Name of this device")
                text: root.viewModel.deviceName
                onEdited: text => root.viewModel.deviceName = text
                onAccepted: root.connect_()
            }
        }
        FbProgress {
            Layout.fillWidth: true
            visible: root.viewModel.enrolBusy
            name: qsTr("Connecting...")
        }

        footer: FbButton {
            objectName: "connect"
            Layout.fillWidth: true
            enabled: root.ready
            iconName: "server"
            text: root.viewModel.enrolBusy ? qsTr("Connecting...") : qsTr("Connect")
            onClicked: root.connect_()
        }
    }
    FileDialog {
        id: chooser
        title: qsTr("Choose the picture of the code")
        nameFilters: [qsTr("Pictures (*.png *.jpg *.jpeg *.webp *.bmp)")]
        onAccepted: root.viewModel.enrolByPicture(selectedFile)
    }
}
