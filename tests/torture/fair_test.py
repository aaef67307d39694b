"""A fair in minutes: many devices capture and sync while the server is restarted every simulated hour and backed up
under load. Afterwards nothing is lost, and the server holds no more memory and files than at the half.

    fair_test.py [--devices N] [--hours N]      12 devices, 4 hours; each imports five clients an hour and syncs
"""
import argparse
import concurrent.futures
import json
import os
import sys
import time
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "e2e"))
from house import Scene  # noqa: E402
from rough_wire import TimedWire  # noqa: E402

CAPTURES = 5
WORKERS = 3
GROWTH_MIB = 24  # of the server in the second half: caches and arenas, not a record after the other
CLOSING = 2 * WORKERS  # connections that are just ending when somebody looks; a leak would be one an exchange
OPTIONS = argparse.Namespace(devices=12, hours=4)


def shares(seconds):
    """What half of them and 99 of 100 took at most."""
    ordered = sorted(seconds)
    return {"p50": round(ordered[len(ordered) // 2], 4), "p99": round(ordered[len(ordered) * 99 // 100], 4)}


class Fair(Scene):
    def setUp(self):
        super().setUp()
        self.master = self.server()
        self.wire = TimedWire(self.master.port)  # one address, whatever the port of the server is
        self.addCleanup(self.wire.close)
        self.devices = [self.device(f"device{n}").enrol(self.master, role="manager", url=self.wire.url)
                        for n in range(OPTIONS.devices)]
        self.seconds = []

    def hour(self, device, hour):
        n = self.devices.index(device)
        file = self.folder / f"records {n} {hour}.jsonl"
        with open(file, "w", encoding="utf-8") as records:
            for k in range(CAPTURES):
                name = f"Of {n:03d} {hour:02d} {k}"
                records.write(json.dumps({"last": name, "company": f"Company {name}"}) + "\n")
        device.run("import", file, "--type", "jsonl")
        started = time.monotonic()
        device.sync()
        self.seconds.append(time.monotonic() - started)

    def server_holds(self):
        """Resident MiB and open files of the server."""
        process = Path("/proc") / str(self.master.process.pid)
        pages = int((process / "statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGESIZE") / 2**20, len(list((process / "fd").iterdir()))

    def everybody(self, pool, work):
        for done in [pool.submit(work, device) for device in self.devices]:
            done.result()

    def confirmed(self):
        return {client for device in self.devices for client, line in device.clients().items()
                if line["state"] == "confirmed"}

    def test_a_fair_of_many_devices_leaves_the_server_as_it_was(self):
        held = []
        with concurrent.futures.ThreadPoolExecutor(WORKERS) as pool:
            for hour in range(OPTIONS.hours):
                self.everybody(pool, lambda device, now=hour: self.hour(device, now))
                held.append(self.server_holds())
                if hour < OPTIONS.hours // 2:  # the second half is one life, in which memory is compared
                    self.assertEqual(0, self.master.stop())
                    self.wire.upstream = self.master.start().port
            self.everybody(pool, lambda device: device.sync())
            reports = list(pool.map(lambda device: device.sync(), self.devices))
        held.append(self.server_holds())
        wanted = OPTIONS.devices * OPTIONS.hours * CAPTURES
        self.assertEqual({0}, {report["unsent"] for report in reports})
        self.assertEqual(1, len({report["receipt"] for report in reports}))
        self.assertEqual(wanted, len(self.devices[0].clients()))
        half = OPTIONS.hours // 2
        self.assertLess(held[-1][0] - held[half][0], GROWTH_MIB, held)
        self.assertLessEqual(held[-1][1], max(files for _, files in held[:-1]) + CLOSING, held)
        print(json.dumps({"devices": OPTIONS.devices, "hours": OPTIONS.hours, "clients": wanted,
                          "server_mib": [round(mib, 1) for mib, _ in held], "server_files": [n for _, n in held],
                          "answers": len(self.wire.seconds), "answer_seconds": shares(self.wire.seconds),
                          "sync_seconds": shares(self.seconds)}), flush=True)

    def test_a_backup_under_load_holds_all_that_was_confirmed_before_it(self):
        copy = self.folder / "copy.fairbook"
        with concurrent.futures.ThreadPoolExecutor(WORKERS) as pool:
            self.everybody(pool, lambda device: self.hour(device, 0))
            before = self.confirmed()
            working = [pool.submit(self.hour, device, 1) for device in self.devices]
            self.master.tool("backup", "--data", self.master.data, "--to", copy)
            for one in working:
                one.result()
        self.master.kill()
        restored = self.folder / "restored" / "data"
        restored.parent.mkdir()
        self.master.tool("restore", "--from", copy, "--data", restored)
        self.master.tool("check", "--data", restored)
        self.master.data = restored
        self.master.start()
        fresh = self.device("fresh").enrol(self.master, role="manager")
        fresh.sync()
        self.assertEqual(set(), before - set(fresh.clients()))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--devices", type=int, default=OPTIONS.devices)
    parser.add_argument("--hours", type=int, default=OPTIONS.hours)
    OPTIONS, rest = parser.parse_known_args()
    unittest.main(argv=[sys.argv[0], *rest], verbosity=2)
