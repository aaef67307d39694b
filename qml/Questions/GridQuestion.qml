// GridQuestion.qml: the same choice for several things: one row each; on a phone its choices stand below its name.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

ColumnLayout {
    id: root
    required property var question ///< a QuestionDelegate

    readonly property bool wide: width >= 560

    spacing: Theme.spaceMedium

    FbRepeater {
        model: root.question.lines

        GridLayout {
            id: line
            required property var modelData
            Layout.fillWidth: true
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.space
            rowSpacing: 0

            FbText {
                Layout.preferredWidth: root.wide ? root.width * 0.32 : -1
                Layout.fillWidth: !root.wide
                text: line.modelData.text
                font: Theme.subtitle
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.spaceSmall
                Repeater {
                    model: root.question.options

                    ChoiceChip {
                        required property var modelData
                        objectName: "cell-" + line.modelData.key + "-" + modelData.key
                        text: modelData.text
                        Accessible.name: line.modelData.text + ": " + modelData.text
                        checkable: false
                        iconName: checked ? "check" : ""
                        checked: root.question.grid[line.modelData.key] === modelData.key
                        onClicked: root.question.viewModel.chooseIn(root.question.key, line.modelData.key, modelData.key)
                    }
                }
            }
        }
    }
}
