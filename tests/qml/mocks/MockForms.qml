// MockForms.qml: a stand-in for FormsModel: three questionnaires, of which one may be open.
import QtQuick

QtObject {
    id: root
    property string lang: "en"
    property var calls: []
    property ListModel rows: ListModel {}
    readonly property int count: rows.count
    property int archivedCount: 1
    property bool archivedShown: false
    property bool loaded: true
    property string notice
    property bool noticeWarns: false
    property MockFormEdit editor: MockFormEdit { lang: root.lang }
    property MockFormResults results: MockFormResults { lang: root.lang }
    signal created(key: string)

    function t(en: string, uk: string, ru: string): string {
        return lang === "uk" ? uk : lang === "ru" ? ru : en;
    }

    function did(call: string): void {
        calls = calls.concat([call]);
    }

    function fill(): void {
        rows.clear();
        rows.append({ key: "f1", title: t("AgroExpo 2026", "АгроЕкспо 2026: що потрібно господарствам", "АгроЭкспо 2026: что нужно хозяйствам"), formState: "live", stateText: t("Live", "Опублікована", "Опубликована"),
            detail: t("9 questions, version 3, 212 answers", "9 запитань, версія 3, 212 відповідей", "9 вопросов, версия 3, 212 ответов"), kiosk: true, web: false, live: true });
        rows.append({ key: "f2", title: t("Service after the sale", "Сервіс після продажу", "Сервис после продажи"), formState: "draft", stateText: t("Draft", "Чернетка", "Черновик"),
            detail: t("4 questions", "4 запитання", "4 вопроса"), kiosk: false, web: false, live: false });
        rows.append({ key: "f3", title: t("Grain Technologies 2025", "Зернові технології 2025", "Зерновые технологии 2025"), formState: "closed", stateText: t("Closed", "Закрита", "Закрыта"),
            detail: t("7 questions, version 1, 88 answers", "7 запитань, версія 1, 88 відповідей", "7 вопросов, версия 1, 88 ответов"), kiosk: false, web: true, live: false });
    }

    function open(key: string): void {
        did("open " + key);
        editor.key = key;
        results.key = key;
    }

    function close(): void {
        did("close");
        editor.key = "";
        editor.selected = "";
    }

    function createSample(): void {
        did("createSample");
        created("f9");
    }

    function createEmpty(): void {
        did("createEmpty");
        created("f9");
    }

    function duplicate(key: string): void {
        did("duplicate " + key);
    }

    function archive(key: string): void {
        did("archive " + key);
    }

    function restore(key: string): void {
        did("restore " + key);
    }

    function importFile(file: url): void {
        did("import");
    }

    function exportFile(key: string, file: url): void {
        did("export " + key);
    }

    function dismiss(): void {
        notice = "";
    }

    onLangChanged: fill()
    Component.onCompleted: fill()
}
