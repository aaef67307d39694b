#!/usr/bin/python3
"""accuracy: how many fields of generated cards fairbook-cli reads exactly right.

    accuracy.py CLI [--cards N] [--seed S] [--jobs N] [--keep FOLDER] [--misses] [--least KIND=SHARE ...] [--json FILE]

Draws N cards (layouts.py, people.py), photographs them (camera.py: a third clean, a third photos, a third hard ones),
runs `scan-card` on each, and prints the share of fields exactly right per kind, overall and by language and level, the
seconds a card, and the memory of the largest process. The same seed draws the same cards. With --least it fails when a
kind falls below a share.

A field is right when it says what is printed: the name but for capitals; the company but for the kind of its quotes; the
title but for capitals; all telephones of the card in E.164 and no other; the e-mail and the site but for capitals; the
address but for blanks and commas. What a layout does not print is not counted; an invented value counts as a miss of
its kind only where the card has that kind. Of bilingual cards the main value is compared, and `alt` as a kind of its own.
"""
import argparse
import json
import os
import random
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import multiprocessing
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import camera  # noqa: E402
import layouts  # noqa: E402
import people  # noqa: E402

KINDS = ["name", "company", "title", "phones", "fax", "email", "site", "address", "alt"]


def plain(text):
    return re.sub(r"\s+", " ", re.sub("[’ʼ`]", "'", re.sub("[«»“”„]", '"', text))).strip().lower()


def letters(text):
    return re.sub(r"[\s,]+", "", plain(text))


def made(seed, number):
    """(jpeg, truth, level) of one card."""
    source = random.Random(f"{seed}/{number}")
    content = people.card(source)
    level = [camera.CLEAN, camera.PHOTO, camera.HARD][number % 3]
    layout = number * 7 + number // len(layouts.LAYOUTS)  # 7 and 36 share no factor: every layout comes
    image = layouts.page(source, layout, content)
    printed = {what: content[what] if layouts.shows(layout, what) else None
               for what in ["name", "company", "title", "phones", "email", "site", "address"]}
    return camera.photographed(source, image, level), {**printed, "language": content["language"], "layout": layout % len(layouts.LAYOUTS)}, level


def judged(truth, answer):
    """kind -> (right, wanted, got) of what the card has."""
    fields, out = answer["fields"], {}
    first = lambda kind: next((f for f in fields if f["field"] == kind), {})
    value = lambda kind: first(kind).get("value", "")
    for kind, field in [("name", "name"), ("company", "company"), ("title", "job_title")]:
        if truth[kind]:
            out[kind] = (plain(truth[kind][0]) == plain(value(field)), truth[kind][0], value(field))
    if truth["name"] and len(truth["name"]) > 1:
        pairs = [(plain(truth[kind][1]), plain(first(field).get("alt", "")))
                 for kind, field in [("name", "name"), ("company", "company"), ("title", "job_title")] if truth[kind]]
        out["alt"] = (all(a == b for a, b in pairs), [a for a, _ in pairs], [b for _, b in pairs])
    if truth["phones"]:
        want = sorted({e164 for _, e164, _ in truth["phones"]})
        got = sorted(f.get("e164") or f["value"] for f in fields if f["field"] == "phone")
        out["phones"] = (want == got, want, got)
        faxes = sorted(e164 for _, e164, sort in truth["phones"] if sort == "fax")
        if faxes:
            told = sorted(f.get("e164", "") for f in fields if f["field"] == "phone" and f.get("type") == "fax")
            out["fax"] = (faxes == told, faxes, told)
    if truth["email"]:
        out["email"] = (truth["email"] == value("email").lower(), truth["email"], value("email"))
    if truth["site"]:
        out["site"] = (plain(truth["site"]) == plain(value("site")), truth["site"], value("site"))
    if truth["address"]:
        want = letters("".join(truth["address"][0]))
        got = [letters(f["value"]) for f in fields if f["field"] == "address"]
        out["address"] = (want in got, truth["address"], [f["value"] for f in fields if f["field"] == "address"])
    return out


def write(seed, number, folder):
    jpeg, truth, level = made(seed, number)
    (folder / f"{number:04d}.jpg").write_bytes(jpeg)
    return truth, level


def scanned(cli, base, path):
    start = time.monotonic()
    run = subprocess.run([cli, "--base", base, "--json", "scan-card", str(path)], capture_output=True)
    seconds = time.monotonic() - start
    if run.returncode != 0:
        return {"fields": [], "text": [run.stdout.decode()]}, seconds
    return json.loads(run.stdout), seconds


def largest(cli, base, paths):
    """MiB of the largest process that reads these cards. In a process without drawings: a child's figure starts with
    what its parent had when it forked."""
    for path in paths:
        scanned(cli, base, path)
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024


def measure(options, folder):
    base = str(folder / "base")
    subprocess.run([options.cli, "--base", base, "--json", "status"], capture_output=True, check=True)

    # In processes of their own, and all of them first: drawing takes the memory and the time that are measured here.
    with multiprocessing.get_context("spawn").Pool(options.jobs) as pool:
        truths = pool.starmap(write, [(options.seed, number, folder) for number in range(options.cards)])

    def one(number):
        answer, seconds = scanned(options.cli, base, folder / f"{number:04d}.jpg")
        return number, *truths[number], answer, seconds

    with ThreadPoolExecutor(options.jobs) as pool:
        results = list(pool.map(one, range(options.cards)))
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        looked = [folder / f"{number:04d}.jpg" for number in range(min(12, options.cards))]
        return results, pool.apply(largest, (options.cli, base, looked))


def share(rows):
    return f"{sum(rows) / len(rows):6.1%} of {len(rows)}" if rows else "-"


def report(options, results, memory):
    rights = {}
    for number, truth, level, answer, _ in results:
        verdicts = judged(truth, answer)
        for kind, (right, want, got) in verdicts.items():
            for group in ("all", level, truth["language"], f"layout {truth['layout']}"):
                rights.setdefault((kind, group), []).append(right)
            if options.misses and not right:
                print(f"{number:4d} {level} {truth['language']} layout {truth['layout']} {kind}: {want!r} / {got!r}")
        if options.misses and not all(right for right, _, _ in verdicts.values()):
            print("     " + " // ".join(answer["text"]))
    groups = ["all", camera.CLEAN, camera.PHOTO, camera.HARD, "uk", "ru", "en", "uk+en"]
    print("| field | " + " | ".join(groups) + " |")
    print("|---" * (len(groups) + 1) + "|")
    for kind in KINDS:
        print(f"| {kind} | " + " | ".join(share(rights.get((kind, group), [])) for group in groups) + " |")
    seconds = sorted(row[4] for row in results)
    print(f"seed {options.seed}, {len(results)} cards, {options.jobs} at a time; seconds a card: median "
          f"{statistics.median(seconds):.2f}, 95 % {seconds[int(len(seconds) * .95)]:.2f}; largest process {memory} MiB")
    return {kind: sum(rights[kind, "all"]) / len(rights[kind, "all"]) for kind in KINDS if (kind, "all") in rights}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("cli")
    parser.add_argument("--cards", type=int, default=144)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--least", nargs="*", default=[])
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    options.cli = os.path.abspath(options.cli)
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.keep or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        results, memory = measure(options, folder)
    shares = report(options, results, memory)
    if options.json:
        options.json.write_text(json.dumps([[n, t, l, a, s] for n, t, l, a, s in results], ensure_ascii=False, indent=1))
    below = [limit for limit in options.least if shares.get(limit.split("=")[0], 0) < float(limit.split("=")[1])]
    if below:
        print("below what is asked: " + " ".join(below))
    return 1 if below else 0


if __name__ == "__main__":
    sys.exit(main())
