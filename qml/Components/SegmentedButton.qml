// SegmentedButton.qml: one choice out of a few that fit side by side. `options`: [{key, label, detail}]; the owner keeps
// the choice, so a press only asks for it. A press on the chosen one asks for "" when `clearable`.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Fairbook.Ui

FocusScope {
    id: root
    required property var options
    required property string current
    property bool clearable: false
    property string name
    signal selected(key: string)

    implicitHeight: row.implicitHeight
    implicitWidth: row.implicitWidth
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    RowLayout {
        id: row
        anchors.fill: parent
        spacing: Theme.spaceSmall

        FbRepeater {
            model: root.options

            AbstractButton {
                id: segment
                required property var modelData
                readonly property bool chosen: modelData.key === root.current

                Layout.fillWidth: true
                Layout.preferredWidth: 60
                implicitHeight: Math.max(Theme.target, implicitContentHeight + 14)
                padding: 3
                focusPolicy: Qt.StrongFocus
                activeFocusOnTab: true
                Accessible.role: Accessible.RadioButton
                Accessible.name: modelData.detail ? modelData.label + ", " + modelData.detail : modelData.label
                Accessible.checkable: true
                Accessible.checked: chosen
                Accessible.onPressAction: segment.clicked()
                Accessible.onToggleAction: segment.clicked()
                Keys.onReturnPressed: segment.clicked()
                Keys.onEnterPressed: segment.clicked()
                onClicked: root.selected(chosen && root.clearable ? "" : modelData.key)

                background: Rectangle {
                    radius: Theme.radius
                    color: segment.chosen ? Theme.primaryContainer : Theme.surfaceRaised
                    border.width: segment.chosen ? 2 : 1
                    border.color: segment.chosen ? Theme.primary : Theme.outline

                    Rectangle {
                        anchors.fill: parent
                        radius: parent.radius
                        color: Theme.veil(Theme.primary, segment.down ? 0.14 : segment.hovered ? 0.06 : 0)
                    }
                    FocusRing { shown: segment.visualFocus }
                }
                contentItem: ColumnLayout {
                    spacing: 0

                    Item { Layout.fillHeight: true }
                    Row {
                        Layout.alignment: Qt.AlignHCenter
                        spacing: 4
                        Icon {
                            anchors.verticalCenter: parent.verticalCenter
                            visible: segment.chosen
                            name: "check"
                            size: 14
                            strokeWidth: 3.2
                            color: Theme.primary
                        }
                        Text {
                            readonly property real room: segment.availableWidth - (segment.chosen ? 18 : 0)
                            width: Math.min(Math.ceil(implicitWidth), room)
                            text: segment.modelData.label
                            font: Theme.label
                            fontSizeMode: Text.HorizontalFit
                            minimumPixelSize: 11
                            elide: Text.ElideRight
                            color: segment.chosen ? Theme.textOnPrimaryContainer : Theme.text
                            Accessible.ignored: true
                        }
                    }
                    Text {
                        Layout.fillWidth: true
                        visible: text.length > 0
                        text: segment.modelData.detail ?? ""
                        font: Theme.caption
                        elide: Text.ElideRight
                        horizontalAlignment: Text.AlignHCenter
                        color: segment.chosen ? Theme.textOnPrimaryContainer : Theme.textSoft
                        Accessible.ignored: true
                    }
                    Item { Layout.fillHeight: true }
                }
            }
        }
    }
}
