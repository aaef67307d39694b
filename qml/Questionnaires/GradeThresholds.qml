// GradeThresholds.qml: so many points, or more, make a visitor an A, a B or a C.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

Card {
    id: root
    required property var viewModel

    SectionHeader {
        Layout.fillWidth: true
        text: qsTr("Grades by points")
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceSmall
        Repeater {
            model: ["A", "B", "C"]
            FbTextField {
                id: field
                required property string modelData
                objectName: "points-" + modelData
                Layout.fillWidth: true
                label: qsTr("%1 from").arg(modelData)
                clearable: false
                inputMethodHints: Qt.ImhFormattedNumbersOnly
                text: root.viewModel.gradePoints[modelData] ?? ""
                onEdited: text => root.viewModel.editGrade(field.modelData, text)
                onActiveFocusChanged: if (!activeFocus)
                    root.viewModel.flush()
            }
        }
    }
    FbText {
        Layout.fillWidth: true
        text: qsTr("The points of the chosen answers are added. More points never make a worse grade.")
        font: Theme.bodySmall
        color: Theme.textSoft
    }
}
