// FbTextArea.qml: several lines of text with a label in sight; grows with what is written.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Fairbook.Ui

FocusScope {
    id: root
    required property string label
    property alias text: input.text
    property alias placeholder: input.placeholderText
    property alias input: input
    property int minimumLines: 2
    property string supportingText
    property string warningText
    signal edited(text: string)

    readonly property color lineColor: {
        if (warningText.length > 0)
            return Theme.warning;
        return input.activeFocus ? Theme.primary : Theme.outline;
    }
    readonly property bool floated: input.activeFocus || input.text.length > 0

    implicitWidth: 280
    implicitHeight: box.height + (below.visible ? below.implicitHeight + Theme.spaceTiny : 0)

    Rectangle {
        id: box
        width: parent.width
        height: Math.max(input.implicitHeight, input.topPadding + input.bottomPadding + metrics.height * root.minimumLines)
        radius: Theme.radius
        color: Theme.surfaceRaised
        border.width: input.activeFocus ? 2 : 1
        border.color: root.lineColor

        FontMetrics {
            id: metrics
            font: input.font
        }
        Text {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Theme.space
            anchors.rightMargin: Theme.space
            y: root.floated ? 8 : 16
            text: root.label
            font: root.floated ? Theme.captionStrong : Theme.body
            color: root.warningText.length > 0 ? Theme.warning : input.activeFocus ? Theme.primary : Theme.textSoft
            elide: Text.ElideRight
            Accessible.ignored: true
            Behavior on y { NumberAnimation { duration: Theme.quick; easing.type: Easing.OutCubic } }
        }
        TextArea {
            id: input
            focus: true
            anchors.fill: parent
            leftPadding: Theme.space
            rightPadding: Theme.space
            topPadding: Math.round(18 * Theme.textFactor) + 8
            bottomPadding: Theme.spaceSmall + 2
            wrapMode: TextEdit.Wrap
            font: Theme.body
            color: Theme.text
            placeholderTextColor: activeFocus ? Theme.textFaint : "transparent"
            selectionColor: Theme.primary
            selectedTextColor: Theme.textOnPrimary
            selectByMouse: true
            textFormat: TextEdit.PlainText
            background: null
            Keys.priority: Keys.BeforeItem
            Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            Accessible.role: Accessible.EditableText
            Accessible.name: root.label
            Accessible.description: root.warningText.length > 0 ? root.warningText : root.supportingText
            onTextChanged: if (activeFocus) root.edited(text)
        }
    }
    FbText {
        id: below
        anchors.top: box.bottom
        anchors.topMargin: Theme.spaceTiny
        x: Theme.space
        width: parent.width - 2 * Theme.space
        visible: text.length > 0
        text: root.warningText.length > 0 ? root.warningText : root.supportingText
        font: Theme.caption
        color: root.warningText.length > 0 ? Theme.warning : Theme.textSoft
    }
}
