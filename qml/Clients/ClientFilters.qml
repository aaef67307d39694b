// ClientFilters.qml: what narrows the list, in one row that scrolls sideways.
pragma ComponentBehavior: Bound
import QtQuick
import Fairbook.Ui

Flickable {
    id: root
    required property var viewModel

    implicitHeight: Theme.target
    contentWidth: row.width
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.HorizontalFlick
    clip: true

    function toggledGrade(grade: string): string {
        return root.viewModel.filterGrade === grade ? "" : grade;
    }

    function toggledDelivery(code: string): string {
        return root.viewModel.filterDelivery === code ? "" : code;
    }

    /// Scrolls so that a chip reached by the keyboard is seen.
    function reveal(chip: Item): void {
        if (!chip.activeFocus)
            return;
        if (chip.x < contentX)
            contentX = Math.max(0, chip.x - Theme.space);
        else if (chip.x + chip.width > contentX + width)
            contentX = chip.x + chip.width + Theme.space - width;
    }

    Row {
        id: row
        leftPadding: Theme.space
        rightPadding: Theme.space
        spacing: Theme.spaceSmall

        FilterChip {
            text: qsTr("This event")
            iconName: "stand"
            checked: root.viewModel.onlyThisEvent
            onClicked: root.viewModel.onlyThisEvent = !root.viewModel.onlyThisEvent
            onActiveFocusChanged: root.reveal(this)
        }
        Repeater {
            model: ["A", "B", "C"]
            FilterChip {
                required property string modelData
                objectName: "filter-" + modelData
                text: modelData
                Accessible.name: qsTr("Grade %1").arg(modelData)
                checked: root.viewModel.filterGrade === modelData
                onClicked: root.viewModel.filterGrade = root.toggledGrade(modelData)
                onActiveFocusChanged: root.reveal(this)
            }
        }
        FilterChip {
            text: qsTr("Latest first")
            iconName: "clock"
            checked: root.viewModel.recentFirst
            onClicked: root.viewModel.recentFirst = !root.viewModel.recentFirst
            onActiveFocusChanged: root.reveal(this)
        }
        FilterChip {
            text: qsTr("On this device")
            iconName: "device"
            checked: root.viewModel.filterDelivery === "on_device"
            onClicked: root.viewModel.filterDelivery = root.toggledDelivery("on_device")
            onActiveFocusChanged: root.reveal(this)
        }
        FilterChip {
            text: qsTr("Needs attention")
            iconName: "warning"
            checked: root.viewModel.filterDelivery === "attention"
            onClicked: root.viewModel.filterDelivery = root.toggledDelivery("attention")
            onActiveFocusChanged: root.reveal(this)
        }
        FilterChip {
            text: qsTr("Deleted")
            iconName: "undo"
            checked: root.viewModel.trash
            onClicked: root.viewModel.trash = !root.viewModel.trash
            onActiveFocusChanged: root.reveal(this)
        }
    }
}
