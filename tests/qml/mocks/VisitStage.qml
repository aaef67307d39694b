// VisitStage.qml: the states of a questionnaire that is filled in, by the staff or at a kiosk.
import QtQuick

QtObject {
    function show(screen: string, app: var, stage: var): void {
        switch (screen) {
        case "run":
        case "run-below":
        case "run-onebyone":
            app.run.onePage = screen !== "run-onebyone";
            app.run.start("f1", "c3");
            if (screen === "run-onebyone") {
                app.run.place = 2;
                stage.find(stage.shell, "runPage").focusPlace();
            }
            if (screen === "run-below")
                stage.find(stage.shell, "question-stand").focusAnswer();
            break;
        case "run-trial":
        case "run-trialphone":
        case "run-trialkiosk":
            app.run.tryOut("f1");
            stage.find(stage.shell, "trialLook").selected(screen === "run-trial" ? "staff" : screen.slice(9));
            break;
        case "kiosk-sheet":
            app.run.live(2);
            stage.shell.go("settings");
            stage.find(stage.shell, "settingsPage").kioskRequested();
            break;
        case "kiosk-start":
        case "kiosk-question":
        case "kiosk-text":
        case "kiosk-still":
        case "kiosk-thanks":
        case "kiosk-pin":
            app.run.fill();
            app.run.place = screen === "kiosk-text" ? 0 : 1;
            app.kiosk.secondsLeft = screen === "kiosk-still" ? 12 : 0;
            app.kiosk.state = screen === "kiosk-thanks" ? "thanks" : screen === "kiosk-pin" ? "leaving" : screen === "kiosk-start" ? "start" : "asking";
            app.kiosk.pinProblem = app.t("This is not the PIN.", "Це не той PIN.", "Это не тот PIN.");
            app.kiosk.active = true;
            break;
        case "capture-coupon":
            app.run.live(1);
            app.run.couponToTell = "K7F29-QXM4T";
            break;
        case "run-forms":
            app.run.live(2);
            stage.shell.ask("c3");
            break;
        case "capture-unfinished":
            app.run.live(1);
            app.run.unfinishedText = app.t("Agro Expo with Olha Koval was not finished.", "Агро Експо з Ольгою Коваль не завершено.", "Агро Экспо с Ольгой Коваль не закончен.");
            app.capture.fill();
            break;
        }
    }
}
