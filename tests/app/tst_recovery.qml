// A damaged base is recovered in the window: what was captured and not sent is there again.
import QtQuick
import QtTest
import Fairbook.Ui

Item {
    id: root
    width: 390
    height: 844

    RecoverPage {
        id: page
        anchors.fill: parent
        viewModel: house.damagedBase()
        focus: true
    }

    TestCase {
        name: "Recovery"
        when: windowShown

        function test_aDamagedBaseIsRecoveredAndOpens() {
            const model = page.viewModel;
            compare(model.state, "damaged");
            compare(house.clientsOfDamagedBase(), -1);
            mouseClick(findChild(page, "recoverAction"));
            tryCompare(model, "state", "done", 30000);
            compare(findChild(page, "unsent").text, model.unsentText);
            verify(model.unsentText.includes("1"));
            verify(model.aside.length > 0);
            compare(house.clientsOfDamagedBase(), 1);
        }
    }
}
