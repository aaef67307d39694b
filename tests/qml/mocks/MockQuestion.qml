// MockQuestion.qml: a stand-in for QuestionModel: the third question of Z5, or a new one.
import QtQuick
import Fairbook.Test

QtObject {
    id: root
    property string lang: "en"
    property var calls: []
    property string key
    property int number: 5
    property string type: "many"
    property string typeName: type
    property string typeIcon: "task"
    property string shape: "options"
    property var texts: ({})
    property var hints: ({})
    property string required: "soft"
    property string mapsTo: "products"
    property var clientFields: [{ key: "", label: t("None", "Жодне", "Никакое") }, { key: "products", label: t("Products of interest", "Товари, що цікавлять", "Интересующие товары") }, { key: "tags", label: t("Tags", "Мітки", "Метки") }]
    property string minimum
    property string maximum
    property string choicesMax: "3"
    property bool otherText: false
    property string channel: "any"
    property var channels: [{ key: "any", label: t("Any channel", "Будь-який канал", "Любой канал") }, { key: "email", label: "E-mail" }]
    property string wording: "v1"
    property string workLanguage: "uk"
    property var languages: [{ key: "uk", label: "UK", missing: false }, { key: "ru", label: "RU !", missing: true }, { key: "en", label: "EN", missing: false }]
    property ListModel options: ListModel {}
    property ListModel tableRows: ListModel {}
    property string conditionMode: "any"
    property string conditionText
    property bool mayDepend: true
    property MockRows conditions: MockRows {}
    property var earlier: [{ key: "area", label: t("How many hectares do you farm?", "Скільки гектарів ви обробляєте?", "Сколько гектаров вы обрабатываете?") }, { key: "when", label: t("When do you plan to buy?", "Коли плануєте купувати?", "Когда планируете покупать?") }]
    readonly property var ops: [{ key: "=", label: t("is", "дорівнює", "равно") }, { key: "!=", label: t("is not", "не дорівнює", "не равно") }, { key: "answered", label: t("was answered", "є відповідь", "есть ответ") }]
    signal optionAdded(list: string)

    function t(en: string, uk: string, ru: string): string {
        return lang === "uk" ? uk : lang === "ru" ? ru : en;
    }

    function did(call: string): void {
        calls = calls.concat([call]);
    }

    function open(which: string): void {
        key = which;
        type = "many";
        shape = "options";
        texts = { uk: "Які товари цікавлять?", ru: "", en: "Products of interest" };
        hints = {};
        options.clear();
        options.append({ key: "drills", text: "сівалки", reference: "", score: "2", tag: "", grade: "", exclusive: false, missing: false });
        options.append({ key: "sprayers", text: "обприскувачі", reference: "", score: "2", tag: "sprayers", grade: "B", exclusive: false, missing: false });
        options.append({ key: "harrows", text: "", reference: "harrows", score: "", tag: "", grade: "", exclusive: false, missing: true });
        conditions.clear();
        conditions.append({ question: "area", op: "=", value: "large", valueKind: "choice", ops: ops, values: [{ key: "large", label: t("over 500", "понад 500", "свыше 500") }, { key: "small", label: t("under 50", "до 50", "до 50") }] });
        conditionMode = "any";
    }

    function openNew(newType: string): void {
        open("new");
        type = newType;
        shape = newType === "one" ? "option" : newType === "text" ? "text" : "options";
        texts = {};
        conditions.clear();
        conditionMode = "always";
    }

    function edit(member: string, language: string, text: string): void {
        did("edit " + member + " " + language + " " + text);
        if (member !== "text")
            return;
        const next = Object.assign({}, texts);
        next[language] = text;
        texts = next;
    }

    function editOption(list: string, option: string, member: string, text: string): void {
        did("option " + option + " " + member + " " + text);
    }

    function addOption(list: string): void {
        did("addOption " + list);
        optionAdded(list);
        options.append({ key: "o" + options.count, text: "", reference: "", score: "", tag: "", grade: "", exclusive: false, missing: true });
    }

    function moveOption(list: string, option: string, by: int): void {
        did("moveOption " + option + " " + by);
    }

    function removeOption(list: string, option: string): void {
        did("removeOption " + option);
    }

    function setGrade(option: string, grade: string): void {
        did("grade " + option + " " + grade);
    }

    function setExclusive(option: string, exclusive: bool): void {
        did("exclusive " + option + " " + exclusive);
    }

    function addCondition(): void {
        did("addCondition");
    }

    function removeCondition(row: int): void {
        did("removeCondition " + row);
        conditions.remove(row);
    }

    function setConditionQuestion(row: int, question: string): void {
        did("conditionQuestion " + row + " " + question);
    }

    function setConditionOp(row: int, op: string): void {
        did("conditionOp " + row + " " + op);
    }

    function setConditionValue(row: int, value: string): void {
        did("conditionValue " + row + " " + value);
    }

    function flush(): void {
        did("flush");
    }
}
