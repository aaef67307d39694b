// ConditionEditor.qml: when a question is asked: always, or when all or any of some answers were given. No code.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

ColumnLayout {
    id: root
    required property var question
    readonly property string mode: question.conditionMode

    spacing: Theme.spaceSmall

    FbText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceSmall
        text: qsTr("Asked when")
        font: Theme.label
        color: Theme.primary
        Accessible.role: Accessible.Heading
    }
    SegmentedButton {
        objectName: "conditionMode"
        Layout.fillWidth: true
        enabled: root.question.mayDepend || root.mode !== "always"
        name: qsTr("Asked when")
        options: [{ key: "always", label: qsTr("Always") }, { key: "all", label: qsTr("All hold") }, { key: "any", label: qsTr("Any holds") }]
        current: root.mode
        onSelected: key => root.question.conditionMode = key
    }
    FbText {
        Layout.fillWidth: true
        visible: !root.question.mayDepend && root.mode === "always"
        text: qsTr("The first question is always asked: a condition looks at earlier answers.")
        font: Theme.caption
        color: Theme.textSoft
    }
    Banner {
        Layout.fillWidth: true
        visible: root.mode === "other"
        title: qsTr("This condition came from a file and says more than can be shown here.")
        text: root.question.conditionText
        actionText: qsTr("Always ask")
        onActed: root.question.conditionMode = "always"
    }
    FbRepeater {
        id: rows
        model: root.question.conditions
        ConditionRow {
            Layout.fillWidth: true
            editor: root.question
        }
    }
    FbButton {
        objectName: "addCondition"
        Layout.leftMargin: -Theme.spaceSmall
        visible: root.mode === "all" || root.mode === "any"
        variant: FbButton.Plain
        iconName: "add"
        text: qsTr("Add a condition")
        onClicked: root.question.addCondition()
    }
}
