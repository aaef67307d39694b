// FbButton.qml: a button with words, in four weights. One filled button a screen: the thing to do.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Fairbook.Ui

Button {
    id: root

    enum Variant { Filled, Tonal, Outlined, Plain }

    property int variant: FbButton.Filled
    property string iconName
    property string shortcutHint
    property bool attention: false

    property color ink: {
        if (!enabled)
            return Theme.textFaint;
        if (variant === FbButton.Filled)
            return attention ? Theme.textOnWarningContainer : Theme.textOnPrimary;
        if (variant === FbButton.Tonal)
            return attention ? Theme.textOnWarningContainer : Theme.textOnTonal;
        return attention ? Theme.warning : Theme.primary;
    }
    readonly property color ground: {
        if (variant === FbButton.Outlined || variant === FbButton.Plain)
            return "transparent";
        if (!enabled)
            return Theme.surfaceHigh;
        if (attention)
            return Theme.warningContainer;
        return variant === FbButton.Filled ? Theme.primary : Theme.tonal;
    }

    implicitHeight: Math.max(Theme.target, contentItem.implicitHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(Theme.target, contentItem.implicitWidth + leftPadding + rightPadding)
    leftPadding: variant === FbButton.Plain ? Theme.spaceMedium : Theme.space + 2
    rightPadding: leftPadding
    topPadding: Theme.spaceSmall
    bottomPadding: Theme.spaceSmall
    font: Theme.label
    focusPolicy: Qt.StrongFocus
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: root.ground
        border.width: root.variant === FbButton.Outlined ? 1 : 0
        border.color: root.enabled ? (root.attention ? Theme.warningLine : Theme.outline) : Theme.divider

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.veil(root.ink, root.down ? 0.16 : root.hovered ? 0.08 : 0)
        }
        FocusRing { shown: root.visualFocus }
    }

    contentItem: RowLayout {
        spacing: Theme.spaceSmall

        Item { Layout.fillWidth: true }
        Icon {
            visible: root.iconName.length > 0
            name: root.iconName
            color: root.ink
            size: 20
        }
        Text {
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            visible: root.text.length > 0
            text: root.text
            font: root.font
            color: root.ink
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 12
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true
        }
        Text {
            visible: root.shortcutHint.length > 0
            text: root.shortcutHint
            font: Theme.caption
            color: root.ink
            opacity: 0.8
            Accessible.ignored: true
        }
        Item { Layout.fillWidth: true }
    }
}
