// RunSections.qml: the parts of the questionnaire, and how much of each is answered.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

Rectangle {
    id: root
    required property var sections
    color: Theme.surfaceSunken

    ColumnLayout {
        x: Theme.spaceLarge
        y: Theme.spaceLarge
        width: parent.width - x - Theme.space
        spacing: Theme.space

        FbRepeater {
            model: root.sections

            RowLayout {
                id: line
                required property string title
                required property string detail
                required property bool done
                Layout.fillWidth: true
                spacing: Theme.spaceSmall

                Icon {
                    Layout.alignment: Qt.AlignTop
                    name: line.done ? "confirmed" : "clock"
                    size: 18
                    color: line.done ? Theme.success : Theme.textFaint
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0
                    FbText {
                        Layout.fillWidth: true
                        text: line.title
                        font: Theme.label
                    }
                    FbText {
                        text: line.detail
                        font: Theme.caption
                        color: Theme.textSoft
                    }
                }
            }
        }
    }
}
