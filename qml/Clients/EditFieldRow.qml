// EditFieldRow.qml: the editor of one field; which one, its kind says.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

ColumnLayout {
    id: root
    required property int index
    required property string path
    required property string label
    required property string kind
    required property string value
    required property bool removable
    required property string warning
    required property string placeholder
    required property string section
    property bool headed: false
    signal edited(row: int, text: string)
    signal removed(row: int)
    signal accepted()

    readonly property int hints: {
        switch (kind) {
        case "phone":
            return Qt.ImhDialableCharactersOnly;
        case "email":
            return Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase;
        case "link":
            return Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase;
        default:
            return Qt.ImhNone;
        }
    }

    spacing: Theme.spaceSmall

    function start(): void {
        (root.kind === "longText" ? area : line).forceActiveFocus(Qt.TabFocusReason);
    }

    SectionHeader {
        Layout.topMargin: root.index > 0 ? Theme.spaceSmall : 0
        visible: root.headed
        text: root.section
    }
    RowLayout {
        spacing: Theme.spaceTiny
        FbTextField {
            id: line
            objectName: "field-" + root.path
            Layout.fillWidth: true
            visible: root.kind !== "longText"
            label: root.label
            text: root.kind === "longText" ? "" : root.value
            placeholder: root.placeholder
            inputMethodHints: root.hints
            warningText: root.warning
            onEdited: text => root.edited(root.index, text)
            onAccepted: root.accepted()
        }
        FbTextArea {
            id: area
            objectName: "area-" + root.path
            Layout.fillWidth: true
            visible: root.kind === "longText"
            label: root.label
            text: root.kind === "longText" ? root.value : ""
            placeholder: root.placeholder
            onEdited: text => root.edited(root.index, text)
        }
        IconButton {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: (Theme.fieldHeight - height) / 2
            visible: root.removable
            iconName: "trash"
            text: qsTr("Remove %1").arg(root.label)
            onClicked: root.removed(root.index)
        }
    }
}
