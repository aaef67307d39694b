// MockKiosk.qml: a stand-in for KioskModel.
import QtQuick

QtObject {
    id: root
    property string lang: "en"
    property var calls: []
    property bool active: false
    property string state: "start"
    property string title: lang === "uk" ? "Агро Експо: 4 питання й подарунок" : lang === "ru" ? "Агро Экспо: 4 вопроса и подарок" : "Agro Expo: 4 questions and a gift"
    property var languages: ["uk", "ru", "en"]
    property int secondsLeft: 0
    property string couponImage: Qt.resolvedUrl("photos/code.svg")
    property string pinProblem
    property bool checking: false

    function did(call: string): void {
        calls = calls.concat([call]);
    }

    function mayBe(pin: string): bool {
        return pin.length >= 4;
    }

    function start(form: string, pin: string): void {
        did("start " + form + " " + pin);
        active = true;
    }

    function begin(language: string): void {
        did("begin " + language);
        state = "asking";
    }

    function again(): void {
        did("again");
        state = "start";
    }

    function askPin(): void {
        did("askPin");
        state = "leaving";
    }

    function leave(pin: string): void {
        did("leave " + pin);
        if (pin === "2468")
            active = false;
        else
            pinProblem = "This is not the PIN.";
    }

    function touch(): void {
        did("touch");
        secondsLeft = 0;
    }
}
