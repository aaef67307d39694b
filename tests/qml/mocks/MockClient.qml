// MockClient.qml: a stand-in for ClientModel, with one client who has everything.
import QtQuick
import Fairbook.Test

QtObject {
    id: root
    property string lang: "en"
    property var calls: []
    property string key: "c3"
    property string title: t("Olha Koval", "Коваль Ольга Петрівна", "Коваль Ольга Петровна")
    property string subtitle: t("Agronomist, Lan Ltd", "Агрономка, ТОВ «Лан»", "Агроном, ООО «Лан»")
    property string grade: "A"
    property string delivery: "on_device"
    property string deliveryText: ""
    property string owner: t("Petro Savchenko", "Петро Савченко", "Пётр Савченко")
    property bool hasConflict: true
    property int conflictCount: 1
    property bool deleted: false
    property bool loading: false
    property bool editing: false
    property ListModel fields: ListModel {}
    property ListModel history: ListModel {}
    property ListModel consents: ListModel {}
    property QtObject answers: QtObject {
        property MockRows rows: MockRows {}
        property int count: rows.count
    }
    property ListModel tasks: ListModel {}
    property MockPhotos photos: MockPhotos { lang: root.lang }
    property MockForm form: MockForm { lang: root.lang }

    function t(en: string, uk: string, ru: string): string {
        return lang === "uk" ? uk : lang === "ru" ? ru : en;
    }

    function did(call: string): void {
        calls = calls.concat([call]);
    }

    function addNote(text: string): void {
        did("addNote " + text);
    }

    function setGrade(code: string): void {
        did("setGrade " + code);
        grade = code;
    }

    function toggleTask(key: string): void {
        did("toggleTask " + key);
    }

    function remove(): void {
        did("remove");
        deleted = true;
    }

    function restore(): void {
        did("restore");
        deleted = false;
    }

    function beginEdit(): void {
        did("beginEdit");
        editing = true;
    }

    function reviewConflict(): void {
        did("reviewConflict");
    }

    function save(): void {
        did("save");
        editing = false;
    }

    function cancel(): void {
        did("cancel");
        editing = false;
    }

    function field(label: string, kind: string, value: string, secondary: string, conflict: bool): void {
        fields.append({ path: kind + fields.count, field: kind, label: label, kind: kind, value: value, raw: value, secondary: secondary,
            conflict: conflict, changedBy: conflict ? t("Olena, 14:02", "Олена, 14:02", "Елена, 14:02") : "" });
    }

    function happened(when: string, kind: string, title: string, text: string, author: string, delivery: string): void {
        history.append({ key: "h" + history.count, when: when, kind: kind, title: title, text: text, author: author, delivery: delivery });
    }

    function clearAll(): void {
        fields.clear();
        history.clear();
        consents.clear();
        answers.rows.rows = [];
        tasks.clear();
    }

    Component.onCompleted: {
        const petro = t("Petro", "Петро", "Пётр");
        const olena = t("Olena", "Олена", "Елена");
        field(t("Phone", "Телефон", "Телефон"), "phone", "+380 67 123 45 67", t("mobile", "мобільний", "мобильный"), true);
        field(t("Phone", "Телефон", "Телефон"), "phone", "+380 50 700 11 01", t("work", "робочий", "рабочий"), false);
        field(t("E-mail", "Ел. пошта", "Эл. почта"), "email", "o.koval@lan-agro.ua", "", false);
        field(t("Address", "Адреса", "Адрес"), "address", t("Vinnytsia region, Haisyn", "Вінницька обл., Гайсин", "Винницкая обл., Гайсин"), "", false);
        field(t("Birthday", "День народження", "День рождения"), "date", t("12 May", "12 травня", "12 мая"), t("year unknown", "рік невідомий", "год неизвестен"), false);
        field(t("Tags", "Мітки", "Метки"), "tag", t("seed drills, spare parts", "сівалки, запчастини", "сеялки, запчасти"), "", false);
        tasks.append({ key: "t1", title: t("Call Olha Koval", "Подзвонити Ользі Коваль", "Позвонить Ольге Коваль"), due: t("by 21 November (grade A: 48 hours)", "до 21 листопада (оцінка A: 48 годин)", "до 21 ноября (оценка A: 48 часов)"), done: false, overdue: false });
        tasks.append({ key: "t2", title: t("Send the catalogue", "Надіслати каталог", "Отправить каталог"), due: t("was due 20 November", "треба було до 20 листопада", "нужно было до 20 ноября"), done: false, overdue: true });
        happened(t("today, 10:42", "сьогодні, 10:42", "сегодня, 10:42"), "capture", t("Met at AgroExpo 2026", "Зустріч на AgroExpo 2026", "Встреча на AgroExpo 2026"), "", petro, "on_device");
        happened(t("today, 10:42", "сьогодні, 10:42", "сегодня, 10:42"), "note", t("Note", "Нотатка", "Заметка"), t("Seed drills, 400 ha. Decides in December with her director.", "Сівалки, 400 га. Вирішує в грудні разом із директором.", "Сеялки, 400 га. Решает в декабре вместе с директором."), petro, "on_device");
        happened(t("14 March", "14 березня", "14 марта"), "call", t("Call", "Дзвінок", "Звонок"), t("Asked for the price list of spare parts.", "Просила прайс на запчастини.", "Просила прайс на запчасти."), olena, "confirmed");
        happened(t("14 November 2024", "14 листопада 2024", "14 ноября 2024"), "consent", t("Consent: e-mail, call", "Згода: пошта, дзвінки", "Согласие: почта, звонки"), "", olena, "confirmed");
        happened(t("14 November 2024", "14 листопада 2024", "14 ноября 2024"), "change", t("Job title: Agronomist", "Посада: агрономка", "Должность: агроном"), "", olena, "confirmed");
        answers.rows.rows = [
            { key: "r2", title: t("Agro Expo v3", "Агро Експо v3", "Агро Экспо v3"), detail: t("today 10:43, score 7, grade B, to be finished", "сьогодні 10:43, бали 7, клас B, ще не завершено", "сегодня 10:43, баллы 7, класс B, ещё не закончено"), unfinished: true,
                answers: [{ asked: t("How many hectares do you farm?", "Скільки гектарів ви обробляєте?", "Сколько гектаров вы обрабатываете?"), said: t("over 500", "понад 500", "свыше 500") },
                    { asked: t("Products of interest", "Що цікавить?", "Что интересует?"), said: t("sprayers, seed drills", "обприскувачі, сівалки", "опрыскиватели, сеялки") }] },
            { key: "r1", title: t("Agro Expo v1", "Агро Експо v1", "Агро Экспо v1"), detail: t("14 November 2024, score 15, grade A", "14 листопада 2024, бали 15, клас A", "14 ноября 2024, баллы 15, класс A"), unfinished: false,
                answers: [{ asked: t("When do you plan to buy?", "Коли плануєте купувати?", "Когда планируете покупать?"), said: t("this season", "цього сезону", "в этом сезоне") }] },
        ];
        consents.append({ channel: t("E-mail", "Пошта", "Почта"), state: t("yes", "так", "да"), code: "given", when: t("14 November 2024", "14 листопада 2024", "14 ноября 2024"), by: olena, wording: "uk v1" });
        consents.append({ channel: t("Calls", "Дзвінки", "Звонки"), state: t("no", "ні", "нет"), code: "refused", when: t("today, 10:42", "сьогодні, 10:42", "сегодня, 10:42"), by: petro, wording: "uk v1" });
        consents.append({ channel: "SMS", state: t("not asked", "не питали", "не спрашивали"), code: "not_asked", when: "", by: "", wording: "" });
    }
}
