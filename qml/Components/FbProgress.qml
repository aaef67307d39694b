// FbProgress.qml: how far it is. `value` 0 to 1; below 0 means "busy, length unknown".
import QtQuick
import Fairbook.Ui

Rectangle {
    id: root
    property real value: -1
    property string name

    implicitHeight: 6
    implicitWidth: 200
    radius: 3
    clip: true
    color: Theme.surfaceHighest
    Accessible.role: Accessible.ProgressBar
    Accessible.name: name

    Rectangle {
        id: fill
        readonly property bool busy: root.value < 0
        property real phase: 0.35
        x: busy ? (root.width + width) * phase - width : 0
        width: busy ? root.width * 0.3 : root.width * Math.min(1, root.value)
        height: parent.height
        radius: parent.radius
        color: Theme.primary

        NumberAnimation {
            target: fill
            property: "phase"
            running: fill.busy && root.visible && !Theme.reducedMotion
            from: 0
            to: 1
            duration: 1300
            loops: Animation.Infinite
        }
    }
}
