"""The machine fails: base locked, corrupt, newer than the program, disk full, clock in 1970 and 2099. Each has its
name, and nothing that was acknowledged is lost."""
import hashlib
import os
import sqlite3
import subprocess
import time
import unittest

from house import DONE, FAULT, REFUSED, SERVER, USAGE, Scene, values_of

MS_1970, MS_2099 = 3_600_000, 4_080_000_000_000


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


class Base(Scene):
    def setUp(self):
        super().setUp()
        self.anna = self.device("anna")
        self.client = self.anna.capture("--set", "name.family=Коваль")
        self.file = self.anna.base / "fairbook.db"

    def test_a_locked_base_is_named_and_works_again_later(self):
        with sqlite3.connect(self.file, isolation_level=None) as other:
            other.execute("BEGIN EXCLUSIVE")
            self.assertEqual("base_locked", self.anna.refused("capture", "--set", "name.family=Мельник", expect=FAULT))
            other.execute("ROLLBACK")
        other.close()
        self.anna.capture("--set", "name.family=Мельник")
        self.assertEqual(2, len(self.anna.clients()))

    def test_a_damaged_base_is_named_and_left_as_it_is(self):
        good = self.file.read_bytes()
        for name, damage in {
            "pages overwritten": good[:4096] + b"\xaa" * (len(good) - 4096),
            "first page overwritten": good[:100] + b"\xaa" * 3996 + good[4096:],
        }.items():
            with self.subTest(name):
                self.file.write_bytes(damage)
                self.assertEqual("base_corrupt", self.anna.refused("list", expect=FAULT))
                self.assertEqual("base_corrupt", self.anna.refused("capture", "--set", "name.family=X", expect=FAULT))
                self.assertEqual(hashlib.sha256(damage).hexdigest(), digest(self.file))
        self.file.write_bytes(good)
        self.assertEqual({self.client}, set(self.anna.clients()))

    def test_a_base_of_a_newer_program_is_refused_and_left_as_it_is(self):
        connection = sqlite3.connect(self.file)
        connection.execute("PRAGMA user_version = 9999")
        connection.close()
        before = digest(self.file)
        for command in [["list"], ["capture", "--set", "name.family=X"], ["status"]]:
            self.assertEqual("too_new", self.anna.refused(*command, expect=REFUSED))
        self.assertEqual(before, digest(self.file))

    def test_a_database_of_another_program_is_refused_and_left_as_it_is(self):
        foreign = self.device("foreign")
        foreign.base.mkdir()
        connection = sqlite3.connect(foreign.base / "fairbook.db")
        connection.execute("CREATE TABLE recipes (name TEXT)")
        connection.commit()
        connection.close()
        before = digest(foreign.base / "fairbook.db")
        self.assertEqual("foreign", foreign.refused("capture", "--set", "name.family=X", expect=REFUSED))
        self.assertEqual(before, digest(foreign.base / "fairbook.db"))

    def small_disk(self, size):
        place = self.folder / "small"
        place.mkdir()
        mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "fairbook-test", place]
        if os.geteuid() != 0 or subprocess.run(mount, capture_output=True, check=False).returncode != 0:
            self.skipTest("disk full: only root can mount a small disk for it")
        self.addCleanup(subprocess.run, ["umount", place], check=True)
        return place

    def test_when_the_disk_is_full_a_visitor_can_still_be_captured(self):
        place = self.small_disk("24m")
        device = self.device("small/anna")
        clients = [device.capture("--set", "name.family=Коваль")]
        reserve = place / "anna" / "fairbook.reserve"
        self.assertEqual(2 << 20, reserve.stat().st_size)
        filler = place / "filler"
        room = os.statvfs(place)
        filler.write_bytes(b"x" * (room.f_bavail * room.f_frsize))
        for number in range(1, 4):
            clients.append(device.capture("--set", "name.family=Останній", "--note", "сівалка " * 500))
            self.assertEqual(1, len(device.lines("search", "Коваль")))
            self.assertEqual(number, len(device.lines("search", "Останній")))
        self.assertFalse(reserve.exists())
        filler.unlink()
        self.assertEqual(set(clients), set(device.clients()))
        self.assertTrue(reserve.exists(), "it is set aside again when there is room")
        device.run("check")

    def test_a_full_disk_is_named_and_loses_nothing(self):
        place = self.small_disk("2m")
        device = self.device("small/anna")
        client = device.capture("--set", "name.family=Коваль")
        status = device.run("status")
        self.assertTrue(status["low_on_room"])
        self.assertTrue(0 < status["free_bytes"] < 2 << 20)
        room = os.statvfs(place)
        filler = place / "filler"
        filler.write_bytes(b"x" * (room.f_bavail * room.f_frsize - 64 * 1024))
        note = "сівалка " * 5_000
        self.assertEqual("disk_full", device.refused("capture", "--set", "name.family=Y", "--note", note, expect=FAULT))
        filler.unlink()
        self.assertEqual({client}, set(device.clients()))
        device.capture("--set", "name.family=Мельник", "--note", note)
        self.assertEqual(2, len(device.clients()))
        device.run("check")


class Clocks(Scene):
    def test_clocks_in_1970_and_2099_lose_nothing_and_agree(self):
        master = self.server()
        anna, boris = self.device("anna"), self.device("boris")
        now = int(time.time() * 1000)
        anna.environment = {"FAIRBOOK_CLOCK_OFFSET_MS": str(MS_1970 - now)}
        boris.environment = {"FAIRBOOK_CLOCK_OFFSET_MS": str(MS_2099 - now)}
        clients = {device.capture("--set", f"name.family=Of {device.name}") for device in [anna, boris]}
        anna.enrol(master)
        boris.enrol(master, role="manager")
        for device in [anna, boris, anna]:
            device.sync()
        self.assertEqual(clients, set(anna.clients()))
        self.assertEqual(clients, set(boris.clients()))
        client = sorted(clients)[0]
        anna.run("edit", client, "--set", "job_title=Buyer in 1970")
        boris.run("edit", client, "--set", "job_title=Owner in 2099")
        for device in [anna, boris, anna]:
            device.sync()
        for device in [anna, boris]:
            self.assertEqual({"Buyer in 1970", "Owner in 2099"}, set(values_of(device.conflicts()[0])))
        anna.run("edit", client, "--set", "job_title=Settled in 1970")  # has seen both, so it wins
        for device in [anna, boris]:
            device.sync()
        for device in [anna, boris]:
            self.assertEqual([], device.conflicts())
            self.assertEqual("Settled in 1970", device.fields(client)["job_title"])


class Administrator(Scene):
    def test_init_never_touches_a_base_that_exists(self):
        master = self.server()
        error = master.tool("init", "--data", master.data, "--company", "Other", "--admin", "eve", "--password-stdin",
                            stdin="correct horse battery\n", expect=REFUSED)
        self.assertEqual("exists", error["error"]["code"])
        self.assertTrue(master.healthy())

    def test_plain_http_is_for_loopback_only(self):
        master = self.server()
        result = subprocess.run([SERVER, "serve", "--data", master.data, "--listen", "0.0.0.0:0", "--http-loopback"],
                                capture_output=True, stdin=subprocess.DEVNULL, check=False)
        self.assertEqual(USAGE, result.returncode)

    def test_a_backup_restores_to_a_server_that_serves_the_same(self):
        master = self.server()
        anna = self.device("anna").enrol(master)
        anna.run("import", self.records_file(20), "--type", "jsonl")
        anna.sync()
        copy = self.folder / "copy.fairbook"
        master.tool("backup", "--data", master.data, "--to", copy, expect=DONE)
        late = anna.capture("--set", "name.family=Запізнілий")
        anna.sync()
        master.kill()
        restored = self.folder / "restored" / "data"
        restored.parent.mkdir()
        master.tool("restore", "--from", copy, "--data", restored)
        master.tool("check", "--data", restored)
        master.data = restored
        port = master.start().port
        self.assertTrue(port)
        boris = self.device("boris").enrol(master)
        boris.sync()
        self.assertEqual(20, len(boris.clients()))
        self.assertNotIn(late, boris.clients())


if __name__ == "__main__":
    unittest.main()
