// HistoryRow.qml: one thing that happened, on a line through time.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

Item {
    id: root
    required property int index
    required property string when
    required property string kind
    required property string title
    required property string text
    required property string author
    required property string delivery
    property bool last: false

    readonly property string picture: {
        switch (kind) {
        case "capture":
            return "stand";
        case "note":
            return "note";
        case "call":
            return "phone";
        case "task":
            return "task";
        case "consent":
            return "shield";
        default:
            return "edit";
        }
    }

    implicitHeight: column.implicitHeight + Theme.space + 2
    Accessible.role: Accessible.ListItem
    Accessible.name: Theme.joined([title, text, author, when])

    Rectangle {
        x: 17
        y: 40
        width: 2
        height: parent.height - 40
        visible: !root.last
        color: Theme.divider
    }
    Rectangle {
        y: 2
        width: 36
        height: 36
        radius: 18
        color: root.kind === "capture" ? Theme.primaryContainer : Theme.surfaceHigh
        Icon {
            anchors.centerIn: parent
            name: root.picture
            size: 18
            color: root.kind === "capture" ? Theme.textOnPrimaryContainer : Theme.textSoft
        }
    }
    ColumnLayout {
        id: column
        x: 36 + Theme.spaceMedium
        y: 2
        width: parent.width - x
        spacing: 1

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceSmall
            FbText {
                Layout.fillWidth: true
                text: root.title
                font: Theme.label
                Accessible.ignored: true
            }
            StateBadge {
                Layout.alignment: Qt.AlignTop
                visible: root.delivery.length > 0
                delivery: root.delivery
                brief: true
            }
        }
        FbText {
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.text
            font: Theme.bodySmall
            Accessible.ignored: true
        }
        FbText {
            Layout.fillWidth: true
            text: root.author.length > 0 ? qsTr("%1, %2").arg(root.when).arg(root.author) : root.when
            font: Theme.caption
            color: Theme.textSoft
            Accessible.ignored: true
        }
    }
}
