import QtQuick
import QtTest
import Fairbook.Test
import Fairbook.Ui
import "mocks"

Item {
    id: root
    width: 390
    height: 844

    Component {
        id: stage
        Item {
            property alias app: app
            property alias shell: shell
            width: 390
            height: 844
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
        name: "SyncAndSettings"
        when: windowShown
        property var app
        property var shell

        function init() {
            const item = createTemporaryObject(stage, root);
            app = item.app;
            shell = item.shell;
        }

        function cleanup() {
            Theme.mode = "light";
        }

        function segment(name, part, parts) {
            const item = findChild(shell, name);
            mouseClick(item, item.width * (part + 0.5) / parts, item.height / 2);
        }

        function test_syncNowAsksForASync() {
            shell.go("sync");
            waitForRendering(shell);
            mouseClick(findChild(shell, "syncNow"));
            compare(app.sync.calls, ["syncNow"]);
        }

        function test_aRunningSyncIsNotStartedTwice() {
            shell.go("sync");
            app.sync.state = "running";
            verify(!findChild(shell, "syncNow").enabled);
        }

        function test_whatWaitsHereIsSaidInItsOwnUnits() {
            shell.go("sync");
            const tile = findChild(shell, "waitingHere");
            compare(tile.Accessible.name, "Waiting here: 12, 12\u00a0leads, 31\u00a0changes, 3\u00a0photos");
        }

        function test_aMendedDifferenceIsSaidOnceAndAnOpenOneStays() {
            shell.go("sync");
            const banner = findChild(shell, "difference");
            verify(!banner.visible);
            app.sync.differenceState = "mended";
            app.sync.differenceText = "Noticed and mended.";
            tryVerify(() => banner.visible);
            verify(!banner.attention);
            banner.acted();
            compare(app.sync.calls, ["understandDifference"]);
            verify(!banner.visible);
            app.sync.differenceState = "remains";
            app.sync.differenceText = "Tell your administrator.";
            verify(banner.attention);
            compare(banner.actionText, "", "it goes when both hold the same again");
        }

        function test_littleRoomIsSaidOnEveryPageAndStopsNothing() {
            app.capture.fill();
            app.roomText = "Only 148 MB are left.";
            const banner = findChild(shell, "lowRoom");
            for (const place of ["sync", "clients", "capture"]) {
                shell.go(place);
                tryVerify(() => banner.visible);
            }
            verify(findChild(shell, "saveAndNew").enabled);
            banner.acted();
            compare(app.calls, ["hideRoom"]);
            verify(!banner.visible);
        }

        function test_aProblemHasItsOneRemedy_data() {
            return [
                { tag: "sync", place: "sync", call: "syncNow" },
                { tag: "enrol", place: "settings" },
                { tag: "settings", place: "settings" },
            ];
        }

        function test_aProblemHasItsOneRemedy(data) {
            shell.go("sync");
            app.sync.problemText = "The server does not accept this device.";
            app.sync.problemAction = data.tag;
            findChild(shell, "syncProblem").acted();
            compare(shell.place, data.place);
            if (data.call)
                compare(app.sync.calls, [data.call]);
            compare(findChild(shell, "settingsPage").enrolling, data.tag === "enrol");
        }

        function test_clashesLeadToReview() {
            shell.go("sync");
            findChild(shell, "clashes").clicked();
            compare(shell.place, "review");
        }

        function test_languageChangesWithOneTap() {
            shell.go("settings");
            waitForRendering(shell);
            segment("language", 0, 3);
            compare(app.settings.language, "uk");
            segment("language", 1, 3);
            compare(app.settings.language, "ru");
        }

        function test_themeChangesWithOneTap() {
            shell.go("settings");
            waitForRendering(shell);
            segment("theme", 2, 3);
            compare(app.settings.theme, "dark");
            verify(Theme.dark);
        }

        function test_textSizeChangesWithOneTap() {
            shell.go("settings");
            waitForRendering(shell);
            segment("textSize", 2, 4);
            compare(app.settings.textScale, 1.3);
        }

        function test_aPastedInvitationFillsServerAndCode() {
            shell.go("settings");
            app.settings.enrolled = false;
            findChild(shell, "settingsPage").startEnrolment();
            verify(!findChild(shell, "connect").enabled);
            findChild(shell, "invitation").forceActiveFocus();
            Typer.type("https://fair.example#K7QF");
            compare(findChild(shell, "server").text, "https://fair.example");
            compare(findChild(shell, "code").text, "K7QF");
            mouseClick(findChild(shell, "connect"));
            compare(app.settings.calls[app.settings.calls.length - 1], "enrolByCode https://fair.example K7QF");
        }

        function test_joiningClosesTheInvitation() {
            app.settings.enrolled = false;
            findChild(shell, "settingsPage").startEnrolment();
            app.settings.enrolled = true;
            verify(!findChild(shell, "settingsPage").enrolling);
        }

        function test_escapeGoesBackFromTheInvitation() {
            shell.go("settings");
            findChild(shell, "settingsPage").startEnrolment();
            findChild(shell, "invitation").forceActiveFocus();
            keyClick(Qt.Key_Escape);
            verify(!findChild(shell, "settingsPage").enrolling);
        }

        function test_anEventIsChosenOrAddedFromTheBar() {
            findChild(shell, "appBar").eventPressed();
            const sheet = findChild(shell, "eventSheet");
            tryVerify(() => sheet.opened);
            const name = findChild(sheet.contentItem, "newEventName");
            name.forceActiveFocus();
            Typer.type("Зернові технології 2027");
            mouseClick(findChild(sheet.contentItem, "addEvent"));
            compare(app.settings.calls, ["addEvent Зернові технології 2027 "]);
            tryVerify(() => !sheet.visible);
        }
    }
}
