// MockFormEdit.qml: a stand-in for FormEditModel: the draft of Z5.
import QtQuick

QtObject {
    id: root
    property string lang: "en"
    property var calls: []
    property string key
    property string title: t("AgroExpo 2026", "АгроЕкспо 2026: що потрібно господарствам", "АгроЭкспо 2026: что нужно хозяйствам")
    property string state: "live"
    property string stateText: t("Draft of version 4. Live: version 3, 212 answers", "Чернетка версії 4. Опублікована: версія 3, 212 відповідей", "Черновик версии 4. Опубликована: версия 3, 212 ответов")
    property bool unchanged: false
    property int nextVersion: 4
    property int liveVersion: 3
    property var languages: ["uk", "ru", "en"]
    property var languageNames: ({ uk: t("Ukrainian", "Українська", "Украинский"), ru: t("Russian", "Російська", "Русский"), en: t("English", "Англійська", "Английский") })
    property ListModel rows: ListModel {}
    property ListModel problems: ListModel {}
    property int blockers: 1
    property int hints: 1
    property string sizeText: t("9 questions, about 66 s", "9 запитань, близько 66 с", "9 вопросов, около 66 с")
    property int expected: 83
    property int measured: 81
    property string measuredText: t("Measured with version 3: 81 % of 212", "Виміряно з версією 3: 81 % із 212", "Измерено с версией 3: 81 % из 212")
    property var palette: [["one", "radio", t("One of several", "Одне з кількох", "Одно из нескольких")], ["many", "task", t("Several of several", "Кілька з кількох", "Несколько из нескольких")],
        ["yes_no", "contrast", t("Yes or no", "Так чи ні", "Да или нет")], ["text", "textsize", t("Short text", "Короткий текст", "Короткий текст")], ["int", "number", t("Whole number", "Ціле число", "Целое число")],
        ["stars", "star", t("Stars", "Зірки", "Звёзды")], ["nps", "gauge", t("Recommend, 0 to 10", "Порекомендує, 0–10", "Порекомендует, 0–10")], ["product", "box", t("Products", "Товари", "Товары")],
        ["consent", "shield", t("Consent", "Згода", "Согласие")], ["rank", "order", t("Put in order", "Упорядкувати", "Упорядочить")], ["matrix", "table", t("Table of choices", "Таблиця вибору", "Таблица выбора")],
        ["signature", "edit", t("Signature", "Підпис", "Подпись")]].map(type => ({ key: type[0], icon: type[1], label: type[2] }))
    property string selected
    readonly property string selectedKind: selected.length === 0 ? "" : selected === "needs" || selected === "contact" ? "section" : "question"
    property MockQuestion question: MockQuestion { lang: root.lang }
    property var sectionTitles: ({ uk: "Потреби", ru: "Нужды", en: "Needs" })
    property string sectionKind: "survey"
    property var sectionKinds: [{ key: "contact", label: t("Contact data", "Контактні дані", "Контактные данные") }, { key: "survey", label: t("Survey", "Опитування", "Опрос") }]
    property var titles: ({ uk: "АгроЕкспо 2026", ru: "", en: "AgroExpo 2026" })
    property var thanks: ({ uk: "Дякуємо!", ru: "Спасибо!", en: "Thank you!" })
    property var gradePoints: ({ A: "15", B: "5", C: "1" })
    property bool coupon: true
    property bool kiosk: true
    property bool web: false
    property ListModel events: ListModel {}
    signal questionAdded()
    signal wentLive(number: int)
    signal gone()

    function t(en: string, uk: string, ru: string): string {
        return lang === "uk" ? uk : lang === "ru" ? ru : en;
    }

    function did(call: string): void {
        calls = calls.concat([call]);
    }

    function row(key: string, number: int, title: string, detail: string, picture: string, more: var): void {
        rows.append(Object.assign({ key: key, kind: number === 0 ? "section" : "question", title: title, detail: detail, picture: picture,
            measured: "", missing: "", number: number, blocked: false, conditional: false, scored: false }, more));
    }

    function fill(): void {
        const answered = part => t("answered ", "відповіли ", "ответили ") + part + " %";
        rows.clear();
        row("contact", 0, t("Contact", "Контакт", "Контакт"), "", "", {});
        row("family", 1, t("Family name", "Прізвище", "Фамилия"), t("Short text", "Короткий текст", "Короткий текст"), "textsize", { measured: answered(99) });
        row("phone", 2, t("Telephone", "Телефон", "Телефон"), t("Telephone", "Телефон", "Телефон"), "phone", { measured: answered(98) });
        row("needs", 0, t("Needs", "Потреби", "Нужды"), "", "", {});
        row("area", 3, t("How many hectares do you farm?", "Скільки гектарів ви обробляєте?", "Сколько гектаров вы обрабатываете?"), t("One of several", "Одне з кількох", "Одно из нескольких"), "radio", { scored: true, measured: answered(97) });
        row("when", 4, t("When do you plan to buy?", "Коли плануєте купувати?", "Когда планируете покупать?"), t("One of several", "Одне з кількох", "Одно из нескольких"), "radio", { scored: true, measured: answered(91) + t(", left here 3 %", ", тут зупинились 3 %", ", здесь остановились 3 %") });
        row("products", 5, t("Products of interest", "Які товари цікавлять?", "Какие товары интересуют?"), t("Several of several", "Кілька з кількох", "Несколько из нескольких"), "task", { conditional: true, scored: true, missing: "RU", blocked: true, measured: answered(84) + t(", left here 6 %", ", тут зупинились 6 %", ", здесь остановились 6 %") });
        row("recommend", 6, t("How likely are you to recommend us?", "Чи порадите нас знайомим?", "Порекомендуете нас знакомым?"), t("Recommend, 0 to 10", "Порекомендує, 0–10", "Порекомендует, 0–10"), "gauge", {});
        problems.clear();
        problems.append({ key: "products", text: t("“Products of interest” has no text in this language: Russian.", "«Які товари цікавлять?»: немає тексту цією мовою: російська.", "«Какие товары интересуют?»: нет текста на этом языке: русский."), blocks: true });
        problems.append({ key: "contact", text: t("“Contact” mixes contact data with survey questions. Better keep them in two sections.", "«Контакт»: контактні дані змішано з опитуванням. Краще рознести їх на два розділи.", "«Контакт»: контактные данные смешаны с опросом. Лучше развести их на два раздела."), blocks: false });
        events.clear();
        events.append({ key: "e1", name: "AgroExpo 2026", detail: "", chosen: true });
        events.append({ key: "e2", name: t("Grain Technologies 2026", "Зернові технології 2026", "Зерновые технологии 2026"), detail: "", chosen: false });
    }

    function addQuestion(type: string): void {
        did("add " + type + " behind " + selected);
        row("new", 7, "", type, "radio", { missing: "UK, RU, EN", blocked: true });
        selected = "new";
        question.openNew(type);
        questionAdded();
    }

    function addSection(kind: string): void {
        did("addSection " + kind);
    }

    function move(key: string, by: int): void {
        did("move " + key + " " + by);
    }

    function place(key: string, behind: string): void {
        did("place " + key + " behind " + behind);
    }

    function duplicate(key: string): void {
        did("duplicate " + key);
    }

    function remove(key: string): void {
        did("remove " + key);
        selected = "";
    }

    function goLive(): void {
        did("goLive");
    }

    function setAnswering(open: bool): void {
        did("answering " + open);
    }

    function setLanguageUsed(language: string, used: bool): void {
        did("language " + language + " " + used);
    }

    function setEventUsed(event: string, used: bool): void {
        did("event " + event + " " + used);
    }

    function editSectionTitle(language: string, text: string): void {
        did("sectionTitle " + language + " " + text);
    }

    function editTitle(language: string, text: string): void {
        did("title " + language + " " + text);
    }

    function editThanks(language: string, text: string): void {
        did("thanks " + language + " " + text);
    }

    function editGrade(grade: string, points: string): void {
        did("grade " + grade + " " + points);
    }

    function flush(): void {
        did("flush");
    }

    onLangChanged: fill()
    onSelectedChanged: if (selected.length > 0 && !["needs", "contact", "new"].includes(selected))
        question.open(selected)
    Component.onCompleted: fill()
}
