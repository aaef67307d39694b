// KioskSheet.qml: turns this device into a kiosk: which questionnaire, and the PIN that ends it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

FbSheet {
    id: root
    required property var kiosk
    required property var forms
    property string chosen

    title: qsTr("Kiosk")
    onAboutToShow: {
        pin.text = "";
        root.chosen = "";
    }

    FormPage {
        anchors.fill: parent
        FbText {
            Layout.fillWidth: true
            text: qsTr("Visitors fill in one questionnaire by themselves, one after another. Names, notes and grades of others are not shown. The PIN ends it.")
            color: Theme.textSoft
            font: Theme.bodySmall
        }
        FbRepeater {
            id: list
            model: root.forms
            ListRow {
                required property string key
                required property string title
                required property bool kiosk
                objectName: "kioskForm-" + key
                Layout.fillWidth: true
                visible: kiosk
                radio: true
                chosen: root.chosen === key
                iconName: "forms"
                text: title
                onClicked: root.chosen = key
            }
        }
        FbText {
            Layout.fillWidth: true
            visible: list.count === 0
            text: qsTr("No live questionnaire is open to visitors. A manager marks one: \"Visitors may fill it in themselves\".")
            color: Theme.textSoft
        }
        FbTextField {
            id: pin
            objectName: "newPin"
            Layout.fillWidth: true
            label: qsTr("PIN, 4 to 12 digits")
            supportingText: qsTr("Remember it: without it this device stays a kiosk.")
            inputMethodHints: Qt.ImhDigitsOnly
            maximumLength: 12
        }
    }
    footer: FbButton {
        objectName: "startKiosk"
        Layout.fillWidth: true
        enabled: root.chosen.length > 0 && root.kiosk.mayBe(pin.text)
        text: qsTr("Start the kiosk")
        onClicked: {
            root.close();
            root.kiosk.start(root.chosen, pin.text);
        }
    }
}
