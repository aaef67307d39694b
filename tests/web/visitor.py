"""visitor: somebody with a phone or a computer, in a real Chromium (browser.js), and the questionnaires they open."""
import html
import json
import os
import re
import subprocess
from pathlib import Path
from urllib.parse import urlencode

from house import Scene

SOURCE = Path(__file__).resolve().parents[2]
FORM = SOURCE / "tests" / "support" / "agro_expo.json"
SHOTS = Path(os.environ["FAIRBOOK_SHOTS"])
NODE = os.environ["FAIRBOOK_NODE"]

PHONE = {"width": 360, "height": 740, "touch": True}
DESKTOP = {"width": 1280, "height": 800, "touch": False}
LANGUAGES = {"uk": "uk-UA", "ru": "ru-RU", "en": "en-GB"}


class Browser:
    """One Chromium; every method is one line to it and one line back."""

    def __init__(self):
        self.process = subprocess.Popen([NODE, str(Path(__file__).with_name("browser.js"))], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True, encoding="utf-8")

    def __getattr__(self, name):
        return lambda **words: self.ask(name, words)

    def ask(self, name, words):
        self.process.stdin.write(json.dumps({"do": name, **words}, ensure_ascii=False) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        answer = json.loads(line) if line else {"error": "the browser is gone"}
        if "error" in answer:
            raise AssertionError(answer["error"])
        return answer["is"]

    def end(self):
        self.process.stdin.close()
        self.process.wait(60)
        self.process.stdout.close()


class WebScene(Scene):
    """A server with a questionnaire on the web, made and opened by a manager."""

    options = ("--web-least-seconds", "0")

    @classmethod
    def setUpClass(cls):
        cls.browser = Browser()

    @classmethod
    def tearDownClass(cls):
        cls.browser.end()

    def setUp(self):
        super().setUp()
        self.master = self.server(options=self.options)
        self.boris = self.device("boris").enrol(self.master, role="manager")

    def publish(self, content, *sets):
        """A questionnaire that is open on the web; its id."""
        file = self.folder / "form.json"
        file.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
        form = self.boris.run("forms", "import", file)["id"]
        self.boris.run("forms", "publish", form)
        for one in ("web=true", *sets):
            self.boris.run("edit", form, "--set", one)
        self.boris.sync()
        return form

    def agro(self, *sets):
        return self.publish(json.loads(FORM.read_text(encoding="utf-8")), *sets)

    def visit(self, path, device=PHONE, javascript=True, language="uk", dark=False):
        return self.browser.open(url=self.master.url + path, javascript=javascript, locale=LANGUAGES[language],
                                 dark=dark, **device)

    def arrived(self):
        """type -> records, of all that a colleague's device gets to see."""
        self.boris.sync()
        found = {}
        for kind in ("client", "capture", "response", "consent", "coupon"):
            ids = [line["id"] for line in self.boris.lines("list", "--type", kind, "--limit", 1000)]
            found[kind] = {one: self.boris.fields(one) for one in ids}
        return found

    def only(self, kind):
        records = self.arrived()[kind]
        self.assertEqual(1, len(records), records)
        return next(iter(records.values()))

    # The page without a browser.

    def page(self, path="/f/agro_expo"):
        status, headers, body = self.master.request("GET", path)
        return status, headers, body.decode()

    def token(self, path="/f/agro_expo"):
        return hidden(self.page(path)[2], "token")

    def post(self, fields, path="/f/agro_expo", **headers):
        """fields: pairs, or the body itself. Status, headers, page."""
        body = fields if isinstance(fields, bytes) else urlencode(fields).encode()
        sent = {"Content-Type": "application/x-www-form-urlencoded",
                **{name.replace("_", "-"): value for name, value in headers.items()}}
        status, answered, answer = self.master.request("POST", path, body, sent)
        return status, answered, answer.decode()


def hidden(page, name):
    return html.unescape(re.search(f'name="{name}" value="([^"]*)"', page).group(1))
