// AttachedClient.qml: this meeting belongs to somebody we know already; nothing of theirs is typed again.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

Card {
    id: root
    required property string name
    signal detached()

    color: Theme.tonal
    border.width: 0

    RowLayout {
        spacing: Theme.space
        Avatar {
            name: root.name
            size: 48
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            FbText {
                Layout.fillWidth: true
                text: root.name
                font: Theme.title
                color: Theme.textOnTonal
            }
            FbText {
                Layout.fillWidth: true
                text: qsTr("A new meeting with somebody we know. What was written before stays.")
                font: Theme.bodySmall
                color: Theme.textOnTonal
            }
        }
    }
    FbButton {
        objectName: "detach"
        Layout.alignment: Qt.AlignRight
        variant: FbButton.Plain
        iconName: "undo"
        text: qsTr("No, a different person")
        onClicked: root.detached()
    }
}
