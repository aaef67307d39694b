// OptionRow.qml: one choice: its text, and behind the arrow what follows from choosing it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

ColumnLayout {
    id: root
    required property int index
    required property string key
    required property var model
    required property string list
    required property var question
    required property bool last
    property bool open: false
    readonly property string follows: {
        const points = root.model.score ?? "";
        const grade = root.model.grade ?? "";
        return Theme.joined([points.length > 0 ? qsTr("points: %1").arg(points) : "", grade.length > 0 ? qsTr("grade %1").arg(grade) : "",
            root.model.tag ?? "", root.model.exclusive ? qsTr("takes the others away") : ""]);
    }

    function focusText(): void {
        field.forceActiveFocus(Qt.TabFocusReason);
    }

    function edit(member: string, text: string): void {
        root.question.editOption(root.list, root.key, member, text);
    }

    spacing: Theme.spaceTiny

    RowLayout {
        Layout.fillWidth: true
        spacing: 0
        FbTextField {
            id: field
            objectName: root.list + "-" + root.index
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            label: root.list === "rows" ? qsTr("Row %1").arg(root.index + 1) : qsTr("Choice %1").arg(root.index + 1)
            text: root.model.text
            clearable: false
            warningText: root.model.missing ? (root.model.reference.length > 0 ? qsTr("! Missing: %1").arg(root.model.reference)
                : qsTr("! Missing in this language")) : ""
            supportingText: root.open ? "" : root.follows
            onEdited: text => root.edit("text", text)
            onActiveFocusChanged: if (!activeFocus)
                root.question.flush()
            onAccepted: {
                root.question.flush();
                if (root.last)
                    root.question.addOption(root.list);
                else
                    nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
            }
        }
        IconButton {
            objectName: root.list + "-open-" + root.index
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 4
            iconName: root.open ? "up" : "more"
            text: root.open ? qsTr("Less about choice %1").arg(root.index + 1) : qsTr("More about choice %1").arg(root.index + 1)
            onClicked: root.open = !root.open
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space
        Layout.bottomMargin: Theme.spaceSmall
        visible: root.open
        spacing: Theme.spaceSmall

        RowLayout {
            Layout.fillWidth: true
            visible: root.list === "options"
            spacing: Theme.spaceSmall
            FbTextField {
                objectName: "score-" + root.index
                Layout.fillWidth: true
                Layout.preferredWidth: 90
                label: qsTr("Points")
                clearable: false
                inputMethodHints: Qt.ImhFormattedNumbersOnly
                text: root.model.score ?? ""
                onEdited: text => root.edit("score", text)
                onActiveFocusChanged: if (!activeFocus)
                    root.question.flush()
            }
            FbTextField {
                objectName: "tag-" + root.index
                Layout.fillWidth: true
                Layout.preferredWidth: 160
                label: qsTr("Tag for the client")
                clearable: false
                text: root.model.tag ?? ""
                onEdited: text => root.edit("tag", text)
                onActiveFocusChanged: if (!activeFocus)
                    root.question.flush()
            }
        }
        SegmentedButton {
            objectName: "grade-" + root.index
            Layout.fillWidth: true
            visible: root.list === "options"
            name: qsTr("At least this grade")
            clearable: true
            options: [{ key: "", label: qsTr("No grade") }, { key: "A", label: "A" }, { key: "B", label: "B" }, { key: "C", label: "C" }]
            current: root.model.grade ?? ""
            onSelected: key => root.question.setGrade(root.key, key)
        }
        FbSwitch {
            objectName: "exclusive-" + root.index
            Layout.fillWidth: true
            visible: root.list === "options" && root.question.shape === "options"
            text: qsTr("Takes the others away (“none of these”)")
            checked: root.model.exclusive ?? false
            onToggled: root.question.setExclusive(root.key, checked)
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: 0
            Item { Layout.fillWidth: true }
            IconButton {
                objectName: root.list + "-up-" + root.index
                iconName: "up"
                text: qsTr("Move up")
                enabled: root.index > 0
                onClicked: root.question.moveOption(root.list, root.key, -1)
            }
            IconButton {
                objectName: root.list + "-down-" + root.index
                iconName: "down"
                text: qsTr("Move down")
                enabled: !root.last
                onClicked: root.question.moveOption(root.list, root.key, 1)
            }
            IconButton {
                objectName: root.list + "-remove-" + root.index
                iconName: "trash"
                text: qsTr("Delete")
                onClicked: root.question.removeOption(root.list, root.key)
            }
        }
    }
}
