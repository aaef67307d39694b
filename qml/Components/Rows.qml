// Rows.qml: one item for each row of a model, one under another or in `columns`, as wide as they get. Not a Repeater in
// a layout: with Qt 6.4 a layout that arranges itself while the rows are renewed reads items that are gone, and the
// program ends.
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

Item {
    id: root
    property alias model: repeater.model
    default property alias delegate: repeater.delegate
    property alias columns: grid.columns
    property alias spacing: grid.spacing
    readonly property alias count: repeater.count
    readonly property real columnWidth: Math.max(0, (width - (columns - 1) * spacing) / columns)
    signal itemAdded(int index, Item item)

    Layout.fillWidth: true
    implicitHeight: grid.implicitHeight
    visible: repeater.count > 0

    function itemAt(index: int): Item {
        return repeater.itemAt(index);
    }

    Grid {
        id: grid
        width: root.width // its own follows its items, and theirs follow this: they would never agree on the last digit
        columns: 1
        spacing: Theme.spaceMedium
        verticalItemAlignment: Grid.AlignVCenter

        Repeater {
            id: repeater
            onItemAdded: (index, item) => {
                item.width = Qt.binding(() => root.columnWidth);
                root.itemAdded(index, item);
            }
        }
    }
}
