// DetailPane.qml: the question or the section that is open.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

FocusScope {
    id: root
    required property var viewModel
    required property bool closable
    readonly property string kind: viewModel.selectedKind
    signal closed()

    function focusText(): void {
        question.focusText();
    }

    function toTop(): void {
        question.scroller.contentY = 0;
    }

    Shortcut {
        sequence: "Alt+Up"
        enabled: root.visible && root.activeFocus && root.kind.length > 0
        onActivated: root.viewModel.move(root.viewModel.selected, -1)
    }
    Shortcut {
        sequence: "Alt+Down"
        enabled: root.visible && root.activeFocus && root.kind.length > 0
        onActivated: root.viewModel.move(root.viewModel.selected, 1)
    }

    DetailBar {
        id: bar
        width: parent.width
        visible: root.kind.length > 0
        closable: root.closable
        title: root.kind === "section" ? qsTr("Section") : qsTr("Question %1").arg(root.viewModel.question.number)
        copyable: root.kind === "question"
        onClosed: root.closed()
        onMoved: by => root.viewModel.move(root.viewModel.selected, by)
        onDuplicated: root.viewModel.duplicate(root.viewModel.selected)
        onRemoved: {
            root.viewModel.remove(root.viewModel.selected);
            root.closed();
        }
    }
    QuestionPane {
        id: question
        objectName: "questionPane"
        anchors.fill: parent
        anchors.topMargin: bar.height
        visible: root.kind === "question"
        focus: visible
        question: root.viewModel.question
        languages: root.viewModel.languages
        names: root.viewModel.languageNames
        palette: root.viewModel.palette
    }
    FormPage {
        anchors.fill: parent
        anchors.topMargin: bar.height
        visible: root.kind === "section"
        focus: visible

        TextsByLanguage {
            objectName: "sectionTitle"
            Layout.fillWidth: true
            label: qsTr("Title")
            languages: root.viewModel.languages
            names: root.viewModel.languageNames
            texts: root.viewModel.sectionTitles
            onEdited: (language, text) => root.viewModel.editSectionTitle(language, text)
            onFinished: root.viewModel.flush()
        }
        FbSelect {
            objectName: "sectionKind"
            Layout.fillWidth: true
            label: qsTr("What it is for")
            options: root.viewModel.sectionKinds
            current: root.viewModel.sectionKind
            onSelected: key => root.viewModel.sectionKind = key
        }
        FbText {
            Layout.fillWidth: true
            text: qsTr("Contact data comes first: who stops in the middle is known then. Deleting a section keeps its questions.")
            font: Theme.bodySmall
            color: Theme.textSoft
        }
    }
    EmptyState {
        anchors.centerIn: parent
        visible: root.kind.length === 0
        iconName: "edit"
        title: qsTr("Choose a question")
        text: qsTr("Its texts, its choices and when it is asked stand here. What you write is saved at once.")
    }
}
