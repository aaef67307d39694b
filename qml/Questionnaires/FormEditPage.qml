// FormEditPage.qml (Z5): one draft. A wide window shows the palette, the questions and the one that is open side by
// side; a phone shows the questions, and one of them as a page of its own.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

FocusScope {
    id: root
    required property var viewModel
    required property var results
    required property int widthClass
    required property string tab
    property bool detailShown: false
    readonly property bool wide: widthClass >= Theme.Expanded
    readonly property bool coversAll: detailShown && !wide && tab === "questions"
    readonly property real footerHeight: tab === "questions" && !coversAll ? questions.footerHeight : 0
    signal tabSelected(key: string)
    signal closed()
    signal runRequested()
    signal testRequested()

    function leaveDetail(): void {
        root.viewModel.flush();
        root.detailShown = false;
        questions.forceActiveFocus();
    }

    function openRow(key: string): void {
        root.viewModel.selected = key;
        root.detailShown = true;
        detail.toTop();
    }

    /// Where a problem is: a question, a section, or the questionnaire itself.
    function jumpTo(key: string): void {
        if (key.length > 0) {
            root.tabSelected("questions");
            root.openRow(key);
            return;
        }
        root.tabSelected("about");
    }

    Keys.onEscapePressed: {
        if (root.coversAll)
            root.leaveDetail();
        else
            root.closed();
    }
    Connections {
        target: root.viewModel
        function onQuestionAdded(): void {
            root.detailShown = true;
            detail.focusText();
        }
        function onGone(): void {
            root.closed();
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        FormEditHeader {
            Layout.fillWidth: true
            visible: !root.coversAll
            viewModel: root.viewModel
            wide: root.widthClass >= Theme.Medium
            onClosed: root.closed()
            onTestRequested: {
                root.viewModel.flush();
                root.testRequested();
            }
            onRunRequested: root.runRequested()
            onGoLiveRequested: goLive.open()
        }
        FbTabs {
            objectName: "formTabs"
            Layout.fillWidth: true
            visible: !root.coversAll
            tabs: [{ key: "questions", label: qsTr("Questions") }, { key: "about", label: qsTr("Settings") },
                { key: "results", label: qsTr("Results") }]
            current: root.tab
            onSelected: key => {
                root.viewModel.flush();
                root.tabSelected(key);
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.tab === "questions"
            spacing: 0

            QuestionPalette {
                objectName: "palette"
                Layout.fillHeight: true
                Layout.preferredWidth: root.width < 1000 ? 156 : 208
                visible: root.wide
                palette: root.viewModel.palette
                onTypeChosen: type => root.viewModel.addQuestion(type)
                onSectionChosen: root.viewModel.addSection("survey")
            }
            QuestionList {
                id: questions
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 300
                visible: !root.coversAll
                focus: !root.coversAll
                viewModel: root.viewModel
                wide: root.wide
                onOpened: key => root.openRow(key)
                onAddRequested: paletteSheet.open()
                onJumped: key => root.jumpTo(key)
                onGoLiveRequested: goLive.open()
            }
            Rectangle {
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                visible: root.wide
                color: Theme.divider
            }
            DetailPane {
                id: detail
                objectName: "detailPane"
                Layout.fillHeight: true
                Layout.fillWidth: !root.wide
                Layout.preferredWidth: root.wide ? Math.max(330, Math.min(560, root.width * 0.42)) : root.width
                visible: root.wide || root.coversAll
                focus: root.coversAll
                viewModel: root.viewModel
                closable: !root.wide
                onClosed: root.leaveDetail()
            }
        }
        FormSettings {
            objectName: "formSettings"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.tab === "about"
            focus: visible
            viewModel: root.viewModel
        }
        FormResultsPage {
            objectName: "formResults"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.tab === "results"
            focus: visible
            viewModel: root.results
            wide: root.widthClass >= Theme.Medium
        }
    }
    FbSheet {
        id: paletteSheet
        objectName: "paletteSheet"
        title: qsTr("What do you want to ask?")
        QuestionPalette {
            anchors.fill: parent
            roomy: true
            palette: root.viewModel.palette
            onTypeChosen: type => {
                paletteSheet.close();
                root.viewModel.addQuestion(type);
            }
            onSectionChosen: {
                paletteSheet.close();
                root.viewModel.addSection("survey");
            }
        }
    }
    GoLiveSheet {
        id: goLive
        objectName: "goLiveSheet"
        viewModel: root.viewModel
        onJumped: key => root.jumpTo(key)
    }
}
