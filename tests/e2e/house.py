"""house: the real fairbook-server and fairbook-cli over loopback, as scenes need them. Nothing here waits for time:
only for a line, an exit or an answer; the limits below end a scene that hangs."""
import http.client
import json
import os
import queue
import shutil
import signal
import subprocess
import tempfile
import threading
import unittest
from pathlib import Path

SERVER = os.environ["FAIRBOOK_SERVER"]
CLI = os.environ["FAIRBOOK_CLI"]
SOURCE = Path(__file__).resolve().parents[2]
CORPORA = Path(os.environ.get("FAIRBOOK_CORPORA") or SOURCE.parent / "shared" / "corpora")
LIMIT_S = 120

DONE, REFUSED, USAGE, FAULT = 0, 1, 2, 3


class Server:
    """The master copy in a folder; started and stopped as often as a scene likes."""

    def __init__(self, folder, options=()):
        self.data = Path(folder)
        self.options = options  # of serve
        self.process = None
        self.port = 0
        self.tool("init", "--data", self.data, "--company", "Lan Trade", "--admin", "olena", "--password-stdin",
                  stdin="correct horse battery\n")

    def tool(self, *arguments, expect=DONE, stdin=None):
        """One administrator's command; its JSON."""
        result = subprocess.run([SERVER, *map(str, arguments), "--json"], input=stdin or "", capture_output=True,
                                text=True, timeout=LIMIT_S, check=False)
        assert result.returncode == expect, f"{arguments}: {result.returncode}\n{result.stdout}{result.stderr}"
        return parse(result.stdout)

    def start(self):
        command = [SERVER, "serve", "--data", self.data, "--listen", "127.0.0.1:0", "--http-loopback",
                   *self.options]
        self.log = open(self.data.parent / "server.log", "a", encoding="utf-8")
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=self.log, stdin=subprocess.DEVNULL,
                                        text=True)
        line = first_line(self.process)
        assert line.startswith("ready http://127.0.0.1:"), f"the server said: {line!r}\n{self.errors()}"
        self.port = int(line.strip().rsplit(":", 1)[1])
        return self

    def errors(self):
        return (self.data.parent / "server.log").read_text(encoding="utf-8", errors="replace")[-2000:]

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    def kill(self):
        """kill -9: no good-bye, no flush."""
        if self.process:
            self.process.kill()
            self.close()

    def stop(self):
        """SIGTERM: the running requests are finished, then it exits with 0."""
        self.process.send_signal(signal.SIGTERM)
        status = self.process.wait(LIMIT_S)
        self.close()
        return status

    def close(self):
        self.process.wait(LIMIT_S)
        self.process.stdout.close()
        self.log.close()
        self.process = None

    def invite(self, login, role="rep", *options):
        return self.tool("invite", "--data", self.data, "--user", login, "--role", role, *options)["code"]

    def request(self, method, path, body=b"", headers=None):
        """One raw request: status, headers (lower case), body."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=LIMIT_S)
        try:
            connection.request(method, path, body=body, headers=headers or {})
            answer = connection.getresponse()
            return answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read()
        finally:
            connection.close()

    def healthy(self):
        return self.request("GET", "/health")[0] == 200


class Device:
    """A base of its own, driven through the command line."""

    def __init__(self, folder, name):
        self.base = Path(folder)
        self.name = name
        self.environment = {}

    def run(self, *arguments, expect=DONE):
        result = self.result(*arguments)
        assert result.returncode == expect, (
            f"{self.name}: {' '.join(map(str, arguments))}: exit {result.returncode}, not {expect}\n"
            f"{result.stdout[-2000:]}{result.stderr[-2000:]}")
        return parse(result.stdout)

    def lines(self, *arguments):
        """The answer of a command that lists: always a list."""
        answer = self.run(*arguments)
        return answer if isinstance(answer, list) else [answer] if answer else []

    def result(self, *arguments):
        command = [CLI, "--base", self.base, "--json", *map(str, arguments)]
        return subprocess.run(command, capture_output=True, text=True, timeout=LIMIT_S, check=False,
                              stdin=subprocess.DEVNULL, env={**os.environ, **self.environment})

    def refused(self, *arguments, expect=REFUSED):
        """The error's code of a command that must fail."""
        return self.run(*arguments, expect=expect)["error"]["code"]

    def enrol(self, server, login=None, role="rep", url=None, scope=None):
        code = server.invite(login or self.name, role, *(["--scope", scope] if scope else []))
        self.run("enrol", "--server", url or server.url, "--code", code, "--name", f"{self.name}'s device")
        return self

    def capture(self, *arguments):
        return self.run("capture", *arguments)["client"]

    def sync(self):
        return self.run("sync", "--until-quiet")

    def clients(self):
        """id -> line of the list, of all clients."""
        return {line["id"]: line for line in self.lines("list", "--type", "client", "--limit", 100000)}

    def fields(self, client):
        return self.run("show", client)["fields"]

    def conflicts(self):
        return self.lines("conflicts")


def bytes_of(folder):
    """Every byte of every file below a folder."""
    return b"\n".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def values_of(conflict):
    """value -> dot, of everything that a conflict keeps."""
    return {one["value"]: one["dot"] for one in conflict["values"]}


def parse(text):
    """One JSON object, a list of them where there are several lines, None where there is nothing."""
    values = [json.loads(line) for line in text.splitlines() if line.strip()]
    return values[0] if len(values) == 1 else values or None


def first_line(process):
    """The first line on standard output, or what was said when the process ended without one."""
    lines = queue.Queue()
    threading.Thread(target=lambda: lines.put(process.stdout.readline()), daemon=True).start()
    return lines.get(timeout=LIMIT_S)


def corpus_cards():
    """vCard files with one person each: of the shared corpora, or our own few where those are not at hand."""
    listing = CORPORA / "expected.jsonl"
    if not listing.is_file():
        return sorted((Path(__file__).parent / "cards").glob("*.vcf"))
    cards = []
    for line in listing.read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        if case["kind"] != "vcard" or case["outcome"] != "accept" or case["contacts"] != [1, 1]:
            continue
        if any(one.get("fn") or one["emails"] or one["phones"] for one in case["each"]):
            cards.append(CORPORA / case["file"])
    return cards


class Scene(unittest.TestCase):
    """A test with a folder of its own; servers that it started are gone when it ends."""

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(prefix="fairbook-e2e-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)
        self.servers = []
        self.addCleanup(self.stop_servers)

    def stop_servers(self):
        for server in self.servers:
            server.kill()

    def server(self, name="master", options=()):
        folder = self.folder / name
        folder.mkdir()
        server = Server(folder / "data", options)
        self.servers.append(server)
        return server.start()

    def device(self, name):
        return Device(self.folder / name, name)

    def records_file(self, count, name="records.jsonl", note=""):
        """`count` new clients as JSON lines, with the keys that import knows."""
        path = self.folder / name
        with open(path, "w", encoding="utf-8") as file:
            for n in range(count):
                record = {"last": f"Коваленко{n}", "first": "Олена", "patronymic": "Іванівна",
                          "company": f"ТОВ «Лан {n}»", "title": "агроном", "phones": [f"+380 44 {n:03d} 00 00"],
                          "emails": [f"o.kovalenko{n}@lan.example"],
                          "note": note or f"Сівалка, {n} га"}
                file.write(json.dumps(record, ensure_ascii=False) + "\n")
        return path
