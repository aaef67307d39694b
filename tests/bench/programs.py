"""The real programs of a release build, for measurements: BIN holds fairbook-peer and fairbook-server."""
import json
import os
import subprocess

HERE = os.path.dirname(os.path.abspath(__file__))
TICKS = os.sysconf("SC_CLK_TCK")


def processor_ms(pid):
    with open(f"/proc/{pid}/stat", encoding="ascii") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) * 1000 // TICKS


class Device:
    """Speaks the line protocol of ../shared/peers."""

    def __init__(self, binaries, folder, port, number, **environment):
        os.makedirs(folder, exist_ok=True)
        self.process = subprocess.Popen([binaries + "/fairbook-peer"], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        text=True, env=dict(os.environ, **environment))
        self.pid = self.process.pid
        self.ask(cmd="open", dir=folder, url=f"http://127.0.0.1:{port}", dev=number)

    def ask(self, **command):
        self.process.stdin.write(json.dumps(command) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        if not answer["ok"] or answer.get("unsent", 0) != 0:
            raise RuntimeError(answer)
        return answer

    def close(self):
        self.ask(cmd="close")
        self.process.stdin.close()
        self.process.wait()


class Server:
    def __init__(self, binaries, folder):
        os.makedirs(folder, exist_ok=True)
        self.process = subprocess.Popen([HERE + "/peer_server.sh", folder], stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL, text=True,
                                        env=dict(os.environ, FAIRBOOK_BIN=binaries))
        self.pid = self.process.pid
        self.port = json.loads(self.process.stdout.readline())["listening"]

    def close(self):
        self.process.terminate()
        self.process.wait()
