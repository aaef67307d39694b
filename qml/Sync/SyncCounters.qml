// SyncCounters.qml: the three states a record can be in, and how many are in each.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

RowLayout {
    id: root
    required property var viewModel

    spacing: Theme.spaceSmall

    component Counter: Rectangle {
        id: counter
        required property int value
        required property string words
        required property string iconName
        required property color ink
        property string detail

        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 80
        implicitHeight: column.implicitHeight + 2 * Theme.spaceMedium
        radius: Theme.radiusLarge
        color: Theme.surfaceRaised
        border.width: 1
        border.color: Theme.divider
        Accessible.role: Accessible.StaticText
        Accessible.name: Theme.joined([words + ": " + value, detail])

        ColumnLayout {
            id: column
            x: Theme.spaceMedium
            y: Theme.spaceMedium
            width: parent.width - 2 * Theme.spaceMedium
            spacing: Theme.spaceTiny
            RowLayout {
                spacing: Theme.spaceSmall
                Icon {
                    name: counter.iconName
                    color: counter.ink
                    size: 20
                    strokeWidth: 2
                }
                FbText {
                    Layout.fillWidth: true
                    text: counter.value.toLocaleString(Qt.locale(), "f", 0)
                    font: Theme.headline
                    wrapMode: Text.NoWrap
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: 14
                    Accessible.ignored: true
                }
            }
            FbText {
                Layout.fillWidth: true
                text: counter.words
                font: Theme.caption
                color: Theme.textSoft
                Accessible.ignored: true
            }
            FbText {
                Layout.fillWidth: true
                visible: text.length > 0
                text: counter.detail
                font: Theme.captionStrong
                Accessible.ignored: true
            }
        }
    }

    Counter {
        objectName: "waitingHere"
        value: root.viewModel.onDevice
        words: qsTr("Waiting here")
        detail: root.viewModel.waitingText
        iconName: "device"
        ink: Theme.textSoft
    }
    Counter {
        value: root.viewModel.confirmed
        words: qsTr("Confirmed by server")
        iconName: "confirmed"
        ink: Theme.success
    }
    Counter {
        value: root.viewModel.attention
        words: qsTr("Needs attention")
        iconName: "warning"
        ink: root.viewModel.attention > 0 ? Theme.warning : Theme.textSoft
    }
}
