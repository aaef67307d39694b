import QtQuick
import QtTest
import Fairbook.Test
import Fairbook.Ui
import "mocks"

Item {
    id: root
    width: 1280
    height: 800

    Component {
        id: stage
        Item {
            property alias recovery: recovery
            property alias page: page
            width: 1280
            height: 800
            MockRecovery { id: recovery }
            RecoverPage {
                id: page
                anchors.fill: parent
                viewModel: recovery
                focus: true
            }
        }
    }

    TestCase {
        name: "Recover"
        when: windowShown
        property var recovery
        property var page

        function init() {
            const item = createTemporaryObject(stage, root);
            recovery = item.recovery;
            page = item.page;
            page.forceActiveFocus();
            waitForRendering(item);
        }

        function test_aDamagedBaseIsRecoveredByOneButton() {
            mouseClick(findChild(page, "recoverAction"));
            compare(recovery.calls, ["recover"]);
            verify(!findChild(page, "recoverAction").visible);
        }

        function test_enterIsEnough() {
            keyClick(Qt.Key_Return);
            recovery.state = "done";
            keyClick(Qt.Key_Return);
            compare(recovery.calls, ["recover", "open"]);
        }

        function test_nothingIsPressedTwiceWhileItWorks() {
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Return);
            compare(recovery.calls, ["recover"]);
        }

        function test_whatWasSavedIsTold() {
            recovery.state = "done";
            compare(findChild(page, "unsent").text, recovery.unsentText);
            verify(!findChild(page, "holes").visible);
            recovery.holes = true;
            verify(findChild(page, "holes").visible);
        }

        function test_aRefusalIsSaidAndCanBeTriedAgain() {
            recovery.problem = "There is no room left on this device.";
            recovery.state = "failed";
            verify(findChild(page, "refusal").visible);
            mouseClick(findChild(page, "recoverAction"));
            compare(recovery.calls, ["recover"]);
        }

        function test_whatCannotBeRecoveredIsOnlySaid() {
            recovery.problem = "Another program is using the client base. Close it and try again.";
            recovery.state = "locked";
            mouseClick(findChild(page, "recoverAction"));
            compare(recovery.calls, ["leave"]);
        }
    }
}
