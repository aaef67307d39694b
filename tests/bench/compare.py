#!/usr/bin/env python3
"""Compares builds of Fairbook by processor time: load, A (first push) and B (fresh device, by the feed), in turn.

compare.py RECORDS.jsonl [--n N] [--reps R] BIN [BIN ...]: each BIN holds fairbook-peer and fairbook-server. Prints a line
for each build and repeat, and the least of each row at the end: what others did on the machine only ever adds.
With --perf STEP=FILE (STEP: load, A.device, A.server, B.device, B.server) that step runs under perf record.
"""
import argparse
import json
import os
import shutil
import signal
import subprocess
import tempfile

from programs import Device, Server, processor_ms


def memory_mb(pid):
    for line in open(f"/proc/{pid}/status", encoding="ascii"):
        if line.startswith("VmHWM"):
            return int(line.split()[1]) / 1024
    return 0


def forget_memory(pid):
    with open(f"/proc/{pid}/clear_refs", "w", encoding="ascii") as file:
        file.write("5")


def size_of(folder):
    return sum(os.lstat(os.path.join(root, name)).st_blocks * 512
               for root, _, names in os.walk(folder) for name in names)


class Step:
    """Processor time and memory of processes while something runs; under perf where that was asked for."""

    def __init__(self, row, name, pids, perf):
        self.row, self.name, self.pids = row, name, pids
        self.perf = {who: perf.get(f"{name}.{who}", perf.get(name) if who == "device" else None) for who in pids}
        self.recorders = []

    def __enter__(self):
        self.before = {who: processor_ms(pid) for who, pid in self.pids.items()}
        for who, pid in self.pids.items():
            forget_memory(pid)
            self.row[f"{self.name} {who} idle MB"] = round(memory_mb(pid), 1)
            if self.perf[who]:
                self.recorders.append(subprocess.Popen(
                    ["perf", "record", "-q", "-F", "97", "--call-graph", "dwarf,16384", "-o", self.perf[who], "-p",
                     str(pid)]))
        return self

    def __exit__(self, *failure):
        for recorder in self.recorders:
            recorder.send_signal(signal.SIGINT)
            recorder.wait()
        for who, pid in self.pids.items():
            self.row[f"{self.name} {who} ms"] = processor_ms(pid) - self.before[who]
            self.row[f"{self.name} {who} MB"] = round(memory_mb(pid), 1)


def device(binaries, folder, server, number):
    return Device(binaries, folder, server.port, number, FAIRBOOK_FEED="1")


def measure(binaries, records, count, perf):
    root = tempfile.mkdtemp(prefix="compare-")
    server = Server(binaries, root + "/server")
    row = {}
    first = device(binaries, root + "/one", server, 1)
    with Step(row, "load", {"device": first.pid}, perf):
        row["load wall"] = round(first.ask(cmd="load", file=records, to=count)["ms"])
    first.close()
    first = device(binaries, root + "/one", server, 1)
    with Step(row, "A", {"device": first.pid, "server": server.pid}, perf):
        row["A wall"] = round(first.ask(cmd="sync")["ms"])
    first.close()
    second = device(binaries, root + "/two", server, 2)
    with Step(row, "B", {"device": second.pid, "server": server.pid}, perf):
        row["B wall"] = round(second.ask(cmd="sync")["ms"])
    if second.ask(cmd="count")["n"] != count:
        raise RuntimeError("the fresh device does not have all")
    second.close()
    row["disk device B/record"] = size_of(root + "/two") // count
    row["disk server B/record"] = size_of(root + "/server") // count
    server.close()
    shutil.rmtree(root)
    return row


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("records")
    parser.add_argument("binaries", nargs="+")
    parser.add_argument("--n", type=int, default=10_000)
    parser.add_argument("--reps", type=int, default=3)
    parser.add_argument("--perf", action="append", default=[])
    given = parser.parse_args()
    perf = dict(entry.split("=", 1) for entry in given.perf)
    least = {binaries: {} for binaries in given.binaries}
    for _ in range(given.reps):
        for binaries in given.binaries:
            row = measure(os.path.abspath(binaries), given.records, given.n, perf)
            print(json.dumps({"build": binaries, **row}), flush=True)
            for name, value in row.items():
                least[binaries][name] = min(value, least[binaries].get(name, value))
    for name in least[given.binaries[0]]:
        print(f"{name:24}", *(f"{least[binaries][name]:>12}" for binaries in given.binaries))


if __name__ == "__main__":
    main()
