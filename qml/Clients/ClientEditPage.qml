// ClientEditPage.qml: the client as a form: a row a field, as the catalogue has them. A warning never blocks Save.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

FocusScope {
    id: root
    required property var viewModel
    readonly property real footerHeight: form.footerHeight

    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        enabled: root.visible
        onActivated: root.viewModel.save()
    }
    Keys.onEscapePressed: root.viewModel.cancel()

    FormPage {
        id: form
        anchors.fill: parent
        focus: true

        FbText {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.spaceTiny
            text: root.viewModel.title
            font: Theme.headline
            Accessible.role: Accessible.Heading
        }
        FbRepeater {
            id: rows
            model: root.viewModel.editing ? root.viewModel.form : null
            EditFieldRow {
                Layout.fillWidth: true
                headed: section.length > 0 && (index === 0 || (rows.itemAt(index - 1) as EditFieldRow)?.section !== section)
                onEdited: (row, text) => root.viewModel.form.setValue(row, text)
                onRemoved: row => root.viewModel.form.removeRow(row)
                onAccepted: (rows.itemAt(index + 1) as EditFieldRow)?.start()
            }
        }
        SectionHeader {
            Layout.topMargin: Theme.spaceSmall
            visible: addable.count > 0
            text: qsTr("Add")
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.spaceSmall
            Repeater {
                id: addable
                model: root.viewModel.editing ? root.viewModel.form.addable : null
                Chip {
                    required property var modelData
                    text: modelData.label
                    iconName: "add"
                    Accessible.name: qsTr("Add %1").arg(modelData.label)
                    onClicked: root.viewModel.form.add(modelData.field)
                }
            }
        }

        footer: RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceSmall
            Item { Layout.fillWidth: true }
            FbButton {
                variant: FbButton.Plain
                text: qsTr("Cancel")
                shortcutHint: root.width >= 620 ? "Esc" : ""
                onClicked: root.viewModel.cancel()
            }
            FbButton {
                objectName: "saveClient"
                iconName: "check"
                text: qsTr("Save")
                shortcutHint: root.width >= 620 ? "Ctrl+Enter" : ""
                onClicked: root.viewModel.save()
            }
        }
    }
}
