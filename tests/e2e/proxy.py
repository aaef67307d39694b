"""proxy: a wire between a device and a server that can be cut at a byte, turned to another server, or to a portal."""
import re
import socket
import threading


class Cut:
    """Where the wire breaks in the next sync: after a share of the request's bytes, or of the answer's."""

    def __init__(self, part, share, then, of=b"POST /v1/sync"):
        self.part = part  # "request" or "answer"
        self.share = share
        self.of = of  # how the request begins
        self.then = then  # called at that byte: kills the server
        self.done = threading.Event()
        self.bytes_passed = 0


class Proxy:
    def __init__(self, port):
        self.upstream = port
        self.cut = None
        self.room = None  # bytes that a connection may send before it breaks
        self.sent = 0  # bytes of all such connections
        self.connections = 0
        self.listener = socket.create_server(("127.0.0.1", 0))
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
            threading.Thread(target=self.serve, args=(client,), daemon=True).start()

    def serve(self, client):
        with client:
            try:
                if self.room:
                    self.serve_narrowly(client, self.room)
                    return
                request = read_message(client)
                with socket.create_connection(("127.0.0.1", self.upstream)) as server:
                    while self.cut and not request.startswith(self.cut.of):  # an exchange before the one to cut
                        server.sendall(request)
                        client.sendall(read_message(server))
                        request = read_message(client)
                    cut = self.take_cut(request)
                    if cut:
                        break_wire(cut, client, server, request)
                        return
                    server.sendall(request)
                    join(client, server)
            except OSError:
                return  # one side is gone: so is the other, now

    def serve_narrowly(self, client, room):
        self.connections += 1
        with socket.create_connection(("127.0.0.1", self.upstream)) as server:
            threading.Thread(target=pump, args=(server, client), daemon=True).start()
            while room > 0 and (data := client.recv(min(room, 65536))):
                room -= len(data)
                self.sent += len(data)
                server.sendall(data)
            client.shutdown(socket.SHUT_RDWR)

    def take_cut(self, request):
        if not self.cut or not request.startswith(self.cut.of):
            return None
        cut, self.cut = self.cut, None
        return cut


def break_wire(cut, client, server, request):
    try:
        if cut.part == "request":
            passed = request[: int(len(request) * cut.share)]
            server.sendall(passed)
        else:
            server.sendall(request)
            answer = read_message(server)  # so the server has committed what it answers
            passed = answer[: int(len(answer) * cut.share)]
            client.sendall(passed)
        cut.bytes_passed = len(passed)
    finally:
        cut.then()
        cut.done.set()


def join(client, server):
    """Passes bytes both ways until a side closes."""
    back = threading.Thread(target=pump, args=(server, client), daemon=True)
    back.start()
    pump(client, server)
    back.join()


def pump(source, target):
    try:
        while data := source.recv(65536):
            target.sendall(data)
    except OSError:
        pass  # the other direction notices the same
    for end in (source, target):
        try:
            end.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass  # already


def read_message(source):
    """One whole HTTP message: head and body, as they came."""
    data = b""
    while b"\r\n\r\n" not in data:
        data += receive(source)
    head, body = data.split(b"\r\n\r\n", 1)
    length = re.search(rb"(?im)^content-length:\s*(\d+)", head)
    if length:
        while len(body) < int(length.group(1)):
            body += receive(source)
    elif re.search(rb"(?im)^transfer-encoding:.*chunked", head):
        while not body.endswith(b"0\r\n\r\n"):
            body += receive(source)
    return head + b"\r\n\r\n" + body


def receive(source):
    data = source.recv(65536)
    if not data:
        raise ConnectionError("closed in the middle of a message")
    return data
