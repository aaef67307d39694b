// QuestionPalette.qml: the kinds of questions; a press adds one behind the question that is open.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Fairbook.Ui

FocusScope {
    id: root
    required property var palette
    property bool roomy: false // in a sheet: a line each, the whole width
    signal typeChosen(type: string)
    signal sectionChosen()

    Rectangle {
        anchors.fill: parent
        visible: !root.roomy
        color: Theme.surfaceSunken
        Rectangle {
            anchors.right: parent.right
            width: 1
            height: parent.height
            color: Theme.divider
        }
    }
    Flickable {
        anchors.fill: parent
        contentHeight: column.implicitHeight + Theme.spaceMedium * 2
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        ScrollBar.vertical: FbScrollBar {}

        ColumnLayout {
            id: column
            x: Theme.spaceSmall
            y: Theme.spaceSmall
            width: parent.width - 2 * Theme.spaceSmall
            spacing: 0
            SectionHeader {
                Layout.fillWidth: true
                Layout.margins: Theme.spaceSmall
                visible: !root.roomy
                text: qsTr("Add")
            }
            FbRepeater {
                model: root.palette
                PaletteItem {
                    required property var modelData
                    objectName: (root.roomy ? "sheet-" : "add-") + modelData.key
                    Layout.fillWidth: true
                    text: modelData.label
                    iconName: modelData.icon
                    onClicked: root.typeChosen(modelData.key)
                }
            }
            PaletteItem {
                objectName: root.roomy ? "sheet-section" : "add-section"
                Layout.fillWidth: true
                text: qsTr("Section")
                iconName: "section"
                onClicked: root.sectionChosen()
            }
        }
    }
}
