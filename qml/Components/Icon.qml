// Icon.qml: a line drawing by name, in any colour and size. Decoration only: whoever holds it carries the name.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Fairbook.Ui
import "IconPaths.js" as IconPaths

Item {
    id: root
    property string name
    property color color: Theme.textSoft
    property real size: Theme.iconSize
    property real strokeWidth: 1.8
    property bool filled: false

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Item { // drawn at its own size, and smoothed there
        anchors.fill: parent
        layer.enabled: true
        layer.samples: 4

        Shape {
            width: 24
            height: 24
            scale: root.size / 24
            transformOrigin: Item.TopLeft

            ShapePath {
                strokeColor: root.color
                strokeWidth: root.strokeWidth
                fillColor: root.filled ? root.color : "transparent"
                capStyle: ShapePath.RoundCap
                joinStyle: ShapePath.RoundJoin
                PathSvg { path: IconPaths.paths[root.name] ?? "" }
            }
        }
    }
}
