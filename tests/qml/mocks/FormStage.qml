// FormStage.qml: the states of the questionnaires that a manager makes, lists and reads.
import QtQuick

QtObject {
    function show(screen: string, app: var, stage: var, wide: bool): void {
        if (screen.startsWith("form-"))
            showForm(screen, app, stage, wide);
        switch (screen) {
        case "forms-none":
            app.forms.rows.clear();
            app.forms.archivedCount = 0;
            break;
        case "forms-new":
            stage.named("newFormSheet").open();
            break;
        case "forms-more":
            stage.named("formActions").openFor("f1", "AgroExpo 2026", "live");
            break;
        }
    }

    function showForm(screen: string, app: var, stage: var, wide: bool): void {
        const page = stage.find(stage.shell, "formsPage");
        page.open("f1", screen === "form-about" ? "about" : screen === "form-results" || screen === "form-unanswered" ? "results" : "questions");
        const edit = stage.find(page, "formEditPage");
        if (screen === "form-question" || screen === "form-below" || (screen === "form-draft" && wide))
            edit.openRow("products");
        if (screen === "form-below")
            stage.find(page, "questionPane").scroller.contentY = 620;
        if (screen === "form-section")
            edit.openRow("needs");
        if (screen === "form-palette")
            stage.named("paletteSheet").open();
        if (screen === "form-live")
            stage.named("goLiveSheet").open();
        if (screen === "form-unanswered") {
            app.forms.results.rows.clear();
            app.forms.results.responses = 0;
        }
    }
}
