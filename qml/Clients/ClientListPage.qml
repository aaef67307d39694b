// ClientListPage.qml (Z2): the clients on this device; every key typed narrows the list.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Fairbook.Ui

FocusScope {
    id: root
    required property var viewModel
    property bool marksOpen: false
    signal opened(key: string)
    signal captureRequested()

    function focusSearch(): void {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
        search.selectAll();
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        SearchField {
            id: search
            objectName: "search"
            Layout.fillWidth: true
            Layout.margins: Theme.space
            Layout.bottomMargin: Theme.spaceTiny
            focus: true
            placeholder: qsTr("Name, company, phone, note")
            shortcutHint: "Ctrl+/"
            text: root.viewModel.searchText
            onEdited: text => root.viewModel.searchText = text
            onLeftDown: list.forceActiveFocus(Qt.TabFocusReason)
        }
        ClientFilters {
            Layout.fillWidth: true
            viewModel: root.viewModel
        }
        RowLayout {
            Layout.leftMargin: Theme.space + Theme.spaceTiny
            Layout.rightMargin: Theme.space
            Layout.bottomMargin: Theme.spaceTiny
            FbText {
                Layout.fillWidth: true
                text: root.viewModel.shownText
                font: Theme.caption
                color: Theme.textSoft
            }
            FbText {
                visible: root.viewModel.busy
                text: qsTr("Searching...")
                font: Theme.caption
                color: Theme.textSoft
            }
        }
        ListView {
            id: list
            objectName: "clientList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Theme.spaceSmall
            Layout.rightMargin: Theme.spaceSmall
            model: root.viewModel
            clip: true
            reuseItems: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            bottomMargin: fab.height + 2 * Theme.space
            highlightMoveDuration: 0
            keyNavigationEnabled: true
            section.property: root.viewModel.recentFirst ? "" : "section"
            ScrollBar.vertical: FbScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Clients")
            Keys.onReturnPressed: (list.currentItem as ClientRow)?.ask()
            Keys.onEnterPressed: (list.currentItem as ClientRow)?.ask()
            Keys.onUpPressed: event => {
                event.accepted = list.currentIndex <= 0;
                if (event.accepted)
                    root.focusSearch();
            }
            delegate: ClientRow {
                width: ListView.view.width
                chosen: root.marksOpen && key === root.viewModel.selectedKey
                trashed: root.viewModel.trash
                headed: !root.viewModel.recentFirst && root.viewModel.searchText.length === 0
                    && ListView.section !== ListView.previousSection
                onOpened: key => root.opened(key)
                onRestored: key => root.viewModel.restore(key)
            }

            EmptyState {
                objectName: "noClients"
                anchors.horizontalCenter: parent.horizontalCenter
                y: Math.max(Theme.spaceLarge, (list.height - height) / 2.6)
                visible: list.count === 0 && !root.viewModel.busy
                iconName: root.viewModel.total > 0 ? "search" : "clients"
                title: root.viewModel.total > 0 ? qsTr("Nobody found") : qsTr("No clients yet")
                text: root.viewModel.emptyText
                actionText: root.viewModel.total > 0 ? "" : qsTr("Capture the first visitor")
                onActed: root.captureRequested()
            }
        }
    }
    Fab {
        id: fab
        visible: !root.marksOpen
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space
        iconName: "capture"
        text: qsTr("New visitor")
        onClicked: root.captureRequested()
    }
}
