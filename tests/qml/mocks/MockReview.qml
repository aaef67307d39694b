// MockReview.qml: a stand-in for ReviewModel: five clashes of three kinds.
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
        property string before: root.currentIndex === 0 ? "" : root.t("Lan", "Лан", "Лан")
        property bool canKeepBoth: root.currentIndex === 0
        property bool trivial: false
        property ListModel values: ListModel {}
    }

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
        rows.append({ key: "r5", record: "c8", recordName: "John Whitfield", field: t("Grade", "Оцінка", "Оценка"), kind: "value" });
        current.values.append({ dot: "a.12", value: "+380 67 123 45 67", author: t("Petro", "Петро", "Пётр"), device: t("tablet 3", "планшет 3", "планшет 3"), when: t("today, 10:42", "сьогодні, 10:42", "сегодня, 10:42"), shown: false, mine: true });
        current.values.append({ dot: "b.7", value: "+380 67 123 45 76", author: t("Olena", "Олена", "Елена"), device: t("phone", "телефон", "телефон"), when: t("today, 14:02", "сьогодні, 14:02", "сегодня, 14:02"), shown: true, mine: false });
    }
}
