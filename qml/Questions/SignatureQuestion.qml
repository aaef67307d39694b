// SignatureQuestion.qml: a pad for a finger or a mouse. What was drawn is kept a moment after the finger left it, and
// can be drawn again.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Shapes
import Fairbook.Ui

ColumnLayout {
    id: root
    property var strokes: []
    property var stroke: []
    required property var question ///< a QuestionDelegate

    spacing: Theme.spaceTiny

    function keep(): void {
        later.stop();
        if (root.strokes.length > 0)
            root.question.viewModel.sign(root.question.key, root.strokes, pad.height / pad.width);
    }

    /// What was drawn a moment ago is kept now.
    Connections {
        target: root.question
        function onSettling(): void {
            if (later.running)
                root.keep();
        }
    }

    function pathOf(points: var): string {
        let path = "";
        for (let at = 0; at + 1 < points.length; at += 2)
            path += (at === 0 ? "M" : "L") + points[at] * pad.width + " " + points[at + 1] * pad.width;
        return path;
    }

    Rectangle {
        id: pad
        objectName: "signaturePad"
        Layout.fillWidth: true
        Layout.preferredHeight: 160
        radius: Theme.radius
        color: "white"
        border.width: 1
        border.color: Theme.outline
        clip: true
        Accessible.role: Accessible.Canvas
        Accessible.name: root.question.viewModel.words.signHere

        Image {
            anchors.fill: parent
            anchors.margins: Theme.spaceSmall
            visible: root.question.thumb.length > 0 && root.strokes.length === 0 && root.stroke.length === 0
            source: root.question.thumb
            fillMode: Image.PreserveAspectFit
            asynchronous: true
        }
        Text {
            anchors.centerIn: parent
            visible: root.question.thumb.length === 0 && root.strokes.length === 0 && root.stroke.length === 0
            text: root.question.viewModel.words.signHere
            font: Theme.body
            color: "#5F6D69"
            Accessible.ignored: true
        }
        Shape {
            anchors.fill: parent
            ShapePath {
                strokeColor: "#15201E"
                strokeWidth: 3
                fillColor: "transparent"
                capStyle: ShapePath.RoundCap
                joinStyle: ShapePath.RoundJoin
                PathSvg { path: root.strokes.concat([root.stroke]).map(points => root.pathOf(points)).join("") }
            }
        }
        MouseArea {
            anchors.fill: parent
            preventStealing: true
            onPressed: mouse => {
                later.stop();
                root.stroke = [mouse.x / pad.width, mouse.y / pad.width];
            }
            onPositionChanged: mouse => root.stroke = root.stroke.concat([mouse.x / pad.width, mouse.y / pad.width])
            onReleased: {
                root.strokes = root.strokes.concat([root.stroke]);
                root.stroke = [];
                later.restart();
            }
        }
        Timer {
            id: later
            interval: 700
            onTriggered: root.keep()
        }
    }
    FbButton {
        objectName: "signAgain"
        visible: root.question.thumb.length > 0 || root.strokes.length > 0
        variant: FbButton.Plain
        text: root.question.viewModel.words.signAgain
        onClicked: {
            later.stop();
            root.strokes = [];
            root.question.viewModel.clear(root.question.key);
        }
    }
}
