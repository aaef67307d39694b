// AppShell.qml: the whole app in one item: the bar on top, the places at the side or below, the page between them.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

FocusScope {
    id: root
    required property var app
    property alias place: pages.place

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
    property string lastSaved   ///< a visitor whose saving is being told
    property string savedClient ///< of whom the bar with the undo speaks; empty: of nobody new
    /// The destination that a place belongs to.
    readonly property string destination: place === "transcribe" ? "capture" : place === "run" ? pages.runFrom : place
    readonly property var titles: ({
        capture: qsTr("New visitor"),
        transcribe: qsTr("Transcribe cards"),
        run: qsTr("Questionnaire"),
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
        pages.go(key);
    }

    function newCapture(): void {
        pages.newCapture();
    }

    function transcribe(): void {
        pages.transcribe();
    }

    function ask(client: string): void {
        pages.ask(client);
    }

    function openClient(key: string): void {
        pages.openClient(key);
    }

    Connections {
        target: root.app.capture
        function onSaved(key: string): void {
            root.lastSaved = key;
        }
    }
    Connections {
        target: root.app.undo
        function onOffered(): void {
            root.savedClient = root.lastSaved;
            root.lastSaved = "";
        }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    RowLayout {
        anchors.fill: parent
        spacing: 0
        visible: !root.app.kiosk.active

        NavigationRail {
            objectName: "rail"
            Layout.fillHeight: true
            visible: !root.compact
            labelled: root.widthClass >= Theme.Large
            destinations: root.destinations
            badges: bar.counts
            current: root.destination
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
                visible: !root.compact || root.place !== "run"
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
            AppPages {
                id: pages
                Layout.fillWidth: true
                Layout.fillHeight: true
                focus: true
                app: root.app
                widthClass: root.widthClass
                onEventsRequested: eventSheet.open()
                onKioskRequested: kioskSheet.open()
                onOwnCardRequested: myCardSheet.open()
                onFormChoiceRequested: client => formSheet.openFor(client)

                UndoBar {
                    objectName: "undoBar"
                    readonly property bool inCorner: root.widthClass >= Theme.Large
                    readonly property real room: inCorner ? 340 - 2 * Theme.space : parent.width - 2 * Theme.space
                    x: inCorner ? parent.width - width - Theme.space : (parent.width - width) / 2
                    anchors.bottom: parent.bottom
                    anchors.bottomMargin: Theme.space
                        + (root.place === "capture" && inCorner ? 0 : pages.footerHeight)
                    width: Math.min(560, implicitWidth, room)
                    visible: root.app.undo.visible
                    message: root.app.undo.text
                    secondsLeft: root.app.undo.secondsLeft
                    closable: !root.compact && !inCorner
                    narrow: root.compact || inCorner
                    askable: root.savedClient.length > 0 && root.app.run.formCount > 0 && root.place !== "run"
                    onAsked: {
                        root.app.undo.dismiss();
                        pages.ask(root.savedClient);
                    }
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
                visible: root.compact && !root.typingInLittleRoom && root.place !== "run"
                destinations: root.barDestinations
                badges: counts
                current: root.destination === "forms" ? "settings" : root.destination
                onSelected: key => root.go(key)
            }
        }
    }
    EventSheet {
        objectName: "eventSheet"
        id: eventSheet
        viewModel: root.app.settings
    }

    FormSheet {
        id: formSheet
        objectName: "formSheet"
        forms: root.app.run.forms
        onChosen: (form, client) => root.app.run.start(form, client)
    }

    KioskPage {
        objectName: "kioskPage"
        anchors.fill: parent
        visible: root.app.kiosk.active
        focus: visible
        kiosk: root.app.kiosk
        run: root.app.run
        onVisibleChanged: if (visible) forceActiveFocus()
    }
    MyCardSheet {
        id: myCardSheet
        objectName: "myCardSheet"
        card: root.app.ownCard
    }
    KioskSheet {
        id: kioskSheet
        objectName: "kioskSheet"
        kiosk: root.app.kiosk
        forms: root.app.run.forms
    }

    Shortcut {
        sequence: "Ctrl+Space"
        context: Qt.ApplicationShortcut
        enabled: !root.app.kiosk.active
        onActivated: root.newCapture()
    }
    Shortcut {
        sequence: "Ctrl+/"
        context: Qt.ApplicationShortcut
        enabled: !root.app.kiosk.active
        onActivated: {
            pages.focusSearch();
        }
    }
}
