import QtQuick
import QtQuick.Layouts
import QtTest
import Fairbook.Test
import Fairbook.Ui

Item {
    id: root
    width: 400
    height: 700

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 16

        FbButton {
            id: button
            text: "Save"
            iconName: "check"
            shortcutHint: "Ctrl+Enter"
        }
        IconButton {
            id: iconButton
            iconName: "edit"
            text: "Edit"
        }
        FilterChip {
            id: filterChip
            text: "Catalogue"
            iconName: "book"
        }
        ChoiceChip {
            id: choiceChip
            text: "A"
        }
        SegmentedButton {
            id: segments
            Layout.fillWidth: true
            name: "Grade"
            clearable: true
            current: "B"
            options: [{ key: "A", label: "A" }, { key: "B", label: "B", detail: "warm" }]
        }
        FbTextField {
            id: first
            Layout.fillWidth: true
            label: "Family name"
            nextField: second
        }
        FbTextField {
            id: second
            Layout.fillWidth: true
            label: "Phone"
            warningText: text.length === 2 ? "Short for a phone number" : ""
        }
        FbTextArea {
            id: area
            Layout.fillWidth: true
            label: "Note"
        }
        SearchField {
            id: search
            Layout.fillWidth: true
            placeholder: "Search"
        }
        FbSwitch {
            id: toggle
            Layout.fillWidth: true
            text: "Wi-Fi only"
        }
        ListRow {
            id: row
            Layout.fillWidth: true
            text: "Koval Olha"
            detail: "10:42"
        }
        FbCheckRow {
            id: task
            Layout.fillWidth: true
            text: "Call"
            detail: "by Friday"
            overdue: true
        }
    }
    Row {
        StateBadge {
            id: badge
            delivery: "on_device"
        }
        GradeBadge { grade: "A" }
        Avatar {
            id: avatar
            name: "Ґалаґан Євген"
        }
        CountBadge {
            id: count
            count: 0
        }
        FbProgress { value: 0.5 }
        Fab { id: fab; text: "New visitor" }
        KeyHint { text: "B" }
    }

    SignalSpy { id: buttonSpy; target: button; signalName: "clicked" }
    SignalSpy { id: iconSpy; target: iconButton; signalName: "clicked" }
    SignalSpy { id: chipSpy; target: filterChip; signalName: "clicked" }
    SignalSpy { id: segmentSpy; target: segments; signalName: "selected" }
    SignalSpy { id: editSpy; target: first; signalName: "edited" }
    SignalSpy { id: searchSpy; target: search; signalName: "edited" }
    SignalSpy { id: rowSpy; target: row; signalName: "clicked" }
    SignalSpy { id: taskSpy; target: task; signalName: "clicked" }

    TestCase {
        name: "Components"
        when: windowShown

        function init() {
            for (const spy of [buttonSpy, iconSpy, chipSpy, segmentSpy, editSpy, searchSpy, rowSpy, taskSpy])
                spy.clear();
            first.text = second.text = area.text = search.text = "";
            filterChip.checked = false;
        }

        function test_buttonsAnswerToMouseEnterAndSpace_data() {
            return [
                { tag: "button", item: button, spy: buttonSpy },
                { tag: "icon button", item: iconButton, spy: iconSpy },
                { tag: "row", item: row, spy: rowSpy },
                { tag: "task", item: task, spy: taskSpy },
            ];
        }

        function test_buttonsAnswerToMouseEnterAndSpace(data) {
            mouseClick(data.item);
            compare(data.spy.count, 1);
            data.item.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            compare(data.spy.count, 2);
            keyClick(Qt.Key_Space);
            compare(data.spy.count, 3);
        }

        function test_everythingTouchableIsLargeEnough_data() {
            return [
                { tag: "button", item: button }, { tag: "icon button", item: iconButton }, { tag: "chip", item: filterChip },
                { tag: "choice", item: choiceChip }, { tag: "segments", item: segments }, { tag: "field", item: first },
                { tag: "search", item: search }, { tag: "switch", item: toggle }, { tag: "row", item: row }, { tag: "fab", item: fab },
            ];
        }

        function test_everythingTouchableIsLargeEnough(data) {
            verify(data.item.height >= Theme.target, data.item.height);
            verify(data.item.width >= Theme.target, data.item.width);
        }

        function test_chipTurnsOnByMouseAndByKey() {
            mouseClick(filterChip);
            verify(filterChip.checked);
            filterChip.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            verify(!filterChip.checked);
            compare(chipSpy.count, 2);
        }

        function test_segmentsAskForTheOneThatWasPressed() {
            mouseClick(segments, segments.width * 0.25, segments.height / 2);
            compare(segmentSpy.count, 1);
            compare(segmentSpy.signalArguments[0][0], "A");
        }

        function test_pressOnTheChosenSegmentAsksForNothing() {
            mouseClick(segments, segments.width * 0.75, segments.height / 2);
            compare(segmentSpy.signalArguments[0][0], "");
        }

        function test_cyrillicCanBeTypedAndEachLetterIsTold() {
            mouseClick(first);
            Typer.type("Ґалаґан");
            compare(first.text, "Ґалаґан");
            compare(editSpy.count, 7);
        }

        function test_enterMovesToTheNextField() {
            mouseClick(first);
            keyClick(Qt.Key_Return);
            verify(second.activeFocus);
        }

        function test_labelStaysInSightAboveTheText() {
            mouseClick(first);
            verify(first.floated);
            Typer.type("a");
            mouseClick(second);
            verify(first.floated);
        }

        function test_warningStandsBelowTheFieldAndDoesNotTakeTheText() {
            const before = second.implicitHeight;
            mouseClick(second);
            Typer.type("12");
            compare(second.text, "12");
            verify(second.implicitHeight > before);
        }

        function test_noteGrowsWithItsLines() {
            const before = area.implicitHeight;
            mouseClick(area);
            Typer.type("1\n2\n3\n4\n5");
            tryVerify(() => area.implicitHeight > before);
        }

        function test_escapeEmptiesTheSearch() {
            mouseClick(search);
            Typer.type("45 67");
            compare(search.text, "45 67");
            keyClick(Qt.Key_Escape);
            compare(search.text, "");
            compare(searchSpy.signalArguments[searchSpy.count - 1][0], "");
        }

        function test_switchTurnsByMouseAndByEnter() {
            mouseClick(toggle);
            verify(toggle.checked);
            toggle.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            verify(!toggle.checked);
        }

        function test_threeStatesAreSaidInWords() {
            const words = [];
            for (const code of ["on_device", "confirmed", "attention"]) {
                badge.delivery = code;
                words.push(badge.words);
            }
            compare(words, ["On this device", "Confirmed by server", "Needs attention"]);
        }

        function test_initialsAreTakenFromTwoWordsOfAnyScript() {
            compare(avatar.initials, "ҐЄ");
            avatar.name = "ТОВ «Лан»";
            compare(avatar.initials, "ТЛ");
            avatar.name = "";
            compare(avatar.initials, "");
        }

        function test_noughtIsNoBadge() {
            count.count = 0;
            verify(!count.visible);
            count.count = 12;
            verify(count.visible);
        }

        function test_assistiveToolsCanPress_data() {
            return [
                { tag: "button", item: button, spy: buttonSpy }, { tag: "icon button", item: iconButton, spy: iconSpy },
                { tag: "chip", item: filterChip, spy: chipSpy }, { tag: "row", item: row, spy: rowSpy },
                { tag: "task", item: task, spy: taskSpy },
            ];
        }

        function test_assistiveToolsCanPress(data) {
            verify(Typer.press(data.item));
            compare(data.spy.count, 1);
        }

        function test_everyNameIsSaidToAssistiveTools_data() {
            return [
                { tag: "button", item: button, name: "Save" }, { tag: "icon", item: iconButton, name: "Edit" },
                { tag: "chip", item: filterChip, name: "Catalogue" }, { tag: "field", item: first.input, name: "Family name" },
                { tag: "row", item: row, name: "Koval Olha, 10:42" }, { tag: "switch", item: toggle, name: "Wi-Fi only" },
            ];
        }

        function test_everyNameIsSaidToAssistiveTools(data) {
            compare(data.item.Accessible.name, data.name);
        }
    }
}
