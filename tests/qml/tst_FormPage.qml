import QtQuick
import QtQuick.Layouts
import QtTest
import Fairbook.Ui

Item {
    id: root
    width: 360
    height: 640

    FormPage {
        id: form
        anchors.fill: parent
        Repeater {
            id: fields
            model: 12
            FbTextField {
                required property int index
                Layout.fillWidth: true
                label: "Field " + index
            }
        }
        footer: FbButton {
            id: save
            Layout.fillWidth: true
            text: "Save"
        }
    }

    TestCase {
        name: "FormPage"
        when: windowShown

        function init() {
            form.keyboardHeight = 0;
            form.scroller.contentY = 0;
        }

        function bottomOf(item) {
            return item.mapToItem(root, 0, item.height).y;
        }

        function test_fieldBeingTypedIntoIsNeverBehindTheKeyboard_data() {
            const rows = [];
            for (let i = 0; i < 12; ++i)
                rows.push({ tag: "field " + i, index: i });
            return rows;
        }

        function test_fieldBeingTypedIntoIsNeverBehindTheKeyboard(data) {
            form.keyboardHeight = 300;
            const field = fields.itemAt(data.index);
            field.forceActiveFocus();
            tryVerify(() => bottomOf(field) <= bottomOf(root) - 300 - form.footerHeight);
            verify(field.mapToItem(root, 0, 0).y >= 0);
        }

        function test_keyboardThatComesLaterMovesTheFieldToo() {
            const field = fields.itemAt(5);
            field.forceActiveFocus();
            form.keyboardHeight = 300;
            tryVerify(() => bottomOf(field) <= bottomOf(root) - 300 - form.footerHeight);
        }

        function test_saveStandsOnTopOfTheKeyboard() {
            form.keyboardHeight = 300;
            tryVerify(() => bottomOf(save) <= 640 - 300);
        }
    }
}
