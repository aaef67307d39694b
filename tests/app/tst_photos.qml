// Photos in the window, with a real server: a colleague's photo is seen small at once and whole after a tap; our own is
// pasted, dropped, sent, and fetched again when its original was put away.
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
        name: "Photos"
        when: windowShown

        readonly property var app: house.app
        readonly property var photos: app.client.photos
        readonly property var viewer: findChild(shell, "photoViewer")
        property string client

        function row(index, role) {
            const rows = photos.rows;
            const names = { place: 5 };
            return rows.data(rows.index(index, 0), Qt.UserRole + names[role]);
        }

        function tile(index) {
            tryVerify(() => findChild(shell, "photo-" + index) !== null, 10000);
            waitForRendering(shell);
            return findChild(shell, "photo-" + index);
        }

        function synced() {
            tryCompare(app.sync, "state", "idle", 20000);
            app.sync.syncNow();
            tryCompare(app.sync, "state", "idle", 20000);
        }

        function test_1_aColleaguesPhotoIsSmallAtOnceAndWholeAfterATap() {
            house.colleague(["enrol", "--server", house.url, "--code", house.invite("olha", "manager"), "--name", "phone"]);
            client = house.colleague(["capture", "--set", "name.family=Koval", "--photo", house.photo("card.png", 700)])[0].client;
            house.colleague(["sync"]);
            app.settings.enrolByPicture(house.invitePicture("petro", "rep"));
            tryCompare(app, "enrolled", true, 20000);
            tryCompare(app.sync, "state", "idle", 20000);
            shell.openClient(client);
            tryCompare(photos, "count", 1, 10000);
            compare(row(0, "place"), "away");

            mouseClick(tile(0));
            tryVerify(() => viewer.opened && viewer.view !== null);
            tryVerify(() => viewer.view.shown, 20000, "the original came and is drawn");
            compare(row(0, "place"), "here");
            keyClick(Qt.Key_Escape);
            tryVerify(() => !viewer.visible);
        }

        function test_2_ourOwnIsPastedAndReachesTheColleague() {
            findChild(shell, "clientPage").forceActiveFocus();
            house.copyPicture();
            keyClick(Qt.Key_V, Qt.ControlModifier);
            tryCompare(photos, "count", 2, 10000);
            compare(row(1, "place"), "unsent");
            tryVerify(() => app.undo.visible, 10000);
            synced();
            tryVerify(() => row(1, "place") === "here", 20000, "sent: it is not only here any more");
            house.colleague(["sync"]);
            const theirs = house.colleague(["photos", "list", client]);
            compare(theirs.length, 2);
        }

        function test_3_anOriginalThatWasPutAwayComesAgain() {
            house.forgetOriginals();
            app.client.load("");
            app.client.load(client);
            tryCompare(photos, "count", 2, 10000);
            tryVerify(() => row(0, "place") === "away", 10000);
            mouseClick(tile(0));
            tryVerify(() => viewer.view?.shown ?? false, 20000);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !viewer.visible);
        }

        function test_4_withoutANetworkThePageSaysWhatItWaitsFor() {
            house.stopServer();
            house.forgetOriginals();
            app.client.load("");
            app.client.load(client);
            tryVerify(() => photos.count === 2 && row(0, "place") === "away", 10000);
            mouseClick(tile(0));
            tryVerify(() => viewer.opened && viewer.view !== null);
            tryCompare(app.sync, "state", "offline", 20000);
            tryVerify(() => row(0, "place") === "waiting", 10000);
            const note = findChild(viewer.contentItem, "photoNote");
            tryVerify(() => note.visible && note.words.includes("next sync"), 10000);
            mouseClick(findChild(viewer.contentItem, "fetchPhoto"));
            tryCompare(app.sync, "state", "offline", 20000);
            keyClick(Qt.Key_Escape);
        }
    }
}
