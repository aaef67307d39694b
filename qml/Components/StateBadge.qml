// StateBadge.qml: where a record is. Three states and no more: "on_device", "confirmed", "attention". A sign and words, never
// colour alone; `brief` leaves the words to the screen reader.
pragma ComponentBehavior: Bound
import QtQuick
import Fairbook.Ui

Item {
    id: root
    required property string delivery
    property bool brief: false
    property bool filled: false

    readonly property string words: {
        if (delivery === "confirmed")
            return qsTr("Confirmed by server");
        return delivery === "attention" ? qsTr("Needs attention") : qsTr("On this device");
    }
    readonly property color ink: {
        if (delivery === "confirmed")
            return filled ? Theme.textOnSuccessContainer : Theme.success;
        if (delivery === "attention")
            return filled ? Theme.textOnWarningContainer : Theme.warning;
        return Theme.textSoft;
    }

    implicitWidth: row.implicitWidth + (filled ? 20 : 0)
    implicitHeight: row.implicitHeight + (filled ? 10 : 0)
    Accessible.role: Accessible.StaticText
    Accessible.name: words

    Rectangle {
        anchors.fill: parent
        visible: root.filled
        radius: height / 2
        color: {
            if (root.delivery === "confirmed")
                return Theme.successContainer;
            return root.delivery === "attention" ? Theme.warningContainer : Theme.surfaceHigh;
        }
    }
    Row {
        id: row
        anchors.centerIn: parent
        spacing: 5
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.delivery === "confirmed" ? "confirmed" : root.delivery === "attention" ? "warning" : "device"
            color: root.ink
            size: root.brief ? 18 : 16
            strokeWidth: 2
        }
        Text {
            visible: !root.brief
            text: root.words
            font: Theme.captionStrong
            color: root.ink
            Accessible.ignored: true
        }
    }
}
