#!/usr/bin/env python3
"""R-08: how long a backup of a large base takes, and to bring it back, while a device goes on writing.

backup.py BIN RECORDS.jsonl [N]: BIN holds fairbook-peer and fairbook-server of a release build, RECORDS are of
../shared/peers/gen.py, at least N (1,000,000). Prints one line: seconds of backup, restore and check, and bytes.
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time

from programs import Device, Server

AT_ONCE = 50_000  # records that a device holds unsent
WRITES = 200      # captures a second beside the backup


def run(binaries, *words):
    started = time.monotonic()
    done = subprocess.run([binaries + "/fairbook-server", *words], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(done.stderr)
    return round(time.monotonic() - started, 1)


def write_on(device, records, first, over):
    """So many captures a second until `over`; the last number that the server confirmed."""
    while not over.is_set():
        device.ask(cmd="load", file=records, to=first + WRITES, **{"from": first})
        device.ask(cmd="push")
        first += WRITES
        over.wait(1)  # the load that R-08 asks for is so many a second, not as many as go; ends at once with the backup
    device.wrote = first


def main():
    binaries, records = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    count = int(sys.argv[3]) if len(sys.argv) > 3 else 1_000_000
    root = tempfile.mkdtemp(prefix="backup-")
    data, copy, back = root + "/server/data", root + "/copy.fairbook", root + "/restored"
    server = Server(binaries, root + "/server")
    device = Device(binaries, root + "/device", server.port, 1)
    before = count * 9 // 10  # the rest is written while the backup runs
    for first in range(0, before, AT_ONCE):
        device.ask(cmd="load", file=records, to=min(first + AT_ONCE, before), **{"from": first})
        device.ask(cmd="push")
    over = threading.Event()
    writing = threading.Thread(target=write_on, args=(device, records, before, over))
    writing.start()
    backup = run(binaries, "backup", "--data", data, "--to", copy)
    over.set()
    writing.join()
    device.close()
    server.close()
    restore = run(binaries, "restore", "--from", copy, "--data", back)
    check = run(binaries, "check", "--data", back)
    stats = json.loads(subprocess.run([binaries + "/fairbook-server", "stats", "--data", back, "--json"], capture_output=True,
                           text=True, check=True).stdout)
    if stats["records"]["client"] < before:
        raise RuntimeError(stats)  # all that was confirmed before it began must be in it
    print(json.dumps({"records_before": before, "written_beside": device.wrote - before, "backup_s": backup,
                      "restore_s": restore, "check_s": check, "bytes": os.path.getsize(copy),
                      "restored": stats}), flush=True)
    shutil.rmtree(root)


main()
