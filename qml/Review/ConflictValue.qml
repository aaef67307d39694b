// ConflictValue.qml: one answer: what, who, when, on which device; and whether the app shows it for now.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

Card {
    id: root
    required property int index
    required property string dot
    required property string field
    required property string value
    required property string author
    required property string device
    required property string when
    required property bool shown
    required property bool mine
    property bool keyboardHints: true
    property bool selectable: true
    signal kept(dot: string)

    spacing: Theme.spaceSmall
    border.color: shown ? Theme.primary : Theme.divider
    border.width: shown ? 2 : 1

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceSmall
        FbText {
            Layout.fillWidth: true
            text: root.field.length > 0 ? root.field : root.mine ? qsTr("Mine") : qsTr("Theirs")
            font: Theme.label
            color: Theme.primary
        }
        Rectangle {
            visible: root.shown
            implicitWidth: tag.implicitWidth + Theme.space
            implicitHeight: tag.implicitHeight + 6
            radius: height / 2
            color: Theme.primaryContainer
            FbText {
                id: tag
                anchors.centerIn: parent
                text: qsTr("Shown for now")
                font: Theme.captionStrong
                color: Theme.textOnPrimaryContainer
                wrapMode: Text.NoWrap
            }
        }
    }
    FbText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceTiny
        text: root.value.length > 0 ? root.value : qsTr("(empty)")
        font: Theme.title
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        color: root.value.length > 0 ? Theme.text : Theme.textSoft
    }
    FbText {
        Layout.fillWidth: true
        Layout.fillHeight: true
        text: Theme.joined([root.author, root.device, root.when])
        font: Theme.bodySmall
        color: Theme.textSoft
    }
    FbButton {
        objectName: "keep-" + root.index
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceTiny
        visible: root.selectable
        variant: root.shown ? FbButton.Filled : FbButton.Outlined
        text: qsTr("Keep this one")
        Accessible.name: qsTr("Keep %1").arg(root.value)
        shortcutHint: root.keyboardHints ? (root.shown ? qsTr("%1 or Enter").arg(root.index + 1) : root.index + 1) : ""
        onClicked: root.kept(root.dot)
    }
}
