// RatingQuestion.qml: a number on a scale: 0 to 10 for a recommendation, 1 to 5 for stars.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Fairbook.Ui

ColumnLayout {
    id: root
    required property var question ///< a QuestionDelegate

    readonly property bool stars: question.type === "stars"
    readonly property int first: stars ? 1 : 0
    readonly property int count: question.most - first + 1
    readonly property int columns: Math.max(4, Math.min(count, Math.floor((width + Theme.spaceTiny) / (Theme.target + Theme.spaceTiny))))
    readonly property int chosen: question.value.length > 0 ? Number(question.value) : -1

    spacing: Theme.spaceTiny

    GridLayout {
        Layout.fillWidth: !root.stars
        columns: root.count > root.columns ? Math.ceil(root.count / Math.ceil(root.count / root.columns)) : root.count
        columnSpacing: Theme.spaceTiny
        rowSpacing: Theme.spaceTiny

        Repeater {
            model: root.count

            AbstractButton {
                id: number
                required property int index
                readonly property int points: root.first + index
                readonly property bool lit: root.stars ? points <= root.chosen : points === root.chosen
                objectName: "rate-" + points
                Layout.fillWidth: !root.stars
                implicitWidth: Theme.target
                implicitHeight: root.question.large ? 64 : Theme.target
                focusPolicy: Qt.StrongFocus
                activeFocusOnTab: true
                Accessible.role: Accessible.RadioButton
                Accessible.name: root.question.viewModel.words.outOf.arg(points).arg(root.question.most)
                Accessible.checkable: true
                Accessible.checked: points === root.chosen
                Accessible.onPressAction: number.clicked()
                onClicked: root.question.viewModel.rate(root.question.key, points)

                background: Rectangle {
                    radius: Theme.radiusSmall
                    color: number.lit && !root.stars ? Theme.primary : root.stars ? "transparent" : Theme.surfaceRaised
                    border.width: root.stars || number.lit ? 0 : 1
                    border.color: Theme.outline
                    Rectangle {
                        anchors.fill: parent
                        radius: parent.radius
                        color: Theme.veil(Theme.primary, number.down ? 0.14 : number.hovered ? 0.06 : 0)
                    }
                    FocusRing { shown: number.visualFocus }
                }
                contentItem: Item {
                    Text {
                        anchors.centerIn: parent
                        visible: !root.stars
                        text: number.points
                        font: Theme.subtitle
                        color: number.lit ? Theme.textOnPrimary : Theme.text
                        Accessible.ignored: true
                    }
                    Icon {
                        anchors.centerIn: parent
                        visible: root.stars
                        name: "star"
                        filled: number.lit
                        size: root.question.large ? 40 : 30
                        color: number.lit ? Theme.warning : Theme.outline
                    }
                }
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        visible: !root.stars
        FbText {
            Layout.fillWidth: true
            text: root.question.viewModel.words.unlikely
            font: Theme.caption
            color: Theme.textSoft
        }
        FbText {
            text: root.question.viewModel.words.likely
            font: Theme.caption
            color: Theme.textSoft
        }
    }
}
