// NavigationItem.qml: one place to go: its picture with its name below, or beside it when `beside`.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Fairbook.Ui

AbstractButton {
    id: root
    property string iconName
    property bool chosen: false
    property bool beside: false
    property int count: 0
    property bool attention: false

    implicitHeight: beside ? 52 : 64
    implicitWidth: beside ? 200 : 72
    focusPolicy: Qt.StrongFocus
    activeFocusOnTab: true
    Accessible.role: Accessible.PageTab
    Accessible.name: count > 0 ? qsTr("%1, %2").arg(text).arg(count) : text
    Accessible.selected: chosen
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: null
    contentItem: null

    Item {
        anchors.fill: parent
        Rectangle {
            id: pill
            x: root.beside ? 0 : (parent.width - width) / 2
            y: root.beside ? (parent.height - height) / 2 : (parent.height - height - label.height - 3) / 2
            width: root.beside ? parent.width : Math.min(60, parent.width)
            height: root.beside ? Theme.target : 32
            radius: root.beside ? Theme.radius : 16
            color: {
                if (root.chosen)
                    return Theme.primaryContainer;
                return Theme.veil(Theme.primary, root.down ? 0.14 : root.hovered ? 0.07 : 0);
            }
            FocusRing {
                shown: root.visualFocus
                gap: 1
                radius: pill.radius + 1
            }
            Icon {
                id: picture
                x: root.beside ? Theme.space : (parent.width - width) / 2
                anchors.verticalCenter: parent.verticalCenter
                name: root.iconName
                color: root.chosen ? Theme.textOnPrimaryContainer : Theme.textSoft
                strokeWidth: root.chosen ? 2.1 : 1.8
            }
            CountBadge {
                x: root.beside ? parent.width - width - Theme.space : picture.x + picture.width - 7
                y: root.beside ? (parent.height - height) / 2 : -1
                count: root.count
                attention: root.attention
            }
        }
        Text {
            id: label
            x: root.beside ? Theme.space + 40 : 0
            y: root.beside ? (parent.height - height) / 2 : pill.y + pill.height + 3
            width: root.beside ? parent.width - x - 40 : parent.width
            text: root.text
            font: root.beside ? Theme.label : root.chosen ? Theme.captionStrong : Theme.caption
            color: root.chosen ? (root.beside ? Theme.textOnPrimaryContainer : Theme.text) : Theme.textSoft
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 10
            elide: Text.ElideRight
            horizontalAlignment: root.beside ? Text.AlignLeft : Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
