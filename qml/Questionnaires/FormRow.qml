// FormRow.qml: one questionnaire in the list: what it is called, its state in words, and the step that comes next.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Fairbook.Ui

AbstractButton {
    id: root
    required property string key
    required property string title
    required property string formState
    required property string stateText
    required property string detail
    required property bool kiosk
    required property bool web
    required property bool live
    property bool wide: false
    property bool marked: false
    signal opened(tab: string)
    signal runRequested()
    signal actionsRequested()

    objectName: "form-" + key
    implicitHeight: Math.max(76, words.implicitHeight + 2 * Theme.spaceMedium)
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: Theme.joined([title, stateText, detail])
    Accessible.onPressAction: root.clicked()
    onClicked: root.opened("questions")

    background: Rectangle {
        radius: Theme.radiusLarge
        color: Theme.surfaceRaised
        border.width: 1
        border.color: Theme.divider
        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.veil(Theme.primary, root.down ? 0.14 : root.hovered ? 0.05 : 0)
        }
        FocusRing {
            shown: root.marked
            radius: Theme.radiusLarge
            gap: 0
        }
    }
    contentItem: null

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space
        anchors.rightMargin: Theme.spaceSmall
        spacing: Theme.spaceSmall

        ColumnLayout {
            id: words
            Layout.fillWidth: true
            spacing: Theme.spaceTiny
            FbText {
                Layout.fillWidth: true
                text: root.title
                font: Theme.subtitle
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.spaceSmall
                FormStateBadge {
                    formState: root.formState
                    text: root.stateText
                }
                FbText {
                    height: 22
                    text: root.detail
                    font: Theme.bodySmall
                    color: Theme.textSoft
                    wrapMode: Text.NoWrap
                    verticalAlignment: Text.AlignVCenter
                    Accessible.ignored: true
                }
                FbText {
                    height: 22
                    visible: root.kiosk || root.web
                    text: Theme.joined([root.kiosk ? qsTr("kiosk") : "", root.web ? qsTr("web") : ""])
                    font: Theme.bodySmall
                    color: Theme.textSoft
                    wrapMode: Text.NoWrap
                    verticalAlignment: Text.AlignVCenter
                    Accessible.ignored: true
                }
            }
        }
        FbButton {
            objectName: "fillIn-" + root.key
            visible: root.live && root.wide
            variant: FbButton.Tonal
            iconName: "play"
            text: qsTr("Fill in")
            onClicked: root.runRequested()
        }
        IconButton {
            visible: root.live && !root.wide
            filled: true
            iconName: "play"
            text: qsTr("Fill in")
            onClicked: root.runRequested()
        }
        IconButton {
            objectName: "formMore-" + root.key
            iconName: "more"
            text: qsTr("More for %1").arg(root.title)
            onClicked: root.actionsRequested()
        }
    }
}
