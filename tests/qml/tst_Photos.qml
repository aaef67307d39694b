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
        name: "Photos"
        when: windowShown
        readonly property var photos: app.client.photos
        readonly property var viewer: findChild(shell, "photoViewer")
        readonly property var list: findChild(viewer.contentItem, "photoList")

        function init() {
            Theme.reducedMotion = true;
            root.width = 1280;
            root.height = 800;
            app.client.deleted = false;
            shell.openClient("c3");
            photos.fill();
            photos.calls = [];
            photos.refusal = "";
            tryVerify(() => tile(0) !== null);
            waitForRendering(shell);
        }

        function cleanup() {
            viewer.close();
            tryVerify(() => !viewer.visible);
        }

        function tile(index) {
            return findChild(shell, "photo-" + index);
        }

        function part(name) {
            return findChild(viewer.contentItem, name);
        }

        function open(index) {
            mouseClick(tile(index));
            tryVerify(() => viewer.opened && viewer.view !== null && viewer.view.index === index);
        }

        function test_aTapShowsThePhotoOnTheWholeScreenAndEscapeGoesBack() {
            open(0);
            compare(viewer.width, shell.width);
            compare(viewer.height, shell.height);
            tryVerify(() => viewer.view.shown);
            compare(photos.calls, [], "what is here is not fetched");
            keyClick(Qt.Key_Escape);
            tryVerify(() => !viewer.visible);
            verify(findChild(shell, "clientPage").visible);
        }

        function test_photosAreWalkedByKeysAndButtons() {
            open(0);
            keyClick(Qt.Key_Right);
            tryCompare(viewer, "currentIndex", 1);
            compare(part("photoCount").text, "2 of 3");
            mouseClick(part("previousPhoto"));
            tryCompare(viewer, "currentIndex", 0);
            keyClick(Qt.Key_Left);
            compare(viewer.currentIndex, 0, "there is nothing before the first");
            keyClick(Qt.Key_End);
            tryCompare(viewer, "currentIndex", 2);
            keyClick(Qt.Key_Home);
            tryCompare(viewer, "currentIndex", 0);
        }

        function test_aSwipeShowsTheNextPhoto() {
            root.width = 390;
            shell.openClient("c3");
            open(0);
            const touch = touchEvent(list);
            touch.press(0, list, 350, 300).commit();
            for (let x = 330; x >= 40; x -= 20)
                touch.move(0, list, x, 300).commit();
            touch.release(0, list, 40, 300).commit();
            tryCompare(viewer, "currentIndex", 1);
        }

        function test_anOriginalThatIsElsewhereIsFetchedWhenItIsLookedAt() {
            open(2);
            tryCompare(photos, "calls", ["fetch p3"]);
            verify(part("photoNote").visible);
            photos.machineIs("coming");
            tryVerify(() => part("photoNote").coming);
            verify(!part("fetchPhoto").visible);
            photos.machineIs("waiting");
            tryVerify(() => part("fetchPhoto").visible);
            mouseClick(part("fetchPhoto"));
            compare(photos.calls, ["fetch p3", "fetch p3"]);
            photos.machineIs("here");
            tryVerify(() => viewer.view.shown);
            verify(!part("photoNote").visible);
        }

        function test_aFileThatIsNoPictureSaysSo() {
            photos.rows.setProperty(0, "original", "qrc:/nowhere.png");
            ignoreWarning(/Cannot open: qrc:\/nowhere.png/);
            open(0);
            tryVerify(() => part("photoNote").broken);
            verify(!part("fetchPhoto").visible);
        }

        function test_aPhotoIsZoomedByKeysWheelButtonAndTwoTaps() {
            open(0);
            tryVerify(() => viewer.view.shown);
            keyClick(Qt.Key_Plus);
            verify(viewer.view.zoom > 1);
            verify(!list.interactive, "a large photo is moved, not swiped away");
            keyClick(Qt.Key_0);
            compare(viewer.view.zoom, 1);
            mouseWheel(viewer.view, 300, 300, 0, 120);
            verify(viewer.view.zoom > 1);
            mouseClick(part("zoomPhoto"));
            compare(viewer.view.zoom, 1);
            const touch = touchEvent(viewer.view);
            for (let tap = 0; tap < 2; ++tap) {
                touch.press(0, viewer.view, 300, 300).commit();
                touch.release(0, viewer.view, 300, 300).commit();
            }
            tryVerify(() => viewer.view.zoom > 2);
            keyClick(Qt.Key_Right);
            tryCompare(viewer, "currentIndex", 1);
            compare(viewer.view.zoom, 1);
        }

        function test_aRemovedPhotoLeavesTheViewerForTheUndoBar() {
            open(1);
            mouseClick(part("removePhoto"));
            tryVerify(() => !viewer.visible);
            compare(photos.calls, ["remove p2"]);
        }

        function test_picturesArePastedButWordsGoWhereTheyAreTyped() {
            findChild(shell, "clientPage").forceActiveFocus();
            keyClick(Qt.Key_V, Qt.ControlModifier);
            compare(photos.calls, ["paste"]);
            mouseClick(findChild(shell, "newNote"));
            keyClick(Qt.Key_V, Qt.ControlModifier);
            compare(photos.calls, ["paste"]);
        }

        function test_aRefusedFileIsSaidAndPutAway() {
            photos.refusal = "offer.pdf is not a picture";
            const banner = findChild(shell, "photoRefused");
            tryVerify(() => banner.visible);
            banner.acted();
            compare(photos.calls, ["dismiss"]);
            verify(!banner.visible);
        }

        function test_aDeletedClientGetsNoNewPhotos() {
            app.client.deleted = true;
            verify(!findChild(shell, "photoDrop").enabled);
            keyClick(Qt.Key_V, Qt.ControlModifier);
            compare(photos.calls, []);
            open(0);
            verify(!part("removePhoto").visible);
        }

        function test_whatIsToBePressedIsLargeEnoughAndHasAName() {
            root.width = 360;
            root.height = 740;
            shell.openClient("c3");
            tryVerify(() => tile(0).width >= Theme.target && tile(0).height >= Theme.target);
            verify(tile(2).Accessible.name.includes("3 of 3"));
            verify(tile(2).Accessible.name.includes("not on this device"));
            verify(Typer.press(tile(2)), "a screen reader opens it");
            tryVerify(() => viewer.opened);
            for (const name of ["closePhoto", "zoomPhoto", "removePhoto"]) {
                verify(part(name).width >= Theme.target && part(name).height >= Theme.target, name);
                verify(part(name).Accessible.name.length > 0, name);
            }
            verify(viewer.view.Accessible.name.includes("Photo"));
        }
    }
}
