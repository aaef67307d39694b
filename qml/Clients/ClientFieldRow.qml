// ClientFieldRow.qml: one thing we know: its name small, its value large; phones, letters and links can be followed.
pragma ComponentBehavior: Bound
import QtQuick
import Fairbook.Ui

Item {
    id: root
    required property string label
    required property string kind
    required property string value
    required property string raw
    required property string secondary
    required property bool conflict
    required property string changedBy

    readonly property string picture: {
        switch (kind) {
        case "phone":
            return "phone";
        case "email":
            return "mail";
        case "address":
            return "pin";
        case "link":
            return "globe";
        case "tag":
        case "attribute":
            return "tag";
        case "date":
            return "calendar";
        case "longText":
            return "note";
        default:
            return label.length > 0 ? "person" : "";
        }
    }
    readonly property string address: {
        if (kind === "phone")
            return "tel:" + raw;
        if (kind === "email")
            return "mailto:" + raw;
        return kind === "link" ? raw : "";
    }
    readonly property string subline: secondary.length > 0 ? qsTr("%1, %2").arg(label).arg(secondary) : label

    implicitHeight: Math.max(60, words.implicitHeight + 18)
    Accessible.role: Accessible.StaticText
    Accessible.name: subline + ": " + value

    Icon {
        id: picture
        x: Theme.spaceSmall
        anchors.verticalCenter: parent.verticalCenter
        name: root.picture
        size: 20
    }
    Column {
        id: words
        anchors.left: picture.right
        anchors.right: action.visible ? action.left : parent.right
        anchors.leftMargin: Theme.space
        anchors.rightMargin: Theme.spaceTiny
        anchors.verticalCenter: parent.verticalCenter
        spacing: 1

        FbText {
            width: parent.width
            text: root.value
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
            Accessible.ignored: true
        }
        FbText {
            width: parent.width
            text: root.subline
            font: Theme.caption
            color: Theme.textSoft
            Accessible.ignored: true
        }
        Row {
            width: parent.width
            visible: root.conflict
            spacing: 5
            Icon {
                name: "review"
                size: 15
                color: Theme.warning
                strokeWidth: 2
            }
            FbText {
                width: parent.width - 20
                text: root.changedBy.length > 0 ? qsTr("Two answers; this one is from %1").arg(root.changedBy)
                                                : qsTr("Two answers")
                font: Theme.caption
                color: Theme.warning
            }
        }
    }
    IconButton {
        id: action
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: root.address.length > 0
        iconName: root.kind === "phone" ? "phone" : root.kind === "email" ? "mail" : "globe"
        filled: true
        text: root.kind === "phone" ? qsTr("Call %1").arg(root.value)
            : root.kind === "email" ? qsTr("Write to %1").arg(root.value) : qsTr("Open %1").arg(root.value)
        onClicked: Qt.openUrlExternally(root.address)
    }
}
