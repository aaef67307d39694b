// FormSheet.qml: which questionnaire, where more than one is live.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Fairbook.Ui

FbSheet {
    id: root
    required property var forms
    property string client
    signal chosen(form: string, client: string)

    title: qsTr("Which questionnaire?")

    function openFor(client: string): void {
        root.client = client;
        root.open();
    }

    ListView {
        id: list
        objectName: "formChoices"
        anchors.fill: parent
        anchors.margins: Theme.spaceSmall
        model: root.forms
        clip: true
        ScrollBar.vertical: FbScrollBar {}

        delegate: ListRow {
            required property string key
            required property string title
            objectName: "form-" + key
            width: ListView.view.width
            iconName: "forms"
            text: title
            onClicked: {
                root.close();
                root.chosen(key, root.client);
            }
        }
        EmptyState {
            anchors.centerIn: parent
            visible: list.count === 0
            iconName: "forms"
            title: qsTr("No questionnaire is live")
            text: qsTr("A manager makes one and lets it go live; then it is here after the next sync.")
        }
    }
}
