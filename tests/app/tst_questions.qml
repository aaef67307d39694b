// A questionnaire at the stand, with a real server: a manager lets it go live, a salesperson asks a visitor, a colleague
// reads the answers.
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
        name: "Questions"
        when: windowShown

        readonly property var app: house.app
        property string form
        property int steps: 0 ///< taps and keys of a person

        function atKiosk(name: string): Item {
            return findChild(findChild(shell, "kioskPage"), name);
        }

        function tap(item: Item): void {
            findChild(shell, "runForm").reveal(item);
            waitForRendering(shell);
            mouseClick(item);
            ++steps;
        }

        function answerOf(question: string, name: string): Item {
            return findChild(findChild(shell, "question-" + question), name);
        }

        function test_1_aQuestionnaireThatGoesLiveIsHereAfterASync() {
            house.colleague(["enrol", "--server", house.url, "--code", house.invite("olha", "manager"), "--name", "phone"]);
            form = house.colleague(["forms", "import", house.sampleForm])[0].id;
            compare(house.colleague(["forms", "publish", form])[0].number, 1);
            house.colleague(["edit", form, "--set", "kiosk=true"]);
            house.colleague(["sync"]);
            app.settings.enrolByPicture(house.invitePicture("petro", "rep"));
            tryCompare(app, "enrolled", true, 20000);
            tryCompare(app.run, "formCount", 1, 20000);
        }

        function test_2_theVisitorIsSavedAndThenAsked() {
            shell.newCapture();
            app.settings.language = "en";
            house.type("Коваль");
            const ask = findChild(shell, "saveAndAsk");
            tryVerify(() => ask.visible && ask.enabled);
            waitForRendering(shell);
            mouseClick(ask);
            tryCompare(shell, "place", "run", 10000);
            compare(app.run.clientName, "Коваль");
        }

        function test_3_sixStepsAnswerIt() {
            tap(answerOf("area", "option-large"));
            tryVerify(() => answerOf("products", "option-drills") !== null);
            tap(answerOf("when", "option-season"));
            tap(answerOf("products", "option-drills"));
            tap(answerOf("recommend", "rate-9"));
            tap(answerOf("may_mail", "yes"));
            tryVerify(() => app.run.scoreText.includes("A"));
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            compare(++steps, 6, "an answer is one tap, Done is one key");
            tryCompare(shell, "place", "capture");
        }

        function test_4_aColleagueReadsTheAnswers() {
            tryCompare(app.sync, "state", "idle", 20000);
            app.sync.syncNow();
            tryCompare(app.sync, "onDevice", 0, 20000);
            house.colleague(["sync"]);
            const found = house.colleague(["search", "Коваль"]);
            compare(found.length, 1);
            const client = house.colleague(["show", found[0].id])[0];
            compare(client.fields.grade, "A");
            const response = client.responses[0];
            compare(response.fields.state, "partial", "the telephone was asked for");
            compare(Object.values(response.fields.answers).length, 5);
            const consent = client.consents[0];
            compare(consent.fields.text_version, "v2");
        }

        function test_5_theClientsPageShowsWhatWasSaid() {
            const found = house.colleague(["search", "Коваль"])[0].id;
            shell.openClient(found);
            tryCompare(app.client.answers, "count", 1, 10000);
            const row = findChild(shell, "clientAnswers");
            tryVerify(() => row.visible);
        }

        function test_6_visitorsAnswerByThemselvesUntilThePin() {
            app.kiosk.start(form, "2468");
            tryCompare(app.kiosk, "active", true, 10000);
            const begin = findChild(shell, "begin-uk");
            tryVerify(() => begin.visible);
            waitForRendering(shell);
            mouseClick(begin);
            tryCompare(app.kiosk, "state", "asking", 10000);
            tryVerify(() => atKiosk("kiosk-family") !== null);
            waitForRendering(shell);
            findChild(atKiosk("kiosk-family"), "answerText").forceActiveFocus();
            house.type("Бондаренко");
            keyClick(Qt.Key_Return);
            tryCompare(app.run, "place", 1);
            while (!app.run.atEnd)
                mouseClick(atKiosk("kioskNext"));
            mouseClick(atKiosk("kioskNext"));
            tryVerify(() => findChild(shell, "kioskCoupon").visible && app.run.coupon.length > 0);
            const coupon = app.run.coupon;
            mouseClick(findChild(shell, "kioskFinish"));
            compare(app.kiosk.state, "start");
            app.kiosk.leave("2468");
            tryCompare(app.kiosk, "active", false, 10000);
            app.sync.syncNow();
            tryCompare(app.sync, "onDevice", 0, 20000);
            house.colleague(["sync"]);
            const found = house.colleague(["search", "Бондаренко"]);
            compare(found.length, 1, "a visitor who typed a name is a client");
            compare(house.colleague(["list", "--type", "coupon"])[0].fields.code, coupon);
        }
    }
}
