// ProblemList.qml: what keeps a draft from going live, and what its author should think about. A press jumps there.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

Rectangle {
    id: root
    required property var problems
    readonly property int count: rows.count
    signal jumped(key: string)

    implicitHeight: column.implicitHeight + Theme.spaceSmall * 2
    radius: Theme.radiusLarge
    color: Theme.surfaceRaised
    border.width: 1
    border.color: Theme.divider

    ColumnLayout {
        id: column
        x: Theme.spaceSmall
        y: Theme.spaceSmall
        width: parent.width - 2 * Theme.spaceSmall
        spacing: 0
        FbRepeater {
            id: rows
            model: root.problems
            ListRow {
                required property int index
                required property string key
                required property bool blocks
                required property var model
                objectName: "problem-" + index
                Layout.fillWidth: true
                iconName: blocks ? "warning" : "info"
                iconColor: blocks ? Theme.warning : Theme.textSoft
                text: model.text
                detail: blocks ? "" : qsTr("Advice")
                lines: 3
                onClicked: root.jumped(key)
                Icon {
                    name: "chevron"
                    size: 18
                }
            }
        }
    }
}
