// MockCapture.qml: a stand-in for CaptureModel that remembers what was asked.
import QtQuick

QtObject {
    id: root
    property string lang: "en"
    property var calls: []
    property string family
    property string given
    property string patronymic
    property string phone
    property string email
    property string company
    property string jobTitle
    property string note
    property string grade
    property bool mayEmail: false
    property bool mayCall: false
    property bool maySms: false
    property var promised: []
    property string gradeRule: grade === "A" ? t("Call within 48 hours", "Подзвонити за 48 годин", "Позвонить за 48 часов") : ""
    property string phonePlaceholder: "+380 67 123 45 67"
    property string consentWording: t("\"May we write or call you about our offers?\" Asked aloud.",
        "«Чи можна писати й дзвонити вам про наші пропозиції?» Питаємо вголос.",
        "«Можно ли писать и звонить вам о наших предложениях?» Спрашиваем вслух.")
    property string consentVersion: lang + " v1"
    property string phoneWarning
    property string emailWarning
    property string emailHint
    property bool empty: family.length + given.length + phone.length + email.length + company.length + note.length === 0
        && attachedKey.length === 0 && codeText.length === 0
    property string savedText
    property ListModel known: ListModel {}
    property string attachedKey
    property string attachedName
    property ListModel today: ListModel {}
    property int todayCount: 0
    property string codeText
    property QtObject codes: QtObject {
        property bool reading: false
        property string problem
        property ListModel choices: ListModel {}
        property int choiceCount: choices.count
        property string held ///< what the clipboard has
        function readFile(file: url): void {
            root.note_("readFile " + file);
            root.takeCode("MECARD:N:Koval,Olha;;");
        }
        function paste(): bool {
            root.note_("paste");
            root.takeCode(held);
            return true;
        }
        function choose(index: int): void {
            const payload = choices.get(index).payload;
            choices.clear();
            root.takeCode(payload);
        }
        function dismiss(): void {
            problem = "";
            choices.clear();
        }
    }
    signal codeTaken()
    signal saved(key: string)
    signal focusFirst()

    function t(en: string, uk: string, ru: string): string {
        return lang === "uk" ? uk : lang === "ru" ? ru : en;
    }

    function note_(call: string): void {
        calls = calls.concat([call]);
    }

    function takeCode(payload: string): void {
        note_("takeCode " + payload);
        if (payload.startsWith("MECARD:")) {
            family = t("Koval", "Коваль", "Коваль");
            given = t("Olha", "Ольга", "Ольга");
            codeText = t("Filled in from a code. The code is kept as it was read.",
                "Заповнено з коду. Сам код зберігається таким, як прочитано.",
                "Заполнено из кода. Сам код сохраняется таким, как прочитан.");
        } else {
            codeText = t("This code says nothing that Fairbook understands. It is kept as it was read.",
                "Fairbook не розуміє цього коду. Він зберігається таким, як прочитано.",
                "Fairbook не понимает этого кода. Он сохраняется таким, как прочитан.");
        }
        codeTaken();
    }

    function togglePromise(code: string): void {
        promised = promised.indexOf(code) >= 0 ? promised.filter(one => one !== code) : promised.concat([code]);
    }

    function acceptEmailHint(): void {
        note_("acceptEmailHint");
        emailHint = "";
    }

    function attach(key: string): void {
        note_("attach " + key);
        attachedKey = key;
        attachedName = t("Olha Koval", "Коваль Ольга", "Коваль Ольга");
    }

    function detach(): void {
        note_("detach");
        attachedKey = "";
    }

    function clear(): void {
        family = given = patronymic = phone = email = company = jobTitle = note = grade = "";
        mayEmail = mayCall = maySms = false;
        promised = [];
        attachedKey = "";
        codeText = "";
        codes.dismiss();
        savedText = "";
    }

    function save(): void {
        note_("save " + family);
        clear();
        saved("k-new");
    }

    function saveAndNew(): void {
        note_("saveAndNew " + family);
        clear();
        saved("k-new");
        focusFirst();
    }

    function fill(): void {
        family = t("Koval", "Коваль", "Коваль");
        given = t("Olha", "Ольга", "Ольга");
        phone = "+380 67 123 45 67";
        email = "o.koval@lan-agro.ua";
        company = t("Lan Ltd", "ТОВ «Лан»", "ООО «Лан»");
        jobTitle = t("Agronomist", "Агрономка", "Агроном");
        grade = "A";
        promised = ["catalogue", "call"];
        mayEmail = true;
        mayCall = true;
        note = t("Seed drills, 400 ha. Decides in December with her director.",
            "Сівалки, 400 га. Вирішує в грудні разом із директором.",
            "Сеялки, 400 га. Решает в декабре вместе с директором.");
        savedText = t("Draft saved on this device 10:42:07", "Чернетку збережено на цьому пристрої о 10:42:07",
            "Черновик сохранён на этом устройстве в 10:42:07");
    }

    function fillKnown(): void {
        known.clear();
        known.append({ key: "k1", name: t("Olha Koval", "Коваль Ольга", "Коваль Ольга"),
            company: t("Lan Ltd", "ТОВ «Лан»", "ООО «Лан»"), why: t("same phone", "той самий телефон", "тот же телефон"),
            lastMet: t("met in November 2024", "бачились у листопаді 2024", "виделись в ноябре 2024") });
    }

    function fillToday(): void {
        const rows = [
            ["10:42", t("Kateryna Shevchenko-Bondarenko", "Шевченко-Бондаренко Катерина", "Шевченко-Бондаренко Екатерина"), "A", "on_device"],
            ["10:31", t("Ivan Melnyk", "Мельник Іван", "Мельник Иван"), "B", "on_device"],
            ["10:24", t("Liubov Hryhorenko", "Григоренко Любов", "Григоренко Любовь"), "", "attention"],
            ["10:02", t("Petro Bondar", "Бондар Петро", "Бондарь Пётр"), "C", "confirmed"],
            ["09:48", t("Zoria Farm", "ФГ «Зоря»", "КФХ «Заря»"), "B", "confirmed"],
            ["09:31", "John Whitfield", "A", "confirmed"],
            ["09:15", t("Yevhen Galagan", "Ґалаґан Євген", "Галаган Евгений"), "C", "confirmed"],
        ];
        today.clear();
        for (const [time, name, letter, delivery] of rows)
            today.append({ key: "t" + time, time: time, name: name, grade: letter, delivery: delivery });
        todayCount = 38;
    }

    Component.onCompleted: fillToday()
}
