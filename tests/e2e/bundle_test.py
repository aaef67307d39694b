"""A stand without any network: what was captured leaves it in a file, on a stick or in a colleague's pocket."""
import itertools
import unittest

from house import REFUSED, Scene


class Bundles(Scene):
    def setUp(self):
        super().setUp()
        self.master = self.server()
        self.anna = self.device("anna").enrol(self.master)
        self.boris = self.device("boris").enrol(self.master, role="manager")
        self.files = itertools.count()

    def export(self, *arguments, device=None):
        path = self.folder / f"{next(self.files)}.fbundle"
        return path, (device or self.anna).run("bundle", "export", path, *arguments)

    def take(self, path, expect=0):
        return self.master.tool("import-bundle", path, "--data", self.master.data, expect=expect)

    def test_a_bundle_reaches_the_server_on_a_stick_while_it_runs(self):
        client = self.anna.capture("--set", "name.family=Коваль", "--note", "сівалки")
        path, said = self.export()
        self.assertEqual(False, said["more"])
        self.assertNotIn("Коваль".encode(), path.read_bytes())
        self.assertEqual(said["operations"], self.take(path)["applied"])
        self.assertEqual(0, self.take(path)["applied"])
        self.boris.sync()
        self.assertIn(client, self.boris.clients())
        said = self.anna.sync()
        self.assertEqual((0, 0), (said["unsent"], said["set_aside"]))
        self.assertEqual(said["receipt"], self.boris.sync()["receipt"])

    def test_a_colleague_carries_it(self):
        client = self.anna.capture("--set", "name.family=Коваль")
        path, _ = self.export()
        self.assertEqual(1, self.boris.run("bundle", "import", path)["waiting"])
        path.unlink()
        said = self.boris.sync()
        self.assertEqual((1, 0), (said["bundles_delivered"], said["bundles_waiting"]))
        self.boris.sync()
        self.assertIn(client, self.boris.clients())
        self.assertEqual(0, self.anna.sync()["unsent"])

    def test_what_is_no_bundle_of_ours_is_refused_with_a_code(self):
        self.anna.capture("--set", "name.family=Коваль")
        path, _ = self.export()
        whole = path.read_bytes()
        for name, content, code in [("cut", whole[:-1], "malformed"), ("text", b"no bundle", "foreign"),
                                    ("changed", whole[:-50] + bytes([whole[-50] ^ 1]) + whole[-49:], "malformed")]:
            bad = self.folder / name
            bad.write_bytes(content)
            self.assertEqual(code, self.take(bad, expect=REFUSED)["error"]["code"])
        self.assertEqual("foreign", self.boris.refused("bundle", "import", self.folder / "text"))
        self.assertEqual("exists", self.anna.refused("bundle", "export", path))
        self.assertEqual("not_found", self.boris.refused("bundle", "export", self.folder / "empty"))
        self.assertEqual("not_enrolled", self.device("new").refused("bundle", "import", path))
        self.assertEqual(0, len(self.boris.clients()))


if __name__ == "__main__":
    unittest.main()
