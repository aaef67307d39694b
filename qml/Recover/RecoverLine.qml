// RecoverLine.qml: one thing that is told after a recovery.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

RowLayout {
    id: root
    required property string iconName
    required property string text
    property string detail
    property bool attention: false

    Layout.fillWidth: true
    spacing: Theme.spaceMedium

    Icon {
        Layout.alignment: Qt.AlignTop
        name: root.iconName
        size: 20
        color: root.attention ? Theme.warning : Theme.primary
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0
        FbText {
            Layout.fillWidth: true
            text: root.text
        }
        FbText {
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.detail
            font: Theme.caption
            color: Theme.textSoft
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
    }
}
