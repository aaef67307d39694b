// CompletionMeter.qml: how long the questionnaire is, how many will finish it by the rule of the trade, and how many did.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

Item {
    id: root
    required property var viewModel

    implicitHeight: column.implicitHeight + 2 * Theme.space

    ColumnLayout {
        id: column
        x: Theme.space
        y: Theme.space
        width: parent.width - 2 * Theme.space
        spacing: Theme.spaceTiny
        RowLayout {
            Layout.fillWidth: true
            FbText {
                objectName: "meterSize"
                Layout.fillWidth: true
                text: root.viewModel.sizeText
                font: Theme.bodySmall
                color: Theme.textSoft
            }
            FbText {
                objectName: "meterExpected"
                text: qsTr("Expected to finish: %1 %").arg(root.viewModel.expected)
                font: Theme.label
                wrapMode: Text.NoWrap
            }
        }
        FbProgress {
            Layout.fillWidth: true
            value: root.viewModel.expected / 100
            name: qsTr("Expected to finish: %1 %").arg(root.viewModel.expected)
        }
        FbText {
            objectName: "meterMeasured"
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.viewModel.measuredText
            font: Theme.caption
            color: Theme.textSoft
        }
    }
}
