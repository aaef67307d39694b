#!/usr/bin/env python3
"""Known worlds are sound, every crash point is reached in them, and every tape that once failed passes.

    worlds_test.py FAIRBOOK_SIMULATE TAPES [SESSIONS]
"""
import json
import os
import pathlib
import subprocess
import sys


def play(program, *arguments):
    done = subprocess.run([program, *arguments, "--json"], capture_output=True, text=True, timeout=900)
    assert done.returncode == 0, f"{arguments}: exit {done.returncode}\n{done.stderr[-2000:]}"
    return json.loads(done.stdout.splitlines()[-1])


def main():
    program, tapes = sys.argv[1], sorted(pathlib.Path(sys.argv[2]).glob("*.tape"))
    sessions = sys.argv[3] if len(sys.argv) > 3 else "48000"
    jobs = str(os.cpu_count() or 1)
    for tape in tapes:
        assert play(program, "--replay", str(tape))["sessions"] > 0
        print(f"{tape.name}: passes")
    assert tapes

    # The same seeds are the same worlds, in whichever order they are played.
    alone = play(program, "--sessions", "400", "--seed", "1", "--jobs", "1")
    beside = play(program, "--sessions", "400", "--seed", "1", "--jobs", "3")
    assert alone == beside, (alone, beside)
    assert play(program, "--sessions", "400", "--seed", "2", "--jobs", "3")["trace_hash"] != alone["trace_hash"]

    played = play(program, "--sessions", sessions, "--seed", "500000", "--jobs", jobs)
    print(played)
    assert played["sessions"] >= int(sessions)
    assert played["crash_points_hit"] == played["crash_points"], played


main()
