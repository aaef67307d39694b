// ResultBar.qml: how many chose this: a bar, the number and its share. A head stands above the bars of a table's row.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

ColumnLayout {
    id: root
    required property string label
    required property int count
    required property real share
    required property string words
    required property bool head
    property bool counted: true

    spacing: 3
    Accessible.role: Accessible.ListItem
    Accessible.name: head ? label : qsTr("%1: %2, %3").arg(label).arg(count).arg(words)

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceSmall
        FbText {
            Layout.fillWidth: true
            text: root.label
            font: root.head ? Theme.label : Theme.bodySmall
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        FbText {
            visible: !root.head
            text: root.counted ? root.count + "  ·  " + root.words : root.words
            font: Theme.captionStrong
            color: Theme.textSoft
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: 8
        visible: !root.head
        radius: 4
        color: Theme.surfaceHigh
        Rectangle {
            width: Math.max(root.count > 0 ? 8 : 0, parent.width * Math.min(1, root.share))
            height: parent.height
            radius: parent.radius
            color: Theme.primary
        }
    }
}
