// CaptureCodes.qml: a visitor's code instead of typing: from a picture, the clipboard or a drop; a USB scanner needs no button.
// Says what became of the code, and lets a person choose where a picture shows several.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Fairbook.Ui

ColumnLayout {
    id: root
    required property var codes
    required property string codeText
    signal ownCardRequested()

    spacing: Theme.spaceSmall

    Flow {
        Layout.fillWidth: true
        spacing: Theme.spaceTiny
        FbButton {
            objectName: "codeFile"
            variant: FbButton.Outlined
            iconName: "qr"
            enabled: !root.codes.reading
            text: root.codes.reading ? qsTr("Reading...") : qsTr("QR / badge")
            Accessible.name: qsTr("Read a QR code or a badge from a picture")
            onClicked: chooser.open()
        }
        FbButton {
            objectName: "codePaste"
            variant: FbButton.Plain
            enabled: !root.codes.reading
            text: qsTr("Paste code")
            onClicked: root.codes.paste()
        }
        FbButton {
            objectName: "myCard"
            variant: FbButton.Plain
            text: qsTr("My card")
            Accessible.name: qsTr("Show my card as a code")
            onClicked: root.ownCardRequested()
        }
    }
    RowLayout {
        objectName: "codeProblem"
        visible: root.codes.problem.length > 0
        spacing: Theme.spaceSmall
        Icon {
            name: "warning"
            size: 20
            color: Theme.warning
        }
        FbText {
            Layout.fillWidth: true
            text: root.codes.problem
            font: Theme.bodySmall
            Accessible.role: Accessible.AlertMessage
        }
        IconButton {
            iconName: "close"
            text: qsTr("Close")
            onClicked: root.codes.dismiss()
        }
    }
    RowLayout {
        objectName: "codeText"
        visible: root.codeText.length > 0 && !choosing.visible
        spacing: Theme.spaceSmall
        Icon {
            name: "info"
            size: 20
            color: Theme.primary
        }
        FbText {
            objectName: "codeWords"
            Layout.fillWidth: true
            text: root.codeText
            font: Theme.bodySmall
            Accessible.role: Accessible.AlertMessage
        }
    }
    ColumnLayout {
        id: choosing
        Layout.fillWidth: true
        visible: root.codes.choiceCount > 1
        spacing: Theme.spaceTiny
        SectionHeader {
            Layout.fillWidth: true
            text: qsTr("Which of these codes?")
            actionText: qsTr("None")
            onActed: root.codes.dismiss()
        }
        FbRepeater {
            model: root.codes.choices
            ListRow {
                required property int index
                required property string title
                objectName: "code-" + index
                Layout.fillWidth: true
                iconName: "qr"
                text: title
                onClicked: root.codes.choose(index)
            }
        }
    }

    FileDialog {
        id: chooser
        title: qsTr("Choose a picture of a code")
        nameFilters: [qsTr("Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)")]
        onAccepted: root.codes.readFile(selectedFile)
    }
}
