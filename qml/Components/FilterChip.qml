// FilterChip.qml: on or off, each for itself.
import QtQuick

Chip {
    checkable: true
}
