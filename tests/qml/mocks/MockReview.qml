// MockReview.qml: a stand-in for ReviewModel: six clashes of three kinds.
import QtQuick

QtObject {
    id: root
    property ListModel rows: ListModel {}
    readonly property int count: rows.count
    property string lang: "en"
    property var calls: []
    property int currentIndex: 0
    property int trivialCount: 2
    property int doneCount: 3
    property string undoText
    property QtObject current: QtObject {
        property string recordName: root.currentIndex < root.count ? root.rows.get(root.currentIndex).recordName : ""
        property string recordKey: root.currentIndex < root.count ? root.rows.get(root.currentIndex).record : ""
        property string fieldLabel: root.currentIndex < root.count ? root.rows.get(root.currentIndex).field : ""
        property string kind: root.currentIndex < root.count ? root.rows.get(root.currentIndex).kind : ""
        property string mergedInto: kind === "edited_after_merge" ? root.t("Marta Kravets, Agro-Sad", "Кравець Марта, Агро-Сад", "Кравец Марта, Агро-Сад") : ""
        property string before: root.currentIndex === 0 ? "" : root.t("Lan", "Лан", "Лан")
        property bool canKeepBoth: root.currentIndex === 0
        property bool trivial: false
        property var values: kind === "edited_after_merge" ? root.late : root.answers
    }
    property ListModel answers: ListModel {}
    property ListModel late: ListModel {}

    function t(en: string, uk: string, ru: string): string {
        return lang === "uk" ? uk : lang === "ru" ? ru : en;
    }

    function did(call: string): void {
        calls = calls.concat([call]);
    }

    function settled(call: string): void {
        did(call);
        rows.remove(currentIndex);
        currentIndex = 0;
        doneCount += 1;
    }

    function keep(dot: string): void {
        settled("keep " + dot);
    }

    function keepBoth(): void {
        settled("keepBoth");
    }

    function keepEdited(text: string): void {
        settled("keepEdited " + text);
    }

    function later(): void {
        did("later");
        currentIndex = (currentIndex + 1) % count;
    }

    function resolveTrivial(): void {
        did("resolveTrivial");
        trivialCount = 0;
    }

    function restoreRecord(): void {
        settled("restoreRecord");
    }

    function confirmDelete(): void {
        settled("confirmDelete");
    }

    function keepMerged(): void {
        settled("keepMerged");
    }

    function takeApart(): void {
        settled("takeApart");
    }

    function open(key: string): void {
        did("open " + key);
    }

    Component.onCompleted: {
        const phone = t("Phone", "Телефон", "Телефон");
        const company = t("Company", "Компанія", "Компания");
        rows.append({ key: "r1", record: "c3", recordName: t("Olha Koval", "Коваль Ольга", "Коваль Ольга"), field: phone, kind: "value" });
        rows.append({ key: "r2", record: "c5", recordName: t("Ivan Melnyk", "Мельник Іван", "Мельник Иван"), field: company, kind: "value" });
        rows.append({ key: "r3", record: "c1", recordName: t("Serhii Bondar", "Бондар Сергій", "Бондарь Сергей"), field: "", kind: "edited_after_delete" });
        rows.append({ key: "r4", record: "c6", recordName: t("Liudmyla Khrystorozhdestvenska", "Христорождественська Людмила", "Христорождественская Людмила"), field: t("Job title", "Посада", "Должность"), kind: "value" });
        rows.append({ key: "r6", record: "c9", recordName: t("Kravets M.", "Кравець М.", "Кравец М."), field: "", kind: "edited_after_merge" });
        rows.append({ key: "r5", record: "c8", recordName: "John Whitfield", field: t("Grade", "Оцінка", "Оценка"), kind: "value" });
        answers.append({ dot: "a.12", field: "", value: "+380 67 123 45 67", author: t("Petro", "Петро", "Пётр"), device: t("tablet 3", "планшет 3", "планшет 3"), when: t("today, 10:42", "сьогодні, 10:42", "сегодня, 10:42"), shown: false, mine: true });
        answers.append({ dot: "b.7", field: "", value: "+380 67 123 45 76", author: t("Olena", "Олена", "Елена"), device: t("phone", "телефон", "телефон"), when: t("today, 14:02", "сьогодні, 14:02", "сегодня, 14:02"), shown: true, mine: false });
        late.append({ dot: "b.8", field: phone, value: "+380 50 111 22 33", author: t("Olena", "Олена", "Елена"), device: t("phone", "телефон", "телефон"), when: t("today, 14:05", "сьогодні, 14:05", "сегодня, 14:05"), shown: false, mine: false });
        late.append({ dot: "b.9", field: t("Note", "Нотатка", "Заметка"), value: t("Asks for a price list by Friday", "Просить прайс до п'ятниці", "Просит прайс до пятницы"), author: t("Olena", "Олена", "Елена"), device: t("phone", "телефон", "телефон"), when: t("today, 14:06", "сьогодні, 14:06", "сегодня, 14:06"), shown: false, mine: false });
    }
}
