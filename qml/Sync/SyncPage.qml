// SyncPage.qml (Z6): saved is not delivered: what is only here, what the server confirmed, and what went wrong, one by one.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

FocusScope {
    id: root
    required property var viewModel
    signal reviewRequested()
    signal enrolRequested()
    signal settingsRequested()

    readonly property string remedy: {
        switch (viewModel.problemAction) {
        case "sync":
            return qsTr("Try again");
        case "enrol":
            return qsTr("Connect to a server");
        case "settings":
            return qsTr("Open settings");
        default:
            return "";
        }
    }

    function follow(action: string): void {
        if (action === "sync")
            root.viewModel.syncNow();
        else if (action === "enrol")
            root.enrolRequested();
        else if (action === "settings")
            root.settingsRequested();
    }

    FormPage {
        anchors.fill: parent
        focus: true
        maximumWidth: 860
        spacing: Theme.space

        SyncHero {
            Layout.fillWidth: true
            viewModel: root.viewModel
            onEnrolRequested: root.enrolRequested()
        }
        Banner {
            objectName: "syncProblem"
            Layout.fillWidth: true
            visible: root.viewModel.problemText.length > 0
            attention: true
            text: root.viewModel.problemText
            actionText: root.remedy
            onActed: root.follow(root.viewModel.problemAction)
        }
        Banner {
            objectName: "difference"
            Layout.fillWidth: true
            visible: root.viewModel.differenceText.length > 0
            attention: root.viewModel.differenceState === "remains"
            iconName: attention ? "warning" : "shield"
            text: root.viewModel.differenceText
            actionText: attention ? "" : qsTr("Understood")
            onActed: root.viewModel.understandDifference()
        }
        SyncCounters {
            Layout.fillWidth: true
            viewModel: root.viewModel
        }
        Card {
            Layout.fillWidth: true
            visible: setAside.count > 0 || root.viewModel.conflictCount > 0
            padding: Theme.spaceSmall
            spacing: 0

            SectionHeader {
                Layout.fillWidth: true
                Layout.margins: Theme.spaceSmall
                text: qsTr("Waits for somebody")
            }
            ListRow {
                objectName: "clashes"
                Layout.fillWidth: true
                visible: root.viewModel.conflictCount > 0
                iconName: "review"
                iconColor: Theme.warning
                text: qsTr("%n clash(es) to settle", "", root.viewModel.conflictCount)
                detail: qsTr("Both answers are kept; sync goes on.")
                onClicked: root.reviewRequested()
                Icon {
                    name: "chevron"
                    size: 20
                }
            }
            FbRepeater {
                id: setAside
                model: root.viewModel.setAside
                SetAsideRow {
                    Layout.fillWidth: true
                    onRetried: key => root.viewModel.retry(key)
                    onExported: key => root.viewModel.exportSetAside(key)
                }
            }
        }
        Card {
            Layout.fillWidth: true
            visible: journal.count > 0
            padding: Theme.spaceSmall
            spacing: 0
            SectionHeader {
                Layout.fillWidth: true
                Layout.margins: Theme.spaceSmall
                text: qsTr("Lately")
            }
            FbRepeater {
                id: journal
                model: root.viewModel.journal
                RowLayout {
                    id: entry
                    required property string when
                    required property string text
                    Layout.fillWidth: true
                    Layout.margins: Theme.spaceSmall
                    spacing: Theme.space
                    FbText {
                        Layout.alignment: Qt.AlignTop
                        Layout.preferredWidth: Math.round(90 * Theme.textFactor)
                        text: entry.when
                        font: Theme.bodySmall
                        color: Theme.textSoft
                    }
                    FbText {
                        Layout.fillWidth: true
                        text: entry.text
                        font: Theme.bodySmall
                    }
                }
            }
        }
        FbText {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.spaceTiny
            visible: root.viewModel.serverText.length > 0
            text: root.viewModel.clockText.length > 0
                ? qsTr("%1, this clock differs by %2").arg(root.viewModel.serverText).arg(root.viewModel.clockText)
                : root.viewModel.serverText
            font: Theme.caption
            color: Theme.textSoft
        }
    }
}
