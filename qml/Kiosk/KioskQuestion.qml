// KioskQuestion.qml: one question after another, large; a word before the screen is cleared.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

FocusScope {
    id: root
    required property var viewModel
    required property bool narrow
    required property int secondsLeft
    signal stayed()
    signal abandoned()

    function focusPlace(): void {
        const item = questions.itemAt(root.viewModel.place);
        if (item && item.typing)
            item.focusAnswer();
        form.scroller.contentY = 0;
    }

    function goOn(): void {
        for (let at = 0; at < questions.count; ++at)
            questions.itemAt(at).settling();
        if (root.viewModel.atEnd)
            root.viewModel.done();
        else
            root.viewModel.next();
        root.focusPlace();
    }

    Connections {
        target: root.viewModel
        enabled: root.visible
        function onOpened(): void {
            root.focusPlace();
        }
    }
    Keys.onPressed: event => {
        const digit = event.key - Qt.Key_0;
        if (digit >= 1 && digit <= 9 && event.modifiers === Qt.NoModifier)
            event.accepted = root.viewModel.press(digit);
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            event.accepted = true;
            root.goOn();
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.space
            FbText {
                Layout.fillWidth: true
                text: root.viewModel.title
                font: Theme.title
                color: Theme.textSoft
                maximumLineCount: 1
                elide: Text.ElideRight
            }
            SegmentedButton {
                visible: root.viewModel.languages.length > 1
                name: root.viewModel.words.language
                options: root.viewModel.languages.map(code => ({ key: code, label: code.toUpperCase() }))
                current: root.viewModel.language
                onSelected: key => root.viewModel.language = key
            }
        }
        Banner {
            objectName: "kioskStill"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space
            Layout.rightMargin: Theme.space
            visible: root.secondsLeft > 0
            attention: true
            iconName: "clock"
            text: root.viewModel.words.still.arg(root.secondsLeft)
            actionText: root.viewModel.words.here
            onActed: root.stayed()
        }
        FormPage {
            id: form
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            maximumWidth: 760

            Item { Layout.preferredHeight: root.narrow ? 0 : Theme.spaceHuge }
            FbRepeater {
                id: questions
                model: root.visible ? root.viewModel.questions : null

                QuestionDelegate {
                    objectName: "kiosk-" + key
                    Layout.fillWidth: true
                    viewModel: root.viewModel
                    large: true
                    current: index === root.viewModel.place
                    visible: current
                }
            }

            footer: RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space

                FbButton {
                    objectName: "kioskBack"
                    Layout.minimumHeight: 64
                    Layout.minimumWidth: 96
                    variant: FbButton.Outlined
                    text: root.viewModel.place > 0 ? root.viewModel.words.back : root.viewModel.words.leave
                    font: Theme.subtitle
                    onClicked: {
                        if (root.viewModel.place > 0)
                            root.viewModel.back();
                        else
                            root.abandoned();
                        root.focusPlace();
                    }
                }
                FbButton {
                    objectName: "kioskNext"
                    Layout.fillWidth: true
                    Layout.minimumHeight: 64
                    text: root.viewModel.atEnd ? root.viewModel.words.done : root.viewModel.words.next
                    font: Theme.subtitle
                    onClicked: root.goOn()
                }
            }
        }
    }
}
