"""The server dies with kill -9 in the middle of a push, at many places; the push is repeated: nothing is lost, and
nothing is there twice."""
import unittest

from house import LIMIT_S, REFUSED, Scene
from proxy import Cut, Proxy

CLIENTS = 60


class KilledInAPush(Scene):
    def play(self, part, share):
        master = self.server()
        wire = Proxy(master.port)
        self.addCleanup(wire.close)
        anna = self.device("anna").enrol(master, url=wire.url)
        anna.sync()
        anna.run("import", self.records_file(CLIENTS), "--type", "jsonl")
        unsent = anna.run("status")["unsent"]
        self.assertGreaterEqual(unsent, CLIENTS)

        cut = Cut(part, share, then=master.kill)
        wire.cut = cut
        self.assertEqual("unreachable", anna.refused("sync", expect=REFUSED))
        self.assertTrue(cut.done.wait(LIMIT_S))
        self.assertEqual(unsent, anna.run("status")["unsent"], "nothing is called sent without an answer")

        wire.upstream = master.start().port
        self.assertEqual(0, anna.sync()["unsent"])
        self.assertEqual([], anna.lines("set-aside", "list"))
        boris = self.device("boris").enrol(master)
        boris.sync()
        mine, theirs = anna.clients(), boris.clients()
        self.assertEqual(CLIENTS, len(mine))
        self.assertEqual(set(mine), set(theirs))
        for client, line in mine.items():
            self.assertEqual(line["name"], theirs[client]["name"])
            self.assertEqual("confirmed", line["state"])
        self.assertEqual(anna.sync()["receipt"], boris.sync()["receipt"])
        self.assertEqual([], anna.conflicts())

    def test_after_the_administrator_looked_in(self):
        """Other programs that open the base and leave again must not take the server's log away under it."""
        master = self.server()
        anna = self.device("anna").enrol(master)
        for n in range(3):
            anna.run("import", self.records_file(5, f"part{n}.jsonl"), "--type", "jsonl")
            self.assertEqual(0, anna.sync()["unsent"])
            for command in ["stats", "users", "devices", "check", "audit"]:
                master.tool(command, "--data", master.data)
            master.invite("boris", "manager")
            master.request("POST", "/v1/sync", b"x", {"Authorization": "Bearer nobody"})
        master.kill()
        master.start()
        boris = self.device("boris").enrol(master, role="manager")
        boris.sync()
        self.assertEqual(15, len(boris.clients()))
        self.assertEqual(set(anna.clients()), set(boris.clients()))

    def test_before_the_first_byte(self):
        self.play("request", 0.0)

    def test_in_the_first_half_of_the_request(self):
        self.play("request", 0.3)

    def test_near_the_end_of_the_request(self):
        self.play("request", 0.97)

    def test_after_the_request_while_the_server_works(self):
        self.play("request", 1.0)

    def test_after_the_commit_before_the_answer(self):
        self.play("answer", 0.0)

    def test_in_the_middle_of_the_answer(self):
        self.play("answer", 0.5)

    def test_before_the_last_bytes_of_the_answer(self):
        self.play("answer", 0.99)


if __name__ == "__main__":
    unittest.main()
