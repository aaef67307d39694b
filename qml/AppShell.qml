// AppShell.qml: the whole app in one item: the bar on top, the places at the side or below, the page between them.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

FocusScope {
    id: root
    required property var app
    property string place: "capture"

    readonly property int widthClass: Theme.widthClass(width)
    readonly property bool compact: widthClass === Theme.Compact
    // qmllint disable
    readonly property bool typingInLittleRoom: compact && height < 480 && Qt.inputMethod.visible
    // qmllint enable
    readonly property var destinations: [
        { key: "capture", label: qsTr("Capture"), icon: "capture" },
        { key: "clients", label: qsTr("Clients"), icon: "clients" },
        { key: "forms", label: qsTr("Questionnaires"), icon: "forms" },
        { key: "review", label: qsTr("Review"), icon: "review" },
        { key: "sync", label: qsTr("Sync"), icon: "sync" },
        { key: "settings", label: qsTr("Settings"), icon: "settings" },
    ]
    // A bar has room for five: questionnaires are reached from Settings there.
    readonly property var barDestinations: destinations.filter(place => place.key !== "forms")
    readonly property var titles: ({
        capture: qsTr("New visitor"),
        transcribe: qsTr("Transcribe cards"),
        clients: qsTr("Clients"),
        forms: qsTr("Questionnaires"),
        review: qsTr("Review"),
        sync: qsTr("Sync"),
        settings: qsTr("Settings"),
    })

    Binding {
        target: Theme
        property: "mode"
        value: root.app.settings.theme
    }
    Binding {
        target: Theme
        property: "textFactor"
        value: root.app.settings.textScale
    }

    function go(key: string): void {
        place = key;
        pages.itemAt(key)?.forceActiveFocus();
    }

    function newCapture(): void {
        go("capture");
        capturePage.focusFirst();
    }

    function transcribe(): void {
        go("transcribe");
        transcribePage.start();
    }

    // A USB scanner is shot anywhere; what it read belongs to the visitor who stands here.
    Connections {
        target: root.app.capture
        function onCodeTaken(): void {
            root.go("capture");
        }
    }

    function openClient(key: string): void {
        root.app.clients.open(key);
        go("clients");
        clientsPage.showDetail();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    RowLayout {
        anchors.fill: parent
        spacing: 0

        NavigationRail {
            objectName: "rail"
            Layout.fillHeight: true
            visible: !root.compact
            labelled: root.widthClass >= Theme.Large
            destinations: root.destinations
            badges: bar.counts
            current: root.place === "transcribe" ? "capture" : root.place
            userName: root.app.userName
            companyName: root.app.companyName
            onSelected: key => root.go(key)
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            AppBar {
                objectName: "appBar"
                Layout.fillWidth: true
                wide: !root.compact
                title: root.titles[root.place]
                eventName: root.app.eventName
                unsentText: root.app.unsentText
                unsent: root.app.unsent
                lastSyncText: root.app.lastSyncText
                onEventPressed: eventSheet.open()
                onSyncPressed: root.go("sync")
            }
            Banner {
                objectName: "problem"
                Layout.fillWidth: true
                Layout.margins: Theme.spaceSmall
                visible: root.app.problem.length > 0
                attention: true
                text: root.app.problem
                actionText: root.app.problemAction.length > 0 ? root.app.problemAction : qsTr("Close")
                onActed: root.app.dismissProblem()
            }
            Banner {
                objectName: "lowRoom"
                Layout.fillWidth: true
                Layout.margins: Theme.spaceSmall
                visible: root.app.roomText.length > 0
                attention: true
                text: root.app.roomText
                actionText: qsTr("Hide")
                onActed: root.app.hideRoom()
            }
            Item {
                id: pages
                Layout.fillWidth: true
                Layout.fillHeight: true

                function itemAt(key: string): Item {
                    switch (key) {
                    case "transcribe":
                        return transcribePage;
                    case "clients":
                        return clientsPage;
                    case "forms":
                        return formsPage;
                    case "review":
                        return reviewPage;
                    case "sync":
                        return syncPage;
                    case "settings":
                        return settingsPage;
                    default:
                        return capturePage;
                    }
                }

                CapturePage {
                    id: capturePage
                    anchors.fill: parent
                    visible: root.place === "capture"
                    focus: visible
                    viewModel: root.app.capture
                    transcribe: root.app.transcribe
                    widthClass: root.widthClass
                    onTranscribeRequested: root.transcribe()
                    onOpened: key => root.openClient(key)
                }
                TranscribePage {
                    id: transcribePage
                    objectName: "transcribePage"
                    anchors.fill: parent
                    visible: root.place === "transcribe"
                    focus: visible
                    viewModel: root.app.transcribe
                    wide: !root.compact
                    onClosed: root.newCapture()
                }
                ClientsPage {
                    id: clientsPage
                    anchors.fill: parent
                    visible: root.place === "clients"
                    focus: visible
                    list: root.app.clients
                    client: root.app.client
                    widthClass: root.widthClass
                    onCaptureRequested: root.newCapture()
                    onReviewRequested: root.go("review")
                }
                FormsPage {
                    id: formsPage
                    objectName: "formsPage"
                    anchors.fill: parent
                    visible: root.place === "forms"
                    focus: visible
                    viewModel: root.app.forms
                    widthClass: root.widthClass
                }
                ReviewPage {
                    id: reviewPage
                    anchors.fill: parent
                    visible: root.place === "review"
                    focus: visible
                    viewModel: root.app.review
                    widthClass: root.widthClass
                    onOpened: key => root.openClient(key)
                }
                SyncPage {
                    id: syncPage
                    anchors.fill: parent
                    visible: root.place === "sync"
                    focus: visible
                    viewModel: root.app.sync
                    onReviewRequested: root.go("review")
                    onEnrolRequested: {
                        root.go("settings");
                        settingsPage.startEnrolment();
                    }
                    onSettingsRequested: root.go("settings")
                }
                SettingsPage {
                    id: settingsPage
                    objectName: "settingsPage"
                    anchors.fill: parent
                    visible: root.place === "settings"
                    focus: visible
                    viewModel: root.app.settings
                    onEventSheetRequested: eventSheet.open()
                    onFormsRequested: root.go("forms")
                }
                UndoBar {
                    objectName: "undoBar"
                    readonly property bool inCorner: root.widthClass >= Theme.Large
                    readonly property real room: inCorner ? 340 - 2 * Theme.space : parent.width - 2 * Theme.space
                    x: inCorner ? parent.width - width - Theme.space : (parent.width - width) / 2
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: Theme.space
                        + (root.place === "capture" && !inCorner ? capturePage.footerHeight : 0)
                        + (root.place === "clients" ? clientsPage.footerHeight : 0)
                        + (root.place === "forms" ? formsPage.footerHeight : 0)
                    width: Math.min(560, implicitWidth, room)
                    visible: root.app.undo.visible
                    message: root.app.undo.text
                    secondsLeft: root.app.undo.secondsLeft
                    closable: !root.compact && !inCorner
                    onUndone: root.app.undo.undo()
                    onDismissed: root.app.undo.dismiss()
                }
            }
            NavigationBar {
                objectName: "navigationBar"
                id: bar
                readonly property var counts: ({
                    review: root.app.review.count,
                    sync: root.app.unsent,
                })
                Layout.fillWidth: true
                visible: root.compact && !root.typingInLittleRoom
                destinations: root.barDestinations
                badges: counts
                current: root.place === "transcribe" ? "capture" : root.place === "forms" ? "settings" : root.place
                onSelected: key => root.go(key)
            }
        }
    }
    EventSheet {
        objectName: "eventSheet"
        id: eventSheet
        viewModel: root.app.settings
    }

    Shortcut {
        sequence: "Ctrl+Space"
        context: Qt.ApplicationShortcut
        onActivated: root.newCapture()
    }
    Shortcut {
        sequence: "Ctrl+/"
        context: Qt.ApplicationShortcut
        onActivated: {
            root.go("clients");
            clientsPage.focusSearch();
        }
    }
}
