#!/usr/bin/env python3
"""Devices that push at once share the server's commits: 20 devices x 500 records against one device x 10 000.

group_commit.py BIN RECORDS.jsonl [REPEATS]: BIN holds fairbook-peer and fairbook-server of a release build, RECORDS are
of ../shared/peers/gen.py (at least 10 000). Prints a line for each: milliseconds until all is on the server's disk, the
server's processor time, its commits and the requests in them.
"""
import json
import os
import shutil
import sys
import tempfile
import threading
import time
import urllib.request

from programs import Device, Server, processor_ms

RECORDS = 10_000


def commits(port):
    text = urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics").read().decode()
    counted = dict(line.split() for line in text.splitlines())
    return int(counted["fairbook_writer_transactions_total"]), int(counted["fairbook_writer_jobs_total"])


def measure(binaries, records, devices):
    root = tempfile.mkdtemp(prefix="group-commit-")
    server = Server(binaries, root + "/server")
    each = RECORDS // devices
    fleet = [Device(binaries, f"{root}/device{i}", server.port, i + 1) for i in range(devices)]
    for i, device in enumerate(fleet):
        device.ask(cmd="push")  # enrolled: not a part of what is measured
        device.ask(cmd="load", file=records, to=(i + 1) * each, **{"from": i * each})
    before, spent, start = commits(server.port), processor_ms(server.pid), time.monotonic()
    threads = [threading.Thread(target=device.ask, kwargs={"cmd": "push"}) for device in fleet]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    elapsed, after = (time.monotonic() - start) * 1000, commits(server.port)
    print(json.dumps({"devices": devices, "records": RECORDS, "ms": round(elapsed),
                      "ms_server": processor_ms(server.pid) - spent, "commits": after[0] - before[0], "requests": after[1] - before[1]}), flush=True)
    for device in fleet:
        device.close()
    server.close()
    shutil.rmtree(root)


def main():
    binaries, records = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    for _ in range(int(sys.argv[3]) if len(sys.argv) > 3 else 5):
        for devices in (1, 20):
            measure(binaries, records, devices)


main()
