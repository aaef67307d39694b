"""A visitor fills a questionnaire in on their own phone, and it arrives as if somebody had asked them at the stand."""
import unittest

from visitor import DESKTOP, LANGUAGES, PHONE, WebScene

AGRO = "/f/agro_expo"
SENT = {"family": "Коваль", "phone": "067 123 45 67", "email": "olha@lan.ua", "area": "large", "when": "season",
        "products": ["drills", "harrows"], "tractors": 12, "recommend": 9, "may_mail": True}
THANKS = {"uk": "Дякуємо!", "ru": "Спасибо!", "en": "Thank you!"}
TITLES = {"uk": "Агро Експо", "ru": "Агро Экспо", "en": "Agro Expo"}


class WebForm(WebScene):
    def fill_in(self):
        for key in ("family", "phone", "email"):
            self.browser.fill(selector=f"[name='q.{key}']", text=SENT[key])
        for key, value in (("area", "large"), ("when", "season"), ("products", "drills"), ("products", "harrows")):
            self.browser.check(selector=f"[name='q.{key}'][value='{value}']")
        self.browser.fill(selector="[name='q.tractors']", text="12")
        self.browser.check(selector="[name='q.recommend'][value='9']")
        self.browser.check(selector="[name='q.may_mail']")

    def send(self):
        return self.browser.send(selector="button.send")

    def check_arrived(self, form, language):
        """Word for word, as the visitor sent it."""
        records = self.arrived()
        (client, fields), = records["client"].items()
        self.assertEqual({"family": "Коваль"}, fields["name"])
        self.assertEqual(["+380671234567"], [phone["e164"] for phone in fields["phones"].values()])
        self.assertEqual(["olha@lan.ua"], [email["raw"] for email in fields["emails"].values()])
        self.assertEqual(("A", "form", language, "person"),
                         tuple(fields[f] for f in ("grade", "source_kind", "preferred_language", "kind")))
        self.assertEqual(["large farm"], [tag["value"] for tag in fields["tags"].values()])
        (capture, met), = records["capture"].items()
        self.assertEqual((client, "form", "complete", "A"),
                         tuple(met[f] for f in ("client", "method", "state", "grade")))
        response, = records["response"].values()
        self.assertEqual((form, client, capture, language, "complete", True, "A"), tuple(
            response[f] for f in ("form", "client", "capture", "language", "state", "by_kiosk", "grade")))
        self.assertEqual(SENT, {a["key"]: a["value"] for a in response["answers"].values()})
        consent, = records["consent"].values()
        self.assertEqual((client, "given", "email", "v2", language, "ticked", "marketing"), tuple(
            consent[f] for f in ("client", "state", "channel", "text_version", "language", "method", "purpose")))

    def visit_and_send(self, device, language, javascript):
        form = self.agro()
        self.assertEqual(200, self.visit(AGRO, device, javascript, language))
        self.assertEqual([TITLES[language]], self.browser.texts(selector="h1"))
        self.fill_in()
        self.assertEqual(200, self.send())
        self.assertIn(f"{self.master.url}{AGRO}/thanks?lang={language}&token=", self.browser.url())
        self.assertEqual([THANKS[language]], self.browser.texts(selector="h1"))
        self.assertEqual(200, self.browser.reload())
        coupon, = self.browser.texts(selector=".coupon")
        self.check_arrived(form, language)
        given, = self.arrived()["coupon"].values()
        self.assertEqual((coupon, form), (given["code"], given["form"]))
        seen = self.browser.seen()
        foreign = [url for url in seen["requests"] if not url.startswith((self.master.url + "/f/", "data:"))]
        self.assertEqual([], foreign)
        self.assertEqual([], seen["errors"])

    def test_with_javascript_only_what_the_answers_lead_to_is_asked(self):
        self.agro()
        self.visit(AGRO)
        always = ["family", "phone", "email", "area", "when", "recommend", "may_mail"]
        self.assertEqual(always, self.browser.visible(selector=".question"))
        self.browser.check(selector="[value=large]")
        self.assertEqual(always[:5] + ["products"] + always[5:], self.browser.visible(selector=".question"))
        self.browser.check(selector="[value=drills]")
        self.assertIn("tractors", self.browser.visible(selector=".question"))
        self.browser.check(selector="[value=small]")
        self.assertEqual(always, self.browser.visible(selector=".question"))

    def test_what_was_answered_and_then_hidden_counts_nowhere(self):
        self.agro()
        self.visit(AGRO, javascript=False)
        self.browser.fill(selector="[name='q.family']", text="Мельник")
        self.browser.fill(selector="[name='q.phone']", text="067 123 45 67")
        for value in ("small", "looking", "drills"):
            self.browser.check(selector=f"[value={value}]")
        self.send()
        response = self.only("response")
        self.assertEqual((0, "complete"), (response["score"], response["state"]))

    def test_none_of_these_takes_the_others_away_and_a_fourth_choice_is_too_many(self):
        self.agro()
        self.visit(AGRO)
        self.browser.check(selector="[value=large]")
        self.browser.check(selector="[value=drills]")
        self.browser.check(selector="[value=none]")
        self.assertFalse(self.browser.checked(selector="[value=drills]"))
        self.browser.check(selector="[value=sprayers]")
        self.assertFalse(self.browser.checked(selector="[value=none]"))

    def test_another_language_keeps_what_was_typed(self):
        self.agro()
        for javascript in (True, False):
            self.visit(AGRO, javascript=javascript)
            self.browser.fill(selector="[name='q.family']", text="О'Ніл <b>")
            self.browser.check(selector="[name='q.area'][value=middle]")
            self.assertEqual(200, self.browser.send(selector="[name=to][value=en]"))
            self.assertEqual(["Agro Expo"], self.browser.texts(selector="h1"))
            self.assertEqual("О'Ніл <b>", self.browser.value(selector="[name='q.family']"))
            self.assertTrue(self.browser.checked(selector="[name='q.area'][value=middle]"))
        self.assertEqual({}, self.arrived()["response"])

    def test_enter_sends_and_does_not_change_the_language(self):
        self.agro()
        self.visit(AGRO, DESKTOP)
        self.browser.fill(selector="[name='q.family']", text="Коваль")
        self.assertEqual(200, self.browser.send(keys="Enter"))
        self.assertIn("/thanks", self.browser.url())

    def test_who_says_nothing_of_themselves_is_no_client(self):
        self.agro()
        self.visit(AGRO)
        self.browser.check(selector="[name='q.recommend'][value='3']")
        self.browser.check(selector="[name='q.may_mail']")
        self.send()
        records = self.arrived()
        self.assertEqual((0, 1, 1, 0), tuple(len(records[k]) for k in ("client", "capture", "response", "consent")))
        self.assertEqual("incomplete", next(iter(records["capture"].values()))["state"])

    def test_a_client_who_is_there_is_neither_changed_nor_shown(self):
        self.agro()
        known = self.boris.capture("--set", "name.family=Петренко", "--set", "emails=olha@lan.ua")
        before = self.boris.fields(known)
        self.boris.sync()
        self.visit(AGRO)
        self.fill_in()
        self.send()
        self.assertNotIn("Петренко", " ".join(self.browser.texts(selector="body")))
        clients = self.arrived()["client"]
        self.assertEqual(2, len(clients))
        self.assertEqual(before, clients[known])

    def test_the_code_at_the_stand_leads_to_the_page(self):
        fair = self.boris.run("create", "event", "--set", "name=Агро 2026")["id"]
        form = self.agro()
        forms = lambda *words: self.master.tool("web-forms", "--data", self.master.data, *words)
        self.assertEqual((form, "agro_expo", None), tuple(forms()[name] for name in ("form", "key", "url")))
        picture = self.folder / "stand.png"
        url = forms("agro_expo", "--server", self.master.url, "--event", fair, "--qr", picture)["url"]
        self.assertEqual([url], [code["text"] for code in self.boris.lines("scan-code", picture)])
        self.visit(url.removeprefix(self.master.url))
        self.browser.fill(selector="[name='q.family']", text="Коваль")
        self.assertEqual(200, self.send())
        self.assertEqual(fair, self.only("capture")["event"])

    def test_the_fair_of_the_questionnaire_is_the_fair_of_the_answers(self):
        fair = self.boris.run("create", "event", "--set", "name=Агро 2026", "--set", "country=PL")["id"]
        form = self.agro(f"events=event={fair}")
        self.visit(f"/f/{form}")
        self.browser.fill(selector="[name='q.phone']", text="512 345 678")
        self.send()
        self.assertEqual(fair, self.only("capture")["event"])
        self.assertEqual("+48512345678", next(iter(self.only("client")["phones"].values()))["e164"])


def add_visits():
    """The main job on every screen, in every language, with and without JavaScript: a test each."""
    for name, device in (("phone", PHONE), ("desktop", DESKTOP)):
        for language in LANGUAGES:
            for javascript in (True, False):
                def test(self, words=(device, language, javascript)):
                    self.visit_and_send(*words)
                with_or_without = "with" if javascript else "without"
                setattr(WebForm, f"test_a_visitor_sends_it_{name}_{language}_{with_or_without}_javascript", test)


add_visits()

if __name__ == "__main__":
    unittest.main()
