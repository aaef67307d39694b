// FormStateBadge.qml: draft, live, closed or archived: a sign and a word, never colour alone.
import QtQuick
import Fairbook.Ui

Rectangle {
    id: root
    required property string formState
    required property string text
    readonly property bool live: formState === "live"
    readonly property color ink: live ? Theme.textOnSuccessContainer : Theme.textSoft

    implicitWidth: row.implicitWidth + 16
    implicitHeight: Math.max(22, row.implicitHeight + 6)
    radius: height / 2
    color: live ? Theme.successContainer : Theme.surfaceHigh
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Row {
        id: row
        anchors.centerIn: parent
        spacing: 5
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.live ? "confirmed" : root.formState === "draft" ? "edit" : "box"
            size: 14
            strokeWidth: 2.2
            color: root.ink
        }
        Text {
            text: root.text
            font: Theme.captionStrong
            color: root.ink
            Accessible.ignored: true
        }
    }
}
