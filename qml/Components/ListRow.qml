// ListRow.qml: one line of a list: a picture, one or two lines of words, and something at the end.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Fairbook.Ui

AbstractButton {
    id: root
    property string iconName
    property string detail
    property bool interactive: true
    property bool chosen: false
    property bool separated: false
    property bool radio: false
    property int lines: 1
    property color iconColor: Theme.textSoft
    property color textColor: Theme.text
    default property alias trailing: tail.data

    implicitHeight: Math.max(detail.length > 0 ? 64 : 56, words.implicitHeight + 2 * Theme.spaceMedium)
    implicitWidth: 280
    enabled: true
    focusPolicy: interactive ? Qt.StrongFocus : Qt.NoFocus
    activeFocusOnTab: interactive
    hoverEnabled: interactive
    Accessible.role: radio ? Accessible.RadioButton : interactive ? Accessible.Button : Accessible.ListItem
    Accessible.name: detail.length > 0 ? text + ", " + detail : text
    Accessible.checkable: radio
    Accessible.checked: radio && chosen
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: {
            if (root.interactive && root.down)
                return Theme.veil(Theme.primary, 0.14);
            if (root.chosen && !root.radio)
                return Theme.tonal;
            return root.interactive && root.hovered ? Theme.veil(Theme.primary, 0.06) : "transparent";
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            visible: root.separated
            color: Theme.divider
        }
        FocusRing {
            shown: root.visualFocus
            gap: -1
        }
    }
    contentItem: null

    RowLayout {
        anchors.fill: parent
        anchors.margins: Theme.spaceSmall
        spacing: Theme.space

        Icon {
            Layout.leftMargin: Theme.spaceTiny
            visible: root.iconName.length > 0
            name: root.iconName
            color: root.iconColor
            size: 22
        }
        ColumnLayout {
            id: words
            Layout.fillWidth: true
            spacing: 2
            FbText {
                Layout.fillWidth: true
                text: root.text
                color: root.textColor
                maximumLineCount: root.lines + 1
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            FbText {
                Layout.fillWidth: true
                visible: root.detail.length > 0
                text: root.detail
                font: Theme.bodySmall
                color: Theme.textSoft
                maximumLineCount: root.lines + 1
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
        RowLayout {
            id: tail
            spacing: Theme.spaceSmall
        }
        Icon {
            Layout.rightMargin: Theme.spaceTiny
            visible: root.radio && root.chosen
            name: "check"
            color: Theme.primary
            strokeWidth: 2.4
        }
    }
}
