// KnownPeople.qml: people on this device who look like the one being typed. A press adds a meeting to one of them.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

Rectangle {
    id: root
    required property var known
    readonly property int count: repeater.count
    signal attached(key: string)

    implicitHeight: column.implicitHeight + Theme.spaceMedium + Theme.spaceSmall
    radius: Theme.radius
    color: Theme.warningContainer
    border.width: 1
    border.color: Theme.warningLine
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("We know somebody like this")

    ColumnLayout {
        id: column
        x: Theme.space
        y: Theme.spaceMedium
        width: root.width - Theme.space - Theme.spaceSmall
        spacing: Theme.spaceTiny

        RowLayout {
            spacing: Theme.spaceSmall
            Icon {
                name: "person"
                size: 18
                color: Theme.warning
                strokeWidth: 2.1
            }
            FbText {
                Layout.fillWidth: true
                text: qsTr("We know somebody like this")
                font: Theme.label
                color: Theme.textOnWarningContainer
            }
        }
        FbRepeater {
            id: repeater
            model: root.known

            GridLayout {
                id: person
                required property string key
                required property string name
                required property string company
                required property string why
                required property string lastMet
                Layout.fillWidth: true
                columns: root.width < 460 ? 1 : 2
                columnSpacing: Theme.spaceMedium
                rowSpacing: Theme.spaceTiny

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 1
                    FbText {
                        Layout.fillWidth: true
                        text: person.company.length > 0 ? qsTr("%1, %2").arg(person.name).arg(person.company) : person.name
                        font: Theme.subtitle
                        color: Theme.textOnWarningContainer
                    }
                    FbText {
                        Layout.fillWidth: true
                        text: person.lastMet.length > 0 ? qsTr("%1, %2").arg(person.why).arg(person.lastMet) : person.why
                        font: Theme.bodySmall
                        color: Theme.textOnWarningContainer
                    }
                }
                FbButton {
                    objectName: "attach-" + person.key
                    Layout.alignment: Qt.AlignRight
                    variant: FbButton.Outlined
                    attention: true
                    ink: Theme.textOnWarningContainer
                    text: qsTr("Add meeting")
                    Accessible.name: qsTr("Add a meeting with %1").arg(person.name)
                    onClicked: root.attached(person.key)
                }
            }
        }
    }
}
