// ConflictActions.qml: the other ways to settle a clash, besides choosing one of the answers.
pragma ComponentBehavior: Bound
import QtQuick
import Fairbook.Ui

Flow {
    id: root
    required property string kind
    readonly property bool deleted: kind === "edited_after_delete"
    readonly property bool merged: kind === "edited_after_merge"
    readonly property bool answers: !deleted && !merged
    required property bool canKeepBoth
    required property bool keyboardHints
    signal bothKept()
    signal editRequested()
    signal putOff()
    signal restored()
    signal deletionConfirmed()
    signal mergeKept()
    signal takenApart()

    spacing: Theme.spaceSmall

    FbButton {
        objectName: "keepBoth"
        visible: root.canKeepBoth && root.answers
        variant: FbButton.Tonal
        iconName: "add"
        text: qsTr("Keep both")
        shortcutHint: root.keyboardHints ? "B" : ""
        onClicked: root.bothKept()
    }
    FbButton {
        visible: root.answers
        variant: FbButton.Outlined
        iconName: "edit"
        text: qsTr("Write another answer")
        shortcutHint: root.keyboardHints ? "E" : ""
        onClicked: root.editRequested()
    }
    FbButton {
        visible: root.deleted
        iconName: "undo"
        text: qsTr("Restore the client")
        shortcutHint: root.keyboardHints ? "Enter" : ""
        onClicked: root.restored()
    }
    FbButton {
        visible: root.deleted
        variant: FbButton.Outlined
        iconName: "trash"
        text: qsTr("Delete all the same")
        onClicked: root.deletionConfirmed()
    }
    FbButton {
        objectName: "keepMerged"
        visible: root.merged
        iconName: "check"
        text: qsTr("Same person")
        shortcutHint: root.keyboardHints ? "Enter" : ""
        onClicked: root.mergeKept()
    }
    FbButton {
        objectName: "takeApart"
        visible: root.merged
        variant: FbButton.Outlined
        iconName: "clients"
        text: qsTr("Two people, take apart")
        onClicked: root.takenApart()
    }
    FbButton {
        variant: FbButton.Plain
        text: qsTr("Later")
        shortcutHint: root.keyboardHints ? "L" : ""
        onClicked: root.putOff()
    }
}
