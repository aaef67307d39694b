#!/usr/bin/env python3
"""Every deliberate mistake in the engine is found by the simulator: a simulator that finds nothing proves nothing.

    mutants_test.py FAIRBOOK_SIMULATE [SESSIONS]

Each mutant is run until it is caught, at most SESSIONS sessions (default 40000) from seed 1, which without a mistake
are sound. Prints one line a mutant: the sessions that it took and the promise that was broken.
"""
import json
import os
import subprocess
import sys

CAUGHT_MIN = 25
SLICE = 1000


def run(program, mutant, sessions, seed):
    jobs = str(os.cpu_count() or 1)
    command = [program, "--sessions", str(sessions), "--seed", str(seed), "--jobs", jobs, "--mutant", mutant, "--json"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600)
    if done.returncode not in (0, 1):
        # An assertion of the product is a finding too: the world that broke it is named.
        assert "aborted in world" in done.stderr, f"{mutant}: exit {done.returncode}: {done.stderr}"
        return {"violations": 1, "sessions": sessions}, "aborted by an assertion"
    found = next((line for line in done.stderr.splitlines() if line.startswith("world")), "")
    return json.loads(done.stdout.splitlines()[-1]), found


def first_catch(program, mutant, sessions_max):
    seed, sessions = 1, 0
    while sessions < sessions_max:
        played, found = run(program, mutant, SLICE, seed)
        sessions += played["sessions"]
        seed += SLICE // 40
        if played["violations"]:
            return sessions, found
    return sessions, None


def main():
    program = sys.argv[1]
    sessions_max = int(sys.argv[2]) if len(sys.argv) > 2 else 40000
    listed = subprocess.run([program, "--list-mutants"], capture_output=True, text=True, check=True)
    mutants = listed.stdout.splitlines()
    sound, found = run(program, "none", sessions_max, 1)
    assert sound["violations"] == 0, f"without a mistake: {found}"
    survivors = []
    for mutant in mutants:
        sessions, found = first_catch(program, mutant, sessions_max)
        print(f"{mutant}: {sessions} sessions, {found[:100] if found else 'SURVIVES'}", flush=True)
        if not found:
            survivors.append(mutant)
    caught = len(mutants) - len(survivors)
    print(f"{caught} of {len(mutants)} mutants caught")
    assert not survivors, survivors
    assert caught >= CAUGHT_MIN, caught


main()
