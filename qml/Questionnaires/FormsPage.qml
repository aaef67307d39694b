// FormsPage.qml: the questionnaires of the company; one of them opens in the same place, with a way back.
pragma ComponentBehavior: Bound
import QtQuick
import Fairbook.Ui

FocusScope {
    id: root
    required property var viewModel
    required property int widthClass
    property string tab: "questions"
    readonly property bool opened: viewModel.editor.key.length > 0
    property FormEditPage editPage: null
    readonly property real footerHeight: editPage ? editPage.footerHeight : 0
    signal runRequested(formKey: string)
    signal testRequested(formKey: string)

    function open(key: string, tab: string): void {
        root.tab = tab;
        root.viewModel.close();
        root.viewModel.open(key);
        root.editPage?.forceActiveFocus();
    }

    function back(): void {
        root.viewModel.close();
        list.forceActiveFocus();
    }

    Connections {
        target: root.viewModel
        function onCreated(key: string): void {
            if (root.visible)
                root.open(key, "questions");
        }
    }
    Binding {
        target: root.viewModel.results
        property: "looking"
        value: root.visible && root.opened && root.tab === "results"
    }

    FormListPage {
        id: list
        anchors.fill: parent
        visible: !root.opened
        focus: visible
        viewModel: root.viewModel
        widthClass: root.widthClass
        onOpened: (key, tab) => root.open(key, tab)
        onRunRequested: key => root.runRequested(key)
    }
    // Made when it is needed. A Loader cannot: in Qt 6.4 it makes no bound components.
    Repeater {
        model: root.opened ? 1 : 0
        onItemAdded: (index, item) => root.editPage = item as FormEditPage
        onItemRemoved: root.editPage = null
        FormEditPage {
            objectName: "formEditPage"
            anchors.fill: parent
            focus: true
            viewModel: root.viewModel.editor
            results: root.viewModel.results
            widthClass: root.widthClass
            tab: root.tab
            onTabSelected: key => root.tab = key
            onClosed: root.back()
            onRunRequested: root.runRequested(root.viewModel.editor.key)
            onTestRequested: root.testRequested(root.viewModel.editor.key)
        }
    }
}
