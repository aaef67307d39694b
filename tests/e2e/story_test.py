"""The main job, end to end: capture offline on two devices, sync, clash, settle."""
import unittest

from house import Scene, corpus_cards, values_of


class Story(Scene):
    def setUp(self):
        super().setUp()
        self.master = self.server()
        self.anna = self.device("anna")
        self.boris = self.device("boris")

    def enrol_both(self):
        self.anna.enrol(self.master)
        self.boris.enrol(self.master, role="manager")

    def settle(self):
        for device in [self.anna, self.boris, self.anna]:
            device.sync()

    def test_cards_captured_offline_reach_everybody_once(self):
        cards = corpus_cards()
        self.assertGreater(len(cards), 3)
        mine = {self.anna: [], self.boris: []}
        for n, card in enumerate(cards):  # no server is known yet: both are offline
            device = [self.anna, self.boris][n % 2]
            answer = device.run("capture", "--vcard", card, "--grade", "B")
            self.assertEqual("on_device", answer["state"], card)
            mine[device].append(answer["client"])
        self.enrol_both()
        self.settle()
        everybody = set(mine[self.anna] + mine[self.boris])
        self.assertEqual(len(cards), len(everybody))
        here, there = self.anna.clients(), self.boris.clients()
        self.assertEqual(everybody, set(here))
        self.assertEqual(everybody, set(there))
        for client in everybody:
            for key in ["name", "company", "phone", "email"]:
                self.assertEqual(here[client].get(key), there[client].get(key), f"{client} {key}")
            self.assertEqual("confirmed", here[client]["state"])
        self.assertEqual(0, self.anna.run("status")["unsent"])

    def test_both_values_of_a_clash_are_kept_and_a_settlement_reaches_both(self):
        self.enrol_both()
        name = ["--set", "name.family=Коваль", "--set", "name.given=Ольга"]
        client = self.anna.capture(*name, "--set", "job_title=Buyer")
        self.settle()
        self.anna.run("edit", client, "--set", "job_title=Head buyer")
        self.boris.run("edit", client, "--set", "job_title=Owner")
        self.settle()
        shown = set()
        for device in [self.anna, self.boris]:
            conflicts = device.conflicts()
            self.assertEqual([(client, "job_title")], [(one["id"], one["field"]) for one in conflicts])
            self.assertEqual({"Head buyer", "Owner"}, set(values_of(conflicts[0])))
            shown.add(device.fields(client)["job_title"])
        self.assertEqual(1, len(shown), "both devices show the same value")
        kept = "Head buyer"
        self.boris.run("resolve", client, "job_title", "--keep", values_of(self.boris.conflicts()[0])[kept])
        self.assertEqual([], self.boris.conflicts())
        self.settle_back()
        for device in [self.anna, self.boris]:
            self.assertEqual([], device.conflicts())
            self.assertEqual(kept, device.fields(client)["job_title"])

    def settle_back(self):
        for device in [self.boris, self.anna]:
            device.sync()

    def test_a_clash_is_settled_with_a_third_value(self):
        self.enrol_both()
        client = self.anna.capture("--set", "name.family=Мельник", "--set", "job_title=Buyer")
        self.settle()
        self.anna.run("edit", client, "--set", "job_title=Head buyer")
        self.boris.run("edit", client, "--set", "job_title=Owner")
        self.settle()
        self.boris.run("resolve", client, "job_title", "--value", "Owner and head buyer")
        self.settle_back()
        for device in [self.anna, self.boris]:
            self.assertEqual([], device.conflicts())
            self.assertEqual("Owner and head buyer", device.fields(client)["job_title"])

    def test_different_fields_and_different_phones_never_clash(self):
        self.enrol_both()
        client = self.anna.capture("--set", "name.family=Шевчук", "--set", "phones=+380 44 200 00 01")
        self.settle()
        self.anna.run("edit", client, "--set", "job_title=Agronomist", "--add", "phones=+380 44 200 00 02")
        self.boris.run("edit", client, "--set", "company=Lan", "--add", "phones=+380 44 200 00 03")
        self.settle()
        for device in [self.anna, self.boris]:
            self.assertEqual([], device.conflicts())
            fields = device.fields(client)
            self.assertEqual(("Agronomist", "Lan"), (fields["job_title"], fields["company"]))
            self.assertEqual(3, len(fields["phones"]))

    def test_an_edit_from_a_stale_form_is_a_clash_and_not_an_overwrite(self):
        self.enrol_both()
        client = self.anna.capture("--set", "name.family=Гриценко", "--set", "job_title=Buyer")
        self.settle()
        opened = self.boris.run("show", client)["opened"]
        self.anna.run("edit", client, "--set", "job_title=Head buyer")
        self.settle()  # the form of boris stays open while the new value arrives
        self.boris.run("edit", client, "--set", "job_title=Owner", "--opened", opened)
        self.assertEqual({"Head buyer", "Owner"}, set(values_of(self.boris.conflicts()[0])))

    def test_a_receipt_is_the_same_on_devices_that_hold_the_same(self):
        self.enrol_both()
        self.anna.run("import", self.records_file(25), "--type", "jsonl")
        self.settle()
        receipts = {device.sync()["receipt"] for device in [self.anna, self.boris]}
        self.assertEqual(1, len(receipts), receipts)
        self.assertNotIn("", receipts)

    def test_the_server_ends_politely_on_sigterm_and_keeps_everything(self):
        self.enrol_both()
        self.anna.run("import", self.records_file(25), "--type", "jsonl")
        self.anna.sync()
        self.assertEqual(0, self.master.stop())
        self.master.start()
        fresh = self.device("vira").enrol(self.master)
        fresh.sync()
        self.assertEqual(set(self.anna.clients()), set(fresh.clients()))


if __name__ == "__main__":
    unittest.main()
