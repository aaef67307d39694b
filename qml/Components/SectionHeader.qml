// SectionHeader.qml: the name of what follows, and perhaps one quiet action at its end.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

RowLayout {
    id: root
    required property string text
    property string detail
    property string actionText
    signal acted()

    Layout.fillHeight: false
    spacing: Theme.spaceSmall

    FbText {
        Layout.fillWidth: true
        Layout.minimumHeight: root.actionText.length > 0 ? Theme.target : 0
        text: root.text
        font: Theme.label
        color: Theme.primary
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
        Accessible.role: Accessible.Heading
    }
    FbText {
        visible: root.detail.length > 0
        text: root.detail
        font: Theme.caption
        color: Theme.textSoft
        wrapMode: Text.NoWrap
    }
    FbButton {
        visible: root.actionText.length > 0
        variant: FbButton.Plain
        text: root.actionText
        onClicked: root.acted()
    }
}
