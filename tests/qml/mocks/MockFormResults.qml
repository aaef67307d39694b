// MockFormResults.qml: a stand-in for FormResultsModel: 212 answers to the questionnaire of Z5.
import QtQuick
import Fairbook.Test

QtObject {
    id: root
    property string lang: "en"
    property var calls: []
    property string key
    property bool looking: false
    property bool loaded: true
    property int responses: 212
    property string summary: t("212 responses, finished: 172 (81 %)", "212 відповідей, завершили: 172 (81 %)", "212 ответов, закончили: 172 (81 %)")
    property string fewText
    property MockRows rows: MockRows {}
    property var versions: [{ key: "", label: t("All versions", "Усі версії", "Все версии") }, { key: "v3", label: t("Version 3", "Версія 3", "Версия 3") }]
    property var fairs: [{ key: "", label: t("All fairs", "Усі виставки", "Все выставки") }, { key: "e1", label: "AgroExpo 2026" }]
    property string version
    property string fair
    property string notice
    property string fileName: "agro-answers.xlsx"

    function t(en: string, uk: string, ru: string): string {
        return lang === "uk" ? uk : lang === "ru" ? ru : en;
    }

    function bar(label: string, count: int, share: real, words: string): var {
        return { label: label, count: count, share: share, words: words, head: false };
    }

    function row(key: string, title: string, kind: string, shown: string, more: var): void {
        rows.append(Object.assign({ key: key, title: title, typeName: "", kind: kind, shownText: shown, dropText: "", figure: "", note: "", bars: [], texts: [] }, more));
    }

    function shown(asked: int, answered: int): string {
        return t("Asked ", "Запитано ", "Спрошено ") + asked + t(", answered ", ", відповіли ", ", ответили ") + answered;
    }

    function fill(): void {
        rows.clear();
        row("area", t("How many hectares do you farm?", "Скільки гектарів ви обробляєте?", "Сколько гектаров вы обрабатываете?"), "bars", shown(206, 200), { bars: [
            bar(t("under 50", "до 50", "до 50"), 96, 0.48, "48 %"), bar(t("50 to 500", "від 50 до 500", "от 50 до 500"), 71, 0.355, "36 %"), bar(t("over 500", "понад 500", "свыше 500"), 33, 0.165, "17 %")] });
        row("products", t("Products of interest", "Які товари цікавлять?", "Какие товары интересуют?"), "bars", shown(120, 101), { dropText: t("Stopped here: 7 (6 %)", "Тут зупинились: 7 (6 %)", "Здесь остановились: 7 (6 %)"), bars: [
            bar(t("seed drills", "сівалки", "сеялки"), 64, 0.63, "63 %"), bar(t("sprayers", "обприскувачі", "опрыскиватели"), 52, 0.51, "51 %"), bar(t("none of these", "нічого з цього", "ничего из этого"), 0, 0, "0 %")] });
        row("tractors", t("How many tractors?", "Скільки тракторів?", "Сколько тракторов?"), "histogram", shown(64, 60), { figure: t("Median 4, from 0 to 22", "Медіана 4, від 0 до 22", "Медиана 4, от 0 до 22"),
            bars: [bar(t("0 to 2", "від 0 до 2", "от 0 до 2"), 18, 0.75, "18"), bar(t("3 to 5", "від 3 до 5", "от 3 до 5"), 24, 1, "24"), bar(t("6 to 8", "від 6 до 8", "от 6 до 8"), 12, 0.5, "12")] });
        row("wish", t("Anything else?", "Що ще важливо?", "Что ещё важно?"), "texts", shown(190, 31), { note: t("Not asked any more", "Більше не запитується", "Больше не спрашивается"),
            texts: [t("Spare parts within a day", "Запчастини за день", "Запчасти за день"), t("A price in hryvnia", "Ціна в гривні", "Цена в гривне"), t("Training for drivers", "Навчання для механізаторів", "Обучение для механизаторов")] });
    }

    function exportTo(file: url): void {
        calls = calls.concat(["export"]);
    }

    function dismiss(): void {
        notice = "";
    }

    onLangChanged: fill()
    Component.onCompleted: fill()
}
