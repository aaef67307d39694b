"""Whoever sends what: nobody else's page, no program and no flood fills the base, and no person loses what they typed."""
import datetime
import json
import sqlite3
import unittest

from visitor import FORM, PHONE, WebScene, hidden

AGRO = "/f/agro_expo"
MARKUP = "<script>window.ran=1</script>\"'><img src=x onerror=window.ran=1>&amp;"


class Guards(WebScene):
    def setUp(self):
        super().setUp()
        self.form = self.agro()

    def fields(self, **answers):
        return [("token", self.token()), ("lang", "uk"), *((f"q.{key}", value) for key, value in answers.items())]

    def count(self):
        return {kind: len(records) for kind, records in self.arrived().items()}

    def tearDown(self):
        """Whatever was sent: the next visitor notices nothing."""
        self.assertTrue(self.master.healthy())
        before = self.count()["response"]
        self.assertEqual(303, self.post(self.fields(family="Чесна"))[0])
        self.assertEqual(before + 1, self.count()["response"])
        self.master.tool("check", "--data", self.master.data)  # refuses a base whose account of itself is wrong

    def test_a_page_that_is_sent_twice_is_one_capture(self):
        fields = self.fields(family="Коваль", may_mail="true")
        for _ in range(3):
            status, headers, _ = self.post(fields)
            self.assertEqual((303, f"{AGRO}/thanks?lang=uk&token={fields[0][1]}"), (status, headers["location"]))
        self.assertEqual({"client": 1, "capture": 1, "response": 1, "consent": 1, "coupon": 1}, self.count())

    def test_other_answers_from_a_page_that_was_sent_are_asked_for_again_and_not_lost(self):
        fields = self.fields(family="Коваль")
        self.post(fields)
        changed = [pair for pair in fields if pair[0] != "q.family"] + [("q.family", "Коваленко")]
        status, _, page = self.post(changed)
        self.assertEqual(409, status)
        self.assertIn("Коваленко", page)
        self.assertEqual(1, self.count()["response"])
        again = [("token", hidden(page, "token"))] + changed[1:]
        self.assertEqual(303, self.post(again)[0])
        self.assertEqual(2, self.count()["response"])

    def test_a_token_that_is_not_ours_brings_the_page_back_with_everything_typed(self):
        good = self.token()
        other = self.publish({**json.loads(FORM.read_text(encoding="utf-8")), "key": "other"})
        for token in ("", "x", good[:-1], ("A" if good[0] != "A" else "B") + good[1:], self.token(f"/f/{other}")):
            status, _, page = self.post([("token", token), ("q.family", "Коваль & <b>син</b>"), ("q.area", "middle")])
            self.assertEqual(403, status, token)
            self.assertIn('value="Коваль &amp; &lt;b&gt;син&lt;/b&gt;"', page)
            self.assertIn('value="middle" checked', page)
            self.assertEqual(0, self.count()["response"])
        self.assertEqual(303, self.post([("token", hidden(page, "token")), ("q.family", "Коваль")])[0])
        self.assertEqual(1, self.count()["response"])

    def test_what_is_sent_from_a_foreign_page_is_not_taken(self):
        fields = self.fields(family="Коваль")
        for headers in ({"Origin": "https://evil.example"}, {"Origin": "null"}, {"Sec_Fetch_Site": "cross-site"},
                        {"Origin": f"http://127.0.0.1:{self.master.port}", "Sec_Fetch_Site": "same-site"}):
            status, _, page = self.post(fields, **headers)
            self.assertEqual(403, status, headers)
            self.assertNotIn("Коваль", page)
        self.assertEqual(0, self.count()["response"])
        self.assertEqual(303, self.post(fields, Origin=self.master.url, Sec_Fetch_Site="same-origin")[0])

    def test_the_field_that_people_do_not_see_catches_programs_and_loses_nothing(self):
        fields = self.fields(family="Коваль")
        status, _, page = self.post([*fields, ("homepage", "https://spam.example")])
        self.assertEqual(422, status)
        self.assertIn('value="Коваль"', page)
        self.assertNotIn("spam.example", page)
        self.assertEqual(0, self.count()["response"])
        self.assertEqual(303, self.post(fields)[0])

    def test_a_megabyte_and_ten_thousand_fields_are_too_much(self):
        self.assertEqual(413, self.post([*self.fields(), ("q.family", "x" * 1_000_000)])[0])
        self.assertEqual(413, self.post([(f"q.{n}", "x") for n in range(10_000)])[0])
        self.assertEqual(413, self.post([*self.fields(), ("q.family", "x" * 70_000)])[0])
        self.assertEqual(0, self.count()["response"])

    def test_bytes_that_are_no_form_are_answered_and_kept_nowhere(self):
        for body in (b"", b"&&&&", b"=", b"%", b"%zz%4", b"a=%00%ff%fe", b"\x00\x01\xff", b"token=%F0%9F", b"q.family"):
            self.assertEqual(403, self.post(body)[0], body)
        self.assertEqual(415, self.post(b"{}", Content_Type="application/json")[0])
        self.assertEqual(415, self.post(b"x", Content_Encoding="gzip")[0])
        self.assertEqual(0, self.count()["response"])

    def test_odd_bytes_in_an_answer_arrive_as_what_can_be_read_of_them(self):
        body = f"token={self.token()}&lang=uk&q.family=A%00B%ff%0d%0aC%7f&q.tractors=viele".encode()
        self.assertEqual(303, self.post(body)[0])
        answers = {a["key"]: a["value"] for a in self.only("response")["answers"].values()}
        self.assertEqual({"family": "AB\ufffd C", "tractors": "viele"}, answers)

    def test_a_questionnaire_that_is_not_open_is_not_found_in_three_languages(self):
        draft = self.boris.run("forms", "import", FORM)["id"]
        self.boris.sync()
        for path in ("/f/nobody", f"/f/{draft}", "/f/%3Cscript%3E", "/f/nobody/thanks", "/f/.."):
            status, _, page = self.page(path)
            self.assertEqual(404, status, path)
            for word in ("немає", "нет", "not here"):
                self.assertIn(word, page)
        for sets in ("web=false", "state=closed"):
            self.boris.run("edit", self.form, "--set", sets)
            self.boris.sync()
            self.assertEqual(404, self.page()[0])
            self.boris.run("edit", self.form, "--set", "web=true", "--set", "state=live")
            self.boris.sync()
            self.assertEqual(200, self.page(f"/f/{self.form}")[0])

    def test_a_page_of_the_version_before_is_taken_as_it_was_asked(self):
        fields = self.fields(family="Коваль")
        self.boris.run("edit", self.form, "--set", 'grades=[]')
        self.boris.run("forms", "publish", self.form)
        self.boris.sync()
        versions = {line["id"]: self.boris.fields(line["id"])["number"]
                    for line in self.boris.lines("list", "--type", "form_version")}
        self.assertEqual(303, self.post(fields)[0])
        self.assertEqual(1, versions[self.only("response")["version"]])

    def test_a_server_that_cannot_write_says_so_and_loses_nothing(self):
        fields = self.fields(family="Коваль")
        with sqlite3.connect(self.master.data / "master.db", isolation_level=None) as other:
            other.execute("BEGIN IMMEDIATE")
            status, headers, page = self.post(fields)
            other.execute("ROLLBACK")
        other.close()
        self.assertEqual(503, status)
        self.assertIn("retry-after", headers)
        self.assertIn('value="Коваль"', page)
        self.assertEqual(303, self.post(fields)[0])

    def test_who_sees_only_what_is_current_sees_the_visitors_of_a_current_fair(self):
        today = datetime.date.today()
        fair = self.boris.run("create", "event", "--set", "name=Агро", "--set", f"starts={today}", "--set",
                              f"ends={today + datetime.timedelta(days=2)}")["id"]
        self.boris.sync()
        anna = self.device("anna").enrol(self.master, scope="own")
        for query, family in ((f"?event={fair}", "Тутешня"), ("", "Нетутешня")):
            token = self.token(AGRO + query)
            self.assertEqual(303, self.post([("token", token), ("q.family", family)])[0])
        anna.sync()
        self.assertEqual(["Тутешня"], [line["name"] for line in anna.clients().values()])
        self.assertEqual(2, len(self.arrived()["client"]))

    def test_every_page_says_what_a_browser_may_do_with_it(self):
        for path in (AGRO, f"{AGRO}/thanks", "/f/nobody"):
            headers = self.page(path)[1]
            for word in ("default-src 'none'", "script-src 'self'", "form-action 'self'", "frame-ancestors 'none'"):
                self.assertIn(word, headers["content-security-policy"])
            self.assertEqual(("nosniff", "no-store", "same-origin"), tuple(
                headers[name] for name in ("x-content-type-options", "cache-control", "referrer-policy")))


class Script(WebScene):
    """A questionnaire and a visitor that both write markup everywhere."""

    def hostile(self):
        texts = {language: f"{MARKUP} {language}" for language in ("uk", "ru", "en")}
        question = lambda key, kind, **more: {"key": key, "type": kind, "text": texts, "hint": texts, **more}
        options = [{"key": "a", "text": texts}, {"key": "b", "text": texts}]
        questions = [question("line", "text"), question("lines", "long_text"), question("remark", "note"),
                     question("one", "one", options=options, other_text=True, show_if={
                         "question": "line", "op": "!=", "value": MARKUP}),
                     question("order", "rank", options=options),
                     question("grid", "matrix", options=options, rows=options), question("ok", "consent", wording="v1")]
        return {"key": "hostile", "title": texts, "languages": ["uk", "ru", "en"], "reward": {"text": texts},
                "sections": [{"key": "s", "kind": "survey", "title": texts, "questions": questions}]}

    def nothing_ran(self):
        self.assertIsNone(self.browser.evaluate(script="window.ran ?? null"))
        seen = self.browser.seen()
        self.assertEqual(([], []), (seen["dialogs"], seen["errors"]))

    def test_markup_in_every_text_is_shown_and_never_run(self):
        self.publish(self.hostile())
        self.visit("/f/hostile", PHONE)
        self.assertEqual([f"{MARKUP} uk"], self.browser.texts(selector="h1"))
        self.nothing_ran()
        for selector in ("[name='q.line']", "[name='q.lines']", "[name='o.one']"):
            self.browser.fill(selector=selector, text=MARKUP + "\n" if "lines" in selector else MARKUP + "!")
        self.browser.send(selector="[name=to][value=ru]")
        self.assertEqual(MARKUP + "\n", self.browser.value(selector="[name='q.lines']"))
        self.nothing_ran()
        self.browser.send(selector="button.send")
        self.assertEqual([f"{MARKUP} ru"], self.browser.texts(selector="h1"))
        self.nothing_ran()
        answers = {a["key"]: a["value"] for a in self.only("response")["answers"].values()}
        self.assertEqual({"line": MARKUP + "!", "lines": MARKUP, "one": {"other": MARKUP + "!"}}, answers)


class Floods(WebScene):
    options = ("--web-least-seconds", "0", "--web-per-address", "2")

    def test_too_many_from_one_address_wait_and_keep_what_they_typed(self):
        self.agro()
        for family in ("Перша", "Друга"):
            self.visit("/f/agro_expo")
            self.browser.fill(selector="[name='q.family']", text=family)
            self.assertEqual(200, self.browser.send(selector="button.send"))
        self.visit("/f/agro_expo")
        self.browser.fill(selector="[name='q.family']", text="Третя")
        self.assertEqual(429, self.browser.send(selector="button.send"))
        self.assertEqual("Третя", self.browser.value(selector="[name='q.family']"))
        self.assertIn("спробуйте ще раз", self.browser.texts(selector="[role=alert]")[0])
        self.assertEqual(2, len(self.arrived()["response"]))
        status, headers, _ = self.post([("token", self.token()), ("q.family", "Третя")])
        self.assertEqual(429, status)
        self.assertLessEqual(1, int(headers["retry-after"]))


class Day(WebScene):
    options = ("--web-least-seconds", "0", "--web-per-day", "1")

    def test_a_day_brings_as_many_as_the_administrator_lets_it_also_after_a_restart(self):
        self.agro()
        self.assertEqual(303, self.post([("token", self.token()), ("q.family", "Перша")])[0])
        self.assertEqual(1, len(self.arrived()["response"]))
        self.master.stop()
        before = self.master.tool("stats", "--data", self.master.data)["records"]
        self.master.start()
        status, _, page = self.post([("token", self.token()), ("q.family", "Друга")])
        self.assertEqual(429, status)
        self.assertIn('value="Друга"', page)
        self.assertEqual(before, self.master.tool("stats", "--data", self.master.data)["records"])


class Closed(WebScene):
    options = ("--web-per-day", "0")

    def test_a_server_whose_day_brings_none_has_nothing_on_the_web(self):
        self.agro()
        self.assertEqual(404, self.page()[0])
        self.assertEqual(404, self.post([("q.family", "Коваль")])[0])


class Hasty(WebScene):
    options = ("--web-least-seconds", "60")

    def test_who_is_quicker_than_a_person_is_asked_to_press_again(self):
        self.agro()
        self.visit("/f/agro_expo", language="en")
        self.browser.fill(selector="[name='q.family']", text="Quick")
        self.assertEqual(422, self.browser.send(selector="button.send"))
        self.assertEqual(["Please check your answers and press Send again."],
                         self.browser.texts(selector="[role=alert]"))
        self.assertEqual("Quick", self.browser.value(selector="[name='q.family']"))
        self.assertEqual(0, len(self.arrived()["response"]))


if __name__ == "__main__":
    unittest.main()
