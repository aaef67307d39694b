// EventSheet.qml: which event the next visitors belong to; a new one needs only a name.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

FbSheet {
    id: root
    required property var viewModel

    title: qsTr("Event")

    function add(): void {
        if (newName.text.trim().length === 0)
            return;
        root.viewModel.addEvent(newName.text.trim(), newCountry.text.trim());
        newName.text = "";
        newCountry.text = "";
        root.close();
    }

    FormPage {
        anchors.fill: parent
        focus: true
        spacing: Theme.spaceTiny

        FbRepeater {
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
                onClicked: {
                    root.viewModel.currentEvent = key;
                    root.close();
                }
            }
        }
        SectionHeader {
            Layout.topMargin: Theme.space
            Layout.bottomMargin: Theme.spaceTiny
            text: qsTr("New event")
        }
        FbTextField {
            id: newName
            objectName: "newEventName"
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.spaceSmall
            label: qsTr("Name")
            nextField: newCountry
        }
        FbTextField {
            id: newCountry
            Layout.fillWidth: true
            label: qsTr("Country, two letters")
            placeholder: "UA"
            maximumLength: 2
            supportingText: qsTr("Phone numbers without a prefix are read as numbers of this country.")
            onAccepted: root.add()
        }
        FbButton {
            objectName: "addEvent"
            Layout.alignment: Qt.AlignRight
            Layout.topMargin: Theme.spaceSmall
            enabled: newName.text.trim().length > 0
            iconName: "add"
            text: qsTr("Add the event")
            onClicked: root.add()
        }
    }
}
