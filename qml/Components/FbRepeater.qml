// FbRepeater.qml: a Repeater for a layout. With Qt 6.4 a layout remembers its items until it is next drawn; whoever gives
// it another width before that makes it read items that are gone, and the program ends. Here it looks at once.
import QtQuick

Repeater {
    onItemRemoved: Qt.callLater(parent.ensurePolished) // qmllint disable
}
