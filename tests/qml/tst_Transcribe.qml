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
        name: "Transcribe"
        when: windowShown

        function init() {
            Theme.reducedMotion = true;
            root.width = 1280;
            app.transcribe.clear();
            shell.newCapture();
        }

        function opened() {
            app.transcribe.fill(false);
            shell.transcribe();
            tryVerify(() => findChild(shell, "card-family").activeFocus);
        }

        function test_theCapturePageSaysHowManyCardsWait() {
            const entry = findChild(shell, "transcribeCards");
            verify(!entry.visible);
            app.transcribe.count = 5;
            tryVerify(() => entry.visible);
            verify(entry.text.includes("5"));
            waitForRendering(shell);
            mouseClick(entry);
            compare(shell.place, "transcribe");
            verify(app.transcribe.calls.includes("open card-1"));
        }

        function test_aPhotoThatWasSavedOpensItsCard() {
            app.transcribe.fill(true);
            app.transcribe.added();
            compare(shell.place, "transcribe");
            compare(findChild(shell, "readingText").text, app.transcribe.readingText);
        }

        function test_aCardIsTypedWithoutTheMouse() {
            opened();
            keyClick(Qt.Key_A, Qt.ControlModifier);
            Typer.type("Бондар");
            for (let field = 0; field < 8; ++field)
                keyClick(Qt.Key_Return);
            verify(findChild(shell, "card-site").activeFocus);
            keyClick(Qt.Key_Return);
            compare(app.transcribe.calls, ["done Бондар"]);
            compare(shell.place, "capture");
        }

        function test_ctrlEnterIsDoneFromAnyField() {
            opened();
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            compare(app.transcribe.calls, ["done " + app.transcribe.t("Koval", "", "")]);
        }

        function test_whatAMachineReadSaysSoUntilSomebodyTypes() {
            opened();
            const family = findChild(shell, "card-family");
            verify(family.supportingText.includes("91"));
            verify(findChild(shell, "card-jobTitle").warningText.includes("48"));
            keyClick(Qt.Key_End);
            Typer.type("ь");
            compare(family.supportingText, "");
        }

        function test_aTappedWordGoesIntoTheFieldThatHasTheFocus() {
            opened();
            findChild(shell, "card-given").forceActiveFocus();
            const word = findChild(shell, "word-1");
            tryVerify(() => word.width > 10 && word.height > 5);
            mouseClick(word);
            compare(app.transcribe.calls, ["word Коваль into given"]);
            compare(findChild(shell, "card-given").text, "Коваль");
        }

        function test_laterGoesBackAndLosesNothing() {
            opened();
            mouseClick(findChild(shell, "transcribeLater"));
            compare(app.transcribe.calls, ["close"]);
            compare(shell.place, "capture");
        }

        function test_aRefusedFileIsSaidOnTheCapturePage() {
            app.transcribe.refusal = "offer.pdf is not a picture";
            tryVerify(() => findChild(shell, "cardRefused").visible);
        }

        function test_onAPhoneThePictureIsAboveTheFields() {
            root.width = 390;
            opened();
            const picture = findChild(shell, "cardPicture"), family = findChild(shell, "card-family");
            tryVerify(() => picture.mapToItem(shell, 0, 0).y + picture.height <= family.mapToItem(shell, 0, 0).y);
        }
    }
}
