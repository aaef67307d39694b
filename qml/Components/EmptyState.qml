// EmptyState.qml: nothing here yet: says so kindly, and what to do.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

ColumnLayout {
    id: root
    required property string iconName
    required property string title
    property string text
    property string actionText
    signal acted()

    spacing: Theme.spaceSmall
    width: parent ? Math.min(360, parent.width - 2 * Theme.spaceLarge) : 360

    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        Layout.bottomMargin: Theme.spaceSmall
        implicitWidth: 88
        implicitHeight: 88
        radius: 44
        color: Theme.tonal
        Icon {
            anchors.centerIn: parent
            name: root.iconName
            color: Theme.primary
            size: 40
            strokeWidth: 1.4
        }
    }
    FbText {
        Layout.fillWidth: true
        text: root.title
        font: Theme.title
        horizontalAlignment: Text.AlignHCenter
    }
    FbText {
        Layout.fillWidth: true
        visible: text.length > 0
        text: root.text
        font: Theme.bodySmall
        color: Theme.textSoft
        horizontalAlignment: Text.AlignHCenter
    }
    FbButton {
        objectName: "emptyAction"
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.spaceMedium
        visible: root.actionText.length > 0
        variant: FbButton.Tonal
        text: root.actionText
        onClicked: root.acted()
    }
}
