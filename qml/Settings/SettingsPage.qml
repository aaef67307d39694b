// SettingsPage.qml (Z11): how the app looks and speaks, the event, and where this device belongs.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

FocusScope {
    id: root
    required property var viewModel
    property bool enrolling: false
    readonly property bool enrolled: viewModel.enrolled
    signal eventSheetRequested()
    signal formsRequested()
    signal kioskRequested()

    onEnrolledChanged: if (enrolled) enrolling = false

    function startEnrolment(): void {
        enrolling = true;
    }

    Keys.onEscapePressed: event => {
        event.accepted = root.enrolling;
        root.enrolling = false;
    }

    EnrolPage {
        anchors.fill: parent
        visible: root.enrolling
        focus: root.enrolling
        viewModel: root.viewModel
        onClosed: root.enrolling = false
    }
    FormPage {
        objectName: "settingsForm"
        anchors.fill: parent
        focus: !root.enrolling
        visible: !root.enrolling
        spacing: Theme.space

        SettingsLooks {
            Layout.fillWidth: true
            viewModel: root.viewModel
        }
        Card {
            Layout.fillWidth: true
            padding: Theme.spaceSmall
            spacing: 0
            SectionHeader {
                Layout.fillWidth: true
                Layout.margins: Theme.spaceSmall
                text: qsTr("Event")
            }
            FbRepeater {
                id: events
                model: root.viewModel.events
                ListRow {
                    required property string key
                    required property string name
                    required property string place
                    required property string dates
                    Layout.fillWidth: true
                    radio: true
                    chosen: key === root.viewModel.currentEvent
                    iconName: "stand"
                    text: name
                    detail: Theme.joined([place, dates])
                    onClicked: root.viewModel.currentEvent = key
                }
            }
            ListRow {
                Layout.fillWidth: true
                iconName: "add"
                iconColor: Theme.primary
                textColor: Theme.primary
                text: qsTr("Add an event")
                onClicked: root.eventSheetRequested()
            }
        }
        Card {
            Layout.fillWidth: true
            padding: Theme.spaceSmall
            ListRow {
                objectName: "settingsForms"
                Layout.fillWidth: true
                iconName: "forms"
                text: qsTr("Questionnaires")
                detail: qsTr("What visitors are asked, and what they answered")
                lines: 2
                onClicked: root.formsRequested()
                Icon {
                    name: "chevron"
                    size: 20
                }
            }
            ListRow {
                objectName: "kioskRow"
                Layout.fillWidth: true
                iconName: "person"
                text: qsTr("Kiosk")
                detail: qsTr("Visitors fill in a questionnaire by themselves")
                onClicked: root.kioskRequested()
                Icon {
                    name: "chevron"
                    size: 20
                }
            }
        }
        SettingsDevice {
            Layout.fillWidth: true
            viewModel: root.viewModel
            onEnrolRequested: root.enrolling = true
        }
        FbText {
            Layout.fillWidth: true
            text: qsTr("Fairbook %1").arg(root.viewModel.appVersion)
            font: Theme.caption
            color: Theme.textSoft
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
