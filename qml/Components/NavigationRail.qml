// NavigationRail.qml: the places of the app, at the side of a wide window; with names beside the pictures when `labelled`.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

Rectangle {
    id: root
    required property var destinations
    required property var badges
    required property string current
    property bool labelled: false
    property string userName
    property string companyName
    signal selected(key: string)

    implicitWidth: labelled ? 224 : 88
    color: Theme.bar
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Places")

    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.divider
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: root.labelled ? Theme.spaceMedium : Theme.spaceTiny
        anchors.topMargin: Theme.spaceMedium
        spacing: root.labelled ? Theme.spaceTiny : Theme.spaceSmall

        RowLayout {
            Layout.alignment: root.labelled ? Qt.AlignLeft : Qt.AlignHCenter
            Layout.leftMargin: root.labelled ? Theme.spaceSmall : 0
            Layout.bottomMargin: Theme.space
            spacing: Theme.spaceMedium
            Rectangle {
                implicitWidth: 36
                implicitHeight: 36
                radius: 10
                color: Theme.primary
                Icon {
                    anchors.centerIn: parent
                    name: "stand"
                    color: Theme.textOnPrimary
                    size: 22
                }
            }
            FbText {
                visible: root.labelled
                text: "Fairbook"
                font: Theme.title
                wrapMode: Text.NoWrap
            }
        }
        FbRepeater {
            model: root.destinations
            NavigationItem {
                required property var modelData
                objectName: "rail-" + modelData.key
                Layout.fillWidth: true
                beside: root.labelled
                text: modelData.label
                iconName: modelData.icon
                chosen: modelData.key === root.current
                count: root.badges[modelData.key] ?? 0
                attention: modelData.key === "review"
                onClicked: root.selected(modelData.key)
            }
        }
        Item { Layout.fillHeight: true }
        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: root.labelled ? Theme.spaceSmall : 0
            Layout.bottomMargin: Theme.spaceTiny
            visible: root.userName.length > 0
            spacing: Theme.spaceMedium
            Avatar {
                Layout.alignment: Qt.AlignHCenter
                Layout.leftMargin: root.labelled ? 0 : 20
                name: root.userName
                size: 36
            }
            ColumnLayout {
                Layout.fillWidth: true
                visible: root.labelled
                spacing: 0
                FbText {
                    Layout.fillWidth: true
                    text: root.userName
                    font: Theme.label
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                }
                FbText {
                    Layout.fillWidth: true
                    text: root.companyName
                    font: Theme.caption
                    color: Theme.textSoft
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                }
            }
        }
    }
}
