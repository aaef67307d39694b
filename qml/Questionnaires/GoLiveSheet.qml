// GoLiveSheet.qml: a draft becomes a version that never changes; or what keeps it from that, with the way there.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

FbSheet {
    id: root
    required property var viewModel
    readonly property bool blocked: viewModel.blockers > 0
    signal jumped(key: string)

    title: blocked ? qsTr("Not ready yet") : qsTr("Go live with version %1?").arg(viewModel.nextVersion)

    FormPage {
        anchors.fill: parent
        FbText {
            Layout.fillWidth: true
            text: root.blocked ? qsTr("Some things are missing. Press one to mend it.")
                : qsTr("Version %1 is frozen as it is now, and visitors are asked by it from the next sync on. You can go on changing the draft: that becomes the version after it.").arg(root.viewModel.nextVersion)
        }
        ProblemList {
            Layout.fillWidth: true
            visible: count > 0
            problems: root.viewModel.problems
            onJumped: key => {
                root.close();
                root.jumped(key);
            }
        }
        footer: RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceSmall
            FbButton {
                Layout.fillWidth: true
                Layout.preferredWidth: 100
                variant: FbButton.Outlined
                text: root.blocked ? qsTr("Close") : qsTr("Not yet")
                onClicked: root.close()
            }
            FbButton {
                objectName: "goLiveNow"
                Layout.fillWidth: true
                Layout.preferredWidth: 100
                visible: !root.blocked
                text: qsTr("Go live")
                onClicked: {
                    root.close();
                    root.viewModel.goLive();
                }
            }
        }
    }
}
