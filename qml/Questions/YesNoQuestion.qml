// YesNoQuestion.qml: yes or no; the same again takes it back. A consent is one too: no answer is not a no.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

RowLayout {
    id: root
    required property var question ///< a QuestionDelegate

    spacing: Theme.spaceSmall

    ChoiceRow {
        objectName: "yes"
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        text: root.question.viewModel.words.yes
        chosen: root.question.chosen.includes("yes")
        large: root.question.large
        digit: root.question.keyed ? 1 : 0
        onClicked: root.question.viewModel.say(root.question.key, true)
    }
    ChoiceRow {
        objectName: "no"
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        text: root.question.viewModel.words.no
        chosen: root.question.chosen.includes("no")
        large: root.question.large
        digit: root.question.keyed ? 2 : 0
        onClicked: root.question.viewModel.say(root.question.key, false)
    }
}
