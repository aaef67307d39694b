// RunPlace.qml: a questionnaire is filled in here, or its draft is tried out: as the staff see it, on a phone, at a kiosk.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

FocusScope {
    id: root
    required property var viewModel
    required property int widthClass
    property string look: "staff" ///< of a trial: staff, phone or kiosk
    readonly property bool asKiosk: viewModel.trial && look === "kiosk"
    readonly property bool asPhone: viewModel.trial && look === "phone" && widthClass > Theme.Compact
    readonly property real footerHeight: page.footerHeight

    function focusPlace(): void {
        if (root.asKiosk) {
            kiosk.forceActiveFocus();
            kiosk.focusPlace();
        } else {
            page.focusPlace();
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Rectangle {
            objectName: "trialBar"
            Layout.fillWidth: true
            implicitHeight: bar.implicitHeight + 2 * Theme.spaceSmall
            visible: root.viewModel.trial
            color: Theme.warningContainer

            GridLayout {
                id: bar
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: Theme.space
                anchors.verticalCenter: parent.verticalCenter
                columns: root.widthClass > Theme.Compact ? 3 : 2
                columnSpacing: Theme.space
                rowSpacing: Theme.spaceTiny

                FbText {
                    Layout.fillWidth: true
                    text: qsTr("A test of the draft: nothing is kept.")
                    font: Theme.label
                    color: Theme.textOnWarningContainer
                }
                FbButton {
                    objectName: "trialEnd"
                    variant: FbButton.Tonal
                    attention: true
                    iconName: "close"
                    text: qsTr("End the test")
                    onClicked: root.viewModel.done()
                }
                SegmentedButton {
                    objectName: "trialLook"
                    Layout.columnSpan: root.widthClass > Theme.Compact ? 1 : 2
                    Layout.fillWidth: root.widthClass === Theme.Compact
                    Layout.preferredWidth: 330
                    name: qsTr("How it looks")
                    options: root.widthClass > Theme.Compact
                        ? [{ key: "staff", label: qsTr("Computer") }, { key: "phone", label: qsTr("Phone") }, { key: "kiosk", label: qsTr("Kiosk") }]
                        : [{ key: "staff", label: qsTr("Phone") }, { key: "kiosk", label: qsTr("Kiosk") }]
                    current: root.look
                    onSelected: key => {
                        root.look = key;
                        root.focusPlace();
                    }
                }
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            RunPage {
                id: page
                objectName: "runPage"
                x: (parent.width - width) / 2
                width: root.asPhone ? 390 : parent.width
                height: parent.height
                visible: !root.asKiosk
                focus: visible
                viewModel: root.viewModel
                widthClass: root.asPhone ? Theme.Compact : root.widthClass
            }
            KioskQuestion {
                id: kiosk
                objectName: "trialKiosk"
                anchors.fill: parent
                visible: root.asKiosk
                focus: visible
                viewModel: root.viewModel
                narrow: width < 600
                secondsLeft: 0
                onAbandoned: root.viewModel.done()
            }
        }
    }
}
