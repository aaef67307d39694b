// RunPage.qml (Z4): a questionnaire being filled in, all on one page or one question after another. Done never blocks;
// keys 1-9 choose, Enter goes on, Esc leaves it for later.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

FocusScope {
    id: root
    required property var viewModel
    required property int widthClass
    readonly property bool wide: widthClass >= Theme.Expanded
    readonly property bool roomy: wide && form.width > (viewModel.onePage ? 500 : 700)
    readonly property real footerHeight: form.footerHeight

    /// The answer of the question at hand has the keys.
    function focusPlace(): void {
        const item = questions.itemAt(root.viewModel.place);
        if (item)
            item.focusAnswer();
    }

    function goOn(): void {
        if (root.viewModel.atEnd) {
            doneButton.forceActiveFocus(Qt.TabFocusReason);
            return;
        }
        root.viewModel.next();
        root.focusPlace();
    }

    function stepBack(): void {
        root.viewModel.back();
        root.focusPlace();
    }

    function settle(): void {
        for (let at = 0; at < questions.count; ++at)
            questions.itemAt(at).settling();
    }

    function done(): void {
        root.settle();
        root.viewModel.done();
    }

    function later(): void {
        root.settle();
        root.viewModel.finishLater();
    }

    Connections {
        target: root.viewModel
        function onOpened(): void {
            form.scroller.contentY = 0;
            if (root.visible)
                root.focusPlace();
        }
    }
    Keys.onPressed: event => {
        const digit = event.key - Qt.Key_0;
        if (digit >= 1 && digit <= 9 && event.modifiers === Qt.NoModifier)
            event.accepted = root.viewModel.press(digit);
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            event.accepted = event.modifiers === Qt.NoModifier;
            if (event.accepted)
                root.goOn();
        }
    }
    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        enabled: root.visible && root.viewModel.active
        onActivated: root.done()
    }
    Shortcut {
        sequence: "Esc"
        enabled: root.visible && root.viewModel.active
        onActivated: root.later()
    }
    Shortcut {
        sequence: "Alt+Left"
        enabled: root.visible && !root.viewModel.onePage
        onActivated: root.stepBack()
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RunHeader {
            Layout.fillWidth: true
            viewModel: root.viewModel
            wide: root.wide
        }
        Banner {
            objectName: "runProblem"
            Layout.fillWidth: true
            Layout.margins: Theme.spaceSmall
            visible: root.viewModel.problem.length > 0
            attention: true
            text: root.viewModel.problem
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            RunSections {
                Layout.fillHeight: true
                Layout.preferredWidth: 220
                visible: root.widthClass >= Theme.Large
                sections: root.viewModel.sections
            }
            FormPage {
                id: form
                objectName: "runForm"
                Layout.fillWidth: true
                Layout.fillHeight: true
                focus: true
                maximumWidth: 640
                spacing: Theme.spaceLarge

                FbRepeater {
                    id: questions
                    model: root.viewModel.questions

                    QuestionDelegate {
                        objectName: "question-" + key
                        Layout.fillWidth: true
                        viewModel: root.viewModel
                        visible: root.viewModel.onePage || current
                        current: index === root.viewModel.place
                        keys: root.wide
                        onActiveFocusChanged: if (activeFocus) root.viewModel.place = index
                    }
                }
                RunScore {
                    Layout.fillWidth: true
                    visible: root.widthClass < Theme.Large && root.viewModel.scoreText.length > 0
                    viewModel: root.viewModel
                }
                Item { Layout.preferredHeight: Theme.space }

                footer: ColumnLayout {
                    Layout.fillWidth: true
                    spacing: Theme.spaceSmall

                    FbText {
                        objectName: "runSaved"
                        Layout.fillWidth: true
                        visible: text.length > 0
                        text: Theme.joined([root.viewModel.savedText, root.wide ? root.viewModel.missingText : ""])
                        font: Theme.caption
                        color: Theme.textSoft
                        maximumLineCount: 1
                        elide: Text.ElideRight
                    }
                    RowLayout {
                        Layout.fillWidth: true
                        spacing: Theme.spaceSmall

                        FbButton {
                            objectName: "finishLater"
                            variant: FbButton.Outlined
                            text: root.wide ? qsTr("Finish later") : qsTr("Later")
                            shortcutHint: root.roomy ? "Esc" : ""
                            onClicked: root.later()
                        }
                        Item { Layout.fillWidth: root.wide }
                        IconButton {
                            objectName: "runBack"
                            visible: !root.viewModel.onePage && root.viewModel.place > 0
                            iconName: "previous"
                            text: qsTr("Back")
                            onClicked: root.stepBack()
                        }
                        FbButton {
                            objectName: "runNext"
                            Layout.fillWidth: !root.wide
                            visible: !root.viewModel.onePage && !root.viewModel.atEnd
                            text: qsTr("Next")
                            shortcutHint: root.roomy ? "Enter" : ""
                            onClicked: root.goOn()
                        }
                        FbButton {
                            id: doneButton
                            objectName: "runDone"
                            Layout.fillWidth: !root.wide && last
                            readonly property bool last: root.viewModel.onePage || root.viewModel.atEnd
                            variant: last ? FbButton.Filled : FbButton.Tonal
                            iconName: "check"
                            text: root.wide || last ? qsTr("Done") : ""
                            Accessible.name: qsTr("Done")
                            shortcutHint: root.roomy ? "Ctrl+Enter" : ""
                            onClicked: root.done()
                        }
                    }
                }
            }
            Rectangle {
                Layout.fillHeight: true
                Layout.preferredWidth: 300
                visible: root.widthClass >= Theme.Large
                color: Theme.surfaceSunken

                RunScore {
                    x: Theme.space
                    y: Theme.space
                    width: parent.width - 2 * Theme.space
                    viewModel: root.viewModel
                }
            }
        }
    }
}
