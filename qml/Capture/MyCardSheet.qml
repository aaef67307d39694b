// MyCardSheet.qml: our own card for the visitor's telephone: a code as large as the screen allows, and what it says.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

FbSheet {
    id: root
    required property var card
    property bool editing: false
    readonly property var lines: [
        { field: "given", label: qsTr("Given name"), hints: Qt.ImhNone },
        { field: "family", label: qsTr("Family name"), hints: Qt.ImhNone },
        { field: "company", label: qsTr("Company"), hints: Qt.ImhNone },
        { field: "jobTitle", label: qsTr("Job title"), hints: Qt.ImhNone },
        { field: "phone", label: qsTr("Phone"), hints: Qt.ImhDialableCharactersOnly },
        { field: "email", label: qsTr("E-mail"), hints: Qt.ImhEmailCharactersOnly },
        { field: "site", label: qsTr("Site"), hints: Qt.ImhUrlCharactersOnly },
    ]

    title: qsTr("My card")
    onAboutToShow: root.editing = root.card.image.length === 0
    onClosed: root.card.flush()

    FormPage {
        anchors.fill: parent

        Rectangle {
            readonly property real side: Math.min(parent.width, 420, root.height * 0.55)
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: side
            Layout.preferredHeight: side
            visible: root.card.image.length > 0 && !root.editing
            radius: Theme.radius
            color: "white" // a code is read on white, also in the dark
            Image {
                objectName: "myCardCode"
                anchors.fill: parent
                anchors.margins: Theme.spaceSmall
                source: root.card.image
                fillMode: Image.PreserveAspectFit
                smooth: false
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("QR code of my card")
            }
        }
        FbText {
            objectName: "myCardName"
            Layout.fillWidth: true
            visible: !root.editing
            text: root.card.name
            font: Theme.headline
            horizontalAlignment: Text.AlignHCenter
        }
        FbText {
            Layout.fillWidth: true
            visible: !root.editing && text.length > 0
            text: root.card.detail
            color: Theme.textSoft
            horizontalAlignment: Text.AlignHCenter
        }
        FbText {
            Layout.fillWidth: true
            visible: root.editing
            text: qsTr("A visitor's telephone reads this from your screen. It is kept on this device only.")
            font: Theme.bodySmall
            color: Theme.textSoft
        }
        FbRepeater {
            model: root.lines
            FbTextField {
                required property var modelData
                objectName: "my-" + modelData.field
                Layout.fillWidth: true
                visible: root.editing
                label: modelData.label
                inputMethodHints: modelData.hints
                maximumLength: 200
                text: root.card.values[modelData.field] ?? ""
                onEdited: text => root.card.edit(modelData.field, text)
            }
        }
    }
    footer: FbButton {
        objectName: "myCardEdit"
        Layout.fillWidth: true
        variant: root.editing ? FbButton.Filled : FbButton.Outlined
        iconName: root.editing ? "qr" : "edit"
        text: root.editing ? qsTr("Show the code") : qsTr("Edit my card")
        onClicked: root.editing = !root.editing
    }
}
