"""What a device must not believe and must not lose: a captive portal in the server's place, a code that is none."""
import http.server
import threading
import unittest

from house import REFUSED, Scene
from proxy import Proxy

PAGE = b"<!DOCTYPE html><html><head><title>Hotel Wi-Fi</title></head><body>Please accept the terms.</body></html>"


class Portal(http.server.BaseHTTPRequestHandler):
    """Answers everything with 200 and a friendly page."""

    def answer(self):
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.send_response(200)
        self.send_header("Content-Type", self.server.content_type)
        self.send_header("Content-Length", str(len(PAGE)))
        self.end_headers()
        self.wfile.write(PAGE)
        self.server.visits += 1

    do_GET = do_POST = do_HEAD = answer

    def log_message(self, *arguments):
        pass


class CaptivePortal(Scene):
    def setUp(self):
        super().setUp()
        self.portal = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Portal)
        self.portal.content_type = "text/html"
        self.portal.visits = 0
        threading.Thread(target=self.portal.serve_forever, daemon=True).start()
        self.addCleanup(self.portal.server_close)
        self.addCleanup(self.portal.shutdown)

    def test_its_page_is_refused_and_nothing_changes(self):
        master = self.server()
        wire = Proxy(master.port)
        self.addCleanup(wire.close)
        anna = self.device("anna").enrol(master, url=wire.url)
        anna.capture("--set", "name.family=Коваль")
        anna.sync()
        anna.capture("--set", "name.family=Мельник")
        shown = lambda: ({**anna.run("status"), "free_bytes": None}, anna.clients())  # the disk is not ours alone
        before = shown()
        wire.upstream = self.portal.server_port
        for content_type in ["text/html", "application/x-ndjson", "application/json"]:
            self.portal.content_type = content_type
            self.assertEqual("not_fairbook", anna.refused("sync", expect=REFUSED), content_type)
        self.assertGreaterEqual(self.portal.visits, 3)
        self.assertEqual(before, shown())
        wire.upstream = master.port
        self.assertEqual(0, anna.sync()["unsent"])

    def test_a_device_does_not_enrol_with_it(self):
        anna = self.device("anna")
        anna.capture("--set", "name.family=Коваль")
        url = f"http://127.0.0.1:{self.portal.server_port}"
        self.assertEqual("not_fairbook", anna.refused("enrol", "--server", url, "--code", "ABCD-EFGH", expect=REFUSED))
        self.assertIsNone(anna.run("status")["server"])
        self.assertEqual(1, len(anna.clients()))


class Codes(Scene):
    def test_a_code_works_once_and_a_wrong_one_never(self):
        master = self.server()
        code = master.invite("anna")
        anna, boris = self.device("anna"), self.device("boris")
        arguments = ["enrol", "--server", master.url, "--code"]
        self.assertEqual("unauthorized", anna.refused(*arguments, "WRONG-CODE", expect=REFUSED))
        anna.run(*arguments, code)
        self.assertEqual("unauthorized", boris.refused(*arguments, code, expect=REFUSED))


if __name__ == "__main__":
    unittest.main()
