// SearchField.qml: type and the list answers. Escape empties it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Fairbook.Ui

FocusScope {
    id: root
    property alias text: input.text
    property alias placeholder: input.placeholderText
    property string shortcutHint
    signal edited(text: string)
    signal leftDown()

    implicitWidth: 280
    implicitHeight: Theme.target + 4

    function clear(): void {
        input.clear();
        root.edited("");
    }

    function selectAll(): void {
        input.selectAll();
    }

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: Theme.surfaceHigh
        border.width: input.activeFocus ? 2 : 0
        border.color: Theme.primary

        Icon {
            x: Theme.space
            anchors.verticalCenter: parent.verticalCenter
            name: "search"
            size: 20
        }
        TextField {
            id: input
            focus: true
            anchors.fill: parent
            leftPadding: Theme.space + 30
            rightPadding: clearButton.visible ? Theme.target + 4 : Theme.space
            topPadding: 0
            bottomPadding: 0
            verticalAlignment: TextInput.AlignVCenter
            font: Theme.body
            color: Theme.text
            placeholderTextColor: Theme.textSoft
            selectionColor: Theme.primary
            selectedTextColor: Theme.textOnPrimary
            selectByMouse: true
            background: null
            inputMethodHints: Qt.ImhNoPredictiveText
            EnterKey.type: Qt.EnterKeySearch
            Accessible.role: Accessible.EditableText
            Accessible.name: placeholderText
            onTextEdited: root.edited(text)
            Keys.onDownPressed: root.leftDown()
            Keys.onEscapePressed: event => {
                event.accepted = text.length > 0;
                if (event.accepted)
                    root.clear();
            }
        }
        KeyHint {
            anchors.right: parent.right
            anchors.rightMargin: Theme.space
            anchors.verticalCenter: parent.verticalCenter
            visible: root.shortcutHint.length > 0 && input.text.length === 0 && !input.activeFocus
            text: root.shortcutHint
        }
        IconButton {
            id: clearButton
            anchors.right: parent.right
            anchors.rightMargin: 2
            anchors.verticalCenter: parent.verticalCenter
            visible: input.text.length > 0
            iconName: "close"
            iconSize: 18
            text: qsTr("Clear search")
            onClicked: {
                root.clear();
                input.forceActiveFocus();
            }
        }
    }
}
