"""A fresh device takes the server's base file: over a wire that breaks, killed at any moment, and with work of its own.
Whatever happens it ends with everything, and loses nothing."""
import os
import random
import signal
import subprocess
import unittest

from house import CLI, DONE, LIMIT_S, REFUSED, Scene
from proxy import Cut, Proxy

CLIENTS = 600


class BaseFile(Scene):
    def setUp(self):
        super().setUp()
        self.master = self.server()
        self.anna = self.device("anna").enrol(self.master, role="manager")
        self.anna.run("import", self.records_file(CLIENTS))
        self.anna.sync()
        self.made = self.master.tool("base-file", "--data", self.master.data)
        self.proxy = Proxy(self.master.port)
        self.addCleanup(self.proxy.close)

    def fresh(self, name="boris"):
        device = self.device(name).enrol(self.master, role="manager", url=self.proxy.url)
        self.mine = device.capture("--set", "name.family=Власний")
        return device

    def has_everything(self, device):
        self.assertEqual(CLIENTS + 1, len(device.clients()))
        self.assertIn(self.mine, device.clients())
        report = device.sync()
        self.assertEqual(0, report["unsent"])
        self.anna.sync()
        self.assertEqual(self.anna.sync()["receipt"], report["receipt"])
        self.assertEqual(1, len(device.lines("search", "Коваленко599")))
        self.assertEqual([], [one for one in os.listdir(device.base)
                              if one.startswith("fairbook.next") or one.endswith(".part")])
        device.run("check")

    def start_sync(self, device):
        command = [CLI, "--base", device.base, "--json", "sync"]
        return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                stdin=subprocess.DEVNULL)

    def test_it_comes_by_the_file_or_by_the_feed_with_the_same_receipt(self):
        by_file = self.device("file").enrol(self.master, role="manager")
        by_feed = self.device("feed").enrol(self.master, role="manager")
        report = by_file.sync()
        self.assertTrue(report["base_file"])
        self.assertGreaterEqual(report["pulled"], CLIENTS)
        feed = by_feed.run("sync", "--feed")
        self.assertFalse(feed["base_file"])
        self.assertEqual(by_file.sync()["receipt"], by_feed.sync()["receipt"])

    def test_a_wire_that_breaks_in_the_middle_is_gone_on_with_from_there(self):
        device = self.fresh()
        self.proxy.cut = Cut("answer", 0.3, lambda: None, b"GET /v1/base/")
        self.assertIn(device.result("sync").returncode, (DONE, REFUSED))  # a part of an answer is a part of the file
        self.assertIsNone(self.proxy.cut)
        device.sync()
        self.has_everything(device)

    def test_a_server_that_is_gone_in_the_middle_is_asked_again_later(self):
        device = self.fresh()
        self.proxy.cut = Cut("answer", 0.3, self.master.kill, b"GET /v1/base/")
        self.assertEqual("unreachable", device.refused("sync"))
        self.assertEqual([self.mine], list(device.clients()))
        self.master.start()
        self.proxy.upstream = self.master.port
        self.anna.run("enrol", "--server", self.master.url, "--code", self.master.invite("anna", "manager"))
        self.anna.sync()
        self.assertIn(self.mine, self.anna.clients())  # it went up before the file came down
        self.assertTrue(device.sync()["base_file"])
        self.has_everything(device)

    def test_it_is_killed_in_the_middle_of_an_answer_and_goes_on(self):
        device = self.fresh()
        for share in (0.1, 0.7):
            process = None

            def kill():
                process.kill()

            self.proxy.cut = Cut("answer", share, kill, b"GET /v1/base/")
            process = self.start_sync(device)
            self.assertEqual(-signal.SIGKILL, process.wait(LIMIT_S))
            self.assertEqual(1, len(device.clients()))
        self.assertTrue(device.sync()["base_file"])
        self.has_everything(device)

    def test_it_is_killed_at_any_moment_and_has_one_of_the_two_bases_whole(self):
        seed = int(os.environ.get("FAIRBOOK_SEED", random.randrange(1 << 30)))
        print(f"seed {seed}", flush=True)
        dice = random.Random(seed)
        for round_number in range(int(os.environ.get("FAIRBOOK_KILLS", "12"))):
            device = self.fresh(f"boris{round_number}")
            for _ in range(3):
                process = self.start_sync(device)
                try:
                    process.wait(dice.uniform(0.01, 0.6))
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait(LIMIT_S)
                clients = device.clients()
                self.assertIn(self.mine, clients)
                device.run("check")
            device.sync()
            self.assertGreaterEqual(len(device.clients()), CLIENTS + 1)
            device.run("check")
            self.assertIn(self.mine, device.clients())
            if round_number == 0:
                self.has_everything(device)

    def test_a_file_with_a_changed_byte_is_refused_and_the_feed_is_read(self):
        packed = self.master.data / "base" / (self.made["sha256"] + ".zst")
        content = bytearray(packed.read_bytes())
        content[len(content) // 2] ^= 1
        packed.write_bytes(content)
        device = self.fresh()
        self.assertFalse(device.sync()["base_file"])
        self.has_everything(device)

    def test_the_server_is_restored_and_its_old_file_is_never_offered(self):
        copy = self.folder / "copy.db"
        self.master.tool("backup", "--data", self.master.data, "--to", copy)
        self.master.stop()
        restored = self.folder / "restored"
        self.master.tool("restore", "--from", copy, "--data", restored)
        (self.master.data / "base").rename(restored / "base")
        self.master.data = restored
        self.master.start()
        self.proxy.upstream = self.master.port
        device = self.fresh()
        self.assertFalse(device.sync()["base_file"])
        self.anna.run("enrol", "--server", self.master.url, "--code", self.master.invite("anna", "manager"))
        self.has_everything(device)


if __name__ == "__main__":
    unittest.main()
