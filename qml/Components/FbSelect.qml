// FbSelect.qml: one of a list that is too long to stand side by side. `options`: [{key, label}]; the owner keeps the
// choice, so a press only asks for it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Fairbook.Ui

ComboBox {
    id: root
    required property string label
    required property var options
    required property string current
    property string warningText
    signal selected(key: string)

    readonly property string shownText: currentIndex >= 0 && currentIndex < options.length ? options[currentIndex].label : ""

    implicitWidth: 200
    implicitHeight: Theme.fieldHeight
    model: options
    textRole: "label"
    valueRole: "key"
    currentIndex: options.findIndex(option => option.key === current)
    font: Theme.body
    focusPolicy: Qt.StrongFocus
    activeFocusOnTab: true
    Accessible.role: Accessible.ComboBox
    Accessible.name: shownText.length > 0 ? root.label + ", " + shownText : root.label
    Accessible.onPressAction: root.popup.open()
    onActivated: index => {
        const key = root.options[index].key;
        root.currentIndex = Qt.binding(() => root.options.findIndex(option => option.key === root.current));
        root.selected(key);
    }
    Keys.onReturnPressed: event => event.accepted = true
    Keys.onEnterPressed: event => event.accepted = true
    // Where the list is open, the release of Enter takes the line and closes it; so it must not open it before.
    Keys.onReleased: event => {
        event.accepted = (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && !root.popup.visible;
        if (event.accepted)
            root.popup.open();
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.enabled ? Theme.surfaceRaised : Theme.surfaceSunken
        border.width: root.visualFocus || root.popup.visible ? 2 : 1
        border.color: root.warningText.length > 0 ? Theme.warning
            : root.visualFocus || root.popup.visible ? Theme.primary : Theme.outline
        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.veil(Theme.primary, root.down ? 0.1 : root.hovered ? 0.05 : 0)
        }
    }
    contentItem: Item {
        Text {
            x: Theme.space
            y: root.shownText.length > 0 ? 8 : (parent.height - height) / 2
            width: parent.width - x - 36
            text: root.label
            font: root.shownText.length > 0 ? Theme.captionStrong : Theme.body
            color: root.warningText.length > 0 ? Theme.warning : Theme.textSoft
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Text {
            x: Theme.space
            y: Math.round(18 * Theme.textFactor) + 4
            width: parent.width - x - 36
            height: parent.height - y - 4
            text: root.shownText
            font: root.font
            color: root.enabled ? Theme.text : Theme.textFaint
            elide: Text.ElideRight
            verticalAlignment: Text.AlignVCenter
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
    }
    indicator: Icon {
        x: root.width - width - Theme.spaceMedium
        y: (root.height - height) / 2
        name: "down"
        size: 18
    }
    delegate: ItemDelegate {
        id: line
        required property var modelData
        required property int index
        objectName: "choice-" + modelData.key
        width: ListView.view.width
        height: Math.max(Theme.target, implicitContentHeight + 2 * Theme.spaceSmall)
        highlighted: root.highlightedIndex === index
        Accessible.role: Accessible.ListItem
        Accessible.name: modelData.label
        contentItem: FbText {
            rightPadding: 28
            text: line.modelData.label
            font: root.font
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
        background: Rectangle {
            color: line.highlighted ? Theme.veil(Theme.primary, 0.12) : "transparent"
            Icon {
                anchors.right: parent.right
                anchors.rightMargin: Theme.spaceMedium
                anchors.verticalCenter: parent.verticalCenter
                visible: line.index === root.currentIndex
                name: "check"
                size: 18
                color: Theme.primary
                strokeWidth: 2.4
            }
        }
    }
    popup: Popup {
        y: root.height + Theme.spaceTiny
        width: Math.max(root.width, 200)
        height: Math.min(contentItem.implicitHeight + topPadding + bottomPadding, 380)
        padding: Theme.spaceTiny
        margins: Theme.spaceSmall
        background: Rectangle {
            radius: Theme.radius
            color: Theme.surfaceRaised
            border.width: 1
            border.color: Theme.outline
        }
        contentItem: ListView {
            implicitHeight: contentHeight
            clip: true
            model: root.popup.visible ? root.delegateModel : null
            currentIndex: root.highlightedIndex
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: FbScrollBar {}
        }
    }
}
