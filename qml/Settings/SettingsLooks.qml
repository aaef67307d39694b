// SettingsLooks.qml: language, light or dark, and the size of the letters; each takes effect at once.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

Card {
    id: root
    required property var viewModel

    spacing: Theme.spaceSmall

    SectionHeader {
        Layout.fillWidth: true
        text: qsTr("Language")
    }
    SegmentedButton {
        objectName: "language"
        Layout.fillWidth: true
        name: qsTr("Language")
        current: root.viewModel.language
        options: [
            { key: "uk", label: "Українська" },
            { key: "ru", label: "Русский" },
            { key: "en", label: "English" },
        ]
        onSelected: key => root.viewModel.language = key
    }
    SectionHeader {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceMedium
        text: qsTr("Theme")
    }
    SegmentedButton {
        objectName: "theme"
        Layout.fillWidth: true
        name: qsTr("Theme")
        current: root.viewModel.theme
        options: [
            { key: "system", label: qsTr("As the system") },
            { key: "light", label: qsTr("Light") },
            { key: "dark", label: qsTr("Dark") },
        ]
        onSelected: key => root.viewModel.theme = key
    }
    SectionHeader {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceMedium
        text: qsTr("Text size")
    }
    SegmentedButton {
        objectName: "textSize"
        Layout.fillWidth: true
        name: qsTr("Text size")
        current: Math.round(root.viewModel.textScale * 100).toString()
        options: [
            { key: "100", label: "100 %" },
            { key: "115", label: "115 %" },
            { key: "130", label: "130 %" },
            { key: "140", label: "140 %" },
        ]
        onSelected: key => root.viewModel.textScale = Number(key) / 100
    }
}
