// QuestionList.qml: the questions in their order and sections, how many visitors will get through them, and what is wrong.
// Alt+Up and Alt+Down move the one that is chosen; so does its handle.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Fairbook.Ui

FocusScope {
    id: root
    required property var viewModel
    required property bool wide
    readonly property real footerHeight: foot.visible ? foot.height : 0
    property int dropAt: -1 // the row behind which a dragged question would fall
    signal opened(key: string)
    signal addRequested()
    signal goLiveRequested()
    signal jumped(key: string)

    function keyAt(row: int): string {
        const item = rows.itemAt(row) as QuestionRow;
        return item ? item.key : "";
    }

    /// The row at `y` of the column; the last one below all of them.
    function rowAt(y: real): int {
        for (let row = 0; row < rows.count; ++row) {
            const item = rows.itemAt(row);
            if (y < item.y + item.height)
                return row;
        }
        return rows.count - 1;
    }

    function drop(key: string): void {
        const behind = root.keyAt(root.dropAt);
        root.dropAt = -1;
        if (behind.length > 0 && behind !== key)
            root.viewModel.place(key, behind);
    }

    function step(by: int): void {
        list.currentIndex = Math.max(0, Math.min(rows.count - 1, list.currentIndex + by));
        const item = rows.itemAt(list.currentIndex);
        if (!item)
            return;
        if (item.y < list.contentY)
            list.contentY = item.y;
        else if (item.y + item.height > list.contentY + list.height)
            list.contentY = item.y + item.height - list.height;
    }

    Flickable {
        id: list
        objectName: "questionList"
        property int currentIndex: -1
        readonly property int count: rows.count
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: foot.visible ? foot.top : parent.bottom
        contentHeight: column.height + Theme.spaceHuge
        focus: true
        clip: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        interactive: root.dropAt < 0
        ScrollBar.vertical: FbScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Questions")
        Keys.onReturnPressed: root.opened(root.keyAt(currentIndex))
        Keys.onEnterPressed: root.opened(root.keyAt(currentIndex))
        Keys.onDeletePressed: root.viewModel.remove(root.keyAt(currentIndex))
        Keys.onPressed: event => {
            const by = event.key === Qt.Key_Up ? -1 : event.key === Qt.Key_Down ? 1 : 0;
            event.accepted = by !== 0;
            if (by !== 0 && (event.modifiers & Qt.AltModifier) !== 0)
                root.viewModel.move(root.keyAt(currentIndex), by);
            else if (by !== 0)
                root.step(by);
        }

        Column {
            id: column
            width: list.width

            CompletionMeter {
                width: column.width
                viewModel: root.viewModel
            }
            Repeater {
                id: rows
                model: root.viewModel.rows
                QuestionRow {
                    width: column.width
                    chosen: root.wide && key === root.viewModel.selected
                    current: index === list.currentIndex && list.activeFocus
                    dropBelow: index === root.dropAt
                    onOpened: {
                        list.currentIndex = index;
                        root.opened(key);
                    }
                    onDragged: y => root.dropAt = root.rowAt(mapToItem(column, 0, y).y)
                    onDropped: root.drop(key)
                }
            }
            FbButton {
                objectName: "addQuestion"
                x: Theme.space
                visible: !root.wide
                variant: FbButton.Tonal
                iconName: "add"
                text: qsTr("Add a question")
                onClicked: root.addRequested()
            }
            Item {
                width: 1
                height: Theme.space
            }
            ProblemList {
                objectName: "problems"
                x: Theme.space
                width: column.width - 2 * Theme.space
                visible: count > 0
                problems: root.viewModel.problems
                onJumped: key => root.jumped(key)
            }
            EmptyState {
                x: (column.width - width) / 2
                visible: root.wide && rows.count === 0
                iconName: "forms"
                title: qsTr("Nothing is asked yet")
                text: qsTr("Choose a kind of question on the left.")
            }
        }
    }
    Rectangle {
        id: foot
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: !root.wide && !root.viewModel.unchanged
        height: row.implicitHeight + 2 * Theme.spaceSmall
        color: Theme.bar

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.divider
        }
        RowLayout {
            id: row
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: Theme.space
            spacing: Theme.spaceSmall
            FbText {
                Layout.fillWidth: true
                text: root.viewModel.blockers > 0 ? qsTr("To mend first: %1").arg(root.viewModel.blockers)
                    : qsTr("Ready to go live")
                font: Theme.bodySmall
                color: root.viewModel.blockers > 0 ? Theme.warning : Theme.textSoft
            }
            FbButton {
                objectName: "goLiveBelow"
                text: qsTr("Go live")
                onClicked: root.goLiveRequested()
            }
        }
    }
}
