// A questionnaire from nothing to its results, in the window, by clicks and keys: made, mended, live, answered by a
// colleague on another device, counted.
import QtQuick
import QtQuick.Window
import QtTest
import Fairbook.Ui

Item {
    id: root
    width: 1280
    height: 800

    AppShell {
        id: shell
        anchors.fill: parent
        app: house.app
        focus: true
    }

    TestCase {
        id: scene
        name: "Forms"
        when: windowShown

        readonly property var forms: house.app.forms
        readonly property var editor: house.app.forms.editor

        function visibleChild(item: Item, name: string): Item {
            for (let i = item.children.length - 1; i >= 0; --i) { // what lies on top first: sheets, lists that are open
                const child = item.children[i];
                if (!child.visible)
                    continue;
                if (child.objectName === name)
                    return child;
                const found = visibleChild(child, name);
                if (found)
                    return found;
            }
            return null;
        }

        function seen(name: string): Item {
            return visibleChild(root.Window.window.contentItem, name);
        }

        function need(name: string): Item {
            tryVerify(() => seen(name) !== null, 10000, name + " is on the screen");
            return seen(name);
        }

        function press(name: string): void {
            const item = need(name);
            if (item.activeFocusOnTab)
                item.forceActiveFocus(Qt.TabFocusReason); // what is below the edge is scrolled to
            let last = Qt.point(-1, -1);
            tryVerify(() => {
                const here = item.mapToItem(shell, 0, 0);
                const settled = here.x === last.x && here.y === last.y;
                last = here;
                return settled;
            }, 10000, name + " has found its place");
            mouseClick(item, item.width / 2, item.height / 2);
        }

        /// Into a field that may have to be scrolled to.
        function fill(name: string, text: string): void {
            need(name).forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_A, Qt.ControlModifier);
            house.type(text);
        }

        function choose(select: string, key: string): void {
            need(select).forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            press("choice-" + key);
        }

        function test_1_the_first_one_is_made_from_nothing(): void {
            press("rail-forms");
            press("emptyAction");
            press("newEmpty");
            tryCompare(editor, "state", "draft");
            compare(editor.blockers, 4); // no question, and no title in three languages
            press("goLive");
            tryVerify(() => seen("goLiveNow") === null && seen("problem-0") !== null, 10000, "it says what is missing");
            press("problem-1"); // a title
            fill("title-en", "Our fair");
            keyClick(Qt.Key_Tab);
            tryCompare(editor, "title", "Our fair");
            fill("title-uk", "Наша виставка");
            keyClick(Qt.Key_Tab);
            press("language-ru");
            tryCompare(editor, "blockers", 1);
        }

        function test_2_a_question_is_added_and_written(): void {
            need("formTabs").selected("questions");
            const list = need("questionList");
            tryCompare(list, "count", 2); // the two sections
            keyClick(Qt.Key_Tab);
            need("questionList").forceActiveFocus();
            press("add-one");
            tryVerify(() => need("questionText-uk").activeFocus, 10000, "the text can be typed at once");
            house.type("Скільки гектарів?");
            keyClick(Qt.Key_Tab);
            house.type("How many hectares?");
            keyClick(Qt.Key_Tab);
            tryCompare(editor.question.texts, "en", "How many hectares?");
            need("options-language").selected("uk");
            fill("options-0", "до 50");
            keyClick(Qt.Key_Return);
            fill("options-1", "понад 50");
            keyClick(Qt.Key_Return); // behind the last one: one more
            tryVerify(() => seen("options-2") !== null && seen("options-2").activeFocus, 10000, "Enter adds a choice");
            press("options-open-2");
            press("options-remove-2");
            tryVerify(() => seen("options-2") === null);
            need("options-language").selected("en");
            fill("options-0", "under 50");
            fill("options-1", "over 50");
            press("options-open-1");
            fill("score-1", "5");
            keyClick(Qt.Key_Tab);
            tryCompare(editor, "blockers", 0);
        }

        function test_3_a_condition_is_chosen_from_lists(): void {
            const first = editor.selected;
            press("add-text");
            tryVerify(() => editor.selected !== first && editor.question.key === editor.selected);
            fill("questionText-uk", "Що сієте?");
            fill("questionText-en", "What do you sow?");
            need("conditionMode").selected("all");
            tryVerify(() => seen("condition-question-0") !== null);
            compare(need("condition-question-0").current, first);
            const options = need("condition-value-0").options;
            compare(options.length, 2);
            choose("condition-value-0", options[1].key);
            tryVerify(() => need("condition-value-0").current === options[1].key);
            compare(editor.question.conditionMode, "all");
            need("questionList").forceActiveFocus();
            press("row-" + editor.selected);
            keyClick(Qt.Key_Up, Qt.AltModifier); // before the one that it looks at
            tryVerify(() => editor.blockers === 1, 10000, "a condition that looks ahead keeps it from going live");
            press("undo");
            tryCompare(editor, "blockers", 0);
        }

        function test_4_it_goes_live_and_the_version_is_frozen(): void {
            press("goLive");
            press("goLiveNow");
            tryCompare(editor, "liveVersion", 1);
            tryVerify(() => seen("goLive") === null, 10000, "nothing is left to go live");
            press("row-" + editor.selected);
            fill("questionText-en", "What do you grow?");
            keyClick(Qt.Key_Tab);
            tryVerify(() => seen("goLive") !== null, 10000, "the next draft has begun");
            verify(editor.stateText.includes("version 2"));
        }

        function test_5_a_colleague_answers_and_the_results_show_it(): void {
            shell.go("settings");
            house.app.settings.enrolByPicture(house.invitePicture("petro", "manager"));
            tryVerify(() => house.app.enrolled, 20000);
            house.app.sync.syncNow();
            tryCompare(house.app.sync, "onDevice", 0, 20000);
            house.colleague(["enrol", "--server", house.url, "--code", house.invite("ihor", "manager"), "--name", "phone"]);
            house.colleague(["sync"]);
            const listed = house.colleague(["forms", "list"]);
            compare(listed.length, 1);
            compare(listed[0].version, 1);
            const shown = house.colleague(["forms", "show", listed[0].id])[0];
            const area = shown.content.sections[1].questions[0] ?? shown.content.sections[0].questions[0];
            const client = house.colleague(["capture", "--set", "company=Bondar"])[0];
            const answers = house.write("answers.json", JSON.stringify({ [area.key]: area.options[1].key }));
            compare(house.colleague(["respond", listed[0].id, "--client", client.client, "--answers", answers]).length, 1);
            house.colleague(["sync"]);
            house.app.sync.syncNow();
            shell.go("forms");
            need("formTabs").selected("results");
            tryVerify(() => forms.results.responses === 1, 20000, "the colleague's answer is counted here");
            const card = need("result-" + area.key);
            compare(card.bars[1].count, 1);
            compare(card.bars[0].count, 0);
        }

        function test_6_the_draft_is_tried_out_and_nothing_is_kept(): void {
            const run = house.app.run;
            press("formTest");
            tryCompare(shell, "place", "run");
            verify(run.trial && seen("trialBar") !== null);
            need("trialLook").selected("kiosk");
            verify(run.atEnd, "the second question has a condition");
            keyClick(Qt.Key_2);
            tryCompare(run, "atEnd", false);
            press("kioskNext");
            compare(run.place, 1);
            need("trialLook").selected("staff");
            press("runDone");
            tryCompare(shell, "place", "forms");
            verify(!run.active);
            tryCompare(forms.results, "responses", 1); // the colleague's
        }

        function test_7_the_live_version_is_filled_in_from_the_list(): void {
            const key = editor.key;
            press("formBack");
            press("fillIn-" + key);
            tryCompare(shell, "place", "run");
            compare(house.app.run.trial, false);
            press("finishLater");
            tryCompare(shell, "place", "forms");
        }
    }
}
