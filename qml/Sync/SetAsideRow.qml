// SetAsideRow.qml: one change that the server would not take, and why; the others went through.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

ColumnLayout {
    id: root
    required property string key
    required property string name
    required property string reason
    required property string when
    signal retried(key: string)
    signal exported(key: string)

    spacing: 0

    ListRow {
        Layout.fillWidth: true
        interactive: false
        iconName: "warning"
        iconColor: Theme.warning
        lines: 3
        text: root.name
        detail: root.when.length > 0 ? qsTr("%1, %2").arg(root.reason).arg(root.when) : root.reason
    }
    RowLayout {
        Layout.alignment: Qt.AlignRight
        spacing: 0
        FbButton {
            variant: FbButton.Plain
            text: qsTr("Save to a file")
            Accessible.name: qsTr("Save %1 to a file").arg(root.name)
            onClicked: root.exported(root.key)
        }
        FbButton {
            variant: FbButton.Plain
            text: qsTr("Try again")
            Accessible.name: qsTr("Try to send %1 again").arg(root.name)
            onClicked: root.retried(root.key)
        }
    }
}
