// CaptureIdentity.qml: who stands before us. Enter moves to the next field, and from the last one on.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

FocusScope {
    id: root
    required property var viewModel
    required property bool wide
    property bool unfolded: false
    readonly property bool more: unfolded || viewModel.patronymic.length > 0
    signal finished()

    implicitHeight: grid.implicitHeight

    function focusFirst(): void {
        family.forceActiveFocus(Qt.TabFocusReason);
    }

    GridLayout {
        id: grid
        readonly property real cell: root.wide ? (width - columnSpacing) / 2 : width
        width: parent.width
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.spaceMedium
        rowSpacing: Theme.spaceMedium

        FbTextField {
            id: family
            objectName: "family"
            Layout.preferredWidth: grid.cell
            Layout.alignment: Qt.AlignTop
            focus: true
            label: qsTr("Family name")
            text: root.viewModel.family
            maximumLength: 100
            nextField: given
            onEdited: text => root.viewModel.family = text
        }
        FbTextField {
            id: given
            objectName: "given"
            Layout.preferredWidth: grid.cell
            Layout.alignment: Qt.AlignTop
            label: qsTr("Given name")
            text: root.viewModel.given
            maximumLength: 100
            nextField: patronymic.visible ? patronymic : phone
            onEdited: text => root.viewModel.given = text
        }
        FbTextField {
            id: patronymic
            objectName: "patronymic"
            Layout.preferredWidth: grid.cell
            Layout.columnSpan: root.wide ? 2 : 1
            Layout.alignment: Qt.AlignTop
            visible: root.more
            label: qsTr("Patronymic")
            text: root.viewModel.patronymic
            maximumLength: 100
            nextField: phone
            onEdited: text => root.viewModel.patronymic = text
        }
        FbTextField {
            id: phone
            objectName: "phone"
            Layout.preferredWidth: grid.cell
            Layout.alignment: Qt.AlignTop
            label: qsTr("Phone")
            text: root.viewModel.phone
            placeholder: root.viewModel.phonePlaceholder
            inputMethodHints: Qt.ImhDialableCharactersOnly
            warningText: root.viewModel.phoneWarning
            nextField: email
            onEdited: text => root.viewModel.phone = text
        }
        ColumnLayout {
            Layout.preferredWidth: grid.cell
            Layout.alignment: Qt.AlignTop
            spacing: 0
            FbTextField {
                id: email
                objectName: "email"
                Layout.fillWidth: true
                label: qsTr("E-mail")
                text: root.viewModel.email
                inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase
                warningText: root.viewModel.emailWarning
                nextField: company
                onEdited: text => root.viewModel.email = text
            }
            FbButton {
                visible: root.viewModel.emailHint.length > 0
                variant: FbButton.Plain
                text: root.viewModel.emailHint
                onClicked: root.viewModel.acceptEmailHint()
            }
        }
        FbTextField {
            id: company
            objectName: "company"
            Layout.preferredWidth: grid.cell
            Layout.alignment: Qt.AlignTop
            label: qsTr("Company")
            text: root.viewModel.company
            nextField: jobTitle.visible ? jobTitle : null
            onEdited: text => root.viewModel.company = text
            onAccepted: if (!jobTitle.visible) root.finished()
        }
        FbTextField {
            id: jobTitle
            objectName: "jobTitle"
            Layout.preferredWidth: grid.cell
            Layout.alignment: Qt.AlignTop
            visible: root.wide || root.more || root.viewModel.jobTitle.length > 0
            label: qsTr("Job title")
            text: root.viewModel.jobTitle
            onEdited: text => root.viewModel.jobTitle = text
            onAccepted: root.finished()
        }
        FbButton {
            Layout.columnSpan: root.wide ? 2 : 1
            Layout.topMargin: -Theme.spaceSmall
            Layout.bottomMargin: -Theme.spaceSmall
            visible: !root.more
            variant: FbButton.Plain
            iconName: "add"
            text: jobTitle.visible ? qsTr("Patronymic") : qsTr("Patronymic, job title")
            onClicked: {
                root.unfolded = true;
                patronymic.forceActiveFocus(Qt.TabFocusReason);
            }
        }
    }
}
