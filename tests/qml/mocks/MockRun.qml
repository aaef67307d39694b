// MockRun.qml: a stand-in for RunModel: a questionnaire for farmers, of every kind of question.
import QtQuick
import Fairbook.Test

QtObject {
    id: root
    property string lang: "en"
    property var calls: []
    property bool active: false
    property bool trial: false
    property string title: t("Agro Expo v3", "Агро Експо v3", "Агро Экспо v3")
    property string clientName: t("Olha Koval", "Коваль Ольга", "Коваль Ольга")
    property string language: lang
    property var languages: ["uk", "ru", "en"]
    property MockRows questions: MockRows {}
    property MockRows sections: MockRows {}
    property bool onePage: true
    property int place: 0
    property bool atEnd: place + 1 >= questions.count
    property bool finished: false
    property string thanks: t("Thank you! Your gift waits at the stand.", "Дякуємо! Подарунок чекає на стенді.", "Спасибо! Подарок ждёт на стенде.")
    property string coupon: "K7F29-QXM4T"
    property string couponToTell
    property var words: ({ yes: t("Yes", "Так", "Да"), no: t("No", "Ні", "Нет"), other: t("Something else", "Інше", "Другое"),
        upTo: t("Choose up to %1", "Виберіть щонайбільше %1", "Выберите не больше %1"), yourAnswer: t("Your answer", "Ваша відповідь", "Ваш ответ"),
        inOrder: t("Tap in the order of importance", "Торкайтеся за порядком важливості", "Нажимайте в порядке важности"), up: "%1", down: "%1",
        unlikely: t("not at all", "точно ні", "точно нет"), likely: t("very likely", "точно так", "точно да"), outOf: "%1 / %2",
        signHere: t("Sign here", "Підпишіть тут", "Распишитесь здесь"), signAgain: t("Sign again", "Підписати ще раз", "Расписаться ещё раз"),
        thePhoto: "", addPhoto: "", anotherPhoto: "", takeAway: "", newer: "", language: "", next: t("Next", "Далі", "Далее"), back: t("Back", "Назад", "Назад"),
        done: t("Done", "Готово", "Готово"), leave: t("Leave", "Вийти", "Выйти"), here: t("I am here", "Я тут", "Я здесь"), thanks: "",
        still: t("Still there? Your answers leave the screen in %1 s.", "Ви ще тут? За %1 с відповіді зникнуть з екрана.", "Вы ещё здесь? Через %1 с ответы исчезнут с экрана."),
        coupon: t("Show this code at the stand", "Покажіть цей код на стенді", "Покажите этот код на стенде") })
    property string scoreText: t("Score 7, grade B", "Бали: 7, клас B", "Баллы: 7, класс B")
    property string nextGradeText: t("8 more for grade A", "Ще 8 до класу A", "Ещё 8 до класса A")
    property var scoreLines: [t("How many hectares do you farm? over 500 (+5)", "Скільки гектарів ви обробляєте? понад 500 (+5)", "Сколько гектаров вы обрабатываете? свыше 500 (+5)")]
    property var hidden: [t("How many tractors?: asked when \"Products of interest\" includes seed drills", "Скільки тракторів?: питають, коли «Що цікавить?» містить сівалки", "Сколько тракторов?: спрашивают, когда «Что интересует?» содержит сеялки")]
    property string missingText: t("2 answers still asked for. Done works all the same.", "Бракує 2 відповідей. «Готово» працює й так.", "Не хватает 2 ответов. «Готово» работает и так.")
    property string savedText: t("Saved on this device, 10:43:30", "Збережено на цьому пристрої, 10:43:30", "Сохранено на этом устройстве, 10:43:30")
    property string problem
    property string unfinishedText
    property MockRows forms: MockRows {}
    property int formCount: forms.count
    signal opened()
    signal ended(client: string)

    function t(en: string, uk: string, ru: string): string {
        return lang === "uk" ? uk : lang === "ru" ? ru : en;
    }

    function did(call: string): void {
        calls = calls.concat([call]);
    }

    function at(key: string): int {
        return questions.rows.findIndex(row => row.key === key);
    }

    function question(key: string, editor: string, text: string, more: var): var {
        return Object.assign({ key: key, editor: editor, type: editor, section: "", number: 1, text: text, hint: "",
            value: "", other: "", mark: "", thumb: "", otherAllowed: false, wanted: false, most: 0, options: [],
            lines: [], chosen: [], grid: {} }, more);
    }

    function options(list: var): var {
        return list.map((text, index) => ({ key: "o" + (index + 1), text: text }));
    }

    function live(count: int): void {
        const both = [{ key: "f1", title: t("Agro Expo", "Агро Експо", "Агро Экспо"), kiosk: true },
            { key: "f2", title: t("Spare parts", "Запчастини", "Запчасти"), kiosk: false }];
        forms.rows = both.slice(0, count);
    }

    function clear(): void {
        calls = [];
        active = false;
        trial = false;
        finished = false;
        onePage = true;
        place = 0;
        problem = "";
        unfinishedText = "";
        forms.rows = [];
    }

    function fill(): void {
        questions.rows = [
            question("phone", "text", t("Telephone", "Телефон", "Телефон"), { type: "phone", section: t("Contact", "Контакт", "Контакт"), value: "+380 67 123 45 67" }),
            question("area", "choice", t("How many hectares do you farm?", "Скільки гектарів ви обробляєте?", "Сколько гектаров вы обрабатываете?"), { most: 1, section: t("Needs", "Потреби", "Потребности"), chosen: ["o3"],
                options: options([t("under 50", "до 50", "до 50"), t("50 to 500", "50–500", "50–500"), t("over 500", "понад 500", "свыше 500")]) }),
            question("products", "choice", t("Products of interest", "Що цікавить?", "Что интересует?"), { most: 3, chosen: ["o2"], otherAllowed: true,
                hint: t("For this season", "На цей сезон", "На этот сезон"),
                options: options([t("seed drills", "сівалки", "сеялки"), t("sprayers", "обприскувачі", "опрыскиватели"), t("harrows", "борони", "бороны"), t("none of these", "нічого з цього", "ничего из этого")]) }),
            question("rank", "order", t("What matters most?", "Що найважливіше?", "Что важнее всего?"), { chosen: ["o2", "o1"],
                options: options([t("price", "ціна", "цена"), t("delivery", "доставка", "доставка"), t("service", "сервіс", "сервис")]) }),
            question("often", "grid", t("How often do you use them?", "Як часто ви ними користуєтеся?", "Как часто вы ими пользуетесь?"), { grid: { l1: "o1" },
                lines: [{ key: "l1", text: t("Seed drill", "Сівалка", "Сеялка") }, { key: "l2", text: t("Harrow", "Борона", "Борона") }],
                options: options([t("each season", "щосезону", "каждый сезон"), t("seldom", "зрідка", "редко"), t("never", "ніколи", "никогда")]) }),
            question("tractors", "text", t("How many tractors?", "Скільки тракторів?", "Сколько тракторов?"), { type: "int", value: "many", mark: t("Not a number. It is kept as it is.", "Це не число. Залишено як є.", "Это не число. Оставлено как есть.") }),
            question("recommend", "rating", t("How likely are you to recommend us?", "Чи порадите нас знайомим?", "Порекомендуете нас знакомым?"), { type: "nps", most: 10, value: "9" }),
            question("stand", "rating", t("How do you like our stand?", "Як вам наш стенд?", "Как вам наш стенд?"), { type: "stars", most: 5, value: "4" }),
            question("may_mail", "yes_no", t("May we send you e-mail?", "Чи можна надсилати вам листи?", "Можно присылать вам письма?"), { type: "consent", section: t("Consent", "Згода", "Согласие"),
                hint: t("You can say no at any time.", "Відмовитися можна будь-коли.", "Отказаться можно в любое время.") }),
            question("sign", "signature", t("Signature", "Підпис", "Подпись"), {}),
        ];
        sections.rows = [
            { title: t("Contact", "Контакт", "Контакт"), detail: t("1 of 1", "1 з 1", "1 из 1"), done: true },
            { title: t("Needs", "Потреби", "Потребности"), detail: t("5 of 7", "5 з 7", "5 из 7"), done: false },
            { title: t("Consent", "Згода", "Согласие"), detail: t("0 of 2", "0 з 2", "0 из 2"), done: false },
        ];
        active = true;
    }

    function open(call: string): void {
        did(call);
        fill();
        opened();
    }

    function start(form: string, client: string): void {
        open("start " + form + " " + client);
    }

    function tryOut(form: string): void {
        trial = true;
        open("tryOut " + form);
    }

    function startOnly(client: string): void {
        open("startOnly " + client);
    }

    function resume(key: string): void {
        open("resume " + key);
    }

    function resumeUnfinished(): void {
        unfinishedText = "";
        open("resumeUnfinished");
    }

    function choose(key: string, option: string): void {
        did("choose " + key + " " + option);
        const before = questions.get(at(key), "chosen");
        const most = questions.get(at(key), "most");
        const without = before.filter(chosen => chosen !== option);
        questions.set(at(key), "chosen", without.length < before.length ? without : most === 1 ? [option] : before.concat([option]));
    }

    function chooseIn(key: string, row: string, option: string): void {
        did("chooseIn " + key + " " + row + " " + option);
        const grid = Object.assign({}, questions.get(at(key), "grid"));
        grid[row] = option;
        questions.set(at(key), "grid", grid);
    }

    function type(key: string, text: string): void {
        did("type " + key + " " + text);
        questions.set(at(key), "value", text);
    }

    function typeOther(key: string, text: string): void {
        did("typeOther " + key + " " + text);
        questions.set(at(key), "other", text);
    }

    function say(key: string, yes: bool): void {
        did("say " + key + " " + yes);
        questions.set(at(key), "chosen", [yes ? "yes" : "no"]);
    }

    function rate(key: string, number: int): void {
        did("rate " + key + " " + number);
        questions.set(at(key), "value", String(number));
    }

    function move(key: string, option: string, by: int): void {
        did("move " + key + " " + option + " " + by);
    }

    function sign(key: string, lines: var, height: real): void {
        did("sign " + key + " " + lines.length);
    }

    function press(digit: int): bool {
        did("press " + digit);
        return true;
    }

    function next(): void {
        place = Math.min(place + 1, questions.count - 1);
    }

    function back(): void {
        place = Math.max(place - 1, 0);
    }

    function dismissCoupon(): void {
        couponToTell = "";
    }

    function finishLater(): void {
        did("finishLater");
        active = false;
        ended("c3");
    }

    function done(): void {
        did("done");
        active = false;
        ended("c3");
    }
}
