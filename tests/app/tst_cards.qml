// Cards that were only photographed, with a real server, a real reader and a colleague: what one of us photographs in the
// rush, another types in the evening.
import QtQuick
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
        name: "Cards"
        when: windowShown

        readonly property var app: house.app
        readonly property var cards: app.transcribe
        property var theirs

        function test_1_aColleaguesPhotoWaitsHereAndItsOriginalComes() {
            house.colleague(["enrol", "--server", house.url, "--code", house.invite("olha", "manager"), "--name", "phone"]);
            theirs = house.colleague(["capture", "--photo", house.photo("card.png", 700)])[0];
            house.colleague(["sync"]);
            app.settings.enrolByPicture(house.invitePicture("petro", "rep"));
            tryCompare(app, "enrolled", true, 20000);
            tryCompare(cards, "count", 1, 20000);
            shell.newCapture();
            const entry = findChild(shell, "transcribeCards");
            tryVerify(() => entry.visible);
            waitForRendering(shell);
            mouseClick(entry);
            compare(shell.place, "transcribe");
            tryVerify(() => cards.photo.includes("original"), 20000, "the original came with a sync");
            tryVerify(() => !cards.reading && cards.readingText.includes("could not be read"), 30000, "a plain picture has no words");
        }

        function test_2_itIsTypedByKeyboardAndTheColleagueHasIt() {
            const family = findChild(shell, "card-family");
            tryVerify(() => family.activeFocus);
            house.type("Ковальчук");
            keyClick(Qt.Key_Return);
            house.type("Олена");
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            tryCompare(cards, "count", 0, 10000);
            compare(shell.place, "capture");
            tryCompare(app.sync, "state", "idle", 20000);
            app.sync.syncNow();
            tryCompare(app.sync, "onDevice", 0, 20000);
            house.colleague(["sync"]);
            const client = house.colleague(["show", theirs.client])[0];
            compare(client.fields.name.family, "Ковальчук");
        }

        function test_3_ourOwnPhotoIsALeadBeforeAnybodyTypes() {
            cards.addFiles([Qt.resolvedUrl("file://" + house.photo("own.png", 600))]);
            tryCompare(cards, "count", 1, 10000);
            compare(shell.place, "transcribe");
            tryVerify(() => !cards.reading, 30000);
            keyClick(Qt.Key_Escape);
            compare(shell.place, "capture");
            compare(cards.count, 1, "later is not never");
        }
    }
}
