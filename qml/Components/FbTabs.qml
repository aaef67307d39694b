// FbTabs.qml: two to four views of the same thing, by name. `tabs`: [{key, label}].
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Fairbook.Ui

Item {
    id: root
    required property var tabs
    required property string current
    signal selected(key: string)

    implicitHeight: Theme.target + 1
    implicitWidth: row.implicitWidth
    Accessible.role: Accessible.PageTabList

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.divider
    }
    RowLayout {
        id: row
        anchors.fill: parent
        spacing: 0

        FbRepeater {
            model: root.tabs

            AbstractButton {
                id: tab
                required property var modelData
                readonly property bool chosen: modelData.key === root.current

                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 60
                focusPolicy: Qt.StrongFocus
                activeFocusOnTab: true
                Accessible.role: Accessible.PageTab
                Accessible.name: modelData.label
                Accessible.selected: chosen
                Accessible.onPressAction: tab.clicked()
                Keys.onReturnPressed: tab.clicked()
                Keys.onEnterPressed: tab.clicked()
                onClicked: root.selected(modelData.key)

                background: Rectangle {
                    color: Theme.veil(Theme.primary, tab.down ? 0.14 : tab.hovered ? 0.06 : 0)
                    Rectangle {
                        anchors.bottom: parent.bottom
                        anchors.horizontalCenter: parent.horizontalCenter
                        width: Math.min(parent.width - Theme.space, tab.implicitContentWidth + Theme.space)
                        height: 3
                        radius: 1.5
                        visible: tab.chosen
                        color: Theme.primary
                    }
                    FocusRing {
                        shown: tab.visualFocus
                        gap: -2
                    }
                }
                contentItem: Text {
                    text: tab.modelData.label
                    font: Theme.label
                    color: tab.chosen ? Theme.primary : Theme.textSoft
                    elide: Text.ElideRight
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    Accessible.ignored: true
                }
            }
        }
    }
}
