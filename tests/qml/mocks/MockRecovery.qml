// MockRecovery.qml: a stand-in for RecoverModel.
import QtQuick

QtObject {
    id: root
    property string lang: "en"
    property var calls: []
    property string state: "damaged"
    property string problem
    property bool holes: false
    property string unsentText: t("12 changes that were not sent yet are safe", "12 ненадісланих змін збережено", "12 неотправленных изменений сохранены")
    property string recordsText: t("1,204 records of the server were kept; the rest comes with the next sync", "1204 записи сервера збережено; решта прийде з наступною синхронізацією", "1204 записи сервера сохранены; остальное придёт со следующей синхронизацией")
    property string enrolText
    property string aside: "C:/Fairbook/damaged-1"

    function t(en: string, uk: string, ru: string): string {
        return lang === "uk" ? uk : lang === "ru" ? ru : en;
    }

    function did(call: string): void {
        calls = calls.concat([call]);
    }

    function recover(): void {
        did("recover");
        state = "working";
    }

    function open(): void {
        did("open");
    }

    function leave(): void {
        did("leave");
    }
}
