"""rough_wire: a wire between devices and a server that loses, delays, cuts and repeats, as its seed says."""
import random
import socket
import threading
import time

from proxy import join, read_message

PORTAL = (b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 25\r\nConnection: close\r\n\r\n"
          b"<html>Welcome, log in!</h>")[:-1]
FAULTS = ["pass", "slow", "lost request", "cut request", "lost answer", "cut answer", "twice", "portal"]


class RoughWire:
    """Each connection carries one exchange. `shares`: fault -> weight; `seen`: fault -> how often it was played."""

    def __init__(self, port, seed, shares):
        self.upstream = port
        self.random = random.Random(seed)
        self.shares = shares
        self.seen = dict.fromkeys(FAULTS, 0)
        self.lock = threading.Lock()
        self.listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    def close(self):
        self.listener.close()

    def accept(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return  # closed
            with self.lock:
                fault = self.random.choices(FAULTS, [self.shares.get(one, 0) for one in FAULTS])[0]
                share = self.random.random()
                self.seen[fault] += 1
            threading.Thread(target=self.serve, args=(client, fault, share), daemon=True).start()

    def serve(self, client, fault, share):
        with client:
            try:
                self.play(client, fault, share)
            except OSError:
                pass  # one side is gone: so is the other, now

    def play(self, client, fault, share):
        if fault == "lost request":
            return
        request = read_message(client)
        if fault == "portal":
            client.sendall(PORTAL)
            return
        if fault == "cut request":
            with self.connect() as server:
                server.sendall(request[: int(len(request) * share)])
            return
        if fault == "twice":
            with self.connect() as server:
                server.sendall(request)
                read_message(server)
        with self.connect() as server:
            if fault == "slow":
                drip(server, request, share)
            else:
                server.sendall(request)
            if fault in ("pass", "slow", "twice"):
                join(client, server)
                return
            answer = read_message(server)  # so the server has committed what it answers
            if fault == "cut answer":
                client.sendall(answer[: int(len(answer) * share)])

    def connect(self):
        return socket.create_connection(("127.0.0.1", self.upstream))


class TimedWire(RoughWire):
    """A good wire that notes how long the server takes: from a request's last bytes to the first of its answer."""

    def __init__(self, port):
        self.seconds = []
        super().__init__(port, 1, {"pass": 1})

    def serve(self, client, fault, share):
        asked = [0.0]  # when the last bytes went to the server; 0: it has begun to answer
        with client, self.connect() as server:
            back = threading.Thread(target=self.carry, args=(server, client, asked, True), daemon=True)
            back.start()
            self.carry(client, server, asked, False)
            back.join()

    def carry(self, source, drain, asked, answers):
        try:
            while piece := source.recv(65536):
                if answers and asked[0]:
                    self.seconds.append(time.monotonic() - asked[0])
                asked[0] = 0.0 if answers else time.monotonic()
                drain.sendall(piece)
        except OSError:
            pass  # the other direction notices the same
        for end in (source, drain):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue  # that side was gone already


def drip(server, request, share):
    """In pieces, each after the time that a poor radio takes for it."""
    at = 0
    pieces = 2 + int(share * 4)
    for piece in range(pieces):
        end = len(request) * (piece + 1) // pieces
        time.sleep(0.01 * share)  # tidy: allow sleep, because the wire is slow, and the test does not wait for it
        server.sendall(request[at:end])
        at = end
