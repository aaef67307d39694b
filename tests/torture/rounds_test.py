"""Real programs, killed with -9 at random moments while they work, over a wire that loses, delays, cuts and repeats.
Afterwards: no acknowledged capture is lost, none is there twice, and every side holds the same.

    rounds_test.py [--rounds N] [--seed S]      40 rounds of a new seed; the seed is printed
"""
import argparse
import json
import random
import secrets
import signal
import subprocess
import sys
import time
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "e2e"))
from house import CLI, DONE, LIMIT_S, REFUSED, Scene  # noqa: E402
from rough_wire import RoughWire  # noqa: E402

KILLED = -signal.SIGKILL
DEVICES = 4
SHARES = {"pass": 10, "slow": 3, "lost request": 1, "cut request": 2, "lost answer": 2, "cut answer": 3, "twice": 2,
          "portal": 1}
OPTIONS = argparse.Namespace(rounds=40, seed=None)


class Job:
    """One command of one device, running."""

    def __init__(self, device, *arguments, marker=None):
        self.device = device
        self.marker = marker
        command = [CLI, "--base", device.base, "--json", *map(str, arguments)]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                        stdin=subprocess.DEVNULL, text=True)

    def end(self):
        self.said, self.complaint = self.process.communicate(timeout=LIMIT_S)
        return self.process.returncode


class KilledInRounds(Scene):
    def setUp(self):
        super().setUp()
        self.seed = OPTIONS.seed or secrets.randbits(32)
        self.random = random.Random(self.seed)
        self.master = self.server()
        self.wire = RoughWire(self.master.port, self.seed, {"pass": 1})
        self.addCleanup(self.wire.close)
        self.devices = [self.device(f"device{n}").enrol(self.master, f"user{n}", role="manager", url=self.wire.url)
                        for n in range(DEVICES)]
        self.acknowledged = {}  # marker -> client
        self.clients = []
        self.captures = self.kills = self.server_kills = 0

    def test_nothing_acknowledged_is_lost_and_nothing_is_there_twice(self):
        print(f"\nseed {self.seed}, {OPTIONS.rounds} rounds", flush=True)
        started = time.monotonic()
        self.wire.shares = SHARES
        for _ in range(OPTIONS.rounds):
            self.round()
        self.wire.shares = {"pass": 1}
        receipts = self.settle()
        self.judge(receipts)
        print(json.dumps({"seed": self.seed, "rounds": OPTIONS.rounds, "kills": self.kills,
                          "server_kills": self.server_kills, "captures": self.captures,
                          "acknowledged": len(self.acknowledged), "lost": 0, "twice": 0, "receipts": len(receipts),
                          "wire": self.wire.seen, "seconds": round(time.monotonic() - started)}), flush=True)

    def round(self):
        jobs = [self.job(device) for device in self.random.sample(self.devices, self.random.randint(1, DEVICES))]
        victim = self.random.choice([self.master, self.master, None, *jobs, *jobs])
        self.let_run(jobs[0], self.random.random() ** 2 * 0.25)
        if victim is self.master:
            self.master.kill()
            self.server_kills += 1
        elif victim:
            victim.process.kill()
        for job in jobs:
            self.collect(job)
        if victim is self.master:
            self.wire.upstream = self.master.start().port

    def job(self, device):
        if self.random.random() < 0.4:
            return Job(device, "sync", "--until-quiet")
        if self.clients and self.random.random() < 0.2:
            return Job(device, "edit", self.random.choice(self.clients), "--set", f"job_title=Title {self.random.random()}")
        self.captures += 1
        marker = f"Marker {self.captures:05d}"
        note = " ".join(str(self.random.random()) for _ in range(self.random.choice([1, 5, 800])))
        return Job(device, "capture", "--set", f"company={marker}", "--note", note, marker=marker)

    @staticmethod
    def let_run(job, seconds):
        try:
            job.process.wait(seconds)
        except subprocess.TimeoutExpired:
            return  # still at work: that is the moment

    def collect(self, job):
        status = job.end()
        self.kills += status == KILLED
        # A device that has not heard of a client yet refuses to edit it; a cut wire is a refusal too.
        self.assertIn(status, [DONE, REFUSED, KILLED], f"seed {self.seed}: {job.said}{job.complaint}")
        if status == DONE and job.marker:
            client = json.loads(job.said)["client"]
            self.acknowledged[job.marker] = client
            self.clients.append(client)

    def settle(self):
        """Everybody meets over a good wire; a fresh device says what the server alone has."""
        for _ in range(3):
            for device in self.devices:
                device.sync()
        self.devices.append(self.device("fresh").enrol(self.master, "fresh", role="manager"))
        reports = [device.sync() for device in self.devices]
        self.assertEqual([0] * len(reports), [report["unsent"] for report in reports], f"seed {self.seed}")
        return {report["receipt"] for report in reports}

    def judge(self, receipts):
        for device in self.devices:
            device.run("check")
            by_company = {}
            for client, line in device.clients().items():
                by_company.setdefault(line["company"], []).append(client)
            lost = {marker for marker, client in self.acknowledged.items() if client not in by_company.get(marker, [])}
            twice = {company for company, clients in by_company.items() if len(clients) > 1}
            self.assertEqual((set(), set()), (lost, twice), f"seed {self.seed}, {device.name}")
        self.assertEqual(1, len(receipts), f"seed {self.seed}: {receipts}")
        self.assertNotIn("", receipts)
        self.master.tool("check", "--data", self.master.data)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=OPTIONS.rounds)
    parser.add_argument("--seed", type=int)
    OPTIONS, rest = parser.parse_known_args()
    unittest.main(argv=[sys.argv[0], *rest], verbosity=2)
