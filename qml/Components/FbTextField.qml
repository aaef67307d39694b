// FbTextField.qml: one line of text with its label always in sight. Supporting words stand below; a warning is amber,
// says what is odd in plain words, and never stops anybody from saving.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Fairbook.Ui

FocusScope {
    id: root
    required property string label
    property alias text: input.text
    property alias placeholder: input.placeholderText
    property alias inputMethodHints: input.inputMethodHints
    property alias readOnly: input.readOnly
    property alias input: input
    property alias maximumLength: input.maximumLength
    property string supportingText
    property string warningText
    property bool clearable: true
    property Item nextField: null
    signal edited(text: string)
    signal accepted()

    readonly property bool floated: input.activeFocus || input.text.length > 0
    readonly property color lineColor: {
        if (warningText.length > 0)
            return Theme.warning;
        return input.activeFocus ? Theme.primary : Theme.outline;
    }

    implicitWidth: 280
    implicitHeight: box.height + (below.visible ? below.implicitHeight + Theme.spaceTiny : 0)

    function selectAll(): void {
        input.selectAll();
    }

    function moveOn(): void {
        root.accepted();
        if (root.nextField)
            root.nextField.forceActiveFocus(Qt.TabFocusReason);
    }

    Rectangle {
        id: box
        width: parent.width
        height: Theme.fieldHeight
        radius: Theme.radius
        color: input.readOnly ? Theme.surfaceSunken : Theme.surfaceRaised
        border.width: input.activeFocus ? 2 : 1
        border.color: root.lineColor

        Text {
            id: labelText
            readonly property real resting: (box.height - height) / 2
            anchors.left: parent.left
            anchors.right: clear.visible ? clear.left : parent.right
            anchors.leftMargin: Theme.space
            anchors.rightMargin: Theme.spaceSmall
            y: root.floated ? 8 : resting
            text: root.label
            font: root.floated ? Theme.captionStrong : Theme.body
            color: root.warningText.length > 0 ? Theme.warning : input.activeFocus ? Theme.primary : Theme.textSoft
            elide: Text.ElideRight
            Accessible.ignored: true
            Behavior on y { NumberAnimation { duration: Theme.quick; easing.type: Easing.OutCubic } }
        }
        TextField {
            id: input
            focus: true
            anchors.fill: parent
            anchors.rightMargin: clear.visible ? clear.width : 0
            leftPadding: Theme.space
            rightPadding: Theme.spaceSmall
            topPadding: Math.round(18 * Theme.textFactor) + 4
            bottomPadding: 4
            verticalAlignment: TextInput.AlignVCenter
            font: Theme.body
            color: Theme.text
            placeholderTextColor: activeFocus ? Theme.textFaint : "transparent"
            selectionColor: Theme.primary
            selectedTextColor: Theme.textOnPrimary
            selectByMouse: true
            background: null
            EnterKey.type: root.nextField ? Qt.EnterKeyNext : Qt.EnterKeyDone
            Accessible.role: Accessible.EditableText
            Accessible.name: root.label
            Accessible.description: root.warningText.length > 0 ? root.warningText : root.supportingText
            onTextEdited: root.edited(text)
            onAccepted: root.moveOn()
        }
        IconButton {
            id: clear
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: root.clearable && !input.readOnly && input.activeFocus && input.text.length > 0
            iconName: "close"
            iconSize: 18
            text: qsTr("Clear %1").arg(root.label)
            focusPolicy: Qt.NoFocus
            activeFocusOnTab: false
            onClicked: {
                input.clear();
                root.edited("");
                input.forceActiveFocus();
            }
        }
    }
    Row {
        id: below
        anchors.top: box.bottom
        anchors.topMargin: Theme.spaceTiny
        x: Theme.space
        width: parent.width - 2 * Theme.space
        spacing: 6
        visible: root.warningText.length > 0 || root.supportingText.length > 0

        Icon {
            visible: root.warningText.length > 0
            name: "warning"
            size: 16
            color: Theme.warning
        }
        FbText {
            width: parent.width - (root.warningText.length > 0 ? 22 : 0)
            text: root.warningText.length > 0 ? root.warningText : root.supportingText
            font: Theme.caption
            color: root.warningText.length > 0 ? Theme.warning : Theme.textSoft
        }
    }
}
