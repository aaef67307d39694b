// QuestionRow.qml: a section or a question in the list of a draft: what it asks, of what kind, and what stands out.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Fairbook.Ui

AbstractButton {
    id: root
    required property int index
    required property string key
    required property string kind
    required property string title
    required property string detail
    required property string picture
    required property string measured
    required property string missing
    required property int number
    required property bool blocked
    required property bool conditional
    required property bool scored
    property bool chosen: false
    property bool current: false
    property bool dropBelow: false
    readonly property bool isSection: kind === "section"
    readonly property string shownTitle: title.length > 0 ? title : qsTr("No text yet")
    signal opened()
    signal dragged(y: real)
    signal dropped()

    objectName: "row-" + key
    implicitHeight: isSection ? 48 : Math.max(64, words.implicitHeight + 2 * Theme.spaceSmall)
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: Theme.joined([isSection ? qsTr("Section: %1").arg(title) : qsTr("Question %1: %2").arg(number).arg(shownTitle),
        detail, missing.length > 0 ? qsTr("text missing: %1").arg(missing) : ""])
    Accessible.selected: chosen
    Accessible.onPressAction: root.opened()
    onClicked: root.opened()

    background: Rectangle {
        anchors.fill: parent
        anchors.leftMargin: Theme.spaceSmall
        anchors.rightMargin: Theme.spaceSmall
        radius: Theme.radius
        color: root.chosen ? Theme.tonal : Theme.veil(Theme.primary, root.down ? 0.14 : root.hovered ? 0.05 : 0)
        FocusRing {
            shown: root.current
            gap: -1
        }
        Rectangle {
            anchors.top: parent.bottom
            anchors.topMargin: -1
            width: parent.width
            height: 3
            radius: 1.5
            visible: root.dropBelow
            color: Theme.primary
        }
    }
    contentItem: null

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space
        anchors.rightMargin: Theme.spaceSmall
        spacing: Theme.spaceMedium

        Icon {
            Layout.leftMargin: Theme.spaceTiny
            visible: !root.isSection
            name: root.picture
            size: 20
        }
        ColumnLayout {
            id: words
            Layout.fillWidth: true
            spacing: 1
            FbText {
                Layout.fillWidth: true
                text: root.isSection ? root.title : root.number + ". " + root.shownTitle
                font: root.isSection ? Theme.label : Theme.body
                color: root.isSection ? Theme.primary : root.title.length > 0 ? Theme.text : Theme.textFaint
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            FbText {
                Layout.fillWidth: true
                visible: text.length > 0 && !root.isSection
                text: Theme.joined([root.detail, root.conditional ? qsTr("conditional") : "", root.scored ? qsTr("points") : "",
                    root.measured])
                font: Theme.caption
                color: Theme.textSoft
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
        Row {
            visible: root.missing.length > 0 || root.blocked
            spacing: 4
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "warning"
                size: 16
                color: Theme.warning
            }
            Text {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.missing.length > 0
                text: root.missing
                font: Theme.captionStrong
                color: Theme.warning
                Accessible.ignored: true
            }
        }
        Item {
            objectName: "handle-" + root.key
            Layout.fillHeight: true
            Layout.preferredWidth: root.isSection ? 0 : 40
            visible: !root.isSection
            Icon {
                anchors.centerIn: parent
                name: "drag"
                size: 18
                color: Theme.textFaint
            }
            MouseArea {
                anchors.fill: parent
                preventStealing: true
                cursorShape: Qt.SizeVerCursor
                property bool moved: false
                onPressed: moved = false
                onPositionChanged: mouse => {
                    moved = true;
                    root.dragged(mapToItem(root, 0, mouse.y).y);
                }
                onReleased: {
                    if (moved)
                        root.dropped();
                    else
                        root.opened();
                }
            }
        }
    }
}
