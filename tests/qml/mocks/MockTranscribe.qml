// MockTranscribe.qml: a stand-in for TranscribeModel: five cards, of which one is open.
import QtQuick

QtObject {
    id: root
    property string lang: "en"
    property var calls: []
    property int count: 0
    property bool adding: false
    property string refusal
    property string key
    property string position: "1 / 5"
    property string photo
    property bool reading: false
    property string readingText
    property var values: ({})
    property var sure: ({})
    property ListModel words: ListModel {}
    property var rows: QtObject {
        function index(row: int, column: int): var {
            return row;
        }
        function data(index: var, role: int): string {
            return "card-1";
        }
    }
    signal added()
    signal opened()
    signal finished()

    function t(en: string, uk: string, ru: string): string {
        return lang === "uk" ? uk : lang === "ru" ? ru : en;
    }

    function did(call: string): void {
        calls = calls.concat([call]);
    }

    function open(which: string): void {
        did("open " + which);
        key = which;
        opened();
    }

    function step(by: int): void {
        did("step " + by);
    }

    function edit(field: string, text: string): void {
        const next = Object.assign({}, values);
        next[field] = text;
        const still = Object.assign({}, sure);
        delete still[field];
        values = next;
        sure = still;
    }

    function putWord(row: int, field: string): void {
        did("word " + words.get(row).word + " into " + field);
        edit(field, words.get(row).word);
    }

    function addFiles(files: var): void {
        did("addFiles " + files.length);
    }

    function done(): void {
        did("done " + (values.family ?? ""));
        key = "";
        finished();
    }

    function close(): void {
        did("close");
        key = "";
    }

    function dismiss(): void {
        refusal = "";
    }

    function clear(): void {
        calls = [];
        values = {};
        sure = {};
        words.clear();
        key = "";
        count = 0;
        refusal = "";
    }

    function fill(stillReading: bool): void {
        count = 5;
        key = "card-1";
        position = t("1 of 5", "1 з 5", "1 из 5");
        photo = Qt.resolvedUrl("photos/card.svg");
        reading = stillReading;
        readingText = stillReading ? t("Reading the card...", "Читаю візитку...", "Читаю визитку...")
            : t("Read by machine: please compare. Tap a word to put it into the field.", "Прочитано машиною: звірте. Торкніться слова, щоб поставити його в поле.", "Прочитано машиной: сверьте. Коснитесь слова, чтобы поставить его в поле.");
        if (stillReading)
            return;
        values = { family: t("Koval", "Коваль", "Коваль"), given: t("Olha", "Ольга", "Ольга"),
            company: t("Lan Ltd", "ТОВ «Лан»", "ООО «Лан»"), jobTitle: t("Agronomist", "Агрономка", "Агроном"),
            phone: "+380 67 123 45 67", email: "o.koval@lan-agro.ua" };
        sure = { family: 91, given: 91, company: 88, jobTitle: 48, phone: 95, email: 93 };
        words.clear();
        words.append({ word: "Ольга", atX: 0.1, atY: 0.2, wide: 0.2, high: 0.1 });
        words.append({ word: "Коваль", atX: 0.35, atY: 0.2, wide: 0.25, high: 0.1 });
    }
}
