// PhotoNote.qml: why only the small picture is shown, how far the original is, and one button that tries again.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

Rectangle {
    id: root
    required property PhotoView view
    readonly property bool coming: view?.place === "coming"
    readonly property bool broken: view?.broken ?? false
    readonly property bool idle: view?.place === "waiting" || view?.place === "away"
    readonly property string words: broken ? qsTr("This photo cannot be shown: its file is damaged, or too large for this device.")
        : view?.note ?? ""
    signal retried()

    visible: words.length > 0
    implicitHeight: column.implicitHeight + 2 * Theme.spaceMedium
    radius: Theme.radiusLarge
    color: Theme.veil(Theme.stage, 0.9)
    border.width: 1
    border.color: Theme.veil(Theme.textSoftOnStage, 0.4)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words

    ColumnLayout {
        id: column
        x: Theme.space
        y: Theme.spaceMedium
        width: parent.width - 2 * Theme.space
        spacing: Theme.spaceSmall

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceMedium
            Icon {
                name: root.broken ? "warning" : root.view?.place === "unsent" ? "device" : root.coming ? "sync" : "cloud"
                color: root.broken ? Theme.warningLine : Theme.primaryOnStage
                size: 22
            }
            FbText {
                Layout.fillWidth: true
                text: root.words
                font: Theme.bodySmall
                color: Theme.textOnStage
                Accessible.ignored: true
            }
        }
        FbProgress {
            Layout.fillWidth: true
            visible: root.coming
            value: root.view?.progress ?? -1
            name: root.words
        }
        FbButton {
            objectName: "fetchPhoto"
            Layout.alignment: Qt.AlignRight
            visible: root.idle
            variant: FbButton.Tonal
            iconName: "sync"
            text: qsTr("Try now")
            onClicked: root.retried()
        }
    }
}
