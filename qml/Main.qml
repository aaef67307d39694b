// Main.qml: a window around the app, and nothing more; `app` is given by the program.
import QtQuick
import QtQuick.Window
import Fairbook.Ui

Window {
    id: root
    required property var app

    width: 1280
    height: 800
    minimumWidth: 360
    minimumHeight: 560
    visible: true
    visibility: root.app.kiosk.active ? Window.FullScreen : Window.AutomaticVisibility
    title: root.app.eventName.length > 0 ? qsTr("%1 - Fairbook").arg(root.app.eventName) : "Fairbook"
    color: Theme.surface

    AppShell {
        anchors.fill: parent
        app: root.app
        focus: true
    }
}
