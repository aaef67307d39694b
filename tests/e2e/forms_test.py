"""A questionnaire: a manager makes it, colleagues ask it, versions stay what they were."""
import json
import unittest
import zipfile
from pathlib import Path

from house import Scene

FORM = Path(__file__).resolve().parents[1] / "support" / "agro_expo.json"
ANSWERS = {"family": "Коваль", "phone": "067 123 45 67", "email": "olha@lan.ua", "area": "large", "when": "season",
           "products": ["drills"], "may_mail": True}


def workbook(file, sheets):
    """The least that is a workbook: sheets of texts, written where they stand."""
    escaped = lambda text: text.replace("&", "&amp;").replace("<", "&lt;")
    cells = lambda row: "".join(f'<c t="inlineStr" r="{chr(65 + at)}{{n}}"><is><t>{escaped(text)}</t></is></c>'
                                for at, text in enumerate(row))
    with zipfile.ZipFile(file, "w") as book:
        book.writestr("xl/workbook.xml", "<workbook><sheets>" + "".join(
            f'<sheet name="{name}" sheetId="{n}" r:id="r{n}"/>' for n, name in enumerate(sheets, 1)) + "</sheets></workbook>")
        book.writestr("xl/_rels/workbook.xml.rels", "<Relationships>" + "".join(
            f'<Relationship Id="r{n}" Target="worksheets/sheet{n}.xml"/>' for n in range(1, len(sheets) + 1)) +
            "</Relationships>")
        for n, rows in enumerate(sheets.values(), 1):
            data = "".join(f'<row r="{at}">' + cells(row).replace("{n}", str(at)) + "</row>"
                           for at, row in enumerate(rows, 1))
            book.writestr(f"xl/worksheets/sheet{n}.xml", f"<worksheet><sheetData>{data}</sheetData></worksheet>")


class Forms(Scene):
    def setUp(self):
        super().setUp()
        self.master = self.server()
        self.boris = self.device("boris").enrol(self.master, role="manager")
        self.anna = self.device("anna").enrol(self.master, role="rep")
        self.form = self.boris.run("forms", "import", FORM)["id"]

    def answers(self, answers):
        file = self.folder / "answers.json"
        file.write_text(json.dumps(answers, ensure_ascii=False), encoding="utf-8")
        return file

    def publish_and_sync(self):
        number = self.boris.run("forms", "publish", self.form)["number"]
        self.boris.sync()
        self.anna.sync()
        return number

    def test_what_a_colleague_asks_fills_the_client_and_arrives(self):
        self.assertEqual(1, self.publish_and_sync())
        olha = self.anna.capture("--set", "name.given=Ольга")
        said = self.anna.run("respond", self.form, "--client", olha, "--answers", self.answers(ANSWERS),
                             "--language", "uk")
        self.assertEqual(("A", 17, []), (said["grade"], said["score"], said["missing"]))
        self.anna.sync()
        self.boris.sync()
        shown = self.boris.run("show", olha)
        self.assertEqual({"family": "Коваль", "given": "Ольга"}, shown["fields"]["name"])
        self.assertEqual("A", shown["fields"]["grade"])
        self.assertEqual(["large farm"], [tag["value"] for tag in shown["fields"]["tags"].values()])
        response, = shown["responses"]
        self.assertEqual(ANSWERS, {a["key"]: a["value"] for a in response["fields"]["answers"].values()})
        consent, = shown["consents"]
        self.assertEqual(("given", "email", "v2", "uk"),
                         tuple(consent["fields"][f] for f in ("state", "channel", "text_version", "language")))

    def test_results_are_counted_over_all_devices_and_versions(self):
        self.publish_and_sync()
        olha = self.anna.capture("--set", "name.family=Коваль")
        self.anna.run("respond", self.form, "--client", olha, "--answers", self.answers(ANSWERS))
        self.assertEqual(2, self.publish_and_sync())
        evil = {"family": "=HYPERLINK(\"http://x\")", "area": "small"}
        self.anna.run("respond", self.form, "--client", self.anna.capture("--set", "company=Лан"),
                      "--answers", self.answers(evil))
        self.anna.sync()
        self.boris.sync()
        head, *questions = self.boris.lines("forms", "results", self.form)
        self.assertEqual(2, head["responses"])
        area, = (q for q in questions if q["question"] == "area")
        self.assertEqual({"large": 1, "small": 1}, {key: n for key, n in area["choices"].items() if n})
        file = self.folder / "results.xlsx"
        self.assertEqual(2, self.boris.run("forms", "results", self.form, "--xlsx", file, "--language", "uk")["responses"])
        with zipfile.ZipFile(file) as book:
            sheets = "".join(book.read(n).decode() for n in book.namelist() if "xl/" in n)
        self.assertIn("Коваль", sheets)
        self.assertNotIn("<f>", sheets, "what a visitor typed is never a formula")
        self.assertIn("exists", self.boris.refused("forms", "results", self.form, "--xlsx", file))

    def test_a_version_stays_as_it_was_answered(self):
        self.publish_and_sync()
        olha = self.anna.capture("--set", "name.family=Коваль")
        self.anna.run("respond", self.form, "--client", olha, "--answers", self.answers(ANSWERS))
        self.boris.run("edit", self.form, "--set", 'grades=[{"grade":"A","from":999}]')
        self.assertEqual(2, self.publish_and_sync())
        first, = self.anna.run("show", olha)["responses"]
        self.anna.run("respond", self.form, "--client", olha, "--answers", self.answers(ANSWERS))
        self.anna.sync()
        shown = self.anna.run("show", olha)["responses"]
        self.assertEqual(2, len({response["fields"]["version"] for response in shown}))
        self.assertEqual(first["fields"], next(r["fields"] for r in shown if r["id"] == first["id"]))

    def test_a_draft_with_a_gap_does_not_go_live_and_says_where(self):
        content = json.loads(FORM.read_text(encoding="utf-8"))
        del content["sections"][1]["questions"][0]["text"]["ru"]
        broken = self.folder / "broken.json"
        broken.write_text(json.dumps(content), encoding="utf-8")
        draft = self.boris.run("forms", "import", broken)
        self.assertEqual([{"code": "text_missing", "where": "area", "language": "ru", "blocks": True}],
                         draft["problems"])
        self.assertEqual("bad_value", self.boris.refused("forms", "publish", draft["id"]))
        self.assertEqual("draft", self.boris.run("forms", "show", draft["id"])["state"])

    def test_what_is_exported_comes_in_again_as_it_was(self):
        file = self.folder / "out.json"
        self.boris.run("forms", "export", self.form, file)
        self.assertEqual("exists", self.boris.refused("forms", "export", self.form, file))
        again = self.boris.run("forms", "import", file)["id"]
        contents = [self.boris.run("forms", "show", form)["content"] for form in (self.form, again)]
        self.assertEqual(contents[0], contents[1])

    def test_a_form_of_odk_or_kobo_comes_in_and_says_what_it_leaves_out(self):
        file = self.folder / "farm.xlsx"
        workbook(file, {"survey": [["type", "name", "label::English (en)", "required", "relevant"],
                                   ["select_one yn", "Farms", "Do you farm?", "yes"],
                                   ["integer", "area", "Hectares", "", "${Farms} = 'Y'"],
                                   ["geopoint", "place", "Where?"]],
                        "choices": [["list_name", "name", "label::English (en)"], ["yn", "Y", "Yes"], ["yn", "N", "No"]],
                        "settings": [["form_title", "form_id"], ["Farm visit", "farm"]]})
        said = self.boris.run("forms", "import", file)
        self.assertEqual((2, [], [{"code": "type", "where": "place"}]),
                         (said["questions"], said["problems"], said["left_out"]))
        self.assertEqual(1, self.boris.run("forms", "publish", said["id"])["number"])
        workbook(file, {"Sheet1": [["Name", "Phone"]]})
        self.assertEqual("foreign", self.boris.refused("forms", "import", file))
        file.write_bytes(b"PK\x03\x04 no workbook")
        self.assertEqual("malformed", self.boris.refused("forms", "import", file))

    def test_a_salesperson_changes_no_questionnaire_and_loses_nothing_by_trying(self):
        self.publish_and_sync()
        self.anna.run("edit", self.form, "--set", "key=hers")
        olha = self.anna.capture("--set", "name.family=Коваль")
        self.assertEqual(1, self.anna.sync()["set_aside"])
        self.boris.sync()
        self.assertEqual("agro_expo", self.boris.run("forms", "show", self.form)["key"])
        self.assertIn(olha, self.boris.clients())

    def test_a_file_that_is_no_questionnaire_is_refused_by_name(self):
        for text, code in [("no json", "malformed"), ('{"key":"A B"}', "malformed"), ("[1]", "malformed"),
                           (json.dumps({"key": "a", "sections": [{"key": "s"}] * 51}), "too_long")]:
            file = self.folder / "bad.json"
            file.write_text(text, encoding="utf-8")
            self.assertEqual(code, self.boris.refused("forms", "import", file), text[:30])
        self.assertEqual(1, len(self.boris.lines("forms", "list")))


if __name__ == "__main__":
    unittest.main()
