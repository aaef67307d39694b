import QtQuick
import QtTest
import Fairbook.Test
import Fairbook.Ui
import "mocks"

Item {
    id: root
    width: 1280
    height: 800

    Component {
        id: stage
        Item {
            property alias app: app
            property alias shell: shell
            width: 1280
            height: 800
            MockApp { id: app }
            AppShell {
                id: shell
                anchors.fill: parent
                app: app
                focus: true
            }
        }
    }

    TestCase {
        name: "Review"
        when: windowShown
        property var app
        property var shell

        function init() {
            const item = createTemporaryObject(stage, root);
            app = item.app;
            shell = item.shell;
            shell.go("review");
            waitForRendering(item);
        }

        function test_aKeySettlesAConflict_data() {
            return [
                { tag: "1 keeps the first", key: Qt.Key_1, call: "keep a.12" },
                { tag: "2 keeps the second", key: Qt.Key_2, call: "keep b.7" },
                { tag: "Enter keeps the one shown", key: Qt.Key_Return, call: "keep b.7" },
                { tag: "B keeps both", key: Qt.Key_B, call: "keepBoth" },
                { tag: "L puts it off", key: Qt.Key_L, call: "later" },
            ];
        }

        function test_aKeySettlesAConflict(data) {
            keyClick(data.key);
            compare(app.review.calls, [data.call]);
        }

        function test_aClickKeepsTheAnswerOnItsCard() {
            mouseClick(findChild(shell, "keep-0"));
            compare(app.review.calls, ["keep a.12"]);
            compare(app.review.count, 5);
        }

        function test_anotherAnswerCanBeWritten() {
            keyClick(Qt.Key_E);
            const field = findChild(shell, "editedValue");
            tryVerify(() => field.activeFocus);
            compare(field.text, "+380 67 123 45 76");
            Typer.type("+380501112233");
            keyClick(Qt.Key_Return);
            compare(app.review.calls, ["keepEdited +380501112233"]);
        }

        function test_digitsInTheWrittenAnswerAreLettersNotCommands() {
            keyClick(Qt.Key_E);
            tryVerify(() => findChild(shell, "editedValue").activeFocus);
            keyClick(Qt.Key_1);
            keyClick(Qt.Key_B);
            compare(app.review.calls, []);
        }

        function test_severalInARowNeedNoMouse() {
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Return);
            compare(app.review.calls.length, 2);
        }

        function test_bothAreOfferedOnlyWhereBothMakeSense() {
            app.review.currentIndex = 1;
            verify(!findChild(shell, "keepBoth").visible);
            keyClick(Qt.Key_B);
            compare(app.review.calls, []);
        }

        function test_changedAfterDeletionIsRestoredByEnter() {
            app.review.currentIndex = 2;
            keyClick(Qt.Key_Return);
            compare(app.review.calls, ["restoreRecord"]);
        }

        function test_whatWasWrittenAfterAMergeIsShownAndSettled_data() {
            return [
                { tag: "Enter says that it is the same person", press: () => keyClick(Qt.Key_Return), call: "keepMerged" },
                { tag: "so does its button", press: () => mouseClick(findChild(shell, "keepMerged")), call: "keepMerged" },
                { tag: "two people are taken apart", press: () => mouseClick(findChild(shell, "takeApart")), call: "takeApart" },
            ];
        }

        function test_whatWasWrittenAfterAMergeIsShownAndSettled(data) {
            app.review.currentIndex = 4;
            tryVerify(() => findChild(shell, "value-0") !== null);
            compare(findChild(shell, "value-0").value, "+380 50 111 22 33");
            verify(!findChild(shell, "keep-0").visible);
            keyClick(Qt.Key_1);
            keyClick(Qt.Key_E);
            compare(app.review.calls, []);
            data.press();
            compare(app.review.calls, [data.call]);
        }

        function test_trivialOnesAreSettledAtOnce() {
            findChild(shell, "trivial").acted();
            compare(app.review.calls, ["resolveTrivial"]);
        }

        function test_aRowOfTheQueueShowsItsConflict() {
            const queue = findChild(shell, "reviewQueue");
            tryVerify(() => queue.itemAtIndex(3) !== null);
            mouseClick(queue.itemAtIndex(3));
            compare(app.review.currentIndex, 3);
        }

        function test_nothingToSettleIsSaidKindly() {
            app.review.rows.clear();
            verify(findChild(shell, "nothingToSettle").visible);
        }
    }
}
