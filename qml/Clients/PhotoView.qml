// PhotoView.qml: one photo, as large as its room: the small picture at once, the original over it when it is here.
// Wheel, two fingers or a double tap zoom.
pragma ComponentBehavior: Bound
import QtQuick
import Fairbook.Ui

Flickable {
    id: root
    required property int index
    required property string key
    required property string title
    required property string detail
    required property string thumb
    required property string original
    required property string place
    required property string note
    required property real progress
    property int total: 1

    readonly property bool here: place === "here" || place === "unsent"
    readonly property bool shown: full.status === Image.Ready
    readonly property bool broken: here && (full.status === Image.Error || original.length === 0)
    readonly property bool opening: here && full.status === Image.Loading
    readonly property real zoomMax: 6
    property real zoom: 1

    function fit(): void {
        zoom = 1;
        contentWidth = width;
        contentHeight = height;
        contentX = 0;
        contentY = 0;
    }

    /// `at`: what stays in its place, in the content's coordinates.
    function zoomTo(factor: real, at: point): void {
        const next = Math.max(1, Math.min(root.zoomMax, factor));
        resizeContent(width * next, height * next, at);
        zoom = next;
        returnToBounds();
    }

    function zoomBy(factor: real): void {
        zoomTo(zoom * factor, Qt.point(contentX + width / 2, contentY + height / 2));
    }

    interactive: zoom > 1
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    onWidthChanged: fit()
    onHeightChanged: fit()
    Accessible.role: Accessible.Graphic
    Accessible.name: Theme.joined([qsTr("Photo %1 of %2").arg(index + 1).arg(total), title, detail, note])

    Item {
        width: root.contentWidth
        height: root.contentHeight

        Image {
            anchors.fill: parent
            visible: !root.shown
            source: root.thumb
            fillMode: Image.PreserveAspectFit
            asynchronous: true
            opacity: root.here ? 1 : 0.55
        }
        Image {
            id: full
            anchors.fill: parent
            source: root.here ? root.original : ""
            fillMode: Image.PreserveAspectFit
            asynchronous: true
            cache: false // 64 MB each: only what is on the screen
            mipmap: true
        }
        Icon {
            anchors.centerIn: parent
            visible: !root.shown && root.thumb.length === 0
            name: "image"
            color: Theme.textSoftOnStage
            size: 72
            strokeWidth: 1.2
        }
        TapHandler {
            onDoubleTapped: point => root.zoomTo(root.zoom > 1 ? 1 : 2.5, point.position)
        }
        WheelHandler {
            onWheel: event => root.zoomTo(root.zoom * (event.angleDelta.y > 0 ? 1.25 : 0.8), point.position)
        }
        PinchHandler {
            property real begin: 1
            target: null
            onActiveChanged: begin = root.zoom
            onActiveScaleChanged: {
                if (active)
                    root.zoomTo(begin * activeScale, centroid.position);
            }
        }
    }
}
