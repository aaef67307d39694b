// QuestionDelegate.qml: one question with its answer; `editor` says which of the files beside this one asks it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

FocusScope {
    id: root
    required property string key
    required property string editor
    required property string type
    required property string section
    required property int number
    required property string text
    required property string hint
    required property string value
    required property string other
    required property string mark
    required property string thumb
    required property bool otherAllowed
    required property bool wanted
    required property int most
    required property var options
    required property var lines
    required property var chosen
    required property var grid
    required property int index
    required property var viewModel
    property bool current: false
    property bool large: false  ///< for visitors, who stand before a screen
    property bool keys: false   ///< a keyboard is at hand: what 1 to 9 choose is shown
    readonly property bool typing: editor === "text"
    readonly property bool keyed: keys && current
    readonly property string file: {
        switch (editor) {
        case "choice":
            return "ChoiceQuestion.qml";
        case "yes_no":
            return "YesNoQuestion.qml";
        case "rating":
            return "RatingQuestion.qml";
        case "order":
            return "OrderQuestion.qml";
        case "grid":
            return "GridQuestion.qml";
        case "photo":
            return "PhotoQuestion.qml";
        case "signature":
            return "SignatureQuestion.qml";
        case "text":
            return "TextQuestion.qml";
        default:
            return "";
        }
    }
    signal settling() ///< what is still under the hand (a signature) is to be said now

    /// Where an answer begins.
    function focusAnswer(): void {
        if (root.typing)
            (loader.item as Item)?.forceActiveFocus(Qt.TabFocusReason);
        else
            loader.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }

    function ask(): void {
        if (root.file.length > 0)
            loader.setSource(root.file, { question: root });
    }

    onFileChanged: root.ask()
    Component.onCompleted: root.ask()

    implicitHeight: column.implicitHeight
    implicitWidth: 300
    Accessible.role: Accessible.Grouping
    Accessible.name: text

    ColumnLayout {
        id: column
        width: parent.width
        spacing: Theme.spaceSmall

        SectionHeader {
            Layout.fillWidth: true
            Layout.topMargin: root.index > 0 ? Theme.space : 0
            visible: root.section.length > 0
            text: root.section
        }
        FbText {
            objectName: "questionText"
            Layout.fillWidth: true
            visible: !root.typing || root.large
            text: root.text
            font: root.large ? Theme.headline : root.editor === "note" ? Theme.body : Theme.subtitle
            color: root.editor === "note" ? Theme.textSoft : Theme.text
        }
        FbText {
            Layout.fillWidth: true
            visible: root.hint.length > 0
            text: root.hint
            font: root.large ? Theme.body : Theme.bodySmall
            color: Theme.textSoft
        }
        Loader {
            id: loader
            Layout.fillWidth: true
            focus: true
            visible: root.file.length > 0
        }
        FbText {
            Layout.fillWidth: true
            visible: root.editor === "unknown"
            text: root.viewModel.words.newer
            color: Theme.textSoft
        }
        FbText {
            Layout.fillWidth: true
            visible: root.mark.length > 0 && !root.typing
            text: root.mark
            font: Theme.caption
            color: Theme.warning
        }
    }
}
