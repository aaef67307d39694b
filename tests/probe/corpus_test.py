#!/usr/bin/env python3
"""Runs check.py of the corpora, and fails when a case fails that known_misses.json does not name with its reason.
A known miss that is found one day fails too, so that the list stays true."""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile


def failed_cases(corpora, probe, kinds):
    with tempfile.TemporaryDirectory() as folder:
        report = pathlib.Path(folder) / "report.json"
        subprocess.run([sys.executable, corpora / "check.py", corpora, "--cli", probe, "--kinds", kinds,
                        "--out", report], check=False)
        cases = json.loads(report.read_text(encoding="utf-8"))["cases"]
    assert cases, "the corpora have no case of " + kinds
    return {case["id"]: case["failed"] for case in cases if case["failed"]}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--corpora", type=pathlib.Path, required=True)
    parser.add_argument("--probe", required=True)
    parser.add_argument("--kinds", required=True)
    parser.add_argument("--known", type=pathlib.Path, required=True)
    arguments = parser.parse_args()
    failed = failed_cases(arguments.corpora, arguments.probe, arguments.kinds)
    known = json.loads(arguments.known.read_text(encoding="utf-8"))
    for case in sorted(failed.keys() - known.keys()):
        print("new:", case, failed[case])
    for case in sorted(known.keys() - failed.keys()):
        print("known as a miss, and found:", case)
    sys.exit(0 if failed.keys() == known.keys() else 1)


main()
