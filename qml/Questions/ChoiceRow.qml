// ChoiceRow.qml: one option of a question: a ring or a box, its words, and the key that chooses it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Fairbook.Ui

AbstractButton {
    id: root
    property bool chosen: false
    property bool several: false
    property bool large: false
    property int digit: 0
    property int rank: 0

    implicitHeight: Math.max(root.large ? 64 : Theme.target, contentItem.implicitHeight + 2 * Theme.spaceSmall)
    implicitWidth: 200
    leftPadding: Theme.space
    rightPadding: Theme.space
    focusPolicy: Qt.StrongFocus
    activeFocusOnTab: true
    Accessible.role: root.several ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: root.chosen
    Accessible.onPressAction: root.clicked()
    Accessible.onToggleAction: root.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: root.chosen ? Theme.primaryContainer : Theme.surfaceRaised
        border.width: 1
        border.color: root.chosen ? Theme.primary : Theme.divider

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.veil(Theme.primary, root.down ? 0.14 : root.hovered ? 0.06 : 0)
        }
        FocusRing { shown: root.visualFocus }
    }
    contentItem: RowLayout {
        spacing: Theme.spaceMedium

        Rectangle {
            implicitWidth: 24
            implicitHeight: 24
            radius: root.several ? 7 : 12
            color: root.chosen ? Theme.primary : "transparent"
            border.width: root.chosen ? 0 : 2
            border.color: Theme.outline
            Icon {
                anchors.centerIn: parent
                visible: root.chosen && root.rank === 0
                name: "check"
                size: 16
                strokeWidth: 3
                color: Theme.textOnPrimary
            }
            Text {
                anchors.centerIn: parent
                visible: root.rank > 0
                text: root.rank
                font: Theme.captionStrong
                color: Theme.textOnPrimary
            }
        }
        FbText {
            Layout.fillWidth: true
            text: root.text
            font: root.large ? Theme.title : Theme.body
            color: root.chosen ? Theme.textOnPrimaryContainer : Theme.text
            Accessible.ignored: true
        }
        KeyHint {
            visible: root.digit > 0 && root.digit < 10
            text: root.digit
        }
    }
}
