// ConflictCard.qml: one clash: what was there before, what each wrote, and the ways to settle it, each with its key.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

FocusScope {
    id: root
    required property var viewModel
    required property var conflict
    required property int position
    property bool keyboardHints: true
    property bool navigable: false
    property bool editing: false
    readonly property string recordName: conflict?.recordName ?? ""
    readonly property string fieldLabel: conflict?.fieldLabel ?? ""
    readonly property string before: conflict?.before ?? ""
    readonly property bool canKeepBoth: conflict?.canKeepBoth ?? false
    readonly property string mergedInto: conflict?.mergedInto ?? ""
    readonly property bool deleted: conflict?.kind === "edited_after_delete"
    readonly property bool merged: conflict?.kind === "edited_after_merge"
    readonly property bool answered: !deleted && !merged // there are answers to choose from
    readonly property string mergedText: mergedInto.length > 0
        ? qsTr("This client was merged with %1. After that somebody wrote what stands below. Is it the same person?").arg(mergedInto)
        : qsTr("This client was merged with another one. After that somebody wrote what stands below. Is it the same person?")
    readonly property bool wide: width >= 560
    signal opened(key: string)

    onConflictChanged: editing = false
    onPositionChanged: editing = false

    function keepAt(index: int): void {
        const answer = answers.itemAt(index) as ConflictValue;
        if (answer && root.answered)
            root.viewModel.keep(answer.dot);
    }

    function keepShown(): void {
        if (root.deleted)
            root.viewModel.restoreRecord();
        else if (root.merged)
            root.viewModel.keepMerged();
        else
            keepAt(answers.shownIndex());
    }

    function startEdit(): void {
        if (!root.answered)
            return;
        edit.text = (answers.itemAt(answers.shownIndex()) as ConflictValue)?.value ?? "";
        root.editing = true;
        edit.forceActiveFocus();
        edit.selectAll();
    }

    Keys.enabled: !root.editing
    Keys.onDigit1Pressed: keepAt(0)
    Keys.onDigit2Pressed: keepAt(1)
    Keys.onDigit3Pressed: keepAt(2)
    Keys.onReturnPressed: keepShown()
    Keys.onEnterPressed: keepShown()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_B && root.canKeepBoth && root.answered)
            root.viewModel.keepBoth();
        else if (event.key === Qt.Key_E)
            root.startEdit();
        else if (event.key === Qt.Key_L)
            root.viewModel.later();
        else
            return;
        event.accepted = true;
    }

    FormPage {
        anchors.fill: parent
        focus: true
        maximumWidth: 760
        spacing: Theme.space

        Banner {
            objectName: "trivial"
            Layout.fillWidth: true
            visible: root.viewModel.trivialCount > 0
            iconName: "info"
            text: qsTr("%n clash(es) differ only by case or spaces.", "", root.viewModel.trivialCount)
            actionText: qsTr("Settle them at once")
            onActed: root.viewModel.resolveTrivial()
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceMedium
            Avatar {
                name: root.recordName
                size: 48
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                FbText {
                    Layout.fillWidth: true
                    text: root.recordName
                    font: Theme.title
                    Accessible.role: Accessible.Heading
                }
                FbText {
                    Layout.fillWidth: true
                    text: Theme.joined([root.deleted ? qsTr("Deleted, then changed") : root.merged ? qsTr("Merged, then changed") : root.fieldLabel,
                        root.navigable ? qsTr("%1 of %2").arg(root.position).arg(root.viewModel.count) : ""])
                    font: Theme.bodySmall
                    color: Theme.textSoft
                }
            }
            IconButton {
                iconName: "person"
                text: qsTr("Open the card")
                onClicked: root.opened(root.conflict?.recordKey ?? "")
            }
        }
        FbText {
            Layout.fillWidth: true
            text: root.deleted ? qsTr("One person deleted this client, another went on writing.")
                : root.merged ? root.mergedText
                : qsTr("Both answers are kept until you decide. Which one is right?")
            color: Theme.textSoft
            font: Theme.bodySmall
        }
        RowLayout {
            Layout.fillWidth: true
            visible: root.answered
            spacing: Theme.spaceSmall
            Icon {
                name: "history"
                size: 18
            }
            FbText {
                Layout.fillWidth: true
                text: root.before.length > 0 ? qsTr("Before: %1").arg(root.before)
                                                      : qsTr("Before: nothing")
                font: Theme.bodySmall
            }
        }
        GridLayout {
            Layout.fillWidth: true
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.spaceMedium
            rowSpacing: Theme.spaceMedium
            FbRepeater {
                id: answers
                model: root.conflict?.values ?? null

                function shownIndex(): int {
                    let found = 0;
                    for (let i = 0; i < count; ++i) {
                        if ((itemAt(i) as ConflictValue)?.shown)
                            found = i;
                    }
                    return found;
                }

                ConflictValue {
                    objectName: "value-" + index
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 100
                    keyboardHints: root.keyboardHints
                    selectable: root.answered
                    onKept: dot => root.viewModel.keep(dot)
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            visible: root.editing
            spacing: Theme.spaceSmall
            FbTextField {
                id: edit
                objectName: "editedValue"
                Layout.fillWidth: true
                label: root.fieldLabel
                onAccepted: root.viewModel.keepEdited(text)
                Keys.onEscapePressed: {
                    root.editing = false;
                    root.forceActiveFocus();
                }
            }
            FbButton {
                Layout.alignment: Qt.AlignRight
                iconName: "check"
                text: qsTr("Keep this")
                shortcutHint: root.keyboardHints ? "Enter" : ""
                onClicked: root.viewModel.keepEdited(edit.text)
            }
        }
        ConflictActions {
            Layout.fillWidth: true
            visible: !root.editing
            kind: root.conflict?.kind ?? ""
            canKeepBoth: root.canKeepBoth
            keyboardHints: root.keyboardHints
            onBothKept: root.viewModel.keepBoth()
            onEditRequested: root.startEdit()
            onPutOff: root.viewModel.later()
            onRestored: root.viewModel.restoreRecord()
            onDeletionConfirmed: root.viewModel.confirmDelete()
            onMergeKept: root.viewModel.keepMerged()
            onTakenApart: root.viewModel.takeApart()
        }
        FbText {
            Layout.fillWidth: true
            visible: root.answered
            text: qsTr("Whoever wrote the other answer will see what was decided. It can be undone later.")
            font: Theme.caption
            color: Theme.textSoft
        }
    }
}
