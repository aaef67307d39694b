// QuestionChecks.qml: must it be answered, what is a good answer, and what follows for the client.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

Column {
    id: root
    required property var question
    readonly property bool numeric: question.shape === "number" || question.shape === "decimal"
    readonly property bool stars: question.type === "stars"
    readonly property bool several: question.shape === "options"
    readonly property bool asks: question.shape !== "none"

    spacing: Theme.spaceMedium

    component NumberField: FbTextField {
        required property string member
        clearable: false
        inputMethodHints: Qt.ImhFormattedNumbersOnly
        onEdited: text => root.question.edit(member, "", text)
        onActiveFocusChanged: if (!activeFocus)
            root.question.flush()
    }

    RowLayout {
        width: root.width
        visible: root.numeric && root.question.type !== "nps"
        spacing: Theme.spaceSmall
        NumberField {
            objectName: "minimum"
            Layout.fillWidth: true
            visible: !root.stars
            member: "min"
            label: qsTr("At least")
            text: root.question.minimum
        }
        NumberField {
            objectName: "maximum"
            Layout.fillWidth: true
            member: "max"
            label: root.stars ? qsTr("How many stars") : qsTr("At most")
            text: root.question.maximum
        }
    }
    NumberField {
        objectName: "choicesMax"
        width: root.width
        visible: root.several
        member: "choices_max"
        label: qsTr("How many may be chosen (empty: any)")
        text: root.question.choicesMax
    }
    FbSwitch {
        objectName: "otherText"
        width: root.width
        visible: root.several || root.question.shape === "option"
        text: qsTr("Own words as the last choice")
        checked: root.question.otherText
        onToggled: root.question.otherText = checked
    }
    RowLayout {
        width: root.width
        visible: root.question.type === "consent"
        spacing: Theme.spaceSmall
        FbSelect {
            objectName: "channel"
            Layout.fillWidth: true
            label: qsTr("Consent to")
            options: root.question.channels
            current: root.question.channel
            onSelected: key => root.question.channel = key
        }
        FbTextField {
            objectName: "wording"
            Layout.fillWidth: true
            label: qsTr("Version of the wording")
            clearable: false
            text: root.question.wording
            onEdited: text => root.question.edit("wording", "", text)
            onActiveFocusChanged: if (!activeFocus)
                root.question.flush()
        }
    }
    FbText {
        width: root.width
        topPadding: Theme.spaceSmall
        visible: root.asks
        text: qsTr("Should it be answered?")
        font: Theme.label
        color: Theme.primary
    }
    SegmentedButton {
        objectName: "required"
        width: root.width
        visible: root.asks
        name: qsTr("Should it be answered?")
        options: [{ key: "no", label: qsTr("Optional") }, { key: "soft", label: qsTr("Yes") },
            { key: "soft_for_a", label: qsTr("For A only") }]
        current: root.question.required
        onSelected: key => root.question.required = key
    }
    FbText {
        width: root.width
        visible: root.asks && root.question.required !== "no"
        text: qsTr("Nobody is held up: without it the answers are marked as incomplete.")
        font: Theme.caption
        color: Theme.textSoft
    }
    FbSelect {
        objectName: "mapsTo"
        width: root.width
        visible: root.question.clientFields.length > 1
        label: qsTr("Fills this field of the client")
        options: root.question.clientFields
        current: root.question.mapsTo
        onSelected: key => root.question.mapsTo = key
    }
}
