// Banner.qml: something to know, in the page, with at most one action. It never blocks anything.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

Rectangle {
    id: root
    required property string text
    property string title
    property string iconName: attention ? "warning" : "info"
    property string actionText
    property bool attention: false
    signal acted()

    readonly property real actionHeight: actionText.length > 0 ? action.implicitHeight : 22
    readonly property color ink: attention ? Theme.textOnWarningContainer : Theme.textOnTonal

    implicitWidth: 280
    // Of its parts: what the grid says of itself lags behind when the banner gets another width while it is hidden.
    implicitHeight: grid.y + (grid.beside ? Math.max(wordsHeight, actionHeight) + grid.y
                                          : wordsHeight + actionHeight + Theme.spaceTiny)
    readonly property real wordsHeight: (title.length > 0 ? head.implicitHeight + words.spacing : 0)
        + (text.length > 0 ? body.implicitHeight : 0)
    radius: Theme.radius
    color: attention ? Theme.warningContainer : Theme.tonal
    border.width: attention ? 1 : 0
    border.color: Theme.warningLine
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title.length > 0 ? title + ". " + text : text

    GridLayout {
        id: grid
        readonly property bool beside: root.actionText.length === 0
            || root.width > action.implicitWidth + 300
        x: Theme.space
        y: beside && action.visible ? Theme.spaceTiny + 2 : Theme.spaceMedium
        width: root.width - Theme.space - (beside && action.visible ? Theme.spaceSmall : Theme.space)
        columns: beside ? 3 : 2
        columnSpacing: Theme.spaceMedium
        rowSpacing: 0

        Icon {
            Layout.alignment: grid.beside && action.visible ? Qt.AlignVCenter : Qt.AlignTop
            name: root.iconName
            color: root.attention ? Theme.warning : Theme.primary
            size: 22
        }
        ColumnLayout {
            id: words
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            spacing: 2
            FbText {
                id: head
                Layout.fillWidth: true
                visible: root.title.length > 0
                text: root.title
                font: Theme.label
                color: root.ink
                Accessible.ignored: true
            }
            FbText {
                id: body
                Layout.fillWidth: true
                visible: root.text.length > 0
                text: root.text
                font: Theme.bodySmall
                color: root.ink
                Accessible.ignored: true
            }
        }
        FbButton {
            id: action
            Layout.columnSpan: grid.beside ? 1 : 2
            Layout.alignment: Qt.AlignRight | Qt.AlignVCenter
            visible: root.actionText.length > 0
            variant: FbButton.Plain
            attention: root.attention
            text: root.actionText
            onClicked: root.acted()
        }
    }
}
