// NewFormSheet.qml: the ways to a new questionnaire: the short one that is ready, an empty one, or a file.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

FbSheet {
    id: root
    title: qsTr("New questionnaire")
    signal sampleRequested()
    signal emptyRequested()
    signal fileRequested()

    ColumnLayout {
        width: parent.width - 2 * Theme.space
        x: Theme.space
        spacing: Theme.spaceSmall
        ListRow {
            objectName: "newSample"
            Layout.fillWidth: true
            iconName: "forms"
            iconColor: Theme.primary
            text: qsTr("Start from the sample")
            detail: qsTr("Name, telephone, e-mail, region and a consent, in three languages. Ready to go live.")
            lines: 3
            onClicked: {
                root.close();
                root.sampleRequested();
            }
        }
        ListRow {
            objectName: "newEmpty"
            Layout.fillWidth: true
            iconName: "add"
            iconColor: Theme.primary
            text: qsTr("Start from nothing")
            detail: qsTr("Two empty sections: contact data, and what you want to know.")
            lines: 3
            onClicked: {
                root.close();
                root.emptyRequested();
            }
        }
        ListRow {
            objectName: "newFromFile"
            Layout.fillWidth: true
            iconName: "file"
            iconColor: Theme.primary
            text: qsTr("From a file")
            detail: qsTr("A questionnaire of Fairbook (JSON), or an XLSForm workbook as ODK and KoboToolbox make them.")
            lines: 3
            onClicked: {
                root.close();
                root.fileRequested();
            }
        }
    }
}
