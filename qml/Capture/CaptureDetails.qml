// CaptureDetails.qml: what the meeting was worth: grade, promises, what we may do, and a note.
pragma ComponentBehavior: Bound
import QtQuick
import Fairbook.Ui

FocusScope {
    id: root
    required property var viewModel
    required property bool wide

    readonly property var promises: [
        { code: "catalogue", label: qsTr("Catalogue"), icon: "book" },
        { code: "price", label: qsTr("Price list"), icon: "tag" },
        { code: "call", label: qsTr("Call back"), icon: "phone" },
        { code: "sample", label: qsTr("Sample"), icon: "box" },
        { code: "visit", label: qsTr("Visit"), icon: "visit" },
    ]

    implicitHeight: column.implicitHeight

    function focusNote(): void {
        note.forceActiveFocus(Qt.TabFocusReason);
    }

    Column {
        id: column
        width: parent.width
        spacing: Theme.space

        Column {
            width: parent.width
            spacing: Theme.spaceSmall
            SectionHeader {
                width: parent.width
                text: qsTr("Grade")
                detail: root.viewModel.gradeRule
            }
            SegmentedButton {
                objectName: "grade"
                width: Math.min(parent.width, 520)
                name: qsTr("Grade")
                clearable: true
                current: root.viewModel.grade
                options: [
                    { key: "A", label: "A", detail: qsTr("hot") },
                    { key: "B", label: "B", detail: qsTr("interested") },
                    { key: "C", label: "C", detail: qsTr("just looking") },
                ]
                onSelected: key => root.viewModel.grade = key
            }
        }
        Column {
            width: parent.width
            spacing: 0
            SectionHeader {
                width: parent.width
                text: qsTr("We promised")
            }
            Flow {
                width: parent.width
                spacing: Theme.spaceSmall
                Repeater {
                    model: root.promises
                    FilterChip {
                        required property var modelData
                        objectName: "promise-" + modelData.code
                        text: modelData.label
                        iconName: modelData.icon
                        checked: root.viewModel.promised.indexOf(modelData.code) >= 0
                        onClicked: root.viewModel.togglePromise(modelData.code)
                    }
                }
            }
        }
        Column {
            width: parent.width
            spacing: 0
            SectionHeader {
                width: parent.width
                text: qsTr("They let us write or call")
                detail: root.viewModel.consentVersion
            }
            Flow {
                width: parent.width
                spacing: Theme.spaceSmall
                FilterChip {
                    objectName: "mayEmail"
                    text: qsTr("E-mail")
                    iconName: "mail"
                    checked: root.viewModel.mayEmail
                    onClicked: root.viewModel.mayEmail = !root.viewModel.mayEmail
                }
                FilterChip {
                    objectName: "mayCall"
                    text: qsTr("Call")
                    iconName: "phone"
                    checked: root.viewModel.mayCall
                    onClicked: root.viewModel.mayCall = !root.viewModel.mayCall
                }
                FilterChip {
                    objectName: "maySms"
                    text: qsTr("SMS")
                    iconName: "message"
                    checked: root.viewModel.maySms
                    onClicked: root.viewModel.maySms = !root.viewModel.maySms
                }
            }
            FbText {
                width: parent.width
                visible: text.length > 0
                text: root.viewModel.consentWording
                font: Theme.caption
                color: Theme.textSoft
            }
        }
        FbTextArea {
            id: note
            objectName: "note"
            width: parent.width
            label: qsTr("Note")
            text: root.viewModel.note
            placeholder: qsTr("What did they want? What comes next?")
            onEdited: text => root.viewModel.note = text
        }
    }
}
