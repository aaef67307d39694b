// ConditionRow.qml: one comparison with an earlier answer, chosen from lists.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

Card {
    id: root
    required property int index
    required property string question
    required property string op
    required property string value
    required property string valueKind
    required property var ops
    required property var values
    required property var editor

    padding: Theme.spaceSmall
    spacing: Theme.spaceSmall

    RowLayout {
        Layout.fillWidth: true
        spacing: 0
        FbSelect {
            objectName: "condition-question-" + root.index
            Layout.fillWidth: true
            label: qsTr("Earlier question")
            options: root.editor.earlier
            current: root.question
            warningText: shownText.length === 0 ? qsTr("Gone") : ""
            onSelected: key => root.editor.setConditionQuestion(root.index, key)
        }
        IconButton {
            objectName: "condition-remove-" + root.index
            iconName: "close"
            text: qsTr("Remove this condition")
            onClicked: root.editor.removeCondition(root.index)
        }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: root.ops.length > 0
        spacing: Theme.spaceSmall
        FbSelect {
            objectName: "condition-op-" + root.index
            Layout.fillWidth: true
            Layout.preferredWidth: 120
            label: qsTr("Answer")
            options: root.ops
            current: root.op
            onSelected: key => root.editor.setConditionOp(root.index, key)
        }
        FbSelect {
            objectName: "condition-value-" + root.index
            Layout.fillWidth: true
            Layout.preferredWidth: 160
            visible: root.valueKind === "choice"
            label: qsTr("Value")
            options: root.values
            current: root.value
            onSelected: key => root.editor.setConditionValue(root.index, key)
        }
        FbTextField {
            objectName: "condition-text-" + root.index
            Layout.fillWidth: true
            Layout.preferredWidth: 160
            visible: root.valueKind === "number" || root.valueKind === "text"
            label: qsTr("Value")
            clearable: false
            inputMethodHints: root.valueKind === "number" ? Qt.ImhFormattedNumbersOnly : Qt.ImhNone
            text: root.value
            onAccepted: root.editor.setConditionValue(root.index, text)
            onActiveFocusChanged: if (!activeFocus && text !== root.value)
                root.editor.setConditionValue(root.index, text)
        }
    }
}
