// SyncHero.qml: how it stands, in one sentence, and the one button.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

Card {
    id: root
    required property var viewModel
    readonly property string stateCode: viewModel.state
    readonly property bool running: stateCode === "running"
    readonly property bool enrolled: stateCode !== "not_enrolled"
    readonly property bool allThere: enrolled && viewModel.onDevice === 0 && stateCode === "idle"
    signal enrolRequested()

    readonly property string picture: {
        if (stateCode === "running")
            return "sync";
        if (stateCode === "refused")
            return "warning";
        if (stateCode === "offline")
            return "offline";
        return allThere ? "confirmed" : "device";
    }
    readonly property color ink: {
        if (stateCode === "refused")
            return Theme.warning;
        return allThere ? Theme.success : Theme.primary;
    }
    readonly property color ground: {
        if (stateCode === "refused")
            return Theme.warningContainer;
        return allThere ? Theme.successContainer : Theme.tonal;
    }

    padding: Theme.spaceLarge
    spacing: Theme.space

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space
        Rectangle {
            Layout.alignment: Qt.AlignTop
            implicitWidth: 56
            implicitHeight: 56
            radius: 28
            color: root.ground
            Icon {
                anchors.centerIn: parent
                name: root.picture
                color: root.ink
                size: 28
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            FbText {
                Layout.fillWidth: true
                text: root.viewModel.onDeviceText
                font: Theme.headline
                lineHeight: 1.1
                Accessible.role: Accessible.Heading
            }
            FbText {
                Layout.fillWidth: true
                text: root.viewModel.stateText
                color: Theme.textSoft
            }
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: root.running
        spacing: Theme.spaceSmall
        FbProgress {
            Layout.fillWidth: true
            value: root.viewModel.progress
            name: root.viewModel.progressText
        }
        FbText {
            Layout.fillWidth: true
            text: root.viewModel.progressText
            font: Theme.caption
            color: Theme.textSoft
        }
    }
    Rectangle {
        Layout.fillWidth: true
        visible: root.viewModel.receiptText.length > 0
        implicitHeight: receipt.implicitHeight + 2 * Theme.spaceMedium
        radius: Theme.radius
        color: Theme.surfaceSunken

        RowLayout {
            id: receipt
            x: Theme.spaceMedium
            y: Theme.spaceMedium
            width: parent.width - 2 * Theme.spaceMedium
            spacing: Theme.spaceMedium
            Icon {
                Layout.alignment: Qt.AlignTop
                name: "receipt"
                color: Theme.success
                size: 22
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 1
                FbText {
                    Layout.fillWidth: true
                    text: root.viewModel.receiptText
                    font: Theme.bodySmall
                }
                FbText {
                    Layout.fillWidth: true
                    visible: root.viewModel.receipt.length > 0
                    text: qsTr("Receipt %1").arg(root.viewModel.receipt)
                    font: Theme.caption
                    color: Theme.textSoft
                }
            }
        }
    }
    FbButton {
        objectName: "syncNow"
        Layout.fillWidth: root.width < 560
        Layout.alignment: Qt.AlignRight
        visible: root.enrolled
        enabled: !root.running
        iconName: "sync"
        text: root.running ? qsTr("Syncing...") : qsTr("Sync now")
        onClicked: root.viewModel.syncNow()
    }
    FbButton {
        Layout.fillWidth: root.width < 560
        Layout.alignment: Qt.AlignRight
        visible: !root.enrolled
        iconName: "server"
        text: qsTr("Connect to a server")
        onClicked: root.enrolRequested()
    }
}
