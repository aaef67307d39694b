// ChoiceChip.qml: one of several; the owner decides which one is checked.
import QtQuick

Chip {
    checkable: true
    chipRole: Accessible.RadioButton
}
