#!/usr/bin/env python3
"""A check that cannot fail is worthless: every rule of tidy.py is shown a bad sample that it must catch, and a good
one that it must let pass."""
# tidy: allow mark, because the samples are bad on purpose
# tidy: allow machine, because the samples are bad on purpose
# tidy: allow sleep, because the samples are bad on purpose
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import tidy  # noqa: E402

ALLOW = "// tidy" + ": allow"  # in two parts, so that the samples below are no exceptions of this file


def function(lines, indent=""):
    """A formatted function whose body, braces included, has so many lines."""
    return "\n".join([f"{indent}void f()", indent + "{", *[f"{indent}    g();"] * (lines - 2), indent + "}", ""])


class Tree(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)

    def write(self, path, text):
        place = self.root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(text if isinstance(text, bytes) else text.encode())

    def rules(self):
        return sorted(line.split(": ")[1] for line in tidy.check(self.root)[0])

    def expect(self, rules, path, text):
        """The one file in an otherwise good tree has exactly these findings."""
        self.write(path, text)
        self.assertEqual(rules, self.rules(), path)
        (self.root / path).unlink()


class Layers(Tree):
    def arrow(self, rules, source, target):
        self.write(target, "// a header\n")
        self.expect(rules, source, f'#include "{target}"\n')
        (self.root / target).unlink()

    def test_an_arrow_may_skip_a_layer(self):
        for source, target in [
            ("shared/sync/a.h", "shared/base/b.h"),
            ("shared/model/a.h", "shared/text/b.h"),
            ("shared/exchange/a.h", "shared/model/b.h"),
            ("app/viewmodels/a.h", "shared/store/b.h"),
            ("server/api/a.h", "shared/sync/b.h"),
            ("server/api/a.h", "shared/exchange/b.h"),
            ("tests/unit/a.cpp", "shared/sync/b.h"),
        ]:
            self.arrow([], source, target)

    def test_an_arrow_never_turns_back(self):
        for source, target in [
            ("shared/base/a.h", "shared/text/b.h"),
            ("shared/text/a.h", "shared/model/b.h"),
            ("shared/model/a.cpp", "shared/store/b.h"),
            ("shared/store/a.h", "shared/sync/b.h"),
            ("shared/sync/a.h", "app/b.h"),
            ("shared/sync/a.h", "server/b.h"),
            ("shared/base/a.h", "tests/support/b.h"),
        ]:
            self.arrow(["layer"], source, target)

    def test_exchange_stands_beside_store(self):
        self.arrow(["layer"], "shared/exchange/a.h", "shared/store/b.h")
        self.arrow(["layer"], "shared/exchange/a.h", "shared/sync/b.h")
        self.arrow(["layer"], "shared/store/a.h", "shared/exchange/b.h")

    def test_app_and_server_never_meet(self):
        self.arrow(["layer"], "app/a.cpp", "server/b.h")
        self.arrow(["layer"], "server/a.cpp", "app/b.h")
        self.arrow(["layer"], "app/a.cpp", "qml/b.h")

    def test_an_unknown_layer_may_include_nothing(self):
        self.arrow(["layer"], "shared/misc/a.h", "shared/base/b.h")

    def test_an_include_is_a_full_path_from_the_top(self):
        self.write("shared/base/error.h", "\n")
        self.expect(["include"], "shared/base/a.cpp", '#include "error.h"\n')
        self.expect(["include"], "shared/base/a.cpp", '#  include "shared/base/gone.h"\n')
        self.expect([], "app/a.cpp", '#include "a.moc"\n')

    def test_beast_lives_in_one_folder(self):
        beast = "#include <boost/beast/http.hpp>\n"
        self.expect([], "server/http/session.cpp", beast)
        self.expect(["beast"], "server/api/sync.cpp", beast)
        self.expect(["beast"], "tests/http/a.cpp", beast)

    def test_the_engine_has_no_qt_no_sockets_and_of_boost_the_containers_only(self):
        for name in ["QString", "QtCore/QString", "boost/asio.hpp", "sys/socket.h"]:
            self.expect(["engine"], "shared/text/a.cpp", f"#include <{name}>\n")
        self.expect([], "app/a.cpp", "#include <QString>\n")
        self.expect([], "shared/base/a.h", "#include <boost/container/flat_map.hpp>\n")

    def test_threads_and_locks_have_two_homes(self):
        for name in ["thread", "mutex", "condition_variable"]:
            self.expect(["threads"], "server/auth/a.h", f"#include <{name}>\n")
            self.expect([], "server/store_thread.h", f"#include <{name}>\n")
            self.expect([], "shared/base/a.h", f"#include <{name}>\n")

    def test_helpers_of_tests_are_for_tests(self):
        self.expect([], "tests/qml/tst_A.qml", "import Fairbook.Test\n")
        self.expect(["layer"], "qml/A.qml", "import Fairbook.Test\n")

    def test_qml_sees_only_modules_it_may(self):
        for module in ["QtQuick", "QtQuick.Controls", "Qt.labs.folderlistmodel", "Fairbook.App", "Fairbook.Ui",
                       '"../Theme"']:
            self.expect([], "qml/Sync/A.qml", f"import {module}\n")
        for module in ["Fairbook.Server", "Fairbook.Store", "QtMultimedia", "QtQuick.Controls.Material",
                       '"../../app"', '"../../shared/model"']:
            self.expect(["layer"], "qml/Sync/A.qml", f"import {module}\n")


class Size(Tree):
    def test_a_function_over_seventy_lines(self):
        self.expect([], "shared/base/a.cpp", function(70))
        self.expect(["function"], "shared/base/a.cpp", function(71))
        self.expect(["function"], "tests/unit/a_test.cpp", function(71))

    def test_a_long_function_inside_a_class(self):
        self.expect(["function"], "shared/base/a.h", "class A\n{\n" + function(71, "    ") + "};\n")

    def test_a_long_class_of_short_functions(self):
        self.expect([], "shared/base/a.h", "class A\n{\n" + function(20, "    ") * 6 + "};\n")

    def test_a_long_python_function(self):
        self.expect([], "scripts/a.py", "def f():\n" + "    pass\n" * 69)
        self.expect(["function"], "scripts/a.py", "def f():\n" + "    pass\n" * 70)

    def test_a_file_that_is_too_long(self):
        for path, limit in [("shared/base/a.h", 500), ("app/a.cpp", 500), ("qml/A.qml", 300),
                            ("tests/qml/tst_A.qml", 300)]:
            self.expect([], path, "\n" * limit)
            self.expect(["file"], path, "\n" * (limit + 1))


class Words(Tree):
    def test_work_left_in_a_comment(self):
        for word in ["TODO", "FIXME"]:
            for path in ["app/a.cpp", "qml/A.qml", "scripts/run", "docs/a.md", "CMakeLists.txt"]:
                self.expect(["mark"], path, f"# {word}: later\n")
        self.expect([], "app/a.cpp", "int mastodontodo;\n")

    def test_a_path_of_one_machine(self):
        for place in ["/work/main/x", "/home/olena/x", "/root/x", "/Users/olena/x", "C:\\Users\\olena"]:
            self.expect(["machine"], "scripts/run", f"cd {place}\n")
        self.expect([], "docs/running.md", "see /var/lib/fairbook and https://example.org/home/x\n")

    def test_a_test_that_sleeps(self):
        for line in ["std::this_thread::sleep_for(1s);", "usleep(5);", "QTest::qWait(50);", "QThread::msleep(5);"]:
            self.expect(["sleep"], "tests/unit/a.cpp", line + "\n")
            self.expect([], "app/a.cpp", line + "\n")
        self.expect(["sleep"], "tests/e2e/a.py", "time.sleep(1)\n")
        self.expect(["sleep"], "tests/e2e/a.sh", "sleep 1\n")
        self.expect(["sleep"], "tests/qml/tst_A.qml", "wait(100)\n")
        self.expect([], "tests/qml/tst_A.qml", "tryCompare(a, 'b', 1)\nspy.wait(5000)\n")

    def test_a_repeater_in_a_layout(self):
        for line, found in (("Repeater", ["repeater"]), ("FbRepeater", [])):
            self.expect(found, "qml/A.qml", "ColumnLayout {\n    %s {\n        model: root.rows\n    }\n}\n" % line)
        self.expect([], "qml/A.qml", "Flow {\n    Repeater {\n        model: root.rows\n    }\n}\n")
        self.expect([], "qml/A.qml", 'RowLayout {\n    Repeater {\n        model: ["A", "B"]\n    }\n}\n')

    def test_a_promise_without_a_test(self):
        self.write("tests/unit/a_test.cpp", 'TEST_CASE("nothing is lost, " "ever")\n// "a clock may be wrong"\n')
        self.expect(["promise"], "docs/reliability.md", "| clocks | `a clock may be right` |\n")
        self.expect([], "docs/reliability.md", "| clocks | `a clock may be wrong`, `kill -9`, `check` |\n")

    def test_an_unfinished_translation(self):
        self.expect(["translation"], "app/i18n/a.ts", '<translation type="unfinished"></translation>\n')


class Documents(Tree):
    def test_a_path_that_does_not_exist(self):
        self.write("shared/base/error.h", "\n")
        page = "docs/architecture.md"
        self.expect([], page, "`shared/base/error.h` `shared/base/` `build/dev/bin` `int x` `a::b` `POST /v1/sync`\n")
        self.expect(["path"], page, "`shared/base/gone.h`\n")
        self.expect(["path"], page, "`gone.h`\n")
        self.expect(["path"], page, "```tree\nshared/base/  the ground\nshared/gone/  nothing\n```\n")
        self.expect([], page, "```sh\nshared/gone\n```\n")

    def test_a_dead_link(self):
        self.write("docs/running.md", "\n")
        self.expect([], "README.md", "[run](docs/running.md#backup) [site](https://example.org/x)\n")
        self.expect(["path"], "README.md", "![picture](docs/screenshots/gone.png)\n")
        self.expect([], "docs/a.md", "[run](running.md)\n")
        self.expect(["path"], "docs/a.md", "[run](docs/running.md)\n")


class Exceptions(Tree):
    def test_an_exception_stands_where_the_finding_is(self):
        reason = f"{ALLOW} machine, because it is an example"
        filler = "\n" * 12
        self.expect([], "app/a.cpp", f"{filler}{reason}\n// /home/x\n")
        self.expect([], "app/a.cpp", f"{filler}// /home/x {reason}\n")
        self.expect(["exception", "machine"], "app/a.cpp", f"{filler}{reason}\n\n// /home/x\n")

    def test_an_exception_for_a_function_or_a_file(self):
        filler = "\n" * 12
        self.expect([], "app/a.cpp", f"{filler}{ALLOW} function, because it is a table\n{function(80)}")
        self.expect([], "app/a.cpp", f"{ALLOW} file, because it is a table\n" + "\n" * 600)
        self.expect([], "app/a.cpp", f"{ALLOW} mark, because of a quote\n{filler}// TODO\n")

    def test_an_exception_of_another_rule_does_not_help(self):
        self.expect(["exception", "machine"], "app/a.cpp", f"{ALLOW} mark, because of a quote\n// /home/x\n")

    def test_an_exception_needs_a_rule_a_reason_and_a_use(self):
        for comment in ["machine", "machine, because", "nonsense, because of it", "machine, because nothing is here"]:
            self.expect(["exception"], "app/a.cpp", f"{ALLOW} {comment}\n")


class Program(Tree):
    def run_tidy(self):
        program = Path(__file__).with_name("tidy.py")
        return subprocess.run([sys.executable, program, self.root], capture_output=True, text=True, check=False)

    def test_it_fails_with_the_place_of_the_finding(self):
        self.write("server/a.cpp", "\n// TODO\n")
        result = self.run_tidy()
        self.assertEqual(1, result.returncode)
        self.assertIn("server/a.cpp:2: mark: ", result.stdout)

    def test_it_passes_a_good_tree_and_skips_what_is_built(self):
        self.write("server/a.cpp", "int a;\n")
        self.write("build/dev/a.cpp", "// TODO\n")
        self.write("docs/picture.png", b"\x89PNG\xff\xfe /home/")
        result = self.run_tidy()
        self.assertEqual(0, result.returncode, result.stdout)

    def test_an_empty_tree_is_a_mistake(self):
        self.assertEqual(2, self.run_tidy().returncode)

    def test_every_rule_has_a_bad_sample_here(self):
        text = Path(__file__).read_text(encoding="utf-8")
        for rule in tidy.RULES:
            self.assertIn(f'"{rule}"', text, f"no sample for {rule}")


if __name__ == "__main__":
    unittest.main()
