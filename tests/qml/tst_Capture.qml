import QtQuick
import QtTest
import Fairbook.Test
import Fairbook.Ui
import "mocks"

Item {
    id: root
    width: 390
    height: 844

    MockApp { id: app }
    AppShell {
        id: shell
        anchors.fill: parent
        app: app
        focus: true
    }

    TestCase {
        name: "Capture"
        when: windowShown

        function test_myCardIsACodeForTheVisitorsTelephone() {
            waitForRendering(shell);
            findChild(shell, "myCard").clicked();
            const sheet = findChild(shell, "myCardSheet");
            tryVerify(() => sheet.opened);
            verify(findChild(sheet.contentItem, "myCardCode").visible);
            findChild(sheet.footerItem, "myCardEdit").clicked();
            findChild(sheet.contentItem, "my-phone").forceActiveFocus();
            Typer.type("7");
            compare(app.calls[app.calls.length - 1], "my phone 7");
            sheet.close();
            tryVerify(() => app.calls.includes("flush my card"));
        }

        function init() {
            Theme.reducedMotion = true;
            root.width = 390;
            shell.go("capture");
            app.capture.clear();
            app.capture.known.clear();
            app.capture.calls = [];
            shell.newCapture();
        }

        function press(name) {
            const item = findChild(shell, name);
            findChild(shell, "captureForm").reveal(item);
            waitForRendering(shell);
            mouseClick(item);
        }

        function test_aLeadIsTypedWithoutTheMouse() {
            Typer.type("Коваль");
            keyClick(Qt.Key_Return);
            Typer.type("Ольга");
            keyClick(Qt.Key_Return);
            Typer.type("0671234567");
            keyClick(Qt.Key_Return, Qt.ControlModifier | Qt.AltModifier);
            compare(app.capture.calls, ["saveAndNew Коваль"]);
            verify(findChild(shell, "family").activeFocus);
            compare(findChild(shell, "family").text, "");
        }

        // Source: product.md 3.2: a typed lead is at most three taps and the letters themselves.
        function test_aTypedLeadNeedsThreeTaps() {
            let taps = 0;
            Typer.type("Koval");
            keyClick(Qt.Key_Return);
            Typer.type("Olha");
            keyClick(Qt.Key_Return);
            Typer.type("0671234567");
            for (const name of ["mayCall", "saveAndNew"]) {
                press(name);
                ++taps;
            }
            verify(taps <= 3);
            compare(app.capture.calls, ["saveAndNew Koval"]);
        }

        // Source: product.md 3.2: a QR code is three taps and no key (the picture is pasted where there is no camera).
        function test_aLeadFromACodeNeedsThreeTaps() {
            app.capture.codes.held = "MECARD:N:Koval,Olha;;";
            let taps = 0;
            press("codePaste");
            ++taps;
            compare(findChild(shell, "family").text, "Koval");
            verify(findChild(shell, "codeText").visible);
            const grade = findChild(shell, "grade");
            findChild(shell, "captureForm").reveal(grade);
            waitForRendering(shell);
            mouseClick(grade, grade.width / 6, grade.height / 2);
            ++taps;
            press("saveAndNew");
            ++taps;
            verify(taps <= 3);
            compare(app.capture.calls, ["paste", "takeCode MECARD:N:Koval,Olha;;", "saveAndNew Koval"]);
            compare(app.capture.codeText, "");
        }

        // Source: product.md 3.2: a visitor we know is three letters, three taps and the note.
        function test_aVisitorWeKnowNeedsThreeTapsAndThreeLetters() {
            let taps = 0;
            Typer.type("Kov");
            app.capture.fillKnown();
            waitForRendering(shell);
            press("attach-k1");
            ++taps;
            Typer.type("price");
            compare(app.capture.note, "price", "the cursor waits in the note");
            press("saveAndNew");
            ++taps;
            verify(taps <= 3);
            verify(app.capture.calls.includes("attach k1"));
        }

        // Source: product.md 3.2: a USB scanner is shot anywhere in the app, then a grade and Save.
        function test_aLeadFromAScannerNeedsTwoTapsFromAnyPage() {
            shell.go("clients");
            app.capture.takeCode("MECARD:N:Koval,Olha;;");
            compare(shell.place, "capture");
            let taps = 0;
            const grade = findChild(shell, "grade");
            let last = -1;
            tryVerify(() => { // what the code filled in has its place
                findChild(shell, "captureForm").reveal(grade);
                waitForRendering(shell);
                const here = grade.mapToItem(shell, 0, 0).y;
                const rests = here === last;
                last = here;
                return rests;
            });
            mouseClick(grade, grade.width / 6, grade.height / 2);
            ++taps;
            press("saveAndNew");
            ++taps;
            verify(taps <= 2);
            compare(app.capture.calls[1], "saveAndNew Koval");
        }

        function test_anUnknownCodeIsSaidAndDoesNotStopSaving() {
            app.capture.codes.held = "WIFI:S:guest;;";
            press("codePaste");
            verify(findChild(shell, "codeText").visible);
            verify(findChild(shell, "saveAndNew").enabled);
            const words = findChild(shell, "codeWords");
            tryVerify(() => words.contentWidth > 0 && words.contentWidth <= words.width && words.width < root.width);
        }

        function test_ofSeveralCodesOneIsChosen() {
            app.capture.codes.choices.append({ key: "0", title: "Anna", payload: "x" });
            app.capture.codes.choices.append({ key: "1", title: "Olha", payload: "MECARD:N:Koval,Olha;;" });
            waitForRendering(shell); // the new rows have their places
            press("code-1");
            compare(findChild(shell, "family").text, "Koval");
        }

        function test_aPictureWithoutACodeIsSaidInWords() {
            app.capture.codes.problem = "No code could be read";
            verify(findChild(shell, "codeProblem").visible);
            app.capture.codes.dismiss();
            verify(!findChild(shell, "codeProblem").visible);
        }

        function test_everyKeyReachesTheViewModel() {
            Typer.type("Ков");
            compare(app.capture.family, "Ков");
        }

        function test_saveOpensTheClient() {
            Typer.type("Koval");
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            compare(app.capture.calls, ["save Koval"]);
            compare(shell.place, "clients");
            compare(app.clients.selectedKey, "k-new");
        }

        function test_nothingTypedNothingSaved() {
            verify(!findChild(shell, "saveAndNew").enabled);
            keyClick(Qt.Key_Return, Qt.ControlModifier | Qt.AltModifier);
            compare(app.capture.calls, []);
        }

        function test_aDoubtfulPhoneDoesNotStopSaving() {
            app.capture.phone = "12";
            app.capture.phoneWarning = "Short for a phone number";
            verify(findChild(shell, "saveAndNew").enabled);
            app.capture.phoneWarning = "";
        }

        function test_gradePromisesAndConsentAreOneTapEach() {
            const grade = findChild(shell, "grade");
            findChild(shell, "captureForm").reveal(grade);
            waitForRendering(shell);
            mouseClick(grade, grade.width / 6, grade.height / 2);
            compare(app.capture.grade, "A");
            press("promise-catalogue");
            press("promise-call");
            compare(app.capture.promised, ["catalogue", "call"]);
            press("promise-call");
            compare(app.capture.promised, ["catalogue"]);
            press("mayEmail");
            press("mayCall");
            press("maySms");
            verify(app.capture.mayEmail && app.capture.mayCall && app.capture.maySms);
        }

        function test_consentIsOffUntilItIsGiven() {
            verify(!findChild(shell, "mayEmail").checked);
            verify(!findChild(shell, "mayCall").checked);
            verify(!findChild(shell, "maySms").checked);
        }

        function test_somebodyWeKnowGetsAMeetingNotASecondRecord() {
            app.capture.fillKnown();
            waitForRendering(shell);
            press("attach-k1");
            compare(app.capture.attachedKey, "k1");
            verify(!findChild(shell, "family").visible);
            press("detach");
            verify(findChild(shell, "family").visible);
        }

        function test_wideWindowShowsTodayBesideTheForm() {
            root.width = 1280;
            const list = findChild(shell, "todayBeside");
            tryVerify(() => list.visible && list.count === 7);
        }
    }
}
