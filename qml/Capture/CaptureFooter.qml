// CaptureFooter.qml: where the typed words are by now, and the buttons that end this visitor.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

GridLayout {
    id: root
    required property string savedText
    required property bool ready
    required property bool askable ///< a questionnaire is live
    required property bool wide
    readonly property bool hinted: wide && !askable ///< three buttons leave no room for their keys
    signal questionsRequested()
    signal saveRequested()
    signal saveAndNewRequested()

    columns: wide ? 3 : 2
    columnSpacing: Theme.spaceSmall
    rowSpacing: Theme.spaceSmall

    RowLayout {
        Layout.columnSpan: root.wide ? 1 : 2
        Layout.fillWidth: true
        visible: root.wide || root.askable || root.savedText.length > 0
        spacing: Theme.spaceSmall - 2
        Icon {
            visible: root.savedText.length > 0
            name: "device"
            size: 16
        }
        FbText {
            Layout.fillWidth: true
            text: root.savedText
            font: Theme.caption
            color: Theme.textSoft
            maximumLineCount: root.wide || root.askable ? 2 : 1
            elide: Text.ElideRight
        }
        FbButton {
            objectName: "saveAndAsk"
            Layout.minimumHeight: Theme.target
            visible: root.askable
            variant: root.wide ? FbButton.Outlined : FbButton.Plain
            enabled: root.ready
            iconName: "forms"
            text: qsTr("Questions")
            shortcutHint: root.hinted ? "Ctrl+J" : ""
            Accessible.name: qsTr("Save, then the questions")
            onClicked: root.questionsRequested()
        }
    }
    FbButton {
        objectName: "save"
        Layout.minimumHeight: Theme.target + 4
        variant: FbButton.Outlined
        enabled: root.ready
        text: qsTr("Save")
        shortcutHint: root.hinted ? "Ctrl+Enter" : ""
        onClicked: root.saveRequested()
    }
    FbButton {
        objectName: "saveAndNew"
        Layout.fillWidth: !root.wide
        Layout.minimumHeight: Theme.target + 4
        enabled: root.ready
        iconName: "check"
        text: qsTr("Save and new")
        shortcutHint: root.hinted ? "Ctrl+Alt+Enter" : ""
        onClicked: root.saveAndNewRequested()
    }
}
