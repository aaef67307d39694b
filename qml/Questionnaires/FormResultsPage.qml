// FormResultsPage.qml: what visitors answered, question by question, over all versions.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Fairbook.Ui

FocusScope {
    id: root
    required property var viewModel
    required property bool wide

    FormPage {
        objectName: "resultList"
        anchors.fill: parent
        focus: true
        maximumWidth: 860

        GridLayout {
            Layout.fillWidth: true
            columns: root.wide ? 3 : 1
            columnSpacing: Theme.spaceSmall
            rowSpacing: Theme.spaceSmall
            FbSelect {
                objectName: "resultVersion"
                Layout.fillWidth: true
                label: qsTr("Version")
                options: root.viewModel.versions
                current: root.viewModel.version
                onSelected: key => root.viewModel.version = key
            }
            FbSelect {
                objectName: "resultFair"
                Layout.fillWidth: true
                label: qsTr("Fair")
                options: root.viewModel.fairs
                current: root.viewModel.fair
                onSelected: key => root.viewModel.fair = key
            }
            FbButton {
                objectName: "exportResults"
                Layout.fillWidth: !root.wide
                enabled: root.viewModel.responses > 0
                variant: FbButton.Tonal
                iconName: "table"
                text: qsTr("Save as a workbook")
                onClicked: saver.open()
            }
        }
        Banner {
            Layout.fillWidth: true
            visible: root.viewModel.notice.length > 0
            text: root.viewModel.notice
            actionText: qsTr("Close")
            onActed: root.viewModel.dismiss()
        }
        FbText {
            objectName: "resultSummary"
            Layout.fillWidth: true
            visible: root.viewModel.responses > 0
            text: root.viewModel.summary
            font: Theme.title
        }
        FbText {
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.viewModel.fewText
            font: Theme.bodySmall
            color: Theme.textSoft
        }
        FbRepeater {
            model: root.viewModel.rows
            ResultCard {
                Layout.fillWidth: true
                visible: root.viewModel.responses > 0
            }
        }
    }
    EmptyState {
        anchors.centerIn: parent
        visible: root.viewModel.loaded && root.viewModel.responses === 0
        iconName: "chart"
        title: qsTr("No answers yet")
        text: qsTr("As soon as somebody answers, the results stand here.")
    }
    FileDialog {
        id: saver
        fileMode: FileDialog.SaveFile
        title: qsTr("Save the answers as a workbook")
        defaultSuffix: "xlsx"
        nameFilters: [qsTr("Workbook (*.xlsx)")]
        onAccepted: root.viewModel.exportTo(selectedFile)
    }
}
