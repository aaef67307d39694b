// MockSettings.qml: a stand-in for SettingsModel.
import QtQuick

QtObject {
    id: root
    property string lang: "en"
    property var calls: []
    property string language: lang
    property string theme: "light"
    property bool dark: theme === "dark"
    property real textScale: 1.0
    property ListModel events: ListModel {}
    property string currentEvent: "e1"
    property bool enrolled: true
    property string serverUrl: "https://fairbook.lan-agro.ua"
    property string userName: t("Petro Savchenko", "Петро Савченко", "Пётр Савченко")
    property string role: t("sales representative", "торговий представник", "торговый представитель")
    property string deviceName: t("Tablet 3", "Планшет 3", "Планшет 3")
    property string companyName: t("Lan Machinery", "Лан-Техніка", "Лан-Техника")
    property string appVersion: "0.1.0"
    property string recordCountText: t("1,248 clients, 3,021 notes, 24 MB", "1 248 клієнтів, 3 021 нотатка, 24 МБ", "1 248 клиентов, 3 021 заметка, 24 МБ")
    property bool enrolBusy: false
    property string enrolProblem
    property string invitedServer
    property string invitedCode
    property string backupText: t("Last one yesterday, 3.2 MB", "Остання вчора, 3,2 МБ", "Последняя вчера, 3,2 МБ")

    function t(en: string, uk: string, ru: string): string {
        return lang === "uk" ? uk : lang === "ru" ? ru : en;
    }

    function did(call: string): void {
        calls = calls.concat([call]);
    }

    function addEvent(name: string, country: string): void {
        did("addEvent " + name + " " + country);
        events.append({ key: "e" + (events.count + 1), name: name, place: "", dates: "" });
    }

    function enrolByCode(server: string, code: string): void {
        did("enrolByCode " + server + " " + code);
    }

    function enrolByPicture(url: url): void {
        did("enrolByPicture " + url);
    }

    function inspectInvitation(text: string): void {
        did("inspectInvitation " + text);
        const parts = text.split("#");
        if (parts.length === 2) {
            invitedServer = parts[0];
            invitedCode = parts[1];
        }
    }

    function backupTo(url: url): void {
        did("backupTo " + url);
    }

    Component.onCompleted: {
        events.append({ key: "e1", name: "AgroExpo 2026", place: t("Kyiv, stand B12", "Київ, стенд B12", "Киев, стенд B12"), dates: t("19 to 21 November", "19–21 листопада", "19–21 ноября") });
        events.append({ key: "e2", name: t("Grain Technologies 2026", "Зернові технології 2026", "Зерновые технологии 2026"), place: t("Odesa", "Одеса", "Одесса"), dates: t("2 to 4 December", "2–4 грудня", "2–4 декабря") });
    }
}
