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
        width: 1280
        height: 800
        app: app
        focus: true
    }

    TestCase {
        name: "AppShell"
        when: windowShown

        function init() {
            shell.width = 1280;
            shell.height = 800;
            shell.go("capture");
            app.calls = [];
            app.problem = "";
            app.undo.visible = false;
        }

        function cleanup() {
            app.settings.theme = "light";
            app.settings.textScale = 1;
        }

        function visibleOf(name) {
            const item = findChild(shell, name);
            return item !== null && item.visible;
        }

        function test_narrowWindowHasItsPlacesBelowAWideOneAtTheSide() {
            verify(visibleOf("rail"));
            verify(!visibleOf("navigationBar"));
            shell.width = 390;
            verify(!visibleOf("rail"));
            verify(visibleOf("navigationBar"));
            shell.width = 700;
            verify(visibleOf("rail"));
            verify(!findChild(shell, "rail").labelled);
        }

        function test_everyPlaceOpensWithAClick_data() {
            return [{ tag: "clients" }, { tag: "review" }, { tag: "sync" }, { tag: "settings" }, { tag: "capture" }];
        }

        function test_everyPlaceOpensWithAClick(data) {
            waitForRendering(shell);
            mouseClick(findChild(shell, "rail-" + data.tag));
            compare(shell.place, data.tag);
            shell.width = 390;
            shell.go("settings");
            waitForRendering(shell);
            mouseClick(findChild(shell, "bar-" + data.tag));
            compare(shell.place, data.tag);
        }

        function test_tapOnUnsentOpensSync() {
            mouseClick(findChild(shell, "unsentPill"));
            compare(shell.place, "sync");
        }

        function test_unsentAndTheLastSyncAreAlwaysInSight() {
            for (const place of ["capture", "clients", "review", "sync", "settings"]) {
                shell.go(place);
                verify(findChild(shell, "unsentPill").visible);
                compare(findChild(shell, "unsentPill").text, "12 unsent, last 09:15");
            }
        }

        function test_ctrlSpaceStartsANewVisitorFromAnywhere() {
            shell.go("settings");
            keyClick(Qt.Key_Space, Qt.ControlModifier);
            compare(shell.place, "capture");
            verify(findChild(shell, "family").activeFocus);
        }

        function test_ctrlSlashStartsASearchFromAnywhere() {
            keyClick(Qt.Key_Slash, Qt.ControlModifier);
            compare(shell.place, "clients");
            verify(findChild(shell, "search").activeFocus);
        }

        function test_undoIsOneClickAway() {
            app.undo.visible = true;
            const bar = findChild(shell, "undoBar");
            verify(bar.visible);
            mouseClick(findChild(bar, "undo"));
            compare(app.calls, ["undo"]);
            verify(!bar.visible);
        }

        function test_theVisitorWhoWasSavedCanBeAskedFromTheBar() {
            app.run.live(1);
            app.undo.visible = true;
            app.undo.offered(); // of something else
            const ask = findChild(shell, "undoAsk");
            verify(!ask.visible);
            app.capture.saved("k7");
            app.undo.offered();
            tryVerify(() => ask.visible);
            waitForRendering(shell);
            mouseClick(ask);
            compare(app.run.calls, ["startOnly k7"]);
            verify(!findChild(shell, "undoBar").visible);
            app.undo.visible = true;
            app.undo.offered();
            verify(!ask.visible, "of what came after it");
        }

        function test_aProblemIsSaidAndCanBeClosed() {
            app.problem = "There is no room left on this device.";
            const banner = findChild(shell, "problem");
            verify(banner.visible);
            banner.acted();
            compare(app.problem, "");
        }

        function test_themeAndTextSizeFollowTheSettingsAtOnce() {
            app.settings.theme = "dark";
            verify(Theme.dark);
            app.settings.textScale = 1.3;
            compare(Theme.textFactor, 1.3);
        }

        function test_languageChangesWhileEverythingIsOnTheScreen_data() {
            return [
                { tag: "uk", save: "Зберегти, далі", place: "Клієнти" },
                { tag: "ru", save: "Сохранить, дальше", place: "Клиенты" },
                { tag: "en", save: "Save and new", place: "Clients" },
            ];
        }

        function test_languageChangesWhileEverythingIsOnTheScreen(data) {
            verify(Typer.speak(data.tag));
            compare(findChild(shell, "saveAndNew").text, data.save);
            compare(findChild(shell, "rail-clients").text, data.place);
            Typer.speak("en");
        }

        function test_nothingBreaksAtAnyWidth_data() {
            return [{ tag: "360", width: 360 }, { tag: "600", width: 600 }, { tag: "840", width: 840 }, { tag: "1200", width: 1200 },
                { tag: "1600", width: 1600 }];
        }

        function test_nothingBreaksAtAnyWidth(data) {
            shell.width = data.width;
            for (const place of ["capture", "clients", "review", "sync", "settings"]) {
                shell.go(place);
                waitForRendering(shell);
                compare(shell.place, place);
            }
        }

        function test_tabReachesTheSaveButton() {
            app.capture.family = "Koval";
            keyClick(Qt.Key_Space, Qt.ControlModifier);
            const save = findChild(shell, "saveAndNew");
            for (let i = 0; i < 40 && !save.activeFocus; ++i)
                keyClick(Qt.Key_Tab);
            verify(save.activeFocus);
        }
    }
}
