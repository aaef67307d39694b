// ClientAnswers.qml: the questionnaires that this client answered, in the words that were asked.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

Card {
    id: root
    required property var answers
    property bool headed: true
    property bool askable: false
    signal questionsRequested()
    signal resumed(key: string)

    padding: Theme.spaceSmall
    spacing: 0

    SectionHeader {
        Layout.fillWidth: true
        Layout.margins: Theme.spaceSmall
        visible: root.headed || root.askable
        text: qsTr("Answers")
        actionText: root.askable ? qsTr("Ask") : ""
        onActed: root.questionsRequested()
    }
    FbRepeater {
        id: repeater
        model: root.answers.rows

        ColumnLayout {
            id: response
            required property string key
            required property string title
            required property string detail
            required property bool unfinished
            required property var answers
            objectName: "response-" + key
            Layout.fillWidth: true
            Layout.margins: Theme.spaceSmall
            spacing: Theme.spaceTiny

            RowLayout {
                Layout.fillWidth: true
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0
                    FbText {
                        Layout.fillWidth: true
                        text: response.title
                        font: Theme.label
                    }
                    FbText {
                        Layout.fillWidth: true
                        text: response.detail
                        font: Theme.caption
                        color: Theme.textSoft
                    }
                }
                FbButton {
                    objectName: "goOn-" + response.key
                    visible: response.unfinished
                    variant: FbButton.Plain
                    text: qsTr("Go on")
                    onClicked: root.resumed(response.key)
                }
            }
            FbRepeater {
                model: response.answers

                GridLayout {
                    id: line
                    required property var modelData
                    Layout.fillWidth: true
                    columns: root.width >= 420 ? 2 : 1
                    columnSpacing: Theme.space
                    rowSpacing: 0

                    FbText {
                        Layout.alignment: Qt.AlignTop
                        Layout.preferredWidth: line.columns === 2 ? root.width * 0.42 : -1
                        Layout.fillWidth: line.columns === 1
                        text: line.modelData.asked
                        font: Theme.caption
                        color: Theme.textSoft
                    }
                    FbText {
                        Layout.fillWidth: true
                        text: line.modelData.said
                        font: Theme.bodySmall
                    }
                }
            }
        }
    }
    FbText {
        Layout.fillWidth: true
        Layout.margins: Theme.spaceSmall
        visible: repeater.count === 0
        text: qsTr("No questionnaire was filled in yet.")
        font: Theme.bodySmall
        color: Theme.textSoft
    }
}
