// ClientConsents.qml: what this person allowed, channel by channel, and how we know.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

Card {
    id: root
    required property var consents
    property bool headed: true

    padding: Theme.spaceSmall
    spacing: 0

    SectionHeader {
        Layout.fillWidth: true
        Layout.margins: Theme.spaceSmall
        visible: root.headed
        text: qsTr("Consent")
    }
    FbRepeater {
        id: repeater
        model: root.consents

        RowLayout {
            id: row
            required property string channel
            required property string state
            required property string code
            required property string when
            required property string by
            required property string wording
            readonly property bool given: code === "given"
            readonly property bool refused: code === "refused" || code === "withdrawn"
            Layout.fillWidth: true
            Layout.margins: Theme.spaceSmall
            spacing: Theme.space

            Icon {
                Layout.alignment: Qt.AlignTop
                name: row.given ? "confirmed" : row.refused ? "close" : "more"
                color: row.given ? Theme.success : row.refused ? Theme.error : Theme.textSoft
                size: 20
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 1
                FbText {
                    Layout.fillWidth: true
                    text: qsTr("%1: %2").arg(row.channel).arg(row.state)
                }
                FbText {
                    Layout.fillWidth: true
                    visible: text.length > 0
                    text: Theme.joined([row.when, row.by, row.wording])
                    font: Theme.caption
                    color: Theme.textSoft
                }
            }
        }
    }
    FbText {
        Layout.fillWidth: true
        Layout.margins: Theme.spaceSmall
        visible: repeater.count === 0
        text: qsTr("Nobody has asked yet. Until they say yes, we do not write or call with offers.")
        font: Theme.bodySmall
        color: Theme.textSoft
    }
}
