// CardPhotos.qml: a card instead of typing: its photo is a lead at once, and what it says is looked at now or later.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Fairbook.Ui

ColumnLayout {
    id: root
    required property var transcribe
    signal requested()

    spacing: Theme.spaceSmall

    Flow {
        Layout.fillWidth: true
        spacing: Theme.spaceSmall
        FbButton {
            objectName: "cardPhoto"
            variant: FbButton.Outlined
            iconName: "camera"
            enabled: !root.transcribe.adding
            text: root.transcribe.adding ? qsTr("Saving the photo...") : qsTr("Card photo")
            onClicked: chooser.open()
        }
        FbButton {
            objectName: "transcribeCards"
            visible: root.transcribe.count > 0
            variant: FbButton.Plain
            text: qsTr("Transcribe %n card(s)", "", root.transcribe.count)
            onClicked: root.requested()
        }
    }
    Banner {
        objectName: "cardRefused"
        Layout.fillWidth: true
        visible: root.transcribe.refusal.length > 0
        attention: true
        text: root.transcribe.refusal
        actionText: qsTr("Close")
        onActed: root.transcribe.dismiss()
    }
    Connections {
        target: root.transcribe
        function onAdded(): void {
            root.requested();
        }
    }
    FileDialog {
        id: chooser
        title: qsTr("Choose photos of cards")
        fileMode: FileDialog.OpenFiles
        nameFilters: [qsTr("Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)")]
        onAccepted: root.transcribe.addFiles(selectedFiles)
    }
}
