// ReviewPage.qml (Z7): what two people wrote differently, one after the other; both answers are kept until somebody decides.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

FocusScope {
    id: root
    required property var viewModel
    required property int widthClass
    readonly property bool beside: widthClass >= Theme.Expanded
    readonly property bool pending: viewModel.count > 0
    signal opened(key: string)

    RowLayout {
        anchors.fill: parent
        visible: root.pending
        spacing: 0

        ReviewQueue {
            Layout.fillHeight: true
            Layout.preferredWidth: root.width < 900 ? 300 : 340
            visible: root.beside
            viewModel: root.viewModel
        }
        Rectangle {
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            visible: root.beside
            color: Theme.divider
        }
        ConflictCard {
            objectName: "conflictCard"
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            viewModel: root.viewModel
            conflict: root.pending ? root.viewModel.current : null
            position: root.viewModel.currentIndex + 1
            keyboardHints: root.widthClass >= Theme.Medium
            navigable: !root.beside
            onOpened: key => root.opened(key)
        }
    }
    EmptyState {
        objectName: "nothingToSettle"
        anchors.centerIn: parent
        visible: !root.pending
        iconName: "confirmed"
        title: qsTr("Nothing to settle")
        text: root.viewModel.doneCount > 0
            ? qsTr("%n settled today. When two people write different things, it will stand here.", "", root.viewModel.doneCount)
            : qsTr("When two people write different things about a client, both are kept and stand here.")
    }
}
