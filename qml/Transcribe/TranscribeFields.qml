// TranscribeFields.qml: what stands on the card. What a machine read says so, with its certainty, until somebody types.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Fairbook.Ui

ColumnLayout {
    id: root
    required property var viewModel
    property string current: "family" ///< the field that a tapped word goes into
    readonly property var labels: [
        { field: "family", label: qsTr("Family name") },
        { field: "given", label: qsTr("Given name") },
        { field: "patronymic", label: qsTr("Patronymic") },
        { field: "company", label: qsTr("Company") },
        { field: "jobTitle", label: qsTr("Job title") },
        { field: "phone", label: qsTr("Phone") },
        { field: "phone2", label: qsTr("Another phone") },
        { field: "email", label: qsTr("E-mail") },
        { field: "site", label: qsTr("Site") },
    ]
    signal finished()

    spacing: Theme.spaceSmall

    function focusFirst(): void {
        rows.itemAt(0)?.forceActiveFocus(Qt.TabFocusReason);
    }

    FbRepeater {
        id: rows
        model: root.labels
        FbTextField {
            id: row
            required property int index
            required property var modelData
            readonly property int sure: root.viewModel.sure[modelData.field] ?? -1
            objectName: "card-" + modelData.field
            Layout.fillWidth: true
            label: modelData.label
            text: root.viewModel.values[modelData.field] ?? ""
            maximumLength: 300
            supportingText: sure >= 60 ? qsTr("Read by machine, %1 % sure").arg(sure) : ""
            warningText: sure >= 0 && sure < 60 ? qsTr("Read by machine, only %1 % sure").arg(sure) : ""
            inputMethodHints: modelData.field === "email" || modelData.field === "site" ? Qt.ImhNoAutoUppercase : Qt.ImhNone
            onEdited: text => root.viewModel.edit(modelData.field, text)
            onActiveFocusChanged: {
                if (activeFocus)
                    root.current = modelData.field;
            }
            onAccepted: {
                const next = rows.itemAt(index + 1);
                if (next)
                    next.forceActiveFocus(Qt.TabFocusReason);
                else
                    root.finished();
            }
        }
    }
}
