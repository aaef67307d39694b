// QuestionPane.qml: everything about one question. What is written is saved when the field is left, or after a pause.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

FormPage {
    id: root
    required property var question
    required property var languages
    required property var names
    required property var palette
    readonly property bool chooses: ["option", "options", "order", "grid"].includes(question.shape)
    property bool hintOpen: false
    readonly property bool hinted: hintOpen || Object.values(question.hints).some(text => text.length > 0)

    function focusText(): void {
        root.scroller.contentY = 0;
        texts.focusFirst();
    }

    readonly property string key: question.key
    onKeyChanged: hintOpen = false

    TextsByLanguage {
        id: texts
        objectName: "questionText"
        Layout.fillWidth: true
        label: root.question.shape === "none" ? qsTr("Text") : qsTr("Question")
        languages: root.languages
        names: root.names
        texts: root.question.texts
        onEdited: (language, text) => root.question.edit("text", language, text)
        onFinished: root.question.flush()
    }
    TextsByLanguage {
        objectName: "questionHint"
        Layout.fillWidth: true
        visible: root.hinted
        needed: false
        label: qsTr("Hint")
        languages: root.hinted ? root.languages : []
        names: root.names
        texts: root.question.hints
        onEdited: (language, text) => root.question.edit("hint", language, text)
        onFinished: root.question.flush()
    }
    FbButton {
        Layout.leftMargin: -Theme.spaceSmall
        visible: !root.hinted
        variant: FbButton.Plain
        iconName: "add"
        text: qsTr("Add a hint")
        onClicked: root.hintOpen = true
    }
    FbSelect {
        objectName: "questionType"
        Layout.fillWidth: true
        label: qsTr("Type")
        options: root.palette.some(type => type.key === root.question.type) ? root.palette
            : root.palette.concat([{ key: root.question.type, label: root.question.typeName }])
        current: root.question.type
        onSelected: key => root.question.type = key
    }
    OptionList {
        objectName: "tableRows"
        Layout.fillWidth: true
        visible: root.question.shape === "grid"
        list: "rows"
        title: qsTr("Rows")
        question: root.question
        options: root.question.tableRows
    }
    OptionList {
        objectName: "options"
        Layout.fillWidth: true
        visible: root.chooses
        list: "options"
        title: qsTr("Choices")
        question: root.question
        options: root.question.options
    }
    QuestionChecks {
        Layout.fillWidth: true
        question: root.question
    }
    ConditionEditor {
        objectName: "conditions"
        Layout.fillWidth: true
        question: root.question
    }
    FbText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceSmall
        text: qsTr("Key: %1. It stays the same from version to version: results join by it.").arg(root.question.key)
        font: Theme.caption
        color: Theme.textFaint
    }
}
