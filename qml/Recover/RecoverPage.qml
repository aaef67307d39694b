// RecoverPage.qml: the base cannot be opened: what happened, what is safe, and one button that helps.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

FocusScope {
    id: root
    required property var viewModel
    readonly property string phase: viewModel.state
    readonly property bool done: phase === "done"
    readonly property bool working: phase === "working"
    readonly property bool curable: phase === "damaged" || phase === "failed"

    function act(): void {
        if (root.done)
            root.viewModel.open();
        else if (root.curable)
            root.viewModel.recover();
        else if (!root.working)
            root.viewModel.leave();
    }

    Keys.onReturnPressed: act()
    Keys.onEnterPressed: act()

    FormPage {
        anchors.fill: parent
        focus: true
        maximumWidth: 560
        spacing: Theme.space

        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Math.max(Theme.spaceLarge, root.height * 0.1)
            implicitWidth: 88
            implicitHeight: 88
            radius: 44
            color: root.done || root.working ? Theme.tonal : Theme.warningContainer
            Icon {
                anchors.centerIn: parent
                name: root.done ? "confirmed" : root.working ? "shield" : "warning"
                color: root.done || root.working ? Theme.primary : Theme.warning
                size: 40
                strokeWidth: 1.4
            }
        }
        FbText {
            objectName: "title"
            Layout.fillWidth: true
            text: root.done ? qsTr("Your client base works again")
                : root.working ? qsTr("Looking for everything that can be read…")
                : root.curable ? qsTr("The client base on this device is damaged") : qsTr("The client base cannot be opened")
            font: Theme.title
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.Heading
        }
        FbText {
            Layout.fillWidth: true
            visible: root.curable
            text: qsTr("Usually a failing memory or a power cut does this. Fairbook can make a new base of what can still be read: first of all of what you entered and what was not sent yet. The damaged file is put aside, not deleted.")
            color: Theme.textSoft
            horizontalAlignment: Text.AlignHCenter
        }
        FbText {
            Layout.fillWidth: true
            visible: root.working
            text: qsTr("Please do not switch the device off. It may take a minute.")
            color: Theme.textSoft
            horizontalAlignment: Text.AlignHCenter
        }
        FbProgress {
            Layout.fillWidth: true
            visible: root.working
            value: -1
        }
        FbText {
            objectName: "refusal"
            Layout.fillWidth: true
            visible: !root.done && !root.working && root.phase !== "damaged"
            text: root.viewModel.problem
            color: root.phase === "failed" ? Theme.warning : Theme.textSoft
            horizontalAlignment: Text.AlignHCenter
        }
        Card {
            Layout.fillWidth: true
            visible: root.done
            spacing: Theme.spaceMedium
            RecoverLine {
                objectName: "unsent"
                iconName: "check"
                text: root.viewModel.unsentText
            }
            RecoverLine {
                visible: root.viewModel.recordsText.length > 0
                iconName: "sync"
                text: root.viewModel.recordsText
            }
            RecoverLine {
                objectName: "holes"
                visible: root.viewModel.holes
                iconName: "warning"
                attention: true
                text: qsTr("Some of it could not be read: something that was not sent may be missing. Look through today's leads.")
            }
            RecoverLine {
                visible: root.viewModel.enrolText.length > 0
                iconName: "key"
                attention: true
                text: root.viewModel.enrolText
            }
            RecoverLine {
                iconName: "box"
                text: qsTr("The damaged file is kept, nothing was deleted")
                detail: root.viewModel.aside
            }
        }
        FbButton {
            objectName: "recoverAction"
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.spaceSmall
            Layout.minimumWidth: Math.min(280, root.width - 2 * Theme.spaceLarge)
            visible: !root.working
            iconName: root.curable ? "shield" : ""
            text: root.done ? qsTr("Open Fairbook") : root.phase === "failed" ? qsTr("Try again")
                : root.curable ? qsTr("Recover the base") : qsTr("Close")
            onClicked: root.act()
        }
        FbButton {
            Layout.alignment: Qt.AlignHCenter
            visible: root.curable
            variant: FbButton.Plain
            text: qsTr("Not now, close")
            onClicked: root.viewModel.leave()
        }
    }
}
