// OptionList.qml: what can be chosen, in one language at a time; points, tag and grade stand behind each.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

ColumnLayout {
    id: root
    required property string list
    required property string title
    required property var question
    required property var options
    property bool focusNew: false

    spacing: Theme.spaceSmall

    Connections {
        target: root.question
        function onOptionAdded(list: string): void {
            root.focusNew = list === root.list;
        }
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceSmall
        spacing: Theme.space
        FbText {
            Layout.fillWidth: true
            text: root.title
            font: Theme.label
            color: Theme.primary
            Accessible.role: Accessible.Heading
        }
        SegmentedButton {
            objectName: root.list + "-language"
            Layout.preferredWidth: 76 * Math.max(1, root.question.languages.length)
            visible: root.question.languages.length > 1
            name: qsTr("Language of the choices")
            options: root.question.languages
            current: root.question.workLanguage
            onSelected: key => root.question.workLanguage = key
        }
    }
    FbRepeater {
        id: rows
        model: root.options
        onItemAdded: (index, item) => {
            if (root.focusNew)
                (item as OptionRow).focusText();
            root.focusNew = false;
        }
        OptionRow {
            Layout.fillWidth: true
            list: root.list
            question: root.question
            last: index === rows.count - 1
        }
    }
    FbButton {
        objectName: "add-" + root.list
        Layout.leftMargin: -Theme.spaceSmall
        variant: FbButton.Plain
        iconName: "add"
        text: root.list === "rows" ? qsTr("Add a row") : qsTr("Add a choice")
        onClicked: root.question.addOption(root.list)
    }
}
