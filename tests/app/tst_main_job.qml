// The main job in the window: a lead is typed and saved, found, edited, synced with a real server; a clash with a
// colleague's device is settled, and the decision reaches them.
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
        id: scene
        name: "MainJob"
        when: windowShown

        readonly property var app: house.app
        property string client

        function visibleChild(item: Item, name: string): Item {
            for (let i = 0; i < item.children.length; ++i) {
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

        function need(name: string): Item {
            tryVerify(() => visibleChild(shell, name) !== null, 10000, name + " is on the screen");
            return visibleChild(shell, name);
        }

        function press(name: string): void {
            const item = need(name);
            let last = Qt.point(-1, -1);
            tryVerify(() => {
                const here = item.mapToItem(shell, 0, 0);
                const settled = here.x === last.x && here.y === last.y;
                last = here;
                return settled;
            }, 10000, name + " has found its place");
            mouseClick(item, item.width / 2, item.height / 2);
        }

        function fill(name: string, text: string): void {
            press(name);
            keyClick(Qt.Key_A, Qt.ControlModifier);
            house.type(text);
        }

        function colleagueShows(): var {
            return house.colleague(["show", scene.client])[0];
        }

        function test_1_a_typed_lead_is_saved_on_this_device(): void {
            press("rail-capture");
            press("family");
            house.type("Коваль");
            keyClick(Qt.Key_Return);
            house.type("Ольга");
            compare(app.capture.family, "Коваль");
            compare(app.capture.given, "Ольга", "Enter moved on to the next field");
            fill("phone", "067 123 45 67");
            fill("company", "ТОВ Лан");
            press("promise-catalogue");
            press("mayCall");
            tryVerify(() => app.capture.savedText.length > 0, 10000, "the draft is on the disk before Save");
            press("saveAndNew");
            verify(app.capture.empty, "the next visitor finds an empty form");
            tryVerify(() => app.undo.visible, 10000);
            tryCompare(app.sync, "onDevice", 1);
            tryCompare(app.capture, "todayCount", 1);
        }

        function test_2_the_lead_is_found_in_another_alphabet(): void {
            keyClick(Qt.Key_Slash, Qt.ControlModifier);
            need("search");
            house.type("koval");
            const list = need("clientList");
            tryCompare(list, "count", 1);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            tryCompare(app.client, "title", "Коваль Ольга");
            scene.client = app.client.key;
            compare(app.client.delivery, "on_device");
        }

        function test_3_an_edit_is_kept(): void {
            press("edit");
            fill("field-job_title", "Agronomist");
            press("saveClient");
            tryVerify(() => app.client.subtitle.startsWith("Agronomist"), 10000, "the page shows what was typed");
            press("edit");
            fill("field-job_title", "Head buyer");
            press("saveClient");
            tryVerify(() => app.client.subtitle.startsWith("Head buyer"), 10000);
            press("undo");
            tryVerify(() => app.client.subtitle.startsWith("Agronomist"), 10000, "and Undo takes it back");
        }

        function test_4_the_device_joins_the_server_and_all_is_confirmed(): void {
            press("rail-sync");
            shell.go("settings");
            need("settingsForm");
            findChild(shell, "settingsPage").startEnrolment();
            fill("server", house.url);
            fill("code", "0000-0000-0000-0000");
            press("connect");
            tryVerify(() => app.settings.enrolProblem.length > 0, 20000, "a wrong code is said in words");
            verify(!app.enrolled);
            app.settings.enrolByPicture(house.invitePicture("petro", "rep"));
            tryCompare(app, "enrolled", true, 20000);
            compare(app.userName, "petro");
            press("rail-sync");
            tryCompare(app.sync, "state", "idle", 20000);
            tryCompare(app.sync, "onDevice", 0);
            tryVerify(() => app.sync.receipt.length > 0, 10000, "the server gave a receipt");
            app.client.load(scene.client);
            tryCompare(app.client, "delivery", "confirmed");
        }

        function test_4a_a_note_alone_is_not_called_sent(): void {
            app.client.addNote("Call on Monday");
            tryCompare(app.sync, "onDevice", 1, 10000);
            verify(app.sync.receiptText.length > 0);
            app.sync.syncNow();
            tryCompare(app.sync, "onDevice", 0, 20000);
            tryCompare(app.sync, "state", "idle", 20000);
        }

        function test_5_a_clash_is_kept_settled_and_reaches_the_colleague(): void {
            const joined = house.colleague(["enrol", "--server", house.url, "--code", house.invite("olha", "manager"), "--name", "phone"]);
            compare(joined[0].role, "manager");
            house.colleague(["sync"]);
            compare(colleagueShows().fields.job_title, "Agronomist");
            house.colleague(["edit", scene.client, "--set", "job_title=Owner"]); // without a network

            shell.go("clients");
            app.clients.open(scene.client);
            press("edit");
            fill("field-job_title", "Director");
            press("saveClient");
            tryVerify(() => app.client.subtitle.startsWith("Director"), 10000);
            press("rail-sync");
            press("syncNow");
            tryCompare(app.sync, "onDevice", 0, 20000);
            house.colleague(["sync"]);
            tryCompare(app.review, "count", 1, 60000);

            press("rail-review");
            tryCompare(app.review.current, "recordName", "Коваль Ольга");
            compare(app.review.current.before, "Agronomist");
            const values = app.review.current.values;
            compare(values.rowCount(), 2, "both values are there");
            press("keep-1");
            tryCompare(app.review, "count", 0, 20000);
            press("rail-sync");
            press("syncNow");
            tryCompare(app.sync, "onDevice", 0, 20000);
            tryCompare(app.sync, "state", "idle", 20000);
            app.client.load(scene.client);
            const decided = app.client.subtitle.split(",")[0];
            verify(decided === "Director" || decided === "Owner");
            house.colleague(["sync"]);
            const theirs = colleagueShows();
            compare(theirs.fields.job_title, decided, "the decision reached the colleague");
            compare(theirs.conflicts.length, 0);
            compare(theirs.state, "confirmed");
        }

        function test_6_what_a_colleague_sends_arrives_by_itself(): void {
            tryCompare(app.sync, "hears", true, 60000);
            house.colleague(["edit", scene.client, "--set", "job_title=Retired"]);
            house.colleague(["sync"]);
            app.client.load(scene.client);
            tryVerify(() => app.client.subtitle.startsWith("Retired"), 60000, "while it hears, it asks every ten minutes only");
        }

        function test_7_a_device_that_is_signed_out_says_so_and_empties_itself_when_told(): void {
            house.revoke("petro", false);
            app.sync.syncNow();
            tryCompare(app.sync, "state", "refused", 20000);
            const told = app.sync.problemText;
            verify(told.length > 0);
            compare(app.sync.problemAction, "enrol");
            app.client.load(scene.client);
            verify(app.client.title.length > 0, "nothing is dropped");

            house.revoke("petro", true);
            app.sync.syncNow();
            tryCompare(app.sync, "state", "not_enrolled", 20000);
            tryVerify(() => !app.enrolled, 10000);
            verify(app.sync.problemText.length > 0);
            verify(app.sync.problemText !== told, "and says that nothing is left");
            shell.go("clients");
            tryCompare(need("clientList"), "count", 0, 10000);
        }
    }
}
