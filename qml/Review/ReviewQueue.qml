// ReviewQueue.qml: what waits for a decision.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Fairbook.Ui

FocusScope {
    id: root
    required property var viewModel

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        SectionHeader {
            Layout.fillWidth: true
            Layout.margins: Theme.spaceLarge
            Layout.bottomMargin: Theme.spaceSmall
            text: qsTr("%n to settle", "", root.viewModel.count)
            detail: root.viewModel.doneCount > 0 ? qsTr("%n done", "", root.viewModel.doneCount) : ""
        }
        ListView {
            objectName: "reviewQueue"
            id: list
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Theme.spaceSmall
            Layout.rightMargin: Theme.spaceSmall
            model: root.viewModel.rows
            currentIndex: root.viewModel.currentIndex
            clip: true
            reuseItems: true
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: FbScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Waiting for a decision")
            delegate: ListRow {
                required property int index
                required property string recordName
                required property string field
                required property string kind
                width: ListView.view.width
                chosen: index === root.viewModel.currentIndex
                iconName: kind === "edited_after_delete" ? "trash" : kind === "edited_after_merge" ? "clients" : "review"
                iconColor: Theme.warning
                lines: 0
                text: recordName
                detail: kind === "edited_after_delete" ? qsTr("changed after it was deleted")
                    : kind === "edited_after_merge" ? qsTr("changed after it was merged") : field
                onClicked: root.viewModel.currentIndex = index
            }
        }
    }
}
