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
        name: "Kiosk"
        when: windowShown

        readonly property var kiosk: app.kiosk
        readonly property var run: app.run

        function atKiosk(name: string): Item {
            return findChild(findChild(shell, "kioskPage"), name);
        }

        function init() {
            Theme.reducedMotion = true;
            run.clear();
            kiosk.calls = [];
            kiosk.active = false;
            kiosk.state = "start";
            kiosk.secondsLeft = 0;
            kiosk.pinProblem = "";
            app.undo.visible = false;
            shell.newCapture();
        }

        function stand(state) {
            run.fill();
            kiosk.state = state;
            kiosk.active = true;
            waitForRendering(shell);
        }

        function test_itIsStartedFromTheSettingsWithAPin() {
            run.live(2);
            shell.go("settings");
            waitForRendering(shell);
            findChild(shell, "kioskRow").clicked();
            const sheet = findChild(shell, "kioskSheet");
            tryVerify(() => sheet.opened);
            verify(!findChild(sheet.contentItem, "kioskForm-f2").visible, "not open to visitors");
            const start = findChild(sheet.footerItem, "startKiosk");
            verify(!start.enabled);
            findChild(sheet.contentItem, "kioskForm-f1").clicked();
            findChild(sheet.contentItem, "newPin").forceActiveFocus();
            Typer.type("2468");
            tryVerify(() => start.enabled);
            waitForRendering(start);
            mouseClick(start);
            compare(kiosk.calls, ["start f1 2468"]);
            verify(findChild(shell, "kioskPage").visible);
        }

        function test_aVisitorBeginsInTheirLanguage() {
            stand("start");
            mouseClick(findChild(shell, "begin-uk"));
            compare(kiosk.calls, ["begin uk"]);
            verify(findChild(shell, "kioskQuestion").visible);
        }

        function test_oneQuestionIsSeenAndNothingOfTheStaffs() {
            app.undo.visible = true;
            stand("asking");
            verify(atKiosk("kiosk-phone").visible);
            verify(!atKiosk("kiosk-area").visible);
            for (const name of ["rail", "appBar", "undoBar", "navigationBar"])
                verify(!findChild(shell, name).visible, name);
            verify(!findChild(shell, "runPage").visible, "no score, no grade");
        }

        function test_nextAndBackGoFromQuestionToQuestion() {
            stand("asking");
            const next = atKiosk("kioskNext"), back = atKiosk("kioskBack");
            mouseClick(next);
            compare(run.place, 1);
            mouseClick(back);
            compare(run.place, 0);
            mouseClick(back);
            compare(kiosk.calls, ["again"], "from the first question one can walk away");
        }

        function test_theLastQuestionEndsIt() {
            stand("asking");
            run.place = run.questions.count - 1;
            waitForRendering(shell);
            mouseClick(atKiosk("kioskNext"));
            compare(run.calls, ["done"]);
        }

        function test_aSignatureUnderTheHandIsKeptWhenItEnds() {
            stand("asking");
            run.place = run.questions.count - 1;
            const pad = findChild(atKiosk("kiosk-sign"), "signaturePad");
            tryVerify(() => pad.width > 100);
            waitForRendering(shell);
            mousePress(pad, 20, 40);
            mouseMove(pad, 120, 80);
            mouseRelease(pad, 160, 60);
            mouseClick(atKiosk("kioskNext"));
            compare(run.calls, ["sign sign 1", "done"]);
        }

        function test_aWordIsSaidBeforeTheScreenIsCleared() {
            stand("asking");
            const still = atKiosk("kioskStill");
            verify(!still.visible);
            kiosk.secondsLeft = 12;
            tryVerify(() => still.visible);
            verify(still.text.includes("12"));
            still.acted();
            compare(kiosk.calls, ["touch"]);
        }

        function test_thanksShowTheCoupon() {
            stand("thanks");
            compare(findChild(shell, "kioskCoupon").text, "K7F29-QXM4T");
            mouseClick(findChild(shell, "kioskFinish"));
            compare(kiosk.calls, ["again"]);
        }

        function test_theWayOutIsThePin() {
            stand("start");
            mouseClick(findChild(shell, "kioskLeave"));
            tryVerify(() => findChild(shell, "kioskPin").activeFocus);
            Typer.type("1111");
            keyClick(Qt.Key_Return);
            compare(findChild(shell, "kioskPin").text, "", "nothing of a PIN stays on the screen");
            verify(findChild(shell, "kioskPage").visible);
            compare(findChild(shell, "kioskPin").warningText, "This is not the PIN.");
            Typer.type("2468");
            mouseClick(findChild(shell, "kioskEnter"));
            compare(kiosk.calls, ["askPin", "leave 1111", "leave 2468"]);
            tryVerify(() => !findChild(shell, "kioskPage").visible);
        }

        function test_noShortcutLeadsOut() {
            stand("asking");
            for (const key of [Qt.Key_Space, Qt.Key_Slash, Qt.Key_Return, Qt.Key_E, Qt.Key_J])
                keyClick(key, Qt.ControlModifier);
            keyClick(Qt.Key_Escape);
            verify(findChild(shell, "kioskPage").visible);
            compare(shell.place, "capture");
            verify(!kiosk.calls.some(call => call.startsWith("askPin") || call.startsWith("leave")));
        }
    }
}
