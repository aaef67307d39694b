// NavigationBar.qml: the places of the app, at the bottom of a narrow window. `destinations`: [{key, label, icon}].
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

Rectangle {
    id: root
    required property var destinations
    required property var badges
    required property string current
    signal selected(key: string)

    implicitHeight: 44 + Math.round(30 * Theme.textFactor)
    color: Theme.bar
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Places")

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.divider
    }
    RowLayout {
        anchors.fill: parent
        anchors.topMargin: 1
        spacing: 0
        FbRepeater {
            model: root.destinations
            NavigationItem {
                required property var modelData
                objectName: "bar-" + modelData.key
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 60
                text: modelData.label
                iconName: modelData.icon
                chosen: modelData.key === root.current
                count: root.badges[modelData.key] ?? 0
                attention: modelData.key === "review"
                onClicked: root.selected(modelData.key)
            }
        }
    }
}
