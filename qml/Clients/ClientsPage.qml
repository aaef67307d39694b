// ClientsPage.qml: the list, and beside it (or over it, in a narrow window) the client that is open.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

FocusScope {
    id: root
    required property var list
    required property var client
    required property int widthClass
    property bool detailShown: false
    readonly property bool beside: widthClass >= Theme.Expanded
    readonly property bool opened: client.key.length > 0
    readonly property real footerHeight: editor.visible ? editor.footerHeight : 0
    signal captureRequested()
    property bool askable: false ///< a questionnaire is live
    signal reviewRequested()
    signal questionsRequested(key: string)
    signal answersRequested(key: string) ///< of a response, to go on with

    function focusSearch(): void {
        if (!beside)
            detailShown = false;
        listPage.focusSearch();
    }

    function showDetail(): void {
        detailShown = true;
    }

    Keys.onEscapePressed: event => {
        event.accepted = root.detailShown && !root.beside && !root.client.editing;
        if (event.accepted)
            root.detailShown = false;
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        ClientListPage {
            id: listPage
            Layout.fillHeight: true
            Layout.fillWidth: !root.beside
            Layout.preferredWidth: root.beside ? (root.width < 900 ? 340 : Theme.listPaneWidth) : root.width
            visible: root.beside || !root.detailShown
            focus: true
            viewModel: root.list
            marksOpen: root.beside
            onOpened: key => {
                root.list.open(key);
                root.showDetail();
            }
            onCaptureRequested: root.captureRequested()
        }
        Rectangle {
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            visible: root.beside
            color: Theme.divider
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.beside || root.detailShown

            ClientPage {
                objectName: "clientPage"
                anchors.fill: parent
                visible: root.opened && !root.client.editing
                focus: visible
                viewModel: root.client
                closable: !root.beside
                onClosed: root.detailShown = false
                askable: root.askable
                onReviewRequested: root.reviewRequested()
                onQuestionsRequested: root.questionsRequested(root.client.key)
                onAnswersRequested: key => root.answersRequested(key)
            }
            ClientEditPage {
                id: editor
                anchors.fill: parent
                visible: root.opened && root.client.editing
                focus: visible
                viewModel: root.client
            }
            EmptyState {
                anchors.centerIn: parent
                visible: !root.opened
                iconName: "clients"
                title: qsTr("Choose a client")
                text: qsTr("The card, the history and the consents will stand here.")
            }
        }
    }
}
