// MockPhotos.qml: a stand-in for PhotosModel: a card, a badge that is only here, a machine whose original is elsewhere.
import QtQuick

QtObject {
    id: root
    property string lang: "en"
    property var calls: []
    property ListModel rows: ListModel {}
    readonly property int count: rows.count
    property bool adding: false
    property string refusal

    function t(en: string, uk: string, ru: string): string {
        return lang === "uk" ? uk : lang === "ru" ? ru : en;
    }

    function did(call: string): void {
        calls = calls.concat([call]);
    }

    function fetch(key: string): void {
        did("fetch " + key);
    }

    function addFiles(files: var): void {
        did("addFiles " + files.length);
    }

    function paste(): bool {
        did("paste");
        return true;
    }

    function remove(key: string): void {
        did("remove " + key);
    }

    function dismiss(): void {
        did("dismiss");
        refusal = "";
    }

    /// The third one, as PhotosModel says where its original is.
    function machineIs(place: string): void {
        const notes = {
            here: "",
            away: t("The original is not on this device", "Оригіналу немає на цьому пристрої", "Оригинала нет на этом устройстве"),
            waiting: t("The original is not on this device yet. It will come with the next sync", "Оригіналу ще немає на цьому пристрої. Він надійде з наступним обміном", "Оригинала ещё нет на этом устройстве. Он придёт со следующим обменом"),
            coming: t("The original is on its way: 1.2 of 3.4 MB", "Оригінал надходить: 1,2 з 3,4 МБ", "Оригинал в пути: 1,2 из 3,4 МБ"),
        };
        rows.set(2, { place: place, note: notes[place], progress: place === "coming" ? 0.35 : -1 });
    }

    function fill(): void {
        const petro = t("Petro", "Петро", "Пётр");
        const olena = t("Olena", "Олена", "Елена");
        const row = (key, file, title, detail, place, note) => rows.append({ key: key, title: title, detail: detail,
            thumb: Qt.resolvedUrl("photos/" + file).toString(), original: Qt.resolvedUrl("photos/" + file).toString(),
            place: place, note: note, progress: -1 });
        rows.clear();
        row("p1", "card.svg", t("Card, front", "Лицьовий бік візитки", "Лицевая сторона визитки"), t("today 10:42, ", "сьогодні 10:42, ", "сегодня 10:42, ") + petro, "here", "");
        row("p2", "badge.svg", t("Badge", "Бейдж", "Бейдж"), t("today 10:43, ", "сьогодні 10:43, ", "сегодня 10:43, ") + petro, "unsent", t("Only on this device so far", "Поки що лише на цьому пристрої", "Пока только на этом устройстве"));
        row("p3", "drill.svg", t("Photo", "Фото", "Фото"), "14 " + t("March, ", "березня, ", "марта, ") + olena, "away", "");
        machineIs("away");
    }

    Component.onCompleted: fill()
}
