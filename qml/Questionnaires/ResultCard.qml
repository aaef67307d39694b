// ResultCard.qml: one question and what was answered to it: bars for choices and numbers, a list for texts.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

Card {
    id: root
    required property string key
    required property string title
    required property string typeName
    required property string kind
    required property string shownText
    required property string dropText
    required property string figure
    required property string note
    required property var bars
    required property var texts
    property bool allTexts: false

    objectName: "result-" + key
    spacing: Theme.spaceSmall
    Accessible.role: Accessible.Grouping
    Accessible.name: Theme.joined([title, shownText, dropText, figure])

    FbText {
        Layout.fillWidth: true
        text: root.title.length > 0 ? root.title : root.typeName
        font: Theme.subtitle
        Accessible.role: Accessible.Heading
    }
    FbText {
        Layout.fillWidth: true
        text: Theme.joined([root.note, root.shownText])
        font: Theme.bodySmall
        color: Theme.textSoft
    }
    RowLayout {
        Layout.fillWidth: true
        visible: root.dropText.length > 0
        spacing: 6
        Icon {
            name: "warning"
            size: 16
            color: Theme.warning
        }
        FbText {
            objectName: "drop-" + root.key
            Layout.fillWidth: true
            text: root.dropText
            font: Theme.bodySmall
            color: Theme.warning
        }
    }
    FbText {
        Layout.fillWidth: true
        visible: root.figure.length > 0
        text: root.figure
        font: Theme.label
    }
    FbRepeater {
        model: root.bars
        ResultBar {
            required property var modelData
            Layout.fillWidth: true
            label: modelData.label
            count: modelData.count
            share: modelData.share
            words: modelData.words
            head: modelData.head
            counted: root.kind !== "histogram"
        }
    }
    FbRepeater {
        model: root.allTexts ? root.texts : root.texts.slice(0, 5)
        FbText {
            required property string modelData
            Layout.fillWidth: true
            leftPadding: Theme.spaceMedium
            text: modelData
            font: Theme.bodySmall
            Rectangle {
                width: 3
                height: parent.height
                radius: 1.5
                color: Theme.divider
            }
        }
    }
    FbButton {
        Layout.leftMargin: -Theme.spaceSmall
        visible: root.texts.length > 5
        variant: FbButton.Plain
        text: root.allTexts ? qsTr("Fewer") : qsTr("All of the latest %1").arg(root.texts.length)
        onClicked: root.allTexts = !root.allTexts
    }
}
