// PhotoViewer.qml: photos on the whole screen, one beside the other. Arrows, Home and End walk, + - 0 zoom, Esc closes.
// An original that is not here is asked for when its photo is looked at.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import QtQuick.Templates as T
import Fairbook.Ui

Popup {
    id: root
    required property var photos
    property bool removable: true
    property alias currentIndex: list.currentIndex
    property string seen ///< key of the photo that was asked for last

    readonly property Item stage: T.Overlay.overlay
    readonly property PhotoView view: list.currentItem as PhotoView
    readonly property bool wide: width >= 600

    function openAt(index: int): void {
        open();
        list.currentIndex = index;
        list.positionViewAtIndex(index, ListView.SnapPosition);
        list.forceActiveFocus();
    }

    function look(): void {
        if (!visible || !view || view.key === seen)
            return;
        seen = view.key;
        if (!view.here && view.place !== "coming")
            photos.fetch(view.key);
    }

    function step(by: int): void {
        const next = list.currentIndex + by;
        if (next >= 0 && next < list.count)
            list.currentIndex = next;
    }

    parent: stage
    width: stage ? stage.width : 0
    height: stage ? stage.height : 0
    modal: true
    focus: true
    padding: 0
    closePolicy: Popup.CloseOnEscape
    onVisibleChanged: {
        seen = "";
        look();
    }
    onViewChanged: look()

    T.Overlay.modal: Rectangle { color: Theme.stage }
    background: Rectangle { color: Theme.stage }

    FocusScope {
        anchors.fill: parent
        focus: true
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Photos (%1)").arg(list.count)

        Keys.onPressed: event => {
            event.accepted = true;
            switch (event.key) {
            case Qt.Key_Left:
                return root.step(-1);
            case Qt.Key_Right:
                return root.step(1);
            case Qt.Key_Home:
                return root.step(-list.currentIndex);
            case Qt.Key_End:
                return root.step(list.count - 1 - list.currentIndex);
            case Qt.Key_Plus:
            case Qt.Key_Equal:
                return root.view?.zoomBy(1.5);
            case Qt.Key_Minus:
                return root.view?.zoomBy(1 / 1.5);
            case Qt.Key_0:
                return root.view?.fit();
            }
            event.accepted = false;
        }

        ListView {
            id: list
            objectName: "photoList"
            anchors.fill: parent
            focus: true
            model: root.opened || root.visible ? root.photos.rows : null
            orientation: ListView.Horizontal
            snapMode: ListView.SnapOneItem
            highlightRangeMode: ListView.StrictlyEnforceRange
            preferredHighlightBegin: 0
            preferredHighlightEnd: 0
            highlightMoveDuration: Theme.calm
            highlightResizeDuration: 0
            boundsBehavior: Flickable.DragOverBounds
            cacheBuffer: 0
            keyNavigationEnabled: false
            interactive: !root.view || root.view.zoom === 1
            delegate: PhotoView {
                width: list.width
                height: list.height
                total: list.count
            }
        }
        Rectangle {
            width: parent.width
            height: bar.height
            color: Theme.veil(Theme.stage, 0.78)
        }
        RowLayout {
            id: bar
            width: parent.width
            height: Math.max(Theme.barHeight, words.implicitHeight + 2 * Theme.spaceSmall)
            spacing: Theme.spaceTiny

            IconButton {
                objectName: "closePhoto"
                Layout.leftMargin: Theme.spaceTiny
                iconName: "back"
                ink: Theme.textOnStage
                ringInk: Theme.primaryOnStage
                text: qsTr("Back to the client")
                onClicked: root.close()
            }
            ColumnLayout {
                id: words
                Layout.fillWidth: true
                spacing: 0
                FbText {
                    Layout.fillWidth: true
                    text: root.view?.title ?? ""
                    font: Theme.label
                    color: Theme.textOnStage
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
                FbText {
                    Layout.fillWidth: true
                    text: root.view?.detail ?? ""
                    font: Theme.caption
                    color: Theme.textSoftOnStage
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
            }
            FbText {
                objectName: "photoCount"
                visible: list.count > 1
                text: qsTr("%1 of %2").arg(list.currentIndex + 1).arg(list.count)
                font: Theme.label
                color: Theme.textSoftOnStage
                wrapMode: Text.NoWrap
            }
            IconButton {
                objectName: "zoomPhoto"
                enabled: root.view?.shown ?? false
                iconName: (root.view?.zoom ?? 1) > 1 ? "zoomOut" : "zoomIn"
                opacity: enabled ? 1 : 0.3
                ink: Theme.textOnStage
                ringInk: Theme.primaryOnStage
                text: (root.view?.zoom ?? 1) > 1 ? qsTr("Whole photo") : qsTr("Larger")
                onClicked: root.view.zoom > 1 ? root.view.fit() : root.view.zoomBy(2.5)
            }
            IconButton {
                objectName: "removePhoto"
                Layout.rightMargin: Theme.spaceTiny
                visible: root.removable
                iconName: "trash"
                ink: Theme.textOnStage
                ringInk: Theme.primaryOnStage
                text: qsTr("Remove this photo")
                onClicked: {
                    const key = root.view?.key ?? "";
                    root.close();
                    root.photos.remove(key);
                }
            }
        }
        component Walk: IconButton {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.wide && list.count > 1
            ink: Theme.textOnStage
            ringInk: Theme.primaryOnStage
            Rectangle { // a light photo may be behind
                z: -1
                anchors.centerIn: parent
                width: 44
                height: 44
                radius: 22
                color: Theme.veil(Theme.stage, 0.6)
            }
        }
        Walk {
            objectName: "previousPhoto"
            anchors.left: parent.left
            anchors.leftMargin: Theme.space
            enabled: list.currentIndex > 0
            opacity: enabled ? 1 : 0.3
            iconName: "previous"
            text: qsTr("Previous photo")
            onClicked: root.step(-1)
        }
        Walk {
            objectName: "nextPhoto"
            anchors.right: parent.right
            anchors.rightMargin: Theme.space
            enabled: list.currentIndex < list.count - 1
            opacity: enabled ? 1 : 0.3
            iconName: "chevron"
            text: qsTr("Next photo")
            onClicked: root.step(1)
        }
        PhotoNote {
            objectName: "photoNote"
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.spaceLarge
            width: Math.min(460, parent.width - 2 * Theme.space)
            view: root.view
            onRetried: root.photos.fetch(root.view?.key ?? "")
        }
    }
}
