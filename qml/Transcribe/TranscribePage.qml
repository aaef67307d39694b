// TranscribePage.qml: the photo on the left, the fields on the right (on a phone: above and below), one card after
// another without touching the mouse: Enter to the next field, Ctrl+Enter to the next card.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

FocusScope {
    id: root
    required property var viewModel
    required property bool wide
    signal closed()

    /// The card that is open, or the latest one.
    function start(): void {
        if (root.viewModel.key.length === 0 && root.viewModel.count > 0)
            root.viewModel.open(root.viewModel.rows.data(root.viewModel.rows.index(0, 0), Qt.UserRole));
        fields.focusFirst();
        form.scroller.contentY = 0;
    }

    function leave(): void {
        root.viewModel.close();
        root.closed();
    }

    Connections {
        target: root.viewModel
        function onOpened(): void {
            form.scroller.contentY = 0;
            if (root.visible)
                fields.focusFirst();
        }
        function onFinished(): void {
            if (root.visible)
                root.closed();
        }
    }
    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        enabled: root.visible && root.viewModel.key.length > 0
        onActivated: root.viewModel.done()
    }
    Shortcut {
        sequence: "Alt+Right"
        enabled: root.visible
        onActivated: root.viewModel.step(1)
    }
    Shortcut {
        sequence: "Alt+Left"
        enabled: root.visible
        onActivated: root.viewModel.step(-1)
    }
    Shortcut {
        sequence: "Esc"
        enabled: root.visible
        onActivated: root.leave()
    }

    GridLayout {
        anchors.fill: parent
        columns: root.wide ? 2 : 1
        columnSpacing: 0
        rowSpacing: 0
        visible: root.viewModel.key.length > 0

        CardPicture {
            objectName: "cardPicture"
            Layout.fillHeight: root.wide
            Layout.fillWidth: true
            Layout.preferredWidth: root.wide ? root.width * 0.55 : root.width
            Layout.preferredHeight: root.wide ? -1 : root.height * 0.32
            Layout.margins: Theme.spaceSmall
            source: root.viewModel.photo
            words: root.viewModel.words
            onWordTapped: row => root.viewModel.putWord(row, fields.current)
        }
        FormPage {
            id: form
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.preferredWidth: root.wide ? root.width * 0.45 : root.width
            focus: true
            spacing: Theme.spaceSmall

            RowLayout {
                Layout.fillWidth: true
                IconButton {
                    iconName: "previous"
                    text: qsTr("Card before")
                    onClicked: root.viewModel.step(-1)
                }
                FbText {
                    objectName: "cardPosition"
                    text: root.viewModel.position
                    font: Theme.bodySmall
                    color: Theme.textSoft
                }
                IconButton {
                    iconName: "chevron"
                    text: qsTr("Next card")
                    onClicked: root.viewModel.step(1)
                }
                FbText {
                    objectName: "readingText"
                    Layout.fillWidth: true
                    text: root.viewModel.readingText
                    font: Theme.caption
                    color: Theme.textSoft
                }
            }
            TranscribeFields {
                id: fields
                Layout.fillWidth: true
                viewModel: root.viewModel
                onFinished: root.viewModel.done()
            }

            footer: RowLayout {
                Layout.fillWidth: true
                spacing: Theme.spaceSmall
                FbButton {
                    objectName: "transcribeLater"
                    variant: FbButton.Outlined
                    text: qsTr("Later")
                    shortcutHint: root.wide ? "Esc" : ""
                    onClicked: root.leave()
                }
                FbButton {
                    objectName: "transcribeDone"
                    Layout.fillWidth: !root.wide
                    iconName: "check"
                    text: qsTr("Done, next card")
                    shortcutHint: root.wide ? "Ctrl+Enter" : ""
                    onClicked: root.viewModel.done()
                }
            }
        }
    }
    EmptyState {
        anchors.centerIn: parent
        visible: root.viewModel.key.length === 0
        iconName: "check"
        title: qsTr("No card waits")
        text: qsTr("Photos of cards that nobody has typed in yet stand here.")
    }
}
