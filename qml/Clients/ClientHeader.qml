// ClientHeader.qml: who this is, how warm, where the record is, and what can be done with all of it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

ColumnLayout {
    id: root
    required property var viewModel
    property bool closable: false
    property bool roomy: false
    signal closed()

    spacing: 0

    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: root.closable ? Theme.spaceTiny : Theme.spaceLarge
        Layout.rightMargin: root.roomy ? Theme.space : Theme.spaceTiny
        Layout.topMargin: root.roomy ? Theme.space : Theme.spaceSmall
        spacing: root.closable ? Theme.spaceTiny : Theme.space

        IconButton {
            visible: root.closable
            iconName: "back"
            text: qsTr("Back to the list")
            onClicked: root.closed()
        }
        Avatar {
            name: root.viewModel.title
            size: root.roomy ? 56 : 44
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.leftMargin: root.closable ? Theme.spaceSmall : 0
            spacing: 1
            FbText {
                Layout.fillWidth: true
                text: root.viewModel.title
                font: root.roomy ? Theme.headline : Theme.title
                lineHeight: 1.05
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.role: Accessible.Heading
            }
            FbText {
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.viewModel.subtitle
                font: Theme.bodySmall
                color: Theme.textSoft
                maximumLineCount: 2
                elide: Text.ElideRight
            }
        }
        IconButton {
            objectName: "edit"
            visible: !root.viewModel.deleted && !root.roomy
            iconName: "edit"
            text: qsTr("Edit")
            onClicked: root.viewModel.beginEdit()
        }
        FbButton {
            objectName: "edit"
            visible: !root.viewModel.deleted && root.roomy
            Layout.alignment: Qt.AlignTop
            variant: FbButton.Tonal
            iconName: "edit"
            text: qsTr("Edit")
            onClicked: root.viewModel.beginEdit()
        }
        IconButton {
            visible: !root.viewModel.deleted
            Layout.alignment: root.roomy ? Qt.AlignTop : Qt.AlignVCenter
            iconName: "trash"
            text: qsTr("Delete")
            onClicked: root.viewModel.remove()
        }
    }
    Flow {
        Layout.fillWidth: true
        Layout.leftMargin: root.roomy ? Theme.spaceLarge : Theme.space
        Layout.rightMargin: Layout.leftMargin
        Layout.topMargin: Theme.spaceTiny
        Layout.bottomMargin: Theme.spaceSmall
        spacing: Theme.spaceSmall

        Repeater {
            model: ["A", "B", "C"]
            ChoiceChip {
                required property string modelData
                text: modelData
                Accessible.name: qsTr("Grade %1").arg(modelData)
                checked: root.viewModel.grade === modelData
                enabled: !root.viewModel.deleted
                iconName: checked ? "check" : ""
                onClicked: root.viewModel.setGrade(root.viewModel.grade === modelData ? "" : modelData)
            }
        }
        Item {
            implicitWidth: badge.implicitWidth
            implicitHeight: Theme.target
            StateBadge {
                id: badge
                anchors.centerIn: parent
                delivery: root.viewModel.delivery
                filled: true
            }
        }
        FbText {
            height: Theme.target
            visible: root.viewModel.owner.length > 0 && root.roomy
            text: qsTr("Looked after by %1").arg(root.viewModel.owner)
            font: Theme.caption
            color: Theme.textSoft
            verticalAlignment: Text.AlignVCenter
        }
    }
}
