// FormSettings.qml: the questionnaire as a whole: its title and languages, where it is used, grades, and the last page.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

FormPage {
    id: root
    required property var viewModel
    spacing: Theme.space

    TextsByLanguage {
        objectName: "title"
        Layout.fillWidth: true
        label: qsTr("Title")
        languages: root.viewModel.languages
        names: root.viewModel.languageNames
        texts: root.viewModel.titles
        onEdited: (language, text) => root.viewModel.editTitle(language, text)
        onFinished: root.viewModel.flush()
    }
    Card {
        Layout.fillWidth: true
        spacing: Theme.spaceSmall
        SectionHeader {
            Layout.fillWidth: true
            text: qsTr("Languages")
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.spaceSmall
            Repeater {
                model: ["uk", "ru", "en"]
                FilterChip {
                    id: chip
                    required property string modelData
                    objectName: "language-" + modelData
                    checkable: true
                    checked: root.viewModel.languages.includes(modelData)
                    text: root.viewModel.languageNames[modelData]
                    onClicked: {
                        root.viewModel.setLanguageUsed(chip.modelData, chip.checked);
                        chip.checked = Qt.binding(() => root.viewModel.languages.includes(chip.modelData));
                    }
                }
            }
        }
        FbText {
            Layout.fillWidth: true
            text: qsTr("Every text is needed in each of them before the questionnaire goes live.")
            font: Theme.bodySmall
            color: Theme.textSoft
        }
    }
    Card {
        Layout.fillWidth: true
        spacing: Theme.spaceTiny
        SectionHeader {
            Layout.fillWidth: true
            text: qsTr("Where it is answered")
        }
        FbSwitch {
            objectName: "answering"
            Layout.fillWidth: true
            visible: root.viewModel.liveVersion > 0
            text: qsTr("Visitors are asked")
            detail: qsTr("Off: nobody is asked any more, all answers stay")
            checked: root.viewModel.state === "live"
            onToggled: root.viewModel.setAnswering(checked)
        }
        FbSwitch {
            objectName: "kiosk"
            Layout.fillWidth: true
            text: qsTr("At a kiosk")
            detail: qsTr("Visitors fill it in themselves on a device at the stand")
            checked: root.viewModel.kiosk
            onToggled: root.viewModel.kiosk = checked
        }
        FbSwitch {
            objectName: "web"
            Layout.fillWidth: true
            text: qsTr("On the web")
            detail: qsTr("Visitors fill it in on their own phone, by a link or a QR code")
            checked: root.viewModel.web
            onToggled: root.viewModel.web = checked
        }
    }
    Card {
        Layout.fillWidth: true
        visible: fairs.count > 0
        spacing: Theme.spaceTiny
        SectionHeader {
            Layout.fillWidth: true
            text: qsTr("Fairs (none chosen: all)")
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.spaceSmall
            Repeater {
                id: fairs
                model: root.viewModel.events
                FilterChip {
                    id: fair
                    required property string key
                    required property string name
                    required property bool chosen
                    objectName: "fair-" + key
                    checkable: true
                    checked: chosen
                    text: name
                    onClicked: {
                        root.viewModel.setEventUsed(fair.key, fair.checked);
                        fair.checked = Qt.binding(() => fair.chosen);
                    }
                }
            }
        }
    }
    GradeThresholds {
        Layout.fillWidth: true
        viewModel: root.viewModel
    }
    Card {
        Layout.fillWidth: true
        SectionHeader {
            Layout.fillWidth: true
            text: qsTr("The last page")
        }
        TextsByLanguage {
            objectName: "thanks"
            Layout.fillWidth: true
            needed: false
            label: qsTr("Thanks")
            languages: root.viewModel.languages
            names: root.viewModel.languageNames
            texts: root.viewModel.thanks
            onEdited: (language, text) => root.viewModel.editThanks(language, text)
            onFinished: root.viewModel.flush()
        }
        FbSwitch {
            objectName: "coupon"
            Layout.fillWidth: true
            text: qsTr("Give a coupon")
            detail: qsTr("A code that works once, also without a network")
            checked: root.viewModel.coupon
            onToggled: root.viewModel.coupon = checked
        }
    }
}
