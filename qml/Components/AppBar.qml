// AppBar.qml: always in sight: which event this is, and how much waits on this device. A tap on the latter opens Sync.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

Rectangle {
    id: root
    required property string eventName
    required property string unsentText
    required property int unsent
    required property string lastSyncText
    property string title
    property bool wide: false
    signal eventPressed()
    signal syncPressed()

    implicitHeight: Math.max(Theme.barHeight, 24 + Math.round(34 * Theme.textFactor))
    color: Theme.bar

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.divider
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: root.wide ? Theme.spaceLarge : Theme.spaceSmall
        anchors.rightMargin: root.wide ? Theme.space : Theme.spaceSmall
        spacing: Theme.spaceSmall

        FbText {
            visible: root.wide && root.title.length > 0
            Layout.rightMargin: Theme.spaceSmall
            text: root.title
            font: Theme.title
            wrapMode: Text.NoWrap
            Accessible.role: Accessible.Heading
        }
        AppBarButton {
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            text: root.eventName.length > 0 ? root.eventName : qsTr("Choose an event")
            name: qsTr("Event: %1").arg(text)
            iconName: "stand"
            font: Theme.label
            onClicked: root.eventPressed()
        }
        Item { Layout.fillWidth: true }
        AppBarButton {
            objectName: "unsentPill"
            readonly property string last: qsTr("last %1").arg(root.lastSyncText)
            text: root.wide ? qsTr("%1, %2").arg(root.unsentText).arg(last) : root.unsentText
            detail: root.wide ? "" : last
            name: qsTr("%1, %2. Open Sync").arg(root.unsentText).arg(last)
            iconName: root.unsent > 0 ? "device" : "confirmed"
            iconColor: root.unsent > 0 ? Theme.textSoft : Theme.success
            filled: true
            onClicked: root.syncPressed()
        }
    }
}
