// ClientPhotos.qml: the photos of a client as small pictures in a row; a tap shows one on the whole screen. New ones come from
// files, from the clipboard, or are dropped on the page.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Fairbook.Ui

Card {
    id: root
    required property var photos
    property bool shown: true
    property bool addable: true
    property bool roomy: true ///< a keyboard and a mouse are likely

    property alias viewer: viewer

    visible: shown && (addable || photos.count > 0)
    padding: Theme.spaceSmall
    spacing: Theme.spaceTiny

    SectionHeader {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.spaceSmall
        text: root.photos.count > 0 ? qsTr("Photos (%1)").arg(root.photos.count) : qsTr("Photos")
        actionText: root.addable ? (root.photos.adding ? qsTr("Adding...") : qsTr("Add photos")) : ""
        onActed: {
            if (!root.photos.adding)
                chooser.open();
        }
    }
    Banner {
        objectName: "photoRefused"
        Layout.fillWidth: true
        visible: root.photos.refusal.length > 0
        attention: true
        text: root.photos.refusal
        actionText: qsTr("Close")
        onActed: root.photos.dismiss()
    }
    Flickable {
        id: strip
        objectName: "photoStrip"
        Layout.fillWidth: true
        Layout.leftMargin: Theme.spaceTiny
        Layout.rightMargin: Theme.spaceTiny
        Layout.preferredHeight: row.height + 2 * row.y
        visible: root.photos.count > 0
        contentWidth: row.width + 2 * row.x
        flickableDirection: Flickable.HorizontalFlick
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        function reveal(tile: Item): void {
            contentX = Math.max(Math.min(contentX, tile.x), tile.x + tile.width + 2 * row.x - width);
        }

        Row {
            id: row
            x: Theme.spaceTiny
            y: Theme.spaceTiny
            spacing: Theme.spaceSmall
            Repeater {
                model: root.photos.rows
                PhotoTile {
                    objectName: "photo-" + index
                    ground: root.color
                    total: root.photos.count
                    onClicked: viewer.openAt(index)
                    onActiveFocusChanged: {
                        if (activeFocus)
                            strip.reveal(this);
                    }
                }
            }
        }
    }
    FbText {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.spaceSmall
        Layout.rightMargin: Theme.spaceSmall
        Layout.bottomMargin: Theme.spaceSmall
        visible: root.photos.count === 0 && root.addable
        text: root.roomy ? qsTr("A card, a badge, the visitor's machine: drop pictures here, or paste them with Ctrl+V.")
            : qsTr("A card, a badge, the visitor's machine: what a picture says better than words.")
        font: Theme.bodySmall
        color: Theme.textSoft
    }

    FileDialog {
        id: chooser
        title: qsTr("Choose photos")
        fileMode: FileDialog.OpenFiles
        nameFilters: [qsTr("Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)")]
        onAccepted: root.photos.addFiles(selectedFiles)
    }
    PhotoViewer {
        id: viewer
        objectName: "photoViewer"
        photos: root.photos
        removable: root.addable
    }
}
