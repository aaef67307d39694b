// RecoverMain.qml: the window while there is no base; `recovery` is given by the program.
import QtQuick
import QtQuick.Window
import Fairbook.Ui

Window {
    id: root
    required property var recovery

    width: 1280
    height: 800
    minimumWidth: 360
    minimumHeight: 560
    visible: true
    title: "Fairbook"
    color: Theme.surface

    RecoverPage {
        anchors.fill: parent
        viewModel: root.recovery
        focus: true
    }
}
