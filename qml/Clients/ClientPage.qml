// ClientPage.qml (Z3): all we know of one client. Two columns where there is room, tabs where there is not.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Fairbook.Ui

FocusScope {
    id: root
    required property var viewModel
    property bool closable: false
    property string tab: "card"
    readonly property bool twoColumns: width >= 620
    property bool askable: false ///< a questionnaire is live
    signal closed()
    signal questionsRequested()
    signal answersRequested(key: string)
    signal reviewRequested()

    Shortcut {
        sequence: "Ctrl+E"
        enabled: root.visible && !root.viewModel.deleted
        onActivated: root.viewModel.beginEdit()
    }

    Shortcut {
        sequence: "Ctrl+V"
        enabled: root.visible && !root.viewModel.deleted
        onActivated: root.viewModel.photos.paste()
    }
    DropArea {
        id: drop
        objectName: "photoDrop"
        anchors.fill: parent
        enabled: !root.viewModel.deleted
        onEntered: drag => drag.accepted = drag.hasUrls
        onDropped: drop => {
            drop.accept(Qt.CopyAction);
            root.viewModel.photos.addFiles(drop.urls);
        }
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ClientHeader {
            Layout.fillWidth: true
            viewModel: root.viewModel
            closable: root.closable
            roomy: root.twoColumns
            onClosed: root.closed()
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.leftMargin: root.twoColumns ? Theme.spaceLarge : Theme.space
            Layout.rightMargin: Layout.leftMargin
            Layout.bottomMargin: visible ? Theme.spaceMedium : 0
            visible: root.viewModel.hasConflict || root.viewModel.deleted
            spacing: Theme.spaceSmall

            Banner {
                objectName: "conflictBanner"
                Layout.fillWidth: true
                visible: root.viewModel.hasConflict
                attention: true
                iconName: "review"
                text: qsTr("Two people wrote different things in %n field(s). Both are kept.", "",
                    root.viewModel.conflictCount)
                actionText: qsTr("Review")
                onActed: {
                    root.viewModel.reviewConflict();
                    root.reviewRequested();
                }
            }
            Banner {
                objectName: "deletedBanner"
                Layout.fillWidth: true
                visible: root.viewModel.deleted
                text: qsTr("This client was deleted. Everything is still here.")
                actionText: qsTr("Restore")
                onActed: root.viewModel.restore()
            }
        }
        FbTabs {
            objectName: "clientTabs"
            Layout.fillWidth: true
            visible: !root.twoColumns
            current: root.tab
            tabs: [
                { key: "card", label: qsTr("Card") },
                { key: "history", label: qsTr("History") },
                { key: "answers", label: qsTr("Answers") },
                { key: "consent", label: qsTr("Consent") },
            ]
            onSelected: key => root.tab = key
        }
        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: 1
            visible: root.twoColumns
            color: Theme.divider
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            Flickable {
                id: left
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 100
                visible: root.twoColumns || root.tab !== "history"
                contentHeight: leftColumn.implicitHeight + 2 * Theme.space
                boundsBehavior: Flickable.StopAtBounds
                clip: true
                ScrollBar.vertical: FbScrollBar {}

                GridLayout {
                    id: leftColumn
                    x: Theme.space
                    y: Theme.space
                    width: left.width - 2 * Theme.space
                    columns: 1
                    rowSpacing: Theme.space

                    ClientCard {
                        Layout.row: 1
                        Layout.fillWidth: true
                        visible: root.twoColumns || root.tab === "card"
                        viewModel: root.viewModel
                    }
                    ClientPhotos {
                        objectName: "clientPhotos"
                        Layout.row: photos.count > 0 ? 0 : 2 // what is there is seen at once
                        Layout.fillWidth: true
                        shown: root.twoColumns || root.tab === "card"
                        photos: root.viewModel.photos
                        addable: !root.viewModel.deleted
                        roomy: root.twoColumns
                    }
                    ClientAnswers {
                        objectName: "clientAnswers"
                        Layout.row: 3
                        Layout.fillWidth: true
                        visible: root.twoColumns ? root.askable || root.viewModel.answers.count > 0 : root.tab === "answers"
                        answers: root.viewModel.answers
                        headed: root.twoColumns
                        askable: root.askable && !root.viewModel.deleted
                        onQuestionsRequested: root.questionsRequested()
                        onResumed: key => root.answersRequested(key)
                    }
                    ClientConsents {
                        Layout.row: 4
                        Layout.fillWidth: true
                        visible: root.twoColumns || root.tab === "consent"
                        consents: root.viewModel.consents
                        headed: root.twoColumns
                    }
                }
            }
            Rectangle {
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                visible: root.twoColumns
                color: Theme.divider
            }
            ClientHistory {
                Layout.fillHeight: true
                Layout.fillWidth: true
                Layout.preferredWidth: 100
                visible: root.twoColumns || root.tab === "history"
                history: root.viewModel.history
                onNoted: text => root.viewModel.addNote(text)
            }
        }
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.spaceSmall
        visible: drop.containsDrag
        radius: Theme.radiusLarge
        color: Theme.veil(Theme.primaryContainer, 0.92)
        border.width: 2
        border.color: Theme.primary
        ColumnLayout {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.space
            Icon {
                Layout.alignment: Qt.AlignHCenter
                name: "image"
                color: Theme.textOnPrimaryContainer
                size: 40
            }
            FbText {
                Layout.fillWidth: true
                text: qsTr("Drop the photos of %1 here").arg(root.viewModel.title)
                font: Theme.subtitle
                color: Theme.textOnPrimaryContainer
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
