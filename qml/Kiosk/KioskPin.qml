// KioskPin.qml: the way out, for staff.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

FocusScope {
    id: root
    required property string problem
    required property bool checking
    signal entered(pin: string)
    signal back()

    onVisibleChanged: {
        pin.text = ""; // nothing of it stays on the screen
        if (visible)
            pin.forceActiveFocus();
    }

    function enter(): void {
        root.entered(pin.text);
        pin.text = "";
    }

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.spaceLarge, 360)
        spacing: Theme.space

        FbText {
            Layout.fillWidth: true
            text: qsTr("Leave the kiosk")
            font: Theme.headline
            Accessible.role: Accessible.Heading
        }
        FbTextField {
            id: pin
            objectName: "kioskPin"
            Layout.fillWidth: true
            focus: true
            label: qsTr("PIN")
            warningText: root.problem
            inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData
            maximumLength: 12
            Component.onCompleted: input.echoMode = TextInput.Password
            onAccepted: root.enter()
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceSmall
            FbButton {
                objectName: "kioskStay"
                variant: FbButton.Outlined
                text: qsTr("Back to the visitors")
                onClicked: root.back()
            }
            FbButton {
                objectName: "kioskEnter"
                Layout.fillWidth: true
                enabled: !root.checking && pin.text.length > 0
                text: qsTr("Leave")
                onClicked: root.enter()
            }
        }
    }
}
