// Card.qml: things that belong together, on a raised ground. Its children stand in one column.
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

Rectangle {
    id: root
    default property alias content: column.data
    property alias spacing: column.spacing
    property real padding: Theme.space

    implicitWidth: column.implicitWidth + 2 * padding
    implicitHeight: column.implicitHeight + 2 * padding
    radius: Theme.radiusLarge
    color: Theme.surfaceRaised
    border.width: 1
    border.color: Theme.divider

    ColumnLayout {
        id: column
        x: root.padding
        y: root.padding
        width: root.width - 2 * root.padding
        spacing: Theme.spaceMedium
    }
}
