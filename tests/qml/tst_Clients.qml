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
        name: "Clients"
        when: windowShown

        function init() {
            Theme.reducedMotion = true;
            root.width = 1280;
            app.clients.fill();
            app.clients.total = 1248;
            app.clients.searchText = "";
            app.clients.filterGrade = "";
            app.clients.trash = false;
            app.clients.calls = [];
            app.client.calls = [];
            app.client.key = "c3";
            app.client.editing = false;
            app.client.deleted = false;
            shell.go("clients");
        }

        function row(index) {
            const list = findChild(shell, "clientList");
            tryVerify(() => list.itemAtIndex(index) !== null);
            return list.itemAtIndex(index);
        }

        function test_everyKeyNarrowsTheList() {
            keyClick(Qt.Key_Slash, Qt.ControlModifier);
            Typer.type("Ков");
            compare(app.clients.searchText, "Ков");
            keyClick(Qt.Key_Escape);
            compare(app.clients.searchText, "");
        }

        function test_aRowOpensItsClient() {
            const item = row(1);
            mouseClick(item, item.width / 3, item.height - 20);
            compare(app.clients.calls, ["open c2"]);
        }

        function test_theListIsWalkedByTheKeyboard() {
            keyClick(Qt.Key_Slash, Qt.ControlModifier);
            keyClick(Qt.Key_Down);
            verify(findChild(shell, "clientList").activeFocus);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            compare(app.clients.calls.length, 1);
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Up);
            verify(findChild(shell, "search").activeFocus);
        }

        function test_narrowWindowGoesToTheClientAndBackWithEscape() {
            root.width = 390;
            const item = row(0);
            mouseClick(item, item.width / 3, item.height - 20);
            verify(findChild(shell, "clientPage").visible);
            verify(!findChild(shell, "clientList").visible);
            keyClick(Qt.Key_Escape);
            verify(findChild(shell, "clientList").visible);
        }

        function test_aGradeFilterIsOneTapAndBack() {
            const chip = findChild(shell, "filter-A");
            mouseClick(chip);
            compare(app.clients.filterGrade, "A");
            mouseClick(chip);
            compare(app.clients.filterGrade, "");
        }

        function test_anEmptyBaseInvitesToCapture() {
            app.clients.clear();
            app.clients.total = 0;
            const empty = findChild(shell, "noClients");
            tryVerify(() => empty.visible);
            empty.acted();
            compare(shell.place, "capture");
        }

        function test_aDeletedClientIsRestoredFromTheList() {
            app.clients.trash = true;
            row(0).restored("c1");
            compare(app.clients.calls, ["restore c1"]);
        }

        function test_aNoteIsAddedWithEnter() {
            const note = findChild(shell, "newNote");
            mouseClick(note);
            Typer.type("Передзвонити в грудні");
            keyClick(Qt.Key_Return);
            compare(app.client.calls, ["addNote Передзвонити в грудні"]);
            compare(note.text, "");
        }

        function test_anEditReachesTheFormAndIsSavedByKeys() {
            keyClick(Qt.Key_E, Qt.ControlModifier);
            verify(app.client.editing);
            const field = findChild(shell, "field-job");
            verify(field !== null);
            field.forceActiveFocus();
            field.selectAll();
            Typer.type("Директорка");
            compare(app.client.form.get(7).value, "Директорка");
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            compare(app.client.calls, ["beginEdit", "save"]);
        }

        function test_escapeLeavesTheEditWithoutSaving() {
            app.client.beginEdit();
            findChild(shell, "field-family").forceActiveFocus();
            keyClick(Qt.Key_Escape);
            compare(app.client.calls, ["beginEdit", "cancel"]);
        }

        function test_aConflictLeadsToReview() {
            const banner = findChild(shell, "conflictBanner");
            verify(banner.visible);
            banner.acted();
            compare(app.client.calls, ["reviewConflict"]);
            compare(shell.place, "review");
        }

        function test_aDeletedClientSaysSoAndCanBeRestored() {
            app.client.remove();
            const banner = findChild(shell, "deletedBanner");
            verify(banner.visible);
            banner.acted();
            verify(!app.client.deleted);
        }

        function test_phoneHasTabsDesktopHasColumns() {
            tryVerify(() => !findChild(shell, "clientTabs").visible);
            root.width = 390;
            shell.openClient("c3");
            tryVerify(() => findChild(shell, "clientTabs").visible);
        }
    }
}
