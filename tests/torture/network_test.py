"""A poor network: every connection breaks after a random number of bytes. All that was captured arrives, photos too, and
what was sent for it is held against a run of the same captures over a good wire.

    network_test.py [--captures N] [--photos N] [--side N] [--least N] [--most N] [--seed S]
        60 captures, 8 photos of 1.2 MB (630 pixels wide), broken after 20 KB to 4 MB, a new seed

Netem is not used: the kernels that this is built on lack sch_netem."""
import argparse
import json
import random
import secrets
import socket
import sys
import threading
import time
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "e2e"))
from house import Scene  # noqa: E402
from photo_test import picture, stored  # noqa: E402

PIECE = 8192
CHUNK = 1 << 20  # of a photo, at most; a request of captures is smaller
HEADS = 64 << 10  # of the exchanges that a break makes necessary again
RUNS_MAX = 2000
# A connection breaks after `least` to `most` bytes, drawn evenly over the orders of magnitude.
OPTIONS = argparse.Namespace(captures=60, photos=8, side=630, least=20_000, most=4_000_000, seed=None)


class BreakingWire:
    """Passes bytes both ways, counts those from the device, and breaks each connection where `draw` says."""

    def __init__(self, port, draw):
        self.upstream, self.draw = port, draw
        self.sent = self.connections = self.broken = 0
        self.lock = threading.Lock()
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        threading.Thread(target=self.accept, daemon=True).start()

    def close(self):
        self.listener.close()

    def accept(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return  # closed
            with self.lock:
                self.connections += 1
                room = [self.draw()]
            threading.Thread(target=self.serve, args=(client, room), daemon=True).start()

    def serve(self, client, room):
        with client, socket.create_connection(("127.0.0.1", self.upstream)) as server:
            there = threading.Thread(target=self.carry, args=(client, server, room, True), daemon=True)
            there.start()
            self.carry(server, client, room, False)
            there.join()

    def carry(self, source, drain, room, counts):
        try:
            while piece := source.recv(PIECE):
                with self.lock:
                    self.sent += len(piece) if counts else 0
                    room[0] -= len(piece)
                    breaks = room[0] <= 0
                    self.broken += breaks
                if breaks:
                    break
                drain.sendall(piece)
        except OSError:
            pass  # the other direction broke it
        for end in (source, drain):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue  # that side was gone already


class PoorNetwork(Scene):
    def fill(self, device):
        device.run("import", self.records_file(OPTIONS.captures - OPTIONS.photos), "--type", "jsonl")
        for photo in self.photos:
            device.capture("--set", f"company={photo.name}", "--photo", photo)

    def deliver(self, name, draw):
        """Captures on a device of its own, and a server of its own, until nothing waits. What the wire saw."""
        master = self.server(f"master of {name}")
        wire = BreakingWire(master.port, draw)
        self.addCleanup(wire.close)
        device = self.device(name).enrol(master, role="manager", url=master.url)
        self.fill(device)
        device.run("enrol", "--server", wire.url, "--code", master.invite(name, "manager"), "--name", name)
        runs = 0
        while device.run("status")["photos_waiting"] or device.run("status")["unsent"]:
            device.result("sync", "--until-quiet")
            runs += 1
            self.assertLess(runs, RUNS_MAX, wire.broken)
        self.judge(master, device)
        return {"sent": wire.sent, "connections": wire.connections, "broken": wire.broken, "runs": runs}

    def judge(self, master, device):
        self.assertEqual(sorted(photo.read_bytes() for photo in self.photos), sorted(stored(master)))
        fresh = self.device(f"fresh of {device.name}").enrol(master, f"fresh{device.name}", role="manager")
        receipt = fresh.sync()["receipt"]
        self.assertEqual(OPTIONS.captures, len(fresh.clients()))
        self.assertEqual(set(device.clients()), set(fresh.clients()))
        self.assertNotEqual("", receipt)
        master.tool("check", "--data", master.data)

    def test_all_arrives_over_connections_that_break_and_each_break_costs_a_chunk_at_most(self):
        seed = OPTIONS.seed or secrets.randbits(32)
        dice = random.Random(seed)
        print(f"\nseed {seed}", flush=True)
        started = time.monotonic()
        self.photos = [picture(self.folder / f"photo{n}.png", OPTIONS.side, n) for n in range(OPTIONS.photos)]
        low, high = OPTIONS.least, OPTIONS.most
        good = self.deliver("good", lambda: sys.maxsize)
        poor = self.deliver("poor", lambda: int(low * (high / low) ** dice.random()))
        self.assertGreater(poor["broken"], 3)
        print(json.dumps({"seed": seed, "captures": OPTIONS.captures, "photos": OPTIONS.photos, "good": good, "poor": poor,
                          "share": round(poor["sent"] / good["sent"], 3), "seconds": round(time.monotonic() - started)}),
              flush=True)
        self.assertLess(poor["sent"], good["sent"] + poor["broken"] * (CHUNK + HEADS), f"seed {seed}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    for name, value in vars(OPTIONS).items():
        parser.add_argument(f"--{name}", type=int, default=value)
    OPTIONS, rest = parser.parse_known_args()
    unittest.main(argv=[sys.argv[0], *rest], verbosity=2)
