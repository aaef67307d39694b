"""The window is killed while somebody types: what was typed is a draft on the disk, and the next start shows it.
A real window under Xvfb, real key presses; kill -9."""
import json
import os
import shutil
import signal
import sqlite3
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

APP = os.environ["FAIRBOOK_APP"]
CLI = os.environ["FAIRBOOK_CLI"]
FORM = Path(__file__).parent.parent / "support" / "agro_expo.json"
LIMIT_S = 120


def until(condition, what):
    """Asks again and again until it is so; the limit ends a scene that hangs."""
    end = time.monotonic() + LIMIT_S
    while time.monotonic() < end:
        found = condition()
        if found:
            return found
    raise AssertionError(f"never came: {what}")


@unittest.skipUnless(shutil.which("Xvfb") and shutil.which("xdotool"), "Xvfb and xdotool are not installed")
class AppKilled(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="fairbook-app-"))
        read, write = os.pipe()
        self.screen = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1300x850x24", "-noreset"],
                                       pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as number:
            self.environment = {**os.environ, "DISPLAY": ":" + number.readline().strip(), "QT_QPA_PLATFORM": "xcb",
                                "QT_QUICK_BACKEND": "software", "XDG_RUNTIME_DIR": str(self.folder), "LANG": "C.UTF-8"}

    def tearDown(self):
        self.screen.terminate()
        self.screen.wait(LIMIT_S)
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self):
        app = subprocess.Popen([APP, "--base", str(self.folder / "base")], env=self.environment,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        window = until(lambda: self.xdotool("search", "--onlyvisible", "--pid", str(app.pid)).split(), "the window")[0]
        self.xdotool("windowfocus", window)
        return app, window

    def xdotool(self, *arguments):
        return subprocess.run(["xdotool", *arguments], env=self.environment, capture_output=True, text=True,
                              timeout=LIMIT_S, check=False).stdout

    def on_disk(self, query):
        """What the disk has, read by SQLite as any reader would; nothing while the base is being made."""
        base = self.folder / "base" / "fairbook.db"
        try:
            with sqlite3.connect(f"file:{base}?mode=ro", uri=True) as database:
                return [json.loads(row[0]) for row in database.execute(query)]
        except sqlite3.OperationalError:
            return []

    def draft(self, key="capture"):
        return (self.on_disk(f"SELECT value FROM draft WHERE key = '{key}'") or [{}])[0]

    def cli(self, *arguments):
        done = subprocess.run([CLI, "--json", "--base", str(self.folder / "base"), *arguments], env=self.environment,
                              capture_output=True, text=True, timeout=LIMIT_S, check=True)
        return [json.loads(line) for line in done.stdout.splitlines()]

    def begin_to_type(self, window, y):
        """The first field of the form takes keys: what it takes first is replaced by what comes next."""
        def one_key():
            self.xdotool("mousemove", "--window", window, "400", y, "click", "1")
            self.xdotool("type", "--delay", "240", "x")  # as slow as a hand
            return self.draft().get("family")
        until(one_key, "a form that takes keys")
        self.xdotool("key", "ctrl+a")

    def responses(self):
        return self.on_disk("SELECT body FROM record WHERE type = 'response'")

    def saved(self):
        return self.on_disk("SELECT json_extract(body, '$.name') FROM record WHERE type = 'client'")

    def test_what_was_typed_before_the_kill_is_there_after_the_next_start(self):
        app, window = self.start()
        self.begin_to_type(window, "103")
        # Slower than a USB scanner, which is taken for one from six keys with less than 35 ms between them; xdotool waits
        # half of what it is told.
        self.xdotool("type", "--delay", "240", "Koval")
        self.xdotool("key", "Return")
        self.xdotool("type", "--delay", "240", "Olha")
        until(lambda: self.draft().get("given") == "Olha", "the draft on the disk")
        self.xdotool("type", "--delay", "240", "na")
        app.send_signal(signal.SIGKILL)
        app.wait(LIMIT_S)

        kept = self.draft()
        self.assertEqual(kept["family"], "Koval")
        self.assertTrue("Olhana".startswith(kept["given"]) and kept["given"].startswith("Olha"), kept["given"])

        app, window = self.start()
        until(lambda: self.xdotool("key", "--window", window, "ctrl+Return") or self.saved(), "the form shown again, and saved")
        self.assertEqual([name["family"] for name in self.saved()], ["Koval"])
        app.terminate()
        app.wait(LIMIT_S)

    def test_answers_given_before_the_kill_are_there_and_become_a_response(self):
        form = self.cli("forms", "import", str(FORM))[0]["id"]
        self.cli("forms", "publish", form)
        app, window = self.start()
        self.begin_to_type(window, "103")
        self.xdotool("type", "--delay", "240", "Koval")
        until(lambda: self.draft().get("family") == "Koval", "the visitor's draft")
        until(lambda: self.xdotool("key", "--window", window, "ctrl+j") or self.draft("run"), "the questionnaire")
        for _ in range(3):  # family name, telephone, e-mail
            self.xdotool("key", "--delay", "240", "Return")
        until(lambda: self.xdotool("key", "--delay", "240", "3") or self.draft("run")["answers"], "an answer on the disk")
        app.send_signal(signal.SIGKILL)
        app.wait(LIMIT_S)

        self.assertEqual([name["family"] for name in self.saved()], ["Koval"])
        self.assertEqual(self.draft("run")["answers"], {"area": "large"})
        self.assertEqual(self.responses(), [])

        app, window = self.start()
        self.begin_to_type(window, "180")  # below the word of what was not finished
        self.xdotool("type", "--delay", "240", "Melnyk")
        until(lambda: self.xdotool("key", "--window", window, "ctrl+j") or self.responses(),
              "the answers that were cut off, when the next visitor is asked")
        kept = self.responses()[0]
        self.assertEqual([answer["value"] for answer in kept["answers"].values()], ["large"])
        self.assertNotIn("finished_at", kept)
        app.terminate()
        app.wait(LIMIT_S)


if __name__ == "__main__":
    unittest.main(verbosity=2)
