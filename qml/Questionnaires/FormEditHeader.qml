// FormEditHeader.qml: which questionnaire this is, what is live of it, and the step that makes the draft live.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

RowLayout {
    id: root
    required property var viewModel
    required property bool wide
    readonly property bool live: viewModel.state === "live" && viewModel.liveVersion > 0
    signal closed()
    signal testRequested()
    signal runRequested()
    signal goLiveRequested()

    spacing: Theme.spaceSmall

    IconButton {
        objectName: "formBack"
        Layout.leftMargin: root.wide ? Theme.spaceSmall : Theme.spaceTiny
        Layout.topMargin: Theme.spaceTiny
        iconName: "back"
        text: qsTr("All questionnaires")
        onClicked: root.closed()
    }
    ColumnLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceSmall
        Layout.bottomMargin: Theme.spaceSmall
        spacing: 0
        FbText {
            objectName: "formTitle"
            Layout.fillWidth: true
            text: root.viewModel.title
            font: Theme.title
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
        }
        FbText {
            objectName: "formState"
            Layout.fillWidth: true
            text: root.viewModel.stateText
            font: Theme.bodySmall
            color: Theme.textSoft
            maximumLineCount: 2
            elide: Text.ElideRight
        }
    }
    FbButton {
        objectName: "formTest"
        visible: root.wide
        variant: FbButton.Outlined
        text: qsTr("Test")
        onClicked: root.testRequested()
    }
    FbButton {
        objectName: "formFillIn"
        visible: root.wide && root.live && root.width > 620
        variant: FbButton.Outlined
        iconName: "play"
        text: qsTr("Fill in")
        onClicked: root.runRequested()
    }
    FbButton {
        objectName: "goLive"
        Layout.rightMargin: Theme.space
        visible: root.wide && !root.viewModel.unchanged
        iconName: root.viewModel.blockers > 0 ? "" : "confirmed"
        text: qsTr("Go live")
        onClicked: root.goLiveRequested()
    }
    IconButton {
        visible: !root.wide
        Layout.rightMargin: Theme.spaceTiny
        filled: true
        iconName: "play"
        text: qsTr("Test")
        onClicked: root.testRequested()
    }
}
