"""The organiser's list meets the badges that were scanned: looked at first, joined, and taken back; a colleague has it
after a sync."""
import unittest

from house import Scene

LIST = "Badge;Last name;First name;Company;Phone\nAG-0042;Koval;Olha;Lan;067 123 45 67\nAG-0077;Nobody;We met;Not;\n"


class Badges(Scene):
    def test_a_list_names_the_badges_and_can_be_taken_back(self):
        master = self.server()
        anna = self.device("anna").enrol(master, role="manager")
        met = anna.run("capture", "--code", "AG-0042", "--grade", "A")
        other = anna.run("capture", "--code", "AG-0099", "--set", "company=Own company")
        file = self.folder / "badges.csv"
        file.write_text(LIST, encoding="utf-8")

        looked = anna.run("badges", "join", str(file), "--dry-run")
        self.assertEqual((looked["column"], looked["rows"], looked["badges"], looked["matched"]), ("Badge", 2, 2, 1))
        self.assertEqual(looked["unmatched"], ["AG-0099"])
        self.assertNotIn("name", anna.run("show", met["client"])["fields"])

        self.assertEqual(anna.run("badges", "join", str(file))["joined"], 1)
        client = anna.run("show", met["client"])
        self.assertEqual(client["fields"]["name"], {"family": "Koval", "given": "Olha"})
        self.assertEqual(client["captures"][0]["fields"]["state"], "complete")
        self.assertEqual(anna.run("show", other["client"])["fields"]["company"], "Own company")
        self.assertEqual(anna.run("badges", "join", str(file))["nothing_new"], 1)

        anna.sync()
        boris = self.device("boris").enrol(master)
        boris.sync()
        self.assertEqual(boris.lines("search", "Koval")[0]["id"], met["client"])

        self.assertEqual(anna.run("badges", "undo")["undone"], 1)
        self.assertNotIn("name", anna.run("show", met["client"])["fields"])
        self.assertEqual(anna.refused("badges", "undo"), "not_found")

    def test_codes_that_were_kept_are_read_again(self):
        """As after an update that understands more: the base holds codes that nobody could read when they came."""
        anna = self.device("anna")
        met = anna.run("capture", "--set", "company=Own company")
        anna.run("edit", met["capture"], "--set", "raw_payload=MECARD:N:Koval,Olha;TEL:0671234567;ORG:Lan;;")
        badge = anna.run("capture", "--set", "name.family=Bondar")
        anna.run("edit", badge["capture"], "--set", "raw_payload=AG-0042")
        anna.run("capture", "--code", "BEGIN:VCARD\nVERSION:3.0\nN:Known;Already\nEND:VCARD")

        looked = anna.run("codes", "reread", "--dry-run")
        self.assertEqual((looked["codes"], looked["understood"]), (3, 3))
        self.assertNotIn("name", anna.run("show", met["client"])["fields"])

        done = anna.run("codes", "reread")
        self.assertEqual((done["joined"], done["nothing_new"]), (2, 1))
        client = anna.run("show", met["client"])["fields"]
        self.assertEqual((client["name"]["family"], client["company"]), ("Koval", "Own company"), "nobody is overwritten")
        self.assertEqual(anna.run("show", badge["client"])["captures"][0]["fields"]["badge_id"], "AG-0042")
        self.assertEqual(anna.run("codes", "reread")["joined"], 0)

        self.assertEqual(anna.refused("badges", "undo"), "not_found")
        self.assertEqual(anna.run("codes", "undo")["undone"], 2)
        self.assertNotIn("name", anna.run("show", met["client"])["fields"])

    def test_a_file_that_is_no_list_is_refused(self):
        anna = self.device("anna")
        empty = self.folder / "empty.csv"
        empty.write_bytes(b"")
        self.assertEqual(anna.refused("badges", "join", str(empty)), "malformed")
        self.assertEqual(anna.refused("badges", "join", str(self.folder / "missing.csv")), "not_found")


if __name__ == "__main__":
    unittest.main(verbosity=2)
