// RunScore.qml: what the answers are worth, which of them gave it, what is missing for the next grade, and why a
// question is not asked.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

ColumnLayout {
    id: root
    required property var viewModel
    spacing: Theme.spaceSmall

    SectionHeader {
        Layout.fillWidth: true
        visible: root.viewModel.scoreText.length > 0
        text: qsTr("Right now")
    }
    FbText {
        objectName: "runScore"
        Layout.fillWidth: true
        visible: text.length > 0
        text: root.viewModel.scoreText
        font: Theme.subtitle
    }
    FbText {
        Layout.fillWidth: true
        visible: text.length > 0
        text: root.viewModel.nextGradeText
        font: Theme.bodySmall
        color: Theme.textSoft
    }
    FbRepeater {
        model: root.viewModel.scoreLines
        FbText {
            required property string modelData
            Layout.fillWidth: true
            text: modelData
            font: Theme.caption
            color: Theme.textSoft
        }
    }
    SectionHeader {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space
        visible: root.viewModel.hidden.length > 0
        text: qsTr("Not asked")
    }
    FbRepeater {
        model: root.viewModel.hidden
        FbText {
            required property string modelData
            Layout.fillWidth: true
            text: modelData
            font: Theme.caption
            color: Theme.textSoft
        }
    }
}
