"""Bytes that no device of ours would send, posted straight to the server: each is refused by name, and the next honest
device notices nothing."""
import json
import unittest

from house import Scene

ZSTD_MAGIC = b"\x28\xb5\x2f\xfd"
FRAME_HEAD = ZSTD_MAGIC + b"\x00\x38"  # no size said, window of 128 KiB
BLOCK_MAX = 128 * 1024
INCARNATION = "Zm9vYmFyYmE"  # 64 bits in base64url


def block(kind, size, content, last):
    """A zstd block: kind 0 is raw bytes, kind 1 is one byte repeated `size` times (RFC 8878, 3.1.1.2)."""
    return (size << 3 | kind << 1 | last).to_bytes(3, "little") + content


def raw_frame(data):
    assert len(data) <= BLOCK_MAX
    return FRAME_HEAD + block(0, len(data), data, 1)


def bomb(blocks):
    """4 bytes make 128 KiB, again and again."""
    return FRAME_HEAD + block(1, BLOCK_MAX, b" ", 0) * (blocks - 1) + block(1, BLOCK_MAX, b" ", 1)


def hello(**changes):
    """The first line of a sync request."""
    words = {"proto": [1, 1], "caps": [], "schema": 1, "app": "test", "inc": INCARNATION, "n": 0, "accepted": 0,
             "clock": {"wall": 1, "mono": 1}, "cursor": "", "refetch": [], "limit": {"bytes": 100000, "rows": 100}}
    return json.dumps({"hello": {**words, **changes}}).encode() + b"\n"


class Wire(Scene):
    def setUp(self):
        super().setUp()
        self.master = self.server()
        code = self.master.invite("mallory")
        body = json.dumps({"code": code, "device": "raw", "platform": "test", "app": "test", "inc": INCARNATION}).encode()
        status, _, answer = self.master.request("POST", "/v1/enrol", body, {"Content-Type": "application/json"})
        self.assertEqual(200, status, answer)
        self.token = json.loads(answer)["token"]

    def tearDown(self):
        self.assertTrue(self.master.healthy())
        anna = self.device("anna").enrol(self.master)
        client = anna.capture("--set", "name.family=Коваль")
        self.assertEqual(0, anna.sync()["unsent"])
        self.assertEqual({client}, set(anna.clients()), "nothing else reached the base")

    def post(self, body, encoding=None, token=None, **headers):
        headers = {"Authorization": f"Bearer {token or self.token}", "Content-Type": "application/x-ndjson", **headers}
        if encoding:
            headers["Content-Encoding"] = encoding
        status, answer_headers, answer = self.master.request("POST", "/v1/sync", body, headers)
        if status >= 400:
            self.assertEqual("application/problem+json", answer_headers["content-type"].split(";")[0])
            return status, json.loads(answer)["code"]
        return status, answer

    def test_an_honest_request_is_answered(self):
        status, answer = self.post(hello())
        self.assertEqual(200, status, answer)
        status, answer = self.post(raw_frame(hello()), encoding="zstd")
        self.assertEqual(200, status, answer)

    def test_a_wrong_token(self):
        self.assertEqual((401, "unauthorized"), self.post(hello(), token="A" * 43))
        self.assertEqual((401, "unauthorized"), self.post(hello(), token="x"))
        status, _, _ = self.master.request("POST", "/v1/sync", hello(), {"Content-Type": "application/x-ndjson"})
        self.assertEqual(401, status)

    def test_a_protocol_version_that_nobody_speaks(self):
        self.assertEqual((426, "unsupported"), self.post(hello(proto=[999, 1000])))

    def test_a_truncated_zstd_body(self):
        whole = raw_frame(hello() * 3)
        for length in [1, 4, 6, 9, len(whole) // 2, len(whole) - 1]:
            self.assertEqual((400, "malformed"), self.post(whole[:length], encoding="zstd"), length)

    def test_a_body_that_is_no_zstd_at_all(self):
        self.assertEqual((400, "malformed"), self.post(hello(), encoding="zstd"))

    def test_a_body_that_expands_without_measure(self):
        status, code = self.post(bomb(2048), encoding="zstd")  # 8 KiB for 256 MiB
        self.assertEqual(413, status)
        self.assertIn(code, ["ratio", "too_long"])

    def test_an_encoding_that_nobody_speaks(self):
        self.assertEqual(415, self.post(hello(), encoding="br")[0])

    def test_a_malformed_request(self):
        deep = b'{"hello":' + b"[" * 100_000 + b"\n"
        for body in [b"", b"\n", b"not json\n", b'{"hello":', b"[]\n", b'{"hello":7}\n',
                     b'{"hello":{"proto":"one"}}\n',
                     b'{"hello":{},"hello":{}}\n', b'{"hello":{"inc":"\xff\xfe"}}\n', hello()[:-10], deep]:
            status, code = self.post(body)
            self.assertIn(status, [400, 413], (body[:60], code))

    def test_a_poisoned_operation_delays_nobody(self):
        long = b'{"op":"' + b"a" * 300_000 + b'"}\n'
        for line in [b"not json\n", b'{"op":1}\n', b"[" * 5000 + b"\n", b'{"op":"\xff"}\n', long]:
            status, answer = self.post(hello() + line)
            self.assertLess(status, 500, answer)

    def test_a_page_that_does_not_exist_and_a_method_that_does_not_fit(self):
        self.assertEqual(404, self.master.request("GET", "/v1/nothing")[0])
        self.assertEqual(405, self.master.request("GET", "/v1/sync")[0])


if __name__ == "__main__":
    unittest.main()
