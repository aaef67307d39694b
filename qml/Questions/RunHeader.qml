// RunHeader.qml: which questionnaire, whose answers, in which language, and whether all stands on one page.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

Rectangle {
    id: root
    required property var viewModel
    required property bool wide

    implicitHeight: grid.implicitHeight + 2 * Theme.spaceSmall
    color: Theme.bar

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.divider
    }
    GridLayout {
        id: grid
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.wide ? Theme.spaceLarge : Theme.space
        anchors.rightMargin: Theme.spaceSmall
        anchors.verticalCenter: parent.verticalCenter
        columns: 3
        columnSpacing: Theme.spaceSmall
        rowSpacing: 0

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0
            FbText {
                objectName: "runTitle"
                Layout.fillWidth: true
                text: root.viewModel.title
                font: Theme.subtitle
                maximumLineCount: 1
                elide: Text.ElideRight
                Accessible.role: Accessible.Heading
            }
            FbText {
                Layout.fillWidth: true
                text: root.viewModel.clientName.length > 0 ? root.viewModel.clientName : qsTr("Nobody named yet")
                font: Theme.caption
                color: Theme.textSoft
                maximumLineCount: 1
                elide: Text.ElideRight
            }
        }
        SegmentedButton {
            objectName: "runLanguage"
            visible: root.viewModel.languages.length > 1
            name: qsTr("Language of the questions")
            options: root.viewModel.languages.map(code => ({ key: code, label: code.toUpperCase() }))
            current: root.viewModel.language
            onSelected: key => root.viewModel.language = key
        }
        IconButton {
            objectName: "runLayout"
            iconName: root.viewModel.onePage ? "single" : "forms"
            text: root.viewModel.onePage ? qsTr("One by one") : qsTr("All on one page")
            onClicked: root.viewModel.onePage = !root.viewModel.onePage
        }
    }
}
