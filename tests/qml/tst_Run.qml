import QtQuick
import QtTest
import Fairbook.Test
import Fairbook.Ui
import "mocks"

Item {
    id: root
    width: 1280
    height: 800

    MockApp { id: app }
    AppShell {
        id: shell
        anchors.fill: parent
        app: app
        focus: true
    }

    TestCase {
        name: "Run"
        when: windowShown

        readonly property var run: app.run

        function init() {
            Theme.reducedMotion = true;
            root.width = 1280;
            run.clear();
            app.capture.clear();
            app.capture.calls = [];
            shell.newCapture();
        }

        function begin() {
            run.live(1);
            shell.ask("c3");
            compare(shell.place, "run");
            waitForRendering(shell);
        }

        function answerOf(question, name) {
            return findChild(findChild(shell, "question-" + question), name);
        }

        function test_theCaptureSavesFirstAndThenAsks() {
            verify(!findChild(shell, "saveAndAsk").visible, "no questionnaire is live");
            run.live(1);
            app.capture.family = "Koval";
            const ask = findChild(shell, "saveAndAsk");
            tryVerify(() => ask.visible && ask.enabled);
            waitForRendering(shell);
            mouseClick(ask);
            compare(run.calls[0].split(" ")[0], "startOnly");
            compare(shell.place, "run");
        }

        function test_whereSeveralAreLiveOneIsChosen() {
            run.live(2);
            shell.ask("c3");
            const sheet = findChild(shell, "formSheet");
            tryVerify(() => sheet.opened);
            tryVerify(() => findChild(sheet.contentItem, "form-f2") !== null);
            const second = findChild(sheet.contentItem, "form-f2");
            waitForRendering(shell);
            mouseClick(second);
            compare(run.calls, ["start f2 c3"]);
            compare(shell.place, "run");
        }

        function test_anAnswerIsOneTap() {
            begin();
            const small = answerOf("area", "option-o1");
            mouseClick(small);
            compare(run.calls[1], "choose area o1");
            tryVerify(() => small.chosen && !answerOf("area", "option-o3").chosen);
        }

        function test_keysChooseAndEnterGoesOn() {
            begin();
            tryVerify(() => answerOf("phone", "answerText").activeFocus);
            keyClick(Qt.Key_2);
            compare(run.calls[1], "type phone +380 67 123 45 672", "a digit in a text is text");
            keyClick(Qt.Key_Return);
            tryCompare(run, "place", 1);
            tryVerify(() => answerOf("area", "option-o1").activeFocus);
            keyClick(Qt.Key_2);
            compare(run.calls[2], "press 2");
            keyClick(Qt.Key_Return);
            tryCompare(run, "place", 2);
        }

        function test_spaceTakesTheOptionThatHasTheFocus() {
            begin();
            answerOf("area", "option-o1").forceActiveFocus();
            keyClick(Qt.Key_Space);
            compare(run.calls[1], "choose area o1");
        }

        function test_aMouseAnswersEveryKindOfQuestion() {
            begin();
            const form = findChild(shell, "runForm");
            const press = (question, name) => {
                const item = answerOf(question, name);
                form.reveal(item);
                waitForRendering(shell);
                mouseClick(item);
                return run.calls[run.calls.length - 1];
            };
            compare(press("rank", "rank-o3"), "choose rank o3");
            compare(press("rank", "up-o1"), "move rank o1 -1");
            compare(press("often", "cell-l2-o3"), "chooseIn often l2 o3");
            compare(press("recommend", "rate-7"), "rate recommend 7");
            compare(press("stand", "rate-2"), "rate stand 2");
            compare(press("may_mail", "yes"), "say may_mail true");
        }

        function test_aChoiceOfOnesOwnIsTyped() {
            begin();
            const other = answerOf("products", "otherText");
            other.forceActiveFocus();
            Typer.type("плуги");
            compare(run.calls[run.calls.length - 1], "typeOther products плуги");
        }

        function test_aSignatureIsKeptAlsoWhenDoneComesAtOnce() {
            begin();
            const pad = answerOf("sign", "signaturePad");
            findChild(shell, "runForm").reveal(pad);
            waitForRendering(shell);
            mousePress(pad, 20, 40);
            mouseMove(pad, 120, 80);
            mouseRelease(pad, 160, 60);
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            compare(run.calls.slice(-2), ["sign sign 1", "done"]);
        }

        function test_doneWorksWhateverIsMissing() {
            begin();
            verify(run.missingText.length > 0);
            mouseClick(findChild(shell, "runDone"));
            compare(run.calls[1], "done");
            compare(shell.place, "capture", "back to where it began");
        }

        function test_escLeavesItForLater() {
            begin();
            keyClick(Qt.Key_Escape);
            compare(run.calls[1], "finishLater");
            compare(shell.place, "capture");
        }

        function test_oneByOneShowsOneQuestion() {
            begin();
            run.onePage = false;
            run.place = 1;
            tryVerify(() => !findChild(shell, "question-phone").visible);
            verify(findChild(shell, "question-area").visible);
            waitForRendering(shell);
            mouseClick(findChild(shell, "runNext"));
            compare(run.place, 2);
            mouseClick(findChild(shell, "runBack"));
            compare(run.place, 1);
        }

        function test_whatWasCutOffIsOffered() {
            run.live(1);
            run.unfinishedText = "Agro Expo with Olha Koval was not finished.";
            const banner = findChild(shell, "unfinishedRun");
            tryVerify(() => banner.visible);
            banner.acted();
            compare(run.calls, ["resumeUnfinished"]);
            compare(shell.place, "run");
        }

        function test_theClientsPageShowsAnswersAndGoesOnWithThem() {
            run.live(1);
            shell.openClient("c3");
            waitForRendering(shell);
            const goOn = findChild(shell, "goOn-r2");
            tryVerify(() => goOn !== null && goOn.visible);
            goOn.clicked();
            compare(run.calls, ["resume r2"]);
            run.done();
            compare(shell.place, "clients");
        }

        function test_onAPhoneEverythingIsATargetAndFits() {
            root.width = 360;
            begin();
            for (const name of ["runDone", "finishLater"]) {
                const button = findChild(shell, name);
                verify(button.width >= 48 && button.height >= 48, name);
                verify(button.mapToItem(shell, 0, 0).x + button.width <= 360, name);
            }
            const ten = answerOf("recommend", "rate-10");
            verify(ten.width >= 48 && ten.height >= 48);
            verify(ten.mapToItem(shell, 0, 0).x + ten.width <= 360);
        }
    }
}
