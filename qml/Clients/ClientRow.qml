// ClientRow.qml: one client in a list. Shows what it is given, says what was asked; decides nothing.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Fairbook.Ui

AbstractButton {
    id: root
    required property int index
    required property string key
    required property string name
    required property string company
    required property string phone
    required property string grade
    required property string delivery
    required property bool conflict
    required property string why
    required property string lastContact
    required property string section
    property bool headed: false
    property bool chosen: false
    property bool trashed: false
    readonly property bool current: ListView.isCurrentItem && ListView.view.activeFocus
    readonly property string secondLine: {
        if (why.length > 0)
            return why;
        return company.length > 0 && phone.length > 0 ? company + "  ·  " + phone : company + phone;
    }
    signal opened(key: string)
    signal restored(key: string)

    function ask(): void {
        root.opened(root.key);
    }

    readonly property real headHeight: headed ? letter.implicitHeight : 0

    implicitHeight: Math.max(68, implicitContentHeight + 20) + headHeight
    topInset: headHeight
    topPadding: headHeight
    bottomPadding: 0
    leftPadding: Theme.spaceSmall
    rightPadding: Theme.spaceSmall
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: Theme.joined([name, secondLine, conflict ? qsTr("needs review") : ""])
    Accessible.selected: chosen
    Accessible.onPressAction: root.ask()
    onClicked: {
        ListView.view.currentIndex = index;
        root.ask();
    }

    background: Rectangle {
        radius: Theme.radius
        color: {
            if (root.chosen)
                return Theme.primaryContainer;
            return Theme.veil(Theme.primary, root.down ? 0.14 : root.hovered ? 0.06 : 0);
        }
        FocusRing {
            shown: root.current
            gap: -1
        }
    }
    FbText {
        id: letter
        visible: root.headed
        x: Theme.spaceMedium
        topPadding: Theme.spaceSmall
        bottomPadding: 2
        text: root.section
        font: Theme.label
        color: Theme.primary
    }
    contentItem: RowLayout {
        spacing: Theme.spaceMedium

        Avatar { name: root.name }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 1
            FbText {
                Layout.fillWidth: true
                text: root.name
                font: Theme.subtitle
                color: root.chosen ? Theme.textOnPrimaryContainer : Theme.text
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            FbText {
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.secondLine
                font: Theme.bodySmall
                color: root.chosen ? Theme.textOnPrimaryContainer : Theme.textSoft
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
        FbButton {
            visible: root.trashed
            variant: FbButton.Tonal
            text: qsTr("Restore")
            Accessible.name: qsTr("Restore %1").arg(root.name)
            onClicked: root.restored(root.key)
        }
        ColumnLayout {
            visible: !root.trashed
            spacing: 6
            RowLayout {
                Layout.alignment: Qt.AlignRight
                spacing: 6
                Icon {
                    visible: root.conflict
                    name: "review"
                    size: 18
                    color: Theme.warning
                    strokeWidth: 2
                }
                StateBadge {
                    delivery: root.delivery
                    brief: true
                }
                GradeBadge { grade: root.grade }
            }
            FbText {
                Layout.alignment: Qt.AlignRight
                visible: text.length > 0
                text: root.lastContact
                font: Theme.caption
                color: root.chosen ? Theme.textOnPrimaryContainer : Theme.textFaint
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
