// CapturePage.qml (Z1): one visitor in under fifteen seconds. Nothing here can refuse to save.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

FocusScope {
    id: root
    required property var viewModel
    required property var transcribe
    required property var run
    required property int widthClass
    property bool openWhenSaved: false
    property bool askWhenSaved: false
    readonly property real footerHeight: form.footerHeight
    readonly property bool wide: form.width >= 620
    signal opened(key: string)
    signal transcribeRequested()
    signal ownCardRequested()
    signal questionsRequested(key: string)

    function focusFirst(): void {
        if (root.viewModel.attachedKey.length > 0)
            details.focusNote();
        else
            identity.focusFirst();
    }

    function save(): void {
        root.openWhenSaved = true;
        root.viewModel.save();
    }

    /// The visitor is saved first: whatever becomes of the questions.
    function ask(): void {
        root.askWhenSaved = true;
        root.viewModel.save();
    }

    Connections {
        target: root.viewModel
        function onSaved(key: string): void {
            if (root.openWhenSaved)
                root.opened(key);
            if (root.askWhenSaved)
                root.questionsRequested(key);
            root.openWhenSaved = false;
            root.askWhenSaved = false;
        }
        function onFocusFirst(): void {
            form.scroller.contentY = 0;
            if (root.visible)
                root.focusFirst();
        }
    }
    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        enabled: root.visible && !root.viewModel.empty
        onActivated: root.save()
    }
    Shortcut {
        sequence: "Ctrl+J"
        enabled: root.visible && !root.viewModel.empty && root.run.formCount > 0
        onActivated: root.ask()
    }
    Shortcut {
        sequences: ["Ctrl+Alt+Return", "Ctrl+Alt+Enter"]
        enabled: root.visible && !root.viewModel.empty
        onActivated: root.viewModel.saveAndNew()
    }

    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: drop => {
            if (drop.hasUrls)
                root.viewModel.codes.readFile(drop.urls[0]);
        }
    }
    RowLayout {
        anchors.fill: parent
        spacing: 0

        FormPage {
            objectName: "captureForm"
            id: form
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            spacing: Theme.space
            maximumWidth: 760

            Banner {
                objectName: "unfinishedRun"
                Layout.fillWidth: true
                visible: root.run.unfinishedText.length > 0
                iconName: "questions"
                text: root.run.unfinishedText
                actionText: qsTr("Go on")
                onActed: root.run.resumeUnfinished()
            }
            Banner {
                objectName: "couponToTell"
                Layout.fillWidth: true
                visible: root.run.couponToTell.length > 0
                iconName: "tag"
                title: root.run.couponToTell
                text: qsTr("The visitor's coupon. It is kept with the answers.")
                actionText: qsTr("Told")
                onActed: root.run.dismissCoupon()
            }
            AttachedClient {
                Layout.fillWidth: true
                visible: root.viewModel.attachedKey.length > 0
                name: root.viewModel.attachedName
                onDetached: root.viewModel.detach()
            }
            CaptureIdentity {
                id: identity
                Layout.fillWidth: true
                focus: true
                visible: root.viewModel.attachedKey.length === 0
                viewModel: root.viewModel
                wide: root.wide
                onFinished: details.focusNote()
            }
            GridLayout {
                Layout.fillWidth: true
                columns: root.wide ? 2 : 1
                columnSpacing: Theme.space
                rowSpacing: Theme.spaceSmall
                CardPhotos {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    visible: root.viewModel.attachedKey.length === 0
                    transcribe: root.transcribe
                    onRequested: root.transcribeRequested()
                }
                CaptureCodes {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    codes: root.viewModel.codes
                    codeText: root.viewModel.codeText
                    onOwnCardRequested: root.ownCardRequested()
                }
            }
            KnownPeople {
                Layout.fillWidth: true
                visible: count > 0 && root.viewModel.attachedKey.length === 0
                known: root.viewModel.known
                onAttached: key => {
                    root.viewModel.attach(key);
                    root.focusFirst(); // what is said about this meeting
                }
            }
            CaptureDetails {
                id: details
                Layout.fillWidth: true
                viewModel: root.viewModel
                wide: root.wide
            }
            ListRow {
                Layout.fillWidth: true
                Layout.topMargin: Theme.spaceSmall
                visible: !side.visible
                iconName: "history"
                text: qsTr("Today")
                detail: qsTr("%n visitor(s)", "", root.viewModel.todayCount)
                onClicked: todaySheet.open()
                Icon {
                    name: "chevron"
                    size: 20
                }
            }

            footer: CaptureFooter {
                Layout.fillWidth: true
                savedText: root.viewModel.savedText
                ready: !root.viewModel.empty
                askable: root.run.formCount > 0
                wide: root.wide
                onQuestionsRequested: root.ask()
                onSaveRequested: root.save()
                onSaveAndNewRequested: root.viewModel.saveAndNew()
            }
        }
        Rectangle {
            id: side
            Layout.fillHeight: true
            Layout.preferredWidth: 340
            visible: root.widthClass >= Theme.Large
            color: Theme.surfaceSunken

            Rectangle {
                width: 1
                height: parent.height
                color: Theme.divider
            }
            ColumnLayout {
                anchors.fill: parent
                anchors.leftMargin: 1
                spacing: 0
                SectionHeader {
                    Layout.fillWidth: true
                    Layout.margins: Theme.spaceLarge
                    Layout.bottomMargin: Theme.spaceSmall
                    text: qsTr("Today")
                    detail: qsTr("%n visitor(s)", "", root.viewModel.todayCount)
                }
                TodayList {
                    objectName: "todayBeside"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.leftMargin: Theme.spaceSmall
                    Layout.rightMargin: Theme.spaceSmall
                    today: root.viewModel.today
                    onOpened: key => root.opened(key)
                }
            }
        }
    }
    FbSheet {
        id: todaySheet
        title: qsTr("Today")
        TodayList {
            anchors.fill: parent
            anchors.margins: Theme.spaceSmall
            today: root.viewModel.today
            onOpened: key => {
                todaySheet.close();
                root.opened(key);
            }
        }
    }
}
