"""Every kind of question that a browser has means for, and conditions that mean the same here and on the server."""
import unittest

from visitor import DESKTOP, PHONE, WebScene


def texts(words):
    return {"uk": words, "en": words}


def question(key, kind, **more):
    return {"key": key, "type": kind, "text": texts(key), **more}


def options(*keys):
    return [{"key": key, "text": texts(key)} for key in keys]


def form(*questions):
    return {"key": "types", "title": texts("Types"), "languages": ["uk", "en"],
            "sections": [{"key": "all", "kind": "survey", "title": texts("All"), "questions": list(questions)}]}


ALL = form(
    question("line", "text", maps_to="company"), question("lines", "long_text"), question("count", "int"),
    question("share", "decimal"), question("price", "money"), question("day", "date"), question("hour", "time"),
    question("farm", "yes_no"), question("one", "one", options=options("a", "b"), other_text=True),
    question("many", "many", options=options("a", "b", "c"), other_text=True), question("stars", "stars", max=7),
    question("nps", "nps"), question("scale", "scale", options=options("low", "high")), question("phone", "phone"),
    question("email", "email"), question("region", "region"), question("remark", "note"),
    question("ok", "consent", channel="call", wording="v3"), question("order", "rank", options=options("x", "y", "z")),
    question("grid", "matrix", options=options("yes", "no"), rows=options("price", "size")),
    question("goods", "product", options=options("p1", "p2")), question("face", "photo", required="soft"),
    question("sign", "signature"))
TYPED = {"line": "ТОВ «Лан»", "lines": "one\n\n  two", "count": "12", "share": "2,5", "price": "100.00",
         "day": "2026-11-22", "hour": "14:05", "phone": "0671234567", "email": "no address", "region": "Одеська"}
TICKED = [("farm", "false"), ("one", "~other"), ("many", "a"), ("many", "c"), ("stars", "7"), ("nps", "0"),
          ("scale", "high"), ("ok", "true"), ("grid.price", "yes"), ("grid.size", "no"), ("goods", "p2")]
ANSWERS = {**TYPED, "count": 12, "farm": False, "one": {"other": "c"}, "many": ["a", "c", {"other": "d"}], "stars": 7,
           "nps": 0, "scale": "high", "ok": True, "order": ["z", "x"], "grid": {"price": "yes", "size": "no"},
           "goods": ["p2"]}

# A condition, what is answered, whether the last question is asked: by the page, and by the server.
CONDITIONS = [
    ({"question": "count", "op": ">", "value": 9}, {"count": "10"}, True),
    ({"question": "count", "op": ">", "value": 9}, {"count": "9"}, False),
    ({"question": "count", "op": "<", "value": 9}, {"count": "viele"}, False),
    ({"question": "count", "op": "<", "value": 9}, {}, False),
    ({"question": "share", "op": "=", "value": "2.5"}, {"share": "2,50"}, True),
    ({"question": "line", "op": "!=", "value": "a"}, {}, True),
    ({"question": "line", "op": "!=", "value": "a"}, {"line": "a"}, False),
    ({"question": "line", "op": "contains", "value": "an"}, {"line": "Lan"}, True),
    ({"question": "line", "op": "answered"}, {"line": "x"}, True),
    ({"question": "line", "op": "answered"}, {"line": " "}, False),
    ({"question": "day", "op": "<", "value": "2026-12-01"}, {"day": "2026-11-30"}, True),
    ({"question": "many", "op": "=", "value": "a"}, {"many": ["a"]}, True),
    ({"question": "many", "op": "=", "value": "a"}, {"many": ["a", "b"]}, False),
    ({"question": "many", "op": "contains", "value": "b"}, {"many": ["a", "b"]}, True),
    ({"question": "farm", "op": "=", "value": True}, {"farm": ["true"]}, True),
    ({"question": "farm", "op": "=", "value": False}, {"farm": ["true"]}, False),
    ({"all": [{"question": "line", "op": "answered"}, {"question": "farm", "op": "answered"}]}, {"line": "x"}, False),
    ({"any": [{"question": "line", "op": "answered"}, {"question": "farm", "op": "answered"}]}, {"line": "x"}, True),
]


class Types(WebScene):
    def one(self, selector):
        return f".question [name='q.{selector}']"

    def answer(self):
        for key, text in TYPED.items():
            self.browser.fill(selector=self.one(key), text=text)
        for key, value in TICKED:
            self.browser.check(selector=f"{self.one(key)}[value='{value}']")
        for key, text in (("one", "c"), ("many", "d")):
            self.browser.fill(selector=f"[name='o.{key}']", text=text)
        for place, option in ((1, "z"), (2, "z"), (3, "x")):
            self.browser.choose(selector=self.one(f"order.{place}"), value=option)

    def test_an_answer_of_every_type_arrives_as_the_app_would_write_it(self):
        self.publish(ALL)
        for device, javascript in ((PHONE, True), (DESKTOP, False)):
            self.visit("/f/types", device, javascript)
            self.answer()
            self.browser.send(selector="[name=to][value=en]")
            self.assertEqual(200, self.browser.send(selector="button.send"))
            self.assertEqual([], self.browser.seen()["errors"])
        responses = list(self.arrived()["response"].values())
        self.assertEqual(2, len(responses))
        for response in responses:
            self.assertEqual(ANSWERS, {a["key"]: a["value"] for a in response["answers"].values()})

    def test_what_no_browser_can_answer_is_not_shown(self):
        self.publish(ALL)
        self.visit("/f/types")
        shown = self.browser.visible(selector=".question")
        self.assertEqual([q["key"] for q in ALL["sections"][0]["questions"]][:-2], shown)

    def test_a_condition_shows_a_question_where_the_server_counts_its_answer(self):
        forms = [self.publish(self.conditional(n, condition)) for n, (condition, _, _) in enumerate(CONDITIONS)]
        for n, (condition, answers, expected) in enumerate(CONDITIONS):
            with self.subTest(condition=condition, answers=answers):
                self.assertEqual(expected, self.is_shown(f"/f/types{n}", answers))
                self.send_all(f"/f/types{n}", answers)
        scores = {response["form"]: response["score"] for response in self.arrived()["response"].values()}
        counted = [scores[form] == 5 for form in forms]
        self.assertEqual([expected for _, _, expected in CONDITIONS], counted)

    def conditional(self, number, condition):
        """The answer to its last question is worth five points, if it is asked."""
        last = question("last", "one", show_if=condition, options=[{"key": "x", "text": texts("x"), "score": 5}])
        asked = [question("line", "text"), question("count", "int"), question("share", "decimal"),
                 question("day", "date"), question("farm", "yes_no"),
                 question("many", "many", options=options("a", "b"))]
        return {**form(*asked, last), "key": f"types{number}"}

    def is_shown(self, path, answers):
        self.visit(path)
        for key, said in answers.items():
            for value in said if isinstance(said, list) else []:
                self.browser.check(selector=f"{self.one(key)}[value='{value}']")
            if isinstance(said, str):
                self.browser.fill(selector=self.one(key), text=said)
        return "last" in self.browser.visible(selector=".question")

    def send_all(self, path, answers):
        """As without JavaScript: the last question is answered, asked or not."""
        fields = [(f"q.{key}", value) for key, said in answers.items()
                  for value in (said if isinstance(said, list) else [said])]
        self.assertEqual(303, self.post([("token", self.token(path)), *fields, ("q.last", "x")], path)[0])


if __name__ == "__main__":
    unittest.main()
