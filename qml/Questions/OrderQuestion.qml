// OrderQuestion.qml: things put in order: a tap adds one at the end, arrows move it, a tap on it takes it out again.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

ColumnLayout {
    id: root
    required property var question ///< a QuestionDelegate

    /// The chosen ones first, in their order.
    readonly property var ordered: {
        const options = question.options;
        const chosen = question.chosen;
        return chosen.map(key => options.find(option => option.key === key)).filter(option => option)
            .concat(options.filter(option => !chosen.includes(option.key)));
    }

    spacing: Theme.spaceSmall

    FbText {
        Layout.fillWidth: true
        text: root.question.viewModel.words.inOrder
        font: Theme.caption
        color: Theme.textSoft
    }
    FbRepeater {
        model: root.ordered

        RowLayout {
            id: line
            required property var modelData
            readonly property int rank: root.question.chosen.indexOf(modelData.key) + 1
            Layout.fillWidth: true
            spacing: 0

            ChoiceRow {
                objectName: "rank-" + line.modelData.key
                Layout.fillWidth: true
                text: line.modelData.text
                several: true
                chosen: line.rank > 0
                rank: line.rank
                large: root.question.large
                onClicked: root.question.viewModel.choose(root.question.key, line.modelData.key)
            }
            IconButton {
                objectName: "up-" + line.modelData.key
                opacity: line.rank > 1 ? 1 : 0
                enabled: line.rank > 1
                iconName: "up"
                text: root.question.viewModel.words.up.arg(line.modelData.text)
                onClicked: root.question.viewModel.move(root.question.key, line.modelData.key, -1)
            }
            IconButton {
                objectName: "down-" + line.modelData.key
                opacity: line.rank > 0 && line.rank < root.question.chosen.length ? 1 : 0
                enabled: opacity > 0
                iconName: "down"
                text: root.question.viewModel.words.down.arg(line.modelData.text)
                onClicked: root.question.viewModel.move(root.question.key, line.modelData.key, 1)
            }
        }
    }
}
