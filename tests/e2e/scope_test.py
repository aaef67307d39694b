"""Somebody who sees only what is theirs and current: an administrator says so, and takes it back, while people work."""
import datetime
import unittest

from house import REFUSED, USAGE, Scene, bytes_of
from proxy import Cut, Proxy

MARKER = "Przewalski"  # in whatever Rita must not get


def day(offset):
    return (datetime.datetime.now(datetime.timezone.utc).date() + datetime.timedelta(days=offset)).isoformat()


class Scopes(Scene):
    def setUp(self):
        super().setUp()
        self.master = self.server()
        self.wire = Proxy(self.master.port)
        self.addCleanup(self.wire.close)
        self.boris = self.device("boris").enrol(self.master, role="manager")
        self.rita = self.device("rita").enrol(self.master, scope="own", url=self.wire.url)
        current = self.fair("Expo", day(-1), day(2))
        past = self.fair("Old Expo", day(-90), day(-88))
        self.hers = self.boris.capture("--set", "name.family=Мельник", "--set", f"owner={self.user('rita')['user']}")
        self.met = self.boris.capture("--set", "name.family=Шевчук", "--event", current, "--note", "seed drills")
        self.others = {self.boris.capture("--set", f"name.family={MARKER}", "--note", MARKER),
                       self.boris.capture("--set", f"name.family={MARKER}", "--event", past)}
        self.boris.sync()

    def fair(self, name, starts, ends):
        return self.boris.run("create", "event", "--set", f"name={name}", "--set", f"starts={starts}",
                              "--set", f"ends={ends}")["id"]

    def user(self, login):
        return next(one for one in self.master.tool("users", "--data", self.master.data) if one["login"] == login)

    def shows(self, scope):
        self.assertEqual({"login": "rita", "scope": scope},
                         self.master.tool("users", "scope", "rita", scope, "--data", self.master.data))
        self.assertEqual(scope, self.user("rita")["scope"])

    def test_no_byte_of_what_is_not_theirs_reaches_the_device(self):
        self.assertEqual(("own", "all"), (self.user("rita")["scope"], self.user("boris")["scope"]))
        captured = self.rita.capture("--set", "name.family=Коваль")
        self.rita.sync()
        self.assertEqual({self.hers, self.met, captured}, set(self.rita.clients()))
        self.assertNotIn(MARKER.encode(), bytes_of(self.rita.base))
        self.boris.run("edit", next(iter(self.others)), "--set", f"company={MARKER}")
        self.boris.sync()
        self.rita.sync()
        self.assertNotIn(MARKER.encode(), bytes_of(self.rita.base))
        second = self.device("rita's second").enrol(self.master, login="rita")  # the word stays with the person
        second.sync()
        self.assertEqual({self.hers, self.met, captured}, set(second.clients()))
        self.assertNotIn(MARKER.encode(), bytes_of(second.base))

    def test_a_scope_that_widens_brings_the_rest_and_one_that_narrows_takes_it_away(self):
        self.rita.sync()
        self.shows("all")
        said = self.rita.sync()
        everything = self.others | {self.hers, self.met}
        self.assertEqual(everything, set(self.rita.clients()))
        self.assertEqual(self.boris.sync()["receipt"], said["receipt"])

        edited = sorted(self.others)[0]
        self.rita.run("edit", edited, "--set", "job_title=Director")
        self.shows("own")
        for share in [0.4, 0.9]:
            self.wire.cut = Cut("answer", share, self.break_wire)
            self.assertEqual("unreachable", self.rita.refused("sync"))
            self.wire.upstream = self.master.port
            self.assertEqual(everything, set(self.rita.clients()))
            self.assertEqual("Director", self.rita.fields(edited)["job_title"])
        said = self.rita.sync()
        self.assertEqual((0, 0), (said["unsent"], said["set_aside"]))
        self.assertEqual({self.hers, self.met}, set(self.rita.clients()))
        self.boris.sync()
        self.assertEqual("Director", self.boris.fields(edited)["job_title"])
        self.assertEqual({"integrity": "ok", "digest": "ok"},
                         {key: value for key, value in self.rita.run("check").items() if key in ("integrity", "digest")})

    def break_wire(self):
        self.wire.upstream = 1  # nobody listens there

    def test_a_client_that_changes_hands_leaves_one_and_comes_to_the_other(self):
        self.rita.sync()
        self.boris.run("edit", self.hers, "--set", f"owner={self.user('boris')['user']}")
        given = sorted(self.others)[0]
        self.boris.run("edit", given, "--set", f"owner={self.user('rita')['user']}")
        self.boris.sync()
        self.rita.sync()
        self.assertEqual({given, self.met}, set(self.rita.clients()))

    def test_a_word_that_is_no_scope_changes_nothing(self):
        for words, status, code in [(["rita", "event"], REFUSED, "bad_value"), (["nobody", "own"], REFUSED, "not_found"),
                                    (["rita"], USAGE, "usage")]:
            answer = self.master.tool("users", "scope", *words, "--data", self.master.data, expect=status)
            self.assertEqual(code, answer["error"]["code"])
        answer = self.master.tool("invite", "--user", "olha", "--scope", "event", "--data", self.master.data,
                                  expect=REFUSED)
        self.assertEqual("bad_value", answer["error"]["code"])
        self.assertNotIn("olha", [one["login"] for one in self.master.tool("users", "--data", self.master.data)])
        self.assertEqual("own", self.user("rita")["scope"])


if __name__ == "__main__":
    unittest.main()
