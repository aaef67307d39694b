// MockApp.qml: a stand-in for the whole app, for tests and pictures.
import QtQuick

QtObject {
    id: root
    property string lang: "en"
    property var calls: []
    property MockCapture capture: MockCapture { lang: root.lang }
    property MockClients clients: MockClients { lang: root.lang }
    property MockClient client: MockClient { lang: root.lang }
    property MockReview review: MockReview { lang: root.lang }
    property MockSync sync: MockSync { lang: root.lang }
    property MockSettings settings: MockSettings { lang: root.lang }
    property MockKiosk kiosk: MockKiosk { lang: root.lang }
    property QtObject ownCard: QtObject {
        property var values: ({})
        property string name: root.t("Petro Savchenko", "Петро Савченко", "Пётр Савченко")
        property string detail: root.t("Sales, Lan Machinery, +380 67 765 43 21", "Продажі, Лан-Техніка, +380 67 765 43 21", "Продажи, Лан-Техника, +380 67 765 43 21")
        property string image: Qt.resolvedUrl("photos/code.svg")
        function edit(field: string, text: string): void {
            root.calls = root.calls.concat(["my " + field + " " + text]);
            const next = Object.assign({}, values);
            next[field] = text;
            values = next;
        }
        function flush(): void {
            root.calls = root.calls.concat(["flush my card"]);
        }
    }
    property MockRun run: MockRun { lang: root.lang }
    property MockTranscribe transcribe: MockTranscribe { lang: root.lang }
    property MockForms forms: MockForms { lang: root.lang }
    property QtObject undo: QtObject {
        property string text: root.t("Olha Koval saved on this device", "Коваль Ольга: збережено на цьому пристрої", "Коваль Ольга: сохранено на этом устройстве")
        property bool visible: false
        property int secondsLeft: 8
        signal offered()
        function undo(): void {
            root.calls = root.calls.concat(["undo"]);
            visible = false;
        }
        function dismiss(): void {
            visible = false;
        }
    }
    property string problem
    property string problemAction
    property string roomText
    property string eventName: "AgroExpo 2026"
    property int unsent: 12
    property string unsentText: unsent > 0 ? t("12 unsent", "12 не надіслано", "12 не отправлено") : t("All sent", "Усе надіслано", "Всё отправлено")
    property string lastSyncText: "09:15"
    property bool online: false
    property bool enrolled: true
    property string companyName: settings.companyName
    property string userName: settings.userName

    function t(en: string, uk: string, ru: string): string {
        return lang === "uk" ? uk : lang === "ru" ? ru : en;
    }

    function hideRoom(): void {
        calls = calls.concat(["hideRoom"]);
        roomText = "";
    }

    function dismissProblem(): void {
        problem = "";
    }

    function flush(): void {
        calls = calls.concat(["flush"]);
    }
}
