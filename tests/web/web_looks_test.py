"""How the pages look and feel: pictures of every state for people to look at (build/…/web-shots), and what can be
measured of it: nothing wider than the screen, targets for a thumb, a name for every control."""
import json
import unittest

from visitor import DESKTOP, FORM, LANGUAGES, PHONE, SHOTS, WebScene
from web_types_test import ALL, TYPED

SCREENS = {"phone": PHONE, "desktop": DESKTOP}
WIDTH = "document.documentElement.scrollWidth"  # a phone widens its window instead of scrolling
SMALL = """[...document.querySelectorAll('button, .choice, input:not([type=hidden]):not([type=radio])' +
  ':not([type=checkbox]):not(.aside):not(.aside *), select, textarea')].filter((one) => one.checkVisibility())
  .filter((one) => Math.round(one.getBoundingClientRect().height) < 48 || one.getBoundingClientRect().width < 44)
  .map((one) => one.outerHTML.slice(0, 80))"""
NAMELESS = """[...document.querySelectorAll('input:not([type=hidden]):not(.aside), select, textarea')].filter((one) =>
  !one.labels?.length && !one.ariaLabel).map((one) => one.outerHTML)"""
UNDESCRIBED = """[...document.querySelectorAll('[aria-describedby]')].filter((one) =>
  !document.getElementById(one.getAttribute('aria-describedby'))).map((one) => one.outerHTML.slice(0, 80))"""
# WCAG 2.1, 1.4.3: the ratio of each text to the nearest ground behind it.
FAINT = """(() => {
  const parts = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const light = (colour) => parts(colour).slice(0, 3).map((c) => c / 255)
    .map((c) => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = (one) => { const c = getComputedStyle(one).backgroundColor; const [, , , alpha = 1] = parts(c);
    return alpha > 0 ? c : one.parentElement ? ground(one.parentElement) : 'rgb(255, 255, 255)'; };
  return [...document.querySelectorAll('p, h1, h2, legend, label, span, button, input, select, textarea')]
    .filter((one) => one.checkVisibility() && !one.matches('.aside, .aside *')).filter((one) => {
      const [a, b] = [light(getComputedStyle(one).color), light(ground(one))].sort((x, y) => y - x);
      return (a + 0.05) / (b + 0.05) < 4.5; }).map((one) => one.outerHTML.slice(0, 80)); })()"""


class Looks(WebScene):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        SHOTS.mkdir(parents=True, exist_ok=True)

    def look(self, name):
        self.browser.shot(file=str(SHOTS / f"{name}.png"))
        device = next(device for screen, device in SCREENS.items() if f"-{screen}-" in name)
        self.assertEqual(device["width"], self.browser.evaluate(script=WIDTH), name)
        for what, script in (("small", SMALL), ("nameless", NAMELESS), ("undescribed", UNDESCRIBED), ("faint", FAINT)):
            self.assertEqual([], self.browser.evaluate(script=script), f"{name}: {what}")

    def each_screen(self):
        for screen, device in SCREENS.items():
            for dark in (False, True):
                yield f"{screen}-{'dark' if dark else 'light'}", {"device": device, "dark": dark}

    def test_the_page_in_every_language(self):
        self.agro()
        for name, how in self.each_screen():
            for language in LANGUAGES:
                self.visit("/f/agro_expo", language=language, **how)
                self.assertEqual(language, self.browser.evaluate(script="document.documentElement.lang"))
                self.look(f"form-{name}-{language}")

    def test_the_page_filled_in_and_its_answers(self):
        self.agro()
        for name, how in self.each_screen():
            self.visit("/f/agro_expo", **how)
            self.browser.fill(selector="[name='q.family']", text="Коваленко-Заболотна")
            for value in ("large", "season", "drills", "9"):
                self.browser.check(selector=f"[value='{value}']")
            self.look(f"filled-{name}")
            self.browser.evaluate(script="document.querySelector('[name=token]').value = 'x'")
            self.assertEqual(403, self.browser.send(selector="button.send"))
            self.look(f"notice-{name}")
            self.assertEqual(200, self.browser.send(selector="button.send"))
            self.look(f"thanks-{name}")
            self.visit("/f/nobody", **how)
            self.look(f"missing-{name}")

    def test_a_question_of_every_type(self):
        content = json.loads(json.dumps(ALL))
        for question in content["sections"][0]["questions"]:
            question["text"] = {"uk": f"Запитання «{question['key']}»: що саме ви про це думаєте?", "en": "Question"}
            question["hint"] = {"uk": "Підказка в один рядок", "en": "Hint"} if question["type"] != "nps" else {}
        self.publish(content)
        for name, how in self.each_screen():
            self.visit("/f/types", **how)
            for key in ("line", "lines", "day"):
                self.browser.fill(selector=f"[name='q.{key}']", text=TYPED[key])
            for key, value in (("farm", "true"), ("many", "a"), ("stars", "5"), ("nps", "10"), ("ok", "true")):
                self.browser.check(selector=f"[name='q.{key}'][value='{value}']")
            self.look(f"types-{name}")

    def test_very_long_words_break_and_stay_on_the_screen(self):
        content = json.loads(FORM.read_text(encoding="utf-8"))
        long = "Донаудампфшиффартсэлектрицитетенхауптбетрибсверкбауунтербеамтенгезельшафт"
        content["title"]["uk"] = long
        content["sections"][1]["questions"][0]["text"]["uk"] = long
        content["sections"][1]["questions"][0]["options"][0]["text"]["uk"] = long
        self.publish(content)
        self.visit("/f/agro_expo", PHONE)
        self.look("long-phone-light")

    def test_without_javascript_the_page_says_what_to_skip(self):
        self.agro()
        self.visit("/f/agro_expo", PHONE, javascript=False)
        self.browser.shot(file=str(SHOTS / "plain-phone-light.png"))
        self.assertIn("Запитання, які вас не стосуються, просто пропустіть.", self.browser.texts(selector=".advice"))

    def test_the_keyboard_reaches_everything_that_people_see_and_nothing_else(self):
        self.agro()
        self.visit("/f/agro_expo", DESKTOP)
        reached = []
        for _ in range(40):
            self.browser.press(keys="Tab")
            reached.append(self.browser.evaluate(script="document.activeElement.name ?? ''"))
        self.assertNotIn("homepage", reached)
        for name in ("to", "q.family", "q.area", "q.recommend", "q.may_mail"):
            self.assertIn(name, reached)


if __name__ == "__main__":
    unittest.main()
