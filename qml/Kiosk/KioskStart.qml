// KioskStart.qml: what stands on the screen while nobody is there.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

FocusScope {
    id: root
    required property string title
    required property var languages
    required property bool narrow
    signal begun(language: string)
    signal leaveRequested()

    // In their own tongue, whatever the staff's is.
    readonly property var words: ({
        uk: { name: "Українська", start: "Почати" },
        ru: { name: "Русский", start: "Начать" },
        en: { name: "English", start: "Start" },
    })

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.spaceLarge, 640)
        spacing: Theme.spaceLarge

        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            implicitWidth: 120
            implicitHeight: 120
            radius: 60
            color: Theme.tonal
            Icon {
                anchors.centerIn: parent
                name: "forms"
                size: 56
                strokeWidth: 1.4
                color: Theme.primary
            }
        }
        FbText {
            Layout.fillWidth: true
            text: root.title
            font: Theme.display
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.Heading
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space
            columns: root.narrow ? 1 : root.languages.length
            columnSpacing: Theme.space
            rowSpacing: Theme.space

            FbRepeater {
                model: root.languages

                FbButton {
                    required property string modelData
                    objectName: "begin-" + modelData
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.minimumHeight: 88
                    text: (root.words[modelData]?.start ?? modelData) + "\n" + (root.words[modelData]?.name ?? "")
                    font: Theme.title
                    onClicked: root.begun(modelData)
                }
            }
        }
    }
    IconButton {
        objectName: "kioskLeave"
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.spaceSmall
        iconName: "key"
        ink: Theme.textFaint
        text: qsTr("For staff: leave the kiosk")
        onClicked: root.leaveRequested()
    }
}
