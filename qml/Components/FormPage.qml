// FormPage.qml: a column of fields that scrolls, with a footer that stays. It alone knows about the keyboard on the
// screen: the footer stands on top of it, and the field being typed into is never behind it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import QtQuick.Window
import Fairbook.Ui

FocusScope {
    id: root
    default property alias content: column.data
    property alias footer: footerSlot.data
    property alias spacing: column.spacing
    property alias scroller: flick
    readonly property real footerHeight: footerGround.height
    property real maximumWidth: Theme.readableWidth
    property real sideMargin: width < 600 ? Theme.space : Theme.spaceLarge
    // Height of the keyboard in pixels; a test may set it.
    // qmllint disable
    property real keyboardHeight: Qt.inputMethod.visible
        ? Qt.inputMethod.keyboardRectangle.height / Screen.devicePixelRatio : 0
    // qmllint enable
    readonly property Item focusedItem: Window.activeFocusItem

    onFocusedItemChanged: reveal(focusedItem)
    onKeyboardHeightChanged: reveal(focusedItem)

    function holds(item: Item): bool {
        let step = item;
        while (step && step !== column)
            step = step.parent;
        return step === column;
    }

    /// Scrolls so that all of `item` can be seen, with a little air around it.
    function reveal(item: Item): void {
        if (!item || !holds(item))
            return;
        const y = item.mapToItem(column, 0, 0).y;
        const air = Theme.space;
        if (y - air < flick.contentY)
            flick.contentY = Math.max(0, y - air);
        else if (y + item.height + air > flick.contentY + flick.height)
            flick.contentY = Math.min(Math.max(0, flick.contentHeight - flick.height), y + item.height + air - flick.height);
    }

    Flickable {
        id: flick
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: footerGround.top
        contentHeight: column.implicitHeight + 2 * Theme.space
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        ScrollBar.vertical: FbScrollBar {}
        onHeightChanged: root.reveal(root.focusedItem)
        onContentHeightChanged: root.reveal(root.focusedItem)

        ColumnLayout {
            id: column
            width: Math.min(root.maximumWidth, flick.width - 2 * root.sideMargin)
            x: (flick.width - width) / 2
            y: Theme.space
            spacing: Theme.spaceMedium
        }
    }
    Rectangle {
        id: footerGround
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.keyboardHeight
        height: footerSlot.implicitHeight > 0 ? footerSlot.implicitHeight + 2 * Theme.spaceMedium : 0
        color: Theme.bar

        Rectangle {
            width: parent.width
            height: 1
            visible: parent.height > 0
            color: Theme.divider
        }
        ColumnLayout {
            id: footerSlot
            width: column.width
            x: (parent.width - width) / 2
            y: Theme.spaceMedium
        }
    }
}
