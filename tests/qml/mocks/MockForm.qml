// MockForm.qml: a stand-in for FormModel.
import QtQuick

ListModel {
    id: root
    property string lang: "en"
    property var calls: []
    property var addable: [
        { field: "phones", label: t("Phone", "Телефон", "Телефон") },
        { field: "emails", label: t("E-mail", "Ел. пошта", "Эл. почта") },
        { field: "addresses", label: t("Address", "Адреса", "Адрес") },
        { field: "links", label: t("Web page", "Вебсторінка", "Веб-страница") },
    ]

    function t(en: string, uk: string, ru: string): string {
        return lang === "uk" ? uk : lang === "ru" ? ru : en;
    }

    function setValue(row: int, text: string): void {
        calls = calls.concat(["setValue " + row + " " + text]);
        setProperty(row, "value", text);
    }

    function add(field: string): void {
        calls = calls.concat(["add " + field]);
        line(field, field, "text", "", true, "", "");
    }

    function removeRow(row: int): void {
        calls = calls.concat(["removeRow " + row]);
        remove(row);
    }

    function line(path: string, label: string, kind: string, value: string, removable: bool, warning: string, section: string): void {
        append({ path: path, label: label, kind: kind, value: value, element: removable, removable: removable, warning: warning,
            placeholder: "", section: section });
    }

    Component.onCompleted: {
        const name = t("Name", "Ім'я", "Имя");
        const reach = t("Contacts", "Контакти", "Контакты");
        const work = t("Work", "Робота", "Работа");
        line("family", t("Family name", "Прізвище", "Фамилия"), "text", t("Koval", "Коваль", "Коваль"), false, "", name);
        line("given", t("Given name", "Ім'я", "Имя"), "text", t("Olha", "Ольга", "Ольга"), false, "", name);
        line("patronymic", t("Patronymic", "По батькові", "Отчество"), "text", t("Petrivna", "Петрівна", "Петровна"), false, "", name);
        line("phone1", t("Phone", "Телефон", "Телефон"), "phone", "+380 67 123 45 67", true, "", reach);
        line("phone2", t("Phone", "Телефон", "Телефон"), "phone", "050 700 11", true, t("Too short for Ukraine. It is kept as typed.", "Закоротко для України. Збережемо, як введено.", "Коротко для Украины. Сохраним, как введено."), reach);
        line("email1", t("E-mail", "Ел. пошта", "Эл. почта"), "email", "o.koval@lan-agro.ua", true, "", reach);
        line("company", t("Company", "Компанія", "Компания"), "text", t("Lan Ltd", "ТОВ «Лан»", "ООО «Лан»"), false, "", work);
        line("job", t("Job title", "Посада", "Должность"), "text", t("Agronomist", "Агрономка", "Агроном"), false, "", work);
    }
}
