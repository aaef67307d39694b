// MockClients.qml: a stand-in for ClientListModel.
import QtQuick

ListModel {
    id: root
    property string lang: "en"
    property var calls: []
    property string searchText
    property string filterGrade
    property string filterDelivery
    property bool onlyThisEvent: false
    property bool trash: false
    property bool recentFirst: false
    property string shownText: searchText.length > 0 ? t("3 of 1,248", "3 з 1 248", "3 из 1 248") : t("1,248 clients", "1 248 клієнтів", "1 248 клиентов")
    property int total: 1248
    property bool busy: false
    property string selectedKey: "c3"
    property string emptyText: total > 0
        ? t("Nobody matches. Try part of the name, the company or the last digits of the phone.",
            "Нікого не знайшли. Спробуйте частину імені, компанію або останні цифри телефону.",
            "Никого не нашли. Попробуйте часть имени, компанию или последние цифры телефона.")
        : t("Everybody you capture will stand here, with or without a network.",
            "Усі, кого ви запишете, будуть тут: з мережею чи без неї.",
            "Все, кого вы запишете, будут здесь: с сетью и без неё.")
    dynamicRoles: false

    function t(en: string, uk: string, ru: string): string {
        return lang === "uk" ? uk : lang === "ru" ? ru : en;
    }

    function open(key: string): void {
        calls = calls.concat(["open " + key]);
        selectedKey = key;
    }

    function remove_(key: string): void {
        calls = calls.concat(["remove " + key]);
    }

    function restore(key: string): void {
        calls = calls.concat(["restore " + key]);
    }

    function fill(): void {
        const day = t("d", " дн", " дн");
        const people = [
            [t("Serhii Bondar", "Бондар Сергій", "Бондарь Сергей"), t("Nyva Agro Holding", "Агрохолдинг «Нива»", "Агрохолдинг «Нива»"), "…11 20", "B", "confirmed", false, "9" + day],
            [t("Yevhen Galagan", "Ґалаґан Євген", "Галаган Евгений"), t("Galagan & Sons", "ФОП Ґалаґан", "ИП Галаган"), "…70 03", "C", "confirmed", false, "2" + day],
            [t("Olha Koval", "Коваль Ольга", "Коваль Ольга"), t("Lan Ltd", "ТОВ «Лан»", "ООО «Лан»"), "…45 67", "A", "on_device", true, t("today", "сьогодні", "сегодня")],
            [t("Maksym Kovalchuk", "Ковальчук Максим", "Ковальчук Максим"), t("Chornozem", "ПП «Чорнозем»", "ЧП «Чернозём»"), "…88 41", "", "on_device", false, t("today", "сьогодні", "сегодня")],
            [t("Ivan Melnyk", "Мельник Іван", "Мельник Иван"), t("Zoria Farm", "ФГ «Зоря»", "КФХ «Заря»"), "…45 67", "B", "confirmed", false, "5" + day],
            [t("Liudmyla Khrystorozhdestvenska", "Христорождественська Людмила Володимирівна", "Христорождественская Людмила Владимировна"),
                t("Dnipropetrovsk Regional Agrarian Union", "Дніпропетровська обласна аграрна спілка", "Днепропетровский областной аграрный союз"), "…02 18", "A", "attention", false, "1" + day],
            [t("Taras Shevchuk", "Шевчук Тарас", "Шевчук Тарас"), "", "…45 67", "C", "confirmed", false, "9" + day],
            ["John Whitfield", "Whitfield Seeds GmbH", "…90 12", "A", "confirmed", false, "3" + day],
        ];
        clear();
        for (let i = 0; i < people.length; ++i) {
            const [name, company, phone, grade, delivery, conflict, last] = people[i];
            append({ key: "c" + (i + 1), name: name, company: company, phone: phone, fullPhone: phone, email: "", jobTitle: "",
                grade: grade, delivery: delivery, conflict: conflict, why: "", lastContact: last,
                section: name.charAt(0) });
        }
    }

    function fillFound(): void {
        clear();
        const why = t("phone +380 67 123 45 67", "телефон +380 67 123 45 67", "телефон +380 67 123 45 67");
        const names = [t("Olha Koval", "Коваль Ольга", "Коваль Ольга"), t("Ivan Melnyk", "Мельник Іван", "Мельник Иван"), t("Taras Shevchuk", "Шевчук Тарас", "Шевчук Тарас")];
        for (let i = 0; i < names.length; ++i)
            append({ key: "f" + i, name: names[i], company: "", phone: "…45 67", fullPhone: "", email: "", jobTitle: "", grade: ["A", "B", "C"][i],
                delivery: i === 0 ? "on_device" : "confirmed", conflict: false, why: why, lastContact: "", section: names[i].charAt(0) });
    }

    Component.onCompleted: fill()
}
