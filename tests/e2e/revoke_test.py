"""A device whose person left: what it captured is collected for a manager, it learns nothing more, and where the
administrator wants that, it empties itself once everything has arrived."""
import json
import random
import socket
import sqlite3
import unittest

from house import REFUSED, Scene, bytes_of
from photo_test import picture
from proxy import Cut, Proxy

MARKER = "Przewalski"  # a name of what a device must not get, or must have forgotten
CAPTURES = 500
CUTS = 20


class Revoked(Scene):
    def setUp(self):
        super().setUp()
        self.master = self.server()
        self.wire = Proxy(self.master.port)
        self.addCleanup(self.wire.close)
        with socket.create_server(("127.0.0.1", 0)) as nobody:
            self.silence = nobody.getsockname()[1]
        self.anna = self.device("anna").enrol(self.master, url=self.wire.url)
        self.boris = self.device("boris").enrol(self.master, role="manager")
        self.anna.sync()

    def console(self, *words):
        """What an administrator's command lists: always a list."""
        lines = self.master.tool(*words, "--data", self.master.data)
        return lines if isinstance(lines, list) else [lines] if lines else []

    def revoke(self, *options):
        [device] = [one["device"] for one in self.console("devices") if one["user"] == "anna" and not one["revoked"]]
        return self.master.tool("revoke", device, *options, "--data", self.master.data)

    def cut_next(self, part, share, of=b"POST /v1/sync"):
        """The wire breaks at that byte and stays broken until mend(), or the network library would just ask again."""
        self.wire.cut = Cut(part, share, lambda: setattr(self.wire, "upstream", self.silence), of)
        return self.wire.cut

    def mend(self):
        self.wire.upstream = self.master.port

    def quarantine(self):
        return self.console("quarantine", "list", "--limit", 10_000)

    def say_goodbye(self):
        """What the device is told; it must be that it was revoked."""
        error = self.anna.run("sync", expect=REFUSED)["error"]
        self.assertEqual("revoked", error["code"])
        return error["message"].split(":")[0]

    def fetch(self, device, client):
        """The bytes of a client's one photo."""
        [line] = device.lines("photos", "list", client)
        path = self.folder / f"{device.name}.png"
        device.run("photos", "get", line["id"], path)
        return path.read_bytes()


class Collected(Revoked):
    def test_its_work_is_collected_for_a_manager_and_it_learns_nothing_more(self):
        photo = picture(self.folder / "card.png", 40, 1)
        client = self.anna.capture("--set", "name.family=Мельник", "--note", "seed drills", "--photo", photo)
        unsent = self.anna.run("status")["unsent"]
        self.revoke()
        theirs = self.boris.capture("--set", f"name.family={MARKER}")
        self.boris.sync()
        self.assertEqual("kept", self.say_goodbye())
        self.assertEqual(["revoked"] * unsent, [line["reason"] for line in self.quarantine()])
        status = self.anna.run("status")
        self.assertEqual((0, unsent, 0), (status["unsent"], status["set_aside"], status["photos_waiting"]))
        self.assertEqual("Мельник", self.anna.fields(client)["name"]["family"])
        self.assertNotIn(theirs, self.anna.clients())
        self.assertNotIn(MARKER.encode(), bytes_of(self.anna.base))
        self.boris.sync()
        self.assertNotIn(client, self.boris.clients())

        while waiting := self.quarantine():  # a group goes as a whole
            self.master.tool("quarantine", "admit", waiting[0]["op"], "--data", self.master.data)
        self.boris.sync()
        self.assertEqual("Мельник", self.boris.fields(client)["name"]["family"])
        self.assertEqual(photo.read_bytes(), self.fetch(self.boris, client))

    def test_it_is_given_no_base_file_no_photo_and_no_wake_up(self):
        self.boris.capture("--set", f"name.family={MARKER}", "--photo", picture(self.folder / "card.png", 40, 1))
        self.boris.sync()
        [photo] = [path.name for path in (self.master.data / "blobs").glob("??/*")]
        with sqlite3.connect(self.anna.base / "fairbook.db") as base:
            [[enrolment]] = base.execute("SELECT value FROM meta WHERE name = 'enrolment'")
        base.close()
        headers = {"Authorization": "Bearer " + json.loads(enrolment)["token"]}
        self.assertEqual(200, self.master.request("GET", f"/v1/blobs/{photo}", headers=headers)[0])
        self.revoke()
        for path in [f"/v1/blobs/{photo}", "/v1/base?inc=AnnaLaptop1", "/v1/base/" + 64 * "0"]:
            status, _, body = self.master.request("GET", path, headers=headers)
            self.assertEqual((401, "revoked"), (status, json.loads(body)["code"]), path)

    def test_what_is_captured_after_the_news_is_collected_too(self):
        self.revoke()
        self.assertEqual("kept", self.say_goodbye())
        self.anna.capture("--set", "name.family=Шевчук")
        self.assertEqual("kept", self.say_goodbye())
        self.assertEqual(0, self.anna.run("status")["unsent"])
        self.assertEqual({"revoked"}, {line["reason"] for line in self.quarantine()})

    def test_a_device_that_is_invited_again_brings_everything_by_itself(self):
        client = self.anna.capture("--set", "name.family=Мельник")
        self.revoke()
        self.assertEqual("kept", self.say_goodbye())
        self.anna.enrol(self.master)
        said = self.anna.sync()
        self.assertEqual((0, 0), (said["unsent"], said["set_aside"]))
        self.boris.sync()
        self.assertIn(client, self.boris.clients())


class Emptied(Revoked):
    def test_five_hundred_captures_arrive_over_a_wire_that_is_cut_twenty_times_and_then_nothing_is_left(self):
        seed = random.randrange(1 << 32)
        print(f"seed {seed}", flush=True)
        chance = random.Random(seed)
        self.boris.capture("--set", f"name.family={MARKER}")
        self.boris.sync()
        self.anna.sync()
        self.anna.run("import", self.records_file(CAPTURES, note=MARKER))
        photo = picture(self.folder / "card.png", 300, 2)
        pictured = self.anna.capture("--set", f"name.family={MARKER}", "--photo", photo)
        unsent = self.anna.run("status")["unsent"]
        self.assertGreater(unsent, CAPTURES)
        self.assertIn(MARKER.encode(), bytes_of(self.anna.base))
        self.revoke("--wipe")

        for _ in range(CUTS):
            cut = self.cut_next(chance.choice(["request", "answer"]), chance.random())
            self.assertEqual("unreachable", self.anna.refused("sync"))
            self.mend()
            self.assertTrue(cut.done.is_set())
            self.assertIn(pictured, self.anna.clients())  # all of it is held until all of it has arrived
        self.assertEqual("wiped", self.say_goodbye())

        aside = self.quarantine()
        self.assertEqual(unsent, len(aside))
        self.assertEqual(CAPTURES + 1, sum('"type":"client"' in line["line"] and '"do":"create"' in line["line"]
                                           for line in aside))
        status = self.anna.run("status")
        self.assertEqual((0, 0, None), (status["unsent"], status["clients"], status["server"]))
        held = bytes_of(self.anna.base)
        for secret in [MARKER, "Коваленко", "lan.example", "kovalenko"]:
            self.assertNotIn(secret.encode(), held)
        self.assertNotIn(photo.read_bytes()[1000:1100], held)
        self.assertEqual("not_enrolled", self.anna.refused("sync"))
        self.assertEqual("ok", self.anna.run("check")["integrity"])

        [device] = {line["device"] for line in aside}
        said = self.master.tool("quarantine", "admit", "--device", device, "--data", self.master.data)
        self.assertEqual((unsent, 0), (said["admitted"], said["left"]))
        self.boris.sync()
        self.assertEqual(CAPTURES + 2, len(self.boris.clients()))
        self.assertEqual(photo.read_bytes(), self.fetch(self.boris, pictured))

    def test_an_empty_device_may_begin_again(self):
        self.revoke("--wipe")
        self.assertEqual("wiped", self.say_goodbye())
        self.anna.enrol(self.master)
        client = self.anna.capture("--set", "name.family=Мельник")
        self.assertEqual(0, self.anna.sync()["unsent"])
        self.boris.sync()
        self.assertIn(client, self.boris.clients())
        self.assertEqual(self.anna.sync()["receipt"], self.boris.sync()["receipt"])

    def test_a_photo_that_cannot_travel_yet_holds_everything_back(self):
        self.anna.capture("--set", "name.family=Мельник", "--photo", picture(self.folder / "card.png", 300, 2))
        self.revoke("--wipe")
        self.cut_next("request", 0.5, of=b"PATCH /v1/blobs")
        self.assertEqual("waiting", self.say_goodbye())
        self.mend()
        self.assertEqual(1, len(self.anna.clients()))
        self.assertEqual("wiped", self.say_goodbye())
        self.assertEqual(0, len(self.anna.clients()))


if __name__ == "__main__":
    unittest.main()
