// MockSync.qml: a stand-in for SyncModel.
import QtQuick

QtObject {
    id: root
    property string lang: "en"
    property var calls: []
    property string state: "offline"
    property string stateText: {
        switch (state) {
        case "idle":
            return t("Last confirmed today at 18:04", "Востаннє підтверджено сьогодні о 18:04", "Последнее подтверждение сегодня в 18:04");
        case "running":
            return t("Talking to the server", "Обмін із сервером", "Обмен с сервером");
        case "refused":
            return t("The server did not let this device in", "Сервер не впустив цей пристрій", "Сервер не впустил это устройство");
        case "not_enrolled":
            return t("This device does not belong to a server yet", "Цей пристрій ще не під'єднано до сервера", "Это устройство ещё не подключено к серверу");
        default:
            return t("No network just now. Nothing is lost; it will go when there is one.", "Зараз немає мережі. Нічого не втрачено, надішлемо, щойно з'явиться.", "Сейчас нет сети. Ничего не потеряно, отправим, как только появится.");
        }
    }
    property real progress: 0.62
    property string progressText: t("82 of 132 confirmed", "Підтверджено 82 зі 132", "Подтверждено 82 из 132")
    property int onDevice: 12
    property string onDeviceText: onDevice > 0 ? t("12 leads only on this device", "12 контактів лише на цьому пристрої", "12 контактов только на этом устройстве")
        : t("Everything is with the server", "Усе є на сервері", "Всё есть на сервере")
    property string waitingText: onDevice > 0 ? t("12 leads, 31 changes, 3 photos", "12 контактів, 31 зміна, 3 фото", "12 контактов, 31 изменение, 3 фото").replace(/(\d) /g, "$1\u00a0") : ""
    property string differenceState
    property string differenceText
    property int confirmed: 1236
    property int attention: 1
    property int setAsideCount: setAside.count
    property int conflictCount: 2
    property string lastSyncText: "09:15"
    property string lastConfirmedText: t("today 09:15", "сьогодні 09:15", "сегодня 09:15")
    property string receipt: "4f9a…c2"
    property string receiptText: onDevice > 0 ? t("1,236 records confirmed by the server, 31 changes wait here", "Сервер підтвердив 1236 записів, 31 зміна чекає тут", "Сервер подтвердил 1236 записей, 31 изменение ждёт здесь") : t("1,236 records confirmed by the server", "Сервер підтвердив 1236 записів", "Сервер подтвердил 1236 записей")
    property string serverText: t("Server fairbook.lan-agro.ua", "Сервер fairbook.lan-agro.ua", "Сервер fairbook.lan-agro.ua")
    property string clockText: t("+2 s", "+2 с", "+2 с")
    property string problemText
    property string problemAction
    property ListModel setAside: ListModel {}
    property ListModel journal: ListModel {}

    function t(en: string, uk: string, ru: string): string {
        return lang === "uk" ? uk : lang === "ru" ? ru : en;
    }

    function syncNow(): void {
        calls = calls.concat(["syncNow"]);
    }

    function understandDifference(): void {
        calls = calls.concat(["understandDifference"]);
        differenceText = "";
    }

    function retry(key: string): void {
        calls = calls.concat(["retry " + key]);
    }

    function exportSetAside(key: string): void {
        calls = calls.concat(["export " + key]);
    }

    Component.onCompleted: {
        setAside.append({ key: "s1", name: t("Liubov Hryhorenko", "Григоренко Любов", "Григоренко Любовь"), reason: t("The event was deleted by a manager", "Подію видалив керівник", "Событие удалил руководитель"), when: t("today, 09:15", "сьогодні, 09:15", "сегодня, 09:15") });
        journal.append({ when: t("09:15", "09:15", "09:15"), text: t("132 sent, 132 confirmed, 8 received", "Надіслано 132, підтверджено 132, отримано 8", "Отправлено 132, подтверждено 132, получено 8") });
        journal.append({ when: t("08:50", "08:50", "08:50"), text: t("No network", "Немає мережі", "Нет сети") });
        journal.append({ when: t("yesterday", "вчора", "вчера"), text: t("64 sent, 64 confirmed", "Надіслано 64, підтверджено 64", "Отправлено 64, подтверждено 64") });
    }
}
