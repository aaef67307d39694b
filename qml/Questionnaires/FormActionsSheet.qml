// FormActionsSheet.qml: everything that can be done with one questionnaire.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

FbSheet {
    id: root
    property string formKey
    property string formState
    readonly property bool archived: formState === "archived"
    signal openRequested(tab: string)
    signal runRequested()
    signal duplicateRequested()
    signal exportRequested(suffix: string)
    signal archiveRequested()
    signal restoreRequested()

    function openFor(key: string, title: string, formState: string): void {
        root.formKey = key;
        root.title = title;
        root.formState = formState;
        root.open();
    }

    component Action: ListRow {
        Layout.fillWidth: true
        onClicked: root.close()
    }

    ColumnLayout {
        width: parent.width - 2 * Theme.space
        x: Theme.space
        spacing: 0
        Action {
            visible: root.formState === "live"
            iconName: "play"
            text: qsTr("Fill in")
            onClicked: root.runRequested()
        }
        Action {
            objectName: "actionEdit"
            visible: !root.archived
            iconName: "edit"
            text: qsTr("Edit")
            onClicked: root.openRequested("questions")
        }
        Action {
            objectName: "actionResults"
            iconName: "chart"
            text: qsTr("Results")
            onClicked: root.openRequested("results")
        }
        Action {
            objectName: "actionDuplicate"
            iconName: "copy"
            text: qsTr("Duplicate")
            onClicked: root.duplicateRequested()
        }
        Action {
            iconName: "file"
            text: qsTr("Save as a file (JSON)")
            detail: qsTr("To keep, or to bring to another company")
            onClicked: root.exportRequested("json")
        }
        Action {
            iconName: "table"
            text: qsTr("Save as a workbook (XLSForm)")
            detail: qsTr("For a spreadsheet, ODK or KoboToolbox")
            onClicked: root.exportRequested("xlsx")
        }
        Action {
            objectName: "actionArchive"
            visible: !root.archived
            iconName: "box"
            text: qsTr("Put into the archive")
            detail: qsTr("Nobody is asked any more; its answers stay")
            onClicked: root.archiveRequested()
        }
        Action {
            objectName: "actionRestore"
            visible: root.archived
            iconName: "undo"
            text: qsTr("Take out of the archive")
            onClicked: root.restoreRequested()
        }
    }
}
