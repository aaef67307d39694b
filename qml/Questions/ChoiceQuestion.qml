// ChoiceQuestion.qml: one of several, or several; perhaps with a choice of one's own below.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

ColumnLayout {
    id: root
    required property var question ///< a QuestionDelegate

    spacing: Theme.spaceSmall

    FbText {
        Layout.fillWidth: true
        visible: root.question.most > 1
        text: root.question.viewModel.words.upTo.arg(root.question.most)
        font: Theme.caption
        color: Theme.textSoft
    }
    GridLayout {
        Layout.fillWidth: true
        columns: root.width >= 560 && root.question.options.length > 3 ? 2 : 1
        columnSpacing: Theme.spaceSmall
        rowSpacing: Theme.spaceSmall

        FbRepeater {
            model: root.question.options

            ChoiceRow {
                required property var modelData
                required property int index
                objectName: "option-" + modelData.key
                Layout.fillWidth: true
                text: modelData.text
                several: root.question.most !== 1
                chosen: root.question.chosen.includes(modelData.key)
                large: root.question.large
                digit: root.question.keyed ? index + 1 : 0
                onClicked: root.question.viewModel.choose(root.question.key, modelData.key)
            }
        }
    }
    FbTextField {
        objectName: "otherText"
        Layout.fillWidth: true
        visible: root.question.otherAllowed
        label: root.question.viewModel.words.other
        text: root.question.other
        maximumLength: 500
        onEdited: text => root.question.viewModel.typeOther(root.question.key, text)
    }
}
