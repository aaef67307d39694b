// FormListPage.qml: all questionnaires, what state they are in, and the ways to a new one.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import QtQuick.Layouts
import Fairbook.Ui

FocusScope {
    id: root
    required property var viewModel
    required property int widthClass
    readonly property bool wide: widthClass >= Theme.Medium
    signal opened(key: string, tab: string)
    signal runRequested(key: string)

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: list.side
        anchors.rightMargin: list.side
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.space
            Layout.bottomMargin: Theme.spaceSmall
            visible: list.count > 0 || root.viewModel.archivedShown
            spacing: Theme.spaceSmall
            FbText {
                Layout.fillWidth: true
                text: root.viewModel.archivedShown ? qsTr("Archive") : root.wide ? "" : qsTr("Questionnaires")
                font: Theme.title
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.role: Accessible.Heading
            }
            FilterChip {
                objectName: "showArchived"
                visible: root.viewModel.archivedCount > 0
                checkable: true
                checked: root.viewModel.archivedShown
                text: qsTr("Archive (%1)").arg(root.viewModel.archivedCount)
                onClicked: root.viewModel.archivedShown = checked
            }
            FbButton {
                objectName: "newForm"
                visible: !root.viewModel.archivedShown
                iconName: "add"
                text: qsTr("New")
                onClicked: newSheet.open()
            }
        }
        Banner {
            objectName: "formsNotice"
            Layout.fillWidth: true
            Layout.margins: Theme.space
            Layout.topMargin: Theme.spaceTiny
            visible: root.viewModel.notice.length > 0
            attention: root.viewModel.noticeWarns
            text: root.viewModel.notice
            actionText: qsTr("Close")
            onActed: root.viewModel.dismiss()
        }
        ListView {
            id: list
            objectName: "formList"
            readonly property real side: Math.max(0, (root.width - 900) / 2)
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Theme.space
            Layout.rightMargin: Theme.space
            model: root.viewModel.rows
            focus: true
            clip: true
            spacing: Theme.spaceSmall
            topMargin: Theme.spaceTiny
            bottomMargin: Theme.spaceHuge * 2
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            keyNavigationEnabled: true
            ScrollBar.vertical: FbScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Questionnaires")
            Keys.onReturnPressed: (list.currentItem as FormRow)?.opened("questions")
            Keys.onEnterPressed: (list.currentItem as FormRow)?.opened("questions")
            delegate: FormRow {
                width: ListView.view.width
                wide: root.wide
                marked: ListView.isCurrentItem && list.activeFocus && list.keyUsed
                onOpened: tab => root.opened(key, tab)
                onRunRequested: root.runRequested(key)
                onActionsRequested: actions.openFor(key, title, formState)
            }
            property bool keyUsed: false
            Keys.onPressed: event => {
                list.keyUsed = list.keyUsed || event.key === Qt.Key_Up || event.key === Qt.Key_Down;
                event.accepted = false;
            }

            EmptyState {
                objectName: "noForms"
                anchors.horizontalCenter: parent.horizontalCenter
                y: Math.max(Theme.spaceLarge, (list.height - height) / 2.6)
                visible: list.count === 0 && root.viewModel.loaded && !root.viewModel.archivedShown
                iconName: "forms"
                title: qsTr("No questionnaire yet")
                text: qsTr("Ask every visitor the same few questions, on your device, on theirs, or at a kiosk.")
                actionText: qsTr("Make the first one")
                onActed: newSheet.open()
            }
        }
    }
    NewFormSheet {
        id: newSheet
        objectName: "newFormSheet"
        onSampleRequested: root.viewModel.createSample()
        onEmptyRequested: root.viewModel.createEmpty()
        onFileRequested: opener.open()
    }
    FormActionsSheet {
        id: actions
        objectName: "formActions"
        onOpenRequested: tab => root.opened(formKey, tab)
        onRunRequested: root.runRequested(formKey)
        onDuplicateRequested: root.viewModel.duplicate(formKey)
        onExportRequested: suffix => {
            saver.defaultSuffix = suffix;
            saver.formKey = formKey;
            saver.open();
        }
        onArchiveRequested: root.viewModel.archive(formKey)
        onRestoreRequested: root.viewModel.restore(formKey)
    }
    FileDialog {
        id: opener
        title: qsTr("A questionnaire from a file")
        nameFilters: [qsTr("Questionnaires (*.json *.xlsx)")]
        onAccepted: root.viewModel.importFile(selectedFile)
    }
    FileDialog {
        id: saver
        property string formKey
        fileMode: FileDialog.SaveFile
        title: qsTr("Save the questionnaire to a file")
        nameFilters: defaultSuffix === "xlsx" ? [qsTr("XLSForm workbook (*.xlsx)")] : [qsTr("Questionnaire (*.json)")]
        onAccepted: root.viewModel.exportFile(formKey, selectedFile)
    }
}
