// TextsByLanguage.qml: one text in each language of the questionnaire; a missing one says so with a sign and a word.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

ColumnLayout {
    id: root
    required property string label
    required property var languages
    required property var names
    required property var texts
    property bool needed: true
    signal edited(language: string, text: string)
    signal finished()

    function focusFirst(): void {
        fields.itemAt(0)?.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.spaceSmall

    FbRepeater {
        id: fields
        model: root.languages
        FbTextArea {
            id: field
            required property string modelData
            objectName: root.objectName + "-" + modelData
            Layout.fillWidth: true
            minimumLines: 1
            label: qsTr("%1, %2").arg(root.label).arg(root.names[modelData])
            text: root.texts[modelData] ?? ""
            warningText: root.needed && text.trim().length === 0 ? qsTr("! Missing in this language") : ""
            onEdited: text => {
                if (text !== (root.texts[field.modelData] ?? "")) // typed, not shown
                    root.edited(field.modelData, text);
            }
            onActiveFocusChanged: if (!activeFocus)
                root.finished()
        }
    }
}
