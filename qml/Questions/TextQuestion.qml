// TextQuestion.qml: something to type: a line, several lines, a number, a date, a phone.
pragma ComponentBehavior: Bound
import QtQuick
import Fairbook.Ui

FocusScope {
    id: root
    required property var question ///< a QuestionDelegate
    readonly property string label: question.large ? question.viewModel.words.yourAnswer : question.text

    readonly property bool isLong: question.type === "long_text"
    readonly property string example: {
        switch (question.type) {
        case "date":
            return "2026-11-23";
        case "time":
            return "14:05";
        case "email":
            return "name@example.com";
        default:
            return "";
        }
    }
    readonly property int hints: {
        switch (question.type) {
        case "int":
            return Qt.ImhDigitsOnly;
        case "decimal":
        case "money":
            return Qt.ImhFormattedNumbersOnly;
        case "phone":
            return Qt.ImhDialableCharactersOnly;
        case "email":
            return Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase;
        case "date":
            return Qt.ImhDate;
        case "time":
            return Qt.ImhTime;
        default:
            return Qt.ImhNone;
        }
    }

    implicitHeight: line.visible ? line.implicitHeight : area.implicitHeight

    FbTextField {
        id: line
        objectName: "answerText"
        width: parent.width
        visible: !root.isLong
        focus: !root.isLong
        label: root.label
        placeholder: root.example
        text: root.question.value
        warningText: root.question.mark
        inputMethodHints: root.hints
        maximumLength: 4000
        onEdited: text => root.question.viewModel.type(root.question.key, text)
    }
    FbTextArea {
        id: area
        objectName: "answerArea"
        width: parent.width
        visible: root.isLong
        focus: root.isLong
        label: root.label
        minimumLines: 3
        text: root.question.value
        onEdited: text => root.question.viewModel.type(root.question.key, text)
    }
}
