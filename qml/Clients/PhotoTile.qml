// PhotoTile.qml: one photo, small. A sign in the corner where the original is not here, or only here.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Shapes
import Fairbook.Ui

AbstractButton {
    id: root
    required property int index
    required property string title
    required property string detail
    required property string thumb
    required property string place
    required property string note
    property int total: 1
    property color ground: Theme.surfaceRaised

    readonly property string sign: {
        switch (place) {
        case "here":
            return "";
        case "unsent":
            return "device";
        case "coming":
            return "sync";
        default:
            return "cloud";
        }
    }

    implicitWidth: 88
    implicitHeight: 88
    focusPolicy: Qt.StrongFocus
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: Theme.joined([qsTr("Photo %1 of %2").arg(index + 1).arg(total), title, detail, note])
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        color: Theme.surfaceHigh
        radius: Theme.radius
        Icon {
            anchors.centerIn: parent
            visible: picture.status !== Image.Ready
            name: "image"
            color: Theme.textFaint
            size: 28
        }
    }
    contentItem: null

    Item {
        anchors.fill: parent
        Image {
            id: picture
            anchors.fill: parent
            source: root.thumb
            fillMode: Image.PreserveAspectCrop
            asynchronous: true
            smooth: true
            mipmap: true
        }
        Rectangle {
            anchors.fill: parent
            color: Theme.veil("#000000", root.down ? 0.25 : root.hovered ? 0.1 : 0)
        }
        Shape { // the ground, with a round hole: software drawing knows no masks
            id: corners
            anchors.fill: parent
            visible: picture.status === Image.Ready
            layer.enabled: true
            layer.samples: 4
            ShapePath {
                strokeWidth: -1
                fillColor: root.ground
                fillRule: ShapePath.OddEvenFill
                PathMove { x: 0; y: 0 }
                PathLine { x: corners.width; y: 0 }
                PathLine { x: corners.width; y: corners.height }
                PathLine { x: 0; y: corners.height }
                PathLine { x: 0; y: 0 }
                PathMove { x: Theme.radius; y: 0 }
                PathLine { x: corners.width - Theme.radius; y: 0 }
                PathArc { x: corners.width; y: Theme.radius; radiusX: Theme.radius; radiusY: Theme.radius }
                PathLine { x: corners.width; y: corners.height - Theme.radius }
                PathArc { x: corners.width - Theme.radius; y: corners.height; radiusX: Theme.radius; radiusY: Theme.radius }
                PathLine { x: Theme.radius; y: corners.height }
                PathArc { x: 0; y: corners.height - Theme.radius; radiusX: Theme.radius; radiusY: Theme.radius }
                PathLine { x: 0; y: Theme.radius }
                PathArc { x: Theme.radius; y: 0; radiusX: Theme.radius; radiusY: Theme.radius }
            }
        }
        Rectangle {
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: 6
            width: 26
            height: 26
            radius: 13
            visible: root.sign.length > 0
            color: Theme.stage
            opacity: 0.82
            Icon {
                anchors.centerIn: parent
                name: root.sign
                color: Theme.textOnStage
                size: 16
                strokeWidth: 2
            }
        }
    }
    FocusRing {
        shown: root.visualFocus
        gap: 2
    }
    ToolTip {
        visible: root.hovered && !root.down
        delay: 700
        text: Theme.joined([root.title, root.detail, root.note])
        font: Theme.caption
    }
}
