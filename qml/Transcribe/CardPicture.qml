// CardPicture.qml: the photo of a card with the words that were read on it; a tap on one puts it into the field.
pragma ComponentBehavior: Bound
import QtQuick
import Fairbook.Ui

Rectangle {
    id: root
    required property string source
    required property var words
    signal wordTapped(row: int)

    color: Theme.surfaceSunken
    radius: Theme.radius
    clip: true

    Image {
        id: picture
        anchors.fill: parent
        anchors.margins: Theme.spaceSmall
        source: root.source
        sourceSize.width: 1600
        sourceSize.height: 1600
        fillMode: Image.PreserveAspectFit
        autoTransform: true
        asynchronous: true
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Photo of the card")
    }
    Item {
        x: picture.x + (picture.width - picture.paintedWidth) / 2
        y: picture.y + (picture.height - picture.paintedHeight) / 2
        width: picture.paintedWidth
        height: picture.paintedHeight
        Repeater {
            model: root.words
            Rectangle {
                id: box
                required property int index
                required property string word
                required property real atX
                required property real atY
                required property real wide
                required property real high
                objectName: "word-" + index
                x: atX * (parent?.width ?? 0)
                y: atY * (parent?.height ?? 0)
                width: Math.max(6, wide * (parent?.width ?? 0))
                height: Math.max(6, high * (parent?.height ?? 0))
                radius: 3
                color: tap.containsMouse || tap.pressed ? Qt.alpha(Theme.primary, 0.3) : "transparent"
                border.width: 1
                border.color: Qt.alpha(Theme.primary, 0.55)
                Accessible.role: Accessible.Button
                Accessible.name: box.word
                Accessible.onPressAction: root.wordTapped(box.index)
                MouseArea {
                    id: tap
                    anchors.fill: parent
                    hoverEnabled: true
                    cursorShape: Qt.PointingHandCursor
                    onClicked: root.wordTapped(box.index)
                }
            }
        }
    }
}
