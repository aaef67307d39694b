"""Photos between real programs: captured offline, sent over a wire that is cut, fetched by a colleague, restored."""
import random
import shutil
import struct
import subprocess
import unittest
import zlib

from house import CLI, Scene
from proxy import Proxy

CHUNK = 1 << 20


def stored(master):
    """The bytes of every file that the server has published."""
    folder = master.data / "blobs"
    return [(folder / name[:2] / name).read_bytes() for name in sorted(files_in(folder))]


def files_in(folder):
    """Names of files, without what is on its way."""
    return {path.name for path in folder.glob("??/*")}


def picture(path, side, seed):
    """A PNG of noise, so that nothing makes it smaller: side * side * 3 bytes."""
    noise = random.Random(seed)
    rows = b"".join(b"\0" + noise.randbytes(3 * side) for _ in range(side))
    chunk = lambda kind, data: struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows, 0)) + chunk(b"IEND", b""))
    return path


class Photos(Scene):
    def test_a_photo_of_ten_megabytes_survives_a_wire_that_is_cut(self):
        master = self.server()
        wire = Proxy(master.port)
        self.addCleanup(wire.close)
        anna = self.device("anna").enrol(master, url=wire.url)
        photo = picture(self.folder / "card.png", 1870, 1)
        size = photo.stat().st_size
        self.assertGreater(size, 10_000_000)
        client = anna.capture("--set", "name.family=Коваль", "--photo", photo)
        self.assertEqual(1, anna.run("status")["photos_waiting"])
        wire.room = 1_500_000
        said = anna.sync()  # opens new connections as they break
        self.assertEqual((1, 0), (said["photos_sent"], said["photos_waiting"]))
        self.assertGreater(wire.connections, 6)
        self.assertLess(wire.sent - size, wire.connections * CHUNK)
        self.assertEqual([photo.read_bytes()], stored(master))
        wire.room = None

        boris = self.device("boris").enrol(master)
        boris.sync()
        [line] = boris.lines("photos", "list", client)
        self.assertEqual((False, size, "card.png"), (line["here"], line["size"], line["name"]))
        self.assertLess(len(boris.fields(line["id"])["thumb"]), 8 * 1024)
        boris.run("photos", "get", line["id"], self.folder / "got.png")
        self.assertEqual(photo.read_bytes(), (self.folder / "got.png").read_bytes())
        self.assertEqual("exists", boris.refused("photos", "get", line["id"], self.folder / "got.png"))

    def test_a_wire_too_narrow_for_a_chunk_gets_smaller_ones(self):
        master = self.server()
        wire = Proxy(master.port)
        self.addCleanup(wire.close)
        anna = self.device("anna").enrol(master, url=wire.url)
        photo = picture(self.folder / "card.png", 600, 4)
        anna.capture("--set", "name.family=Коваль", "--photo", photo)
        wire.room = 150_000
        cuts = 0
        while (said := anna.sync())["photos_waiting"]:
            self.assertEqual("unreachable", said["photos_error"])
            self.assertEqual(0, said["unsent"])  # the text is never held back
            cuts += 1
            self.assertLess(cuts, 50)
        self.assertGreater(cuts, 0)
        self.assertEqual([photo.read_bytes()], stored(master))

    def test_a_device_that_is_killed_while_it_saves_a_photo_has_all_of_it_or_nothing(self):
        anna = self.device("anna")
        anna.capture("--set", "name.family=Before")
        photo = picture(self.folder / "card.png", 600, 2)
        for delay in [n / 200 for n in range(1, 25)]:
            command = [CLI, "--base", anna.base, "--json", "capture", "--set", "name.family=X", "--photo", photo]
            process = subprocess.Popen([str(word) for word in command], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
            try:
                process.wait(delay)
            except subprocess.TimeoutExpired:
                process.kill()
            process.communicate()
            anna.clients()  # opens the base: what is half done is swept
            named = [line for client in anna.clients() for line in anna.lines("photos", "list", client)]
            self.assertTrue(all(line["here"] for line in named))
            self.assertEqual({line["sha256"] for line in named}, files_in(anna.base / "blobs"))
            anna.run("check")

    def test_a_server_restored_without_its_photos_gets_them_again(self):
        master = self.server()
        anna = self.device("anna").enrol(master)
        photo = picture(self.folder / "card.png", 200, 3)
        anna.capture("--set", "name.family=Коваль", "--photo", photo)
        self.assertEqual(1, anna.sync()["photos_sent"])
        copy = self.folder / "copy.fairbook"
        self.assertEqual(1, master.tool("backup", "--data", master.data, "--to", copy)["files"])
        port = master.port
        master.kill()
        shutil.rmtree(self.folder / "copy.fairbook.blobs")
        restored = self.folder / "restored" / "data"
        restored.parent.mkdir()
        self.assertEqual(1, master.tool("restore", "--from", copy, "--data", restored)["files_awaited"])
        master.data = restored
        wire = Proxy(master.start().port)
        self.addCleanup(wire.close)
        self.assertNotEqual(0, port)
        anna.run("enrol", "--server", wire.url, "--code", master.invite("anna"), "--name", "again")
        self.assertEqual(1, anna.sync()["photos_sent"])
        self.assertEqual([photo.read_bytes()], stored(master))
        self.assertEqual(0, master.tool("check", "--data", master.data)["files_awaited"])

    def test_what_is_no_picture_is_refused_and_nothing_is_saved(self):
        anna = self.device("anna")
        (self.folder / "text.txt").write_text("no picture")
        self.assertEqual("bad_value", anna.refused("capture", "--set", "name.family=X", "--photo", self.folder / "text.txt"))
        self.assertEqual("not_found", anna.refused("capture", "--set", "name.family=X", "--photo", self.folder / "none"))
        self.assertEqual({}, anna.clients())
        self.assertFalse((anna.base / "blobs").exists())


if __name__ == "__main__":
    unittest.main()
