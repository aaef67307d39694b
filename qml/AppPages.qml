// AppPages.qml: the places of the app, of which one is seen, and the ways from one to another.
pragma ComponentBehavior: Bound
import QtQuick
import Fairbook.Ui

FocusScope {
    id: root
    required property var app
    required property int widthClass
    property string place: "capture"
    property string runFrom: "capture" ///< where a questionnaire leads back to
    /// What of the page belongs to its own buttons, at the bottom.
    readonly property real footerHeight: {
        switch (place) {
        case "capture":
            return capturePage.footerHeight;
        case "clients":
            return clientsPage.footerHeight;
        case "run":
            return runPage.footerHeight;
        case "forms":
            return formsPage.footerHeight;
        default:
            return 0;
        }
    }
    signal eventsRequested()
    signal kioskRequested()
    signal ownCardRequested()
    signal formChoiceRequested(client: string) ///< several questionnaires are live

    function go(key: string): void {
        place = key;
        itemAt(key)?.forceActiveFocus();
    }

    function newCapture(): void {
        go("capture");
        capturePage.focusFirst();
    }

    function transcribe(): void {
        go("transcribe");
        transcribePage.start();
    }

    /// The questionnaire of this client, or of nobody yet (""); where several are live, one is chosen first.
    function ask(client: string): void {
        if (root.app.run.formCount === 1)
            root.app.run.startOnly(client);
        else
            root.formChoiceRequested(client);
    }

    Connections {
        target: root.app.run
        enabled: !root.app.kiosk.active
        function onOpened(): void {
            if (root.place !== "run")
                root.runFrom = root.place;
            root.go("run");
            runPage.focusPlace();
        }
        function onEnded(client: string): void {
            if (root.place === "run")
                root.leaveRun(client);
        }
    }

    function leaveRun(client: string): void {
        if (root.runFrom === "capture")
            root.newCapture();
        else if (root.runFrom === "clients" && client.length > 0)
            root.openClient(client);
        else
            root.go(root.runFrom);
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

    function focusSearch(): void {
        go("clients");
        clientsPage.focusSearch();
    }

    function itemAt(key: string): Item {
        switch (key) {
        case "transcribe":
            return transcribePage;
        case "run":
            return runPage;
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
        run: root.app.run
        onTranscribeRequested: root.transcribe()
        onOwnCardRequested: root.ownCardRequested()
        onOpened: key => root.openClient(key)
        onQuestionsRequested: key => root.ask(key)
    }
    RunPlace {
        id: runPage
        anchors.fill: parent
        visible: root.place === "run"
        focus: visible
        viewModel: root.app.run
        widthClass: root.widthClass
    }
    TranscribePage {
        id: transcribePage
        objectName: "transcribePage"
        anchors.fill: parent
        visible: root.place === "transcribe"
        focus: visible
        viewModel: root.app.transcribe
        wide: root.widthClass !== Theme.Compact
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
        askable: root.app.run.formCount > 0
        onCaptureRequested: root.newCapture()
        onReviewRequested: root.go("review")
        onQuestionsRequested: key => root.ask(key)
        onAnswersRequested: key => root.app.run.resume(key)
    }
    FormsPage {
        id: formsPage
        objectName: "formsPage"
        anchors.fill: parent
        visible: root.place === "forms"
        focus: visible
        viewModel: root.app.forms
        widthClass: root.widthClass
        onRunRequested: key => root.app.run.start(key, "")
        onTestRequested: key => root.app.run.tryOut(key)
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
        onEventSheetRequested: root.eventsRequested()
        onKioskRequested: root.kioskRequested()
        onFormsRequested: root.go("forms")
    }
}
