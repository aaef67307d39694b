#!/usr/bin/env python3
"""tidy: what a compiler does not see: layers, size, words, and paths that the documents name.

    tidy.py FOLDER        prints one line a finding, `path:line: rule: message`; exit 1 when there is one

An exception is written where it stands, with its reason:  // tidy: allow <rule>, because <reason>
It covers its own line and the next; for `function` the function that begins within five lines; in the first ten
lines of a file it covers the whole file. An exception that excuses nothing is itself a finding.
"""
import ast
import re
import sys
from pathlib import Path

FUNCTION_LINES = 70
FILE_LINES = {".h": 500, ".cpp": 500, ".py": 500, ".sql": 500, ".cmake": 500, "": 500, ".qml": 300, ".js": 300}
SKIPPED = {".git", ".deps", "build", "__pycache__", ".cache"}  # folders; .git is a file in a second work tree
CODE = {".h", ".cpp"}

# Who may include whom. An arrow may skip a layer, never turn back.
MAY_INCLUDE = {
    "base": {"base"},
    "text": {"base", "text"},
    "card": {"base", "text", "card"},
    "model": {"base", "text", "model"},
    "exchange": {"base", "text", "model", "exchange"},
    "store": {"base", "text", "model", "store"},
    "sync": {"base", "text", "model", "store", "sync"},
    "app": {"base", "text", "model", "store", "sync", "exchange", "card", "app"},
    "server": {"base", "text", "model", "store", "sync", "exchange", "server"},
    "qml": {"app", "qml"},
}
LAYERS = set(MAY_INCLUDE)
THREADS = {"thread", "mutex", "shared_mutex", "condition_variable", "future", "stop_token", "semaphore", "latch"}
THREADS_HOMES = ("shared/base/", "server/http/listener")  # and every store_thread
GENERATED = ("sql/", "embedded/")  # made from .sql, .css and .js files while building
QML_MODULES = re.compile(r"(Qt(Quick|Qml|Core|Test)(\.(?!Material)\w+)*|Qt\.labs\.folderlistmodel|Fairbook\.(App|Ui))$")

QML_OBJECT = re.compile(r"\s*(?:\w+:\s*)?([A-Z]\w*)\s*\{")
LAYOUTS = {"ColumnLayout", "RowLayout", "GridLayout", "Card", "FormPage"}
FIXED_MODEL = re.compile(r'model: (\[|\d|root\.count\b)')  # it never changes

RULES = {
    "layer": "an arrow that turns back",
    "include": "an include that is not a full path from the top",
    "beast": "Boost.Beast outside server/http",
    "engine": "Qt, sockets or Boost (but its containers) in shared/",
    "threads": "a thread or a lock outside base/ and store_thread",
    "function": "a function over %d lines" % FUNCTION_LINES,
    "file": "a file that is too long",
    "path": "a document names a path that does not exist",
    "promise": "a document promises a test that does not exist",
    "sleep": "a test that sleeps",
    "mark": "work left in a comment",
    "machine": "a path of one person's machine",
    "translation": "an unfinished string",
    "repeater": "a Repeater in a layout: FbRepeater keeps the layout from reading rows that are gone",
    "exception": "an exception without a known rule, a reason or a use",
}

# tidy: allow mark, because this line is the rule
MARK = re.compile(r"\b(TODO|FIXME)\b")
# tidy: allow machine, because this line is the rule
MACHINE = re.compile(r"(?<![\w.<>-])(/work/|/home/|/root/|/Users/|[A-Z]:\\Users\\)")
# tidy: allow sleep, because these lines are the rule
SLEEP = re.compile(r"sleep_for|sleep_until|nanosleep|\b[mu]?sleep\s*\(|qSleep|qWait\s*\(|^\s*sleep\s+[\d.$]")
QML_SLEEP = re.compile(r"(?<![\w.])wait\s*\(\s*[1-9]")
EXCEPTION = re.compile(r"(?://|#|<!--|--)\s*tidy: allow\b(?! <)(.*)$")
REASON = re.compile(r"\s+(\w+), because \S+")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
QML_IMPORT = re.compile(r'^\s*import\s+("[^"]*"|[A-Za-z][\w.]*)')


class File:
    """One text file: its lines, its findings, and the exceptions that stand in it."""

    def __init__(self, root, path):
        self.path = path.relative_to(root).as_posix()
        self.suffix = path.suffix
        self.text = path.read_text(encoding="utf-8")
        self.lines = self.text.splitlines()
        self.findings = []
        self.exceptions = {}  # line -> rule
        self.used = set()
        self.read_exceptions()

    def read_exceptions(self):
        if self.suffix == ".md":
            return
        for number, line in enumerate(self.lines, 1):
            found = EXCEPTION.search(line)
            if not found:
                continue
            reason = REASON.match(found.group(1))
            if reason and reason.group(1) in RULES:
                self.exceptions[number] = reason.group(1)
            else:
                self.findings.append((number, "exception", "say `tidy: allow <rule>, because <reason>`"))

    def add(self, number, rule, message, before=1):
        """A finding, unless an exception covers it: `before` lines above it or in the file's head."""
        for line, allowed in self.exceptions.items():
            if allowed == rule and (number - before <= line <= number or line <= 10):
                self.used.add(line)
                return
        self.findings.append((number, rule, message))

    def close(self):
        for line in sorted(set(self.exceptions) - self.used):
            self.findings.append((line, "exception", "excuses nothing: take it away"))

    @property
    def layer(self):
        """base, text, ... of a product file; None of tests, tools and documents."""
        parts = self.path.split("/")
        if parts[0] == "shared" and len(parts) > 2:
            return parts[1]
        return parts[0] if parts[0] in ("app", "server", "qml") and len(parts) > 1 else None

    @property
    def is_test(self):
        return self.path.startswith("tests/")


def layer_of_include(path):
    parts = path.split("/")
    if parts[0] == "shared":
        return parts[1] if len(parts) > 2 else None
    return parts[0] if parts[0] in ("app", "server", "qml", "tests") else None


def check_includes(file, root):
    for number, line in enumerate(file.lines, 1):
        found = INCLUDE.match(line)
        if not found:
            continue
        bracket, target = found.groups()
        if bracket == '"':
            check_own_include(file, root, number, target)
        else:
            check_foreign_include(file, number, target)


def check_own_include(file, root, number, target):
    if target.endswith(".moc") or target.startswith(GENERATED):
        return
    if not (root / target).is_file():
        file.add(number, "include", f'"{target}" is no file from the top')
    theirs = layer_of_include(target)
    if file.layer is None or theirs is None:
        return
    allowed = MAY_INCLUDE.get(file.layer, set())
    if theirs not in allowed:
        file.add(number, "layer", f"{file.layer} must not know {theirs} ({target})")


def check_foreign_include(file, number, target):
    if target.startswith("boost/beast") and not file.path.startswith("server/http/"):
        file.add(number, "beast", f"<{target}> belongs into server/http")
    if target in THREADS and file.layer and not at_home(file.path):
        file.add(number, "threads", f"<{target}> belongs into shared/base, a store_thread or the listener")
    if not file.path.startswith("shared/"):
        return
    if re.match(r"Q[A-Z]|Qt|boost/(?!container/)|sys/socket|netinet/|arpa/", target):
        file.add(number, "engine", f"<{target}>: the engine has no Qt, no sockets, and of Boost the containers only")


def at_home(path):
    return path.startswith(THREADS_HOMES) or Path(path).stem == "store_thread"


def check_qml_imports(file, root):
    for number, line in enumerate(file.lines, 1):
        found = QML_IMPORT.match(line)
        if not found:
            continue
        target = found.group(1)
        if target.startswith('"') and file.is_test:
            continue
        if target.startswith('"'):
            place = (root / file.path).parent / target.strip('"')
            inside = (root / file.path.split("/")[0]).resolve()
            if inside not in [place.resolve(), *place.resolve().parents]:
                file.add(number, "layer", f"{target} leaves {inside.name}/")
        elif not QML_MODULES.match(target) and not (file.is_test and target == "Fairbook.Test"):
            file.add(number, "layer", f"{target} is not a module that QML may import")


def check_repeaters(file):
    """With Qt 6.4 a layout reads the items of a Repeater after they went (qml/Components/FbRepeater.qml)."""
    opened = []  # types of the objects around a line
    for number, line in enumerate(file.lines, 1):
        name = QML_OBJECT.match(line)
        if name and name.group(1) == "Repeater" and opened and opened[-1] in LAYOUTS:
            model = "".join(file.lines[number:number + 2])
            if not FIXED_MODEL.search(model):
                file.add(number, "repeater", f"FbRepeater in a {opened[-1]}")
        opened += [name.group(1) if name and at == 0 else "" for at in range(line.count("{"))]
        del opened[len(opened) - min(line.count("}"), len(opened)):]


def bodies(lines):
    """(first, last) of every function body in formatted code: from a line that is only `{` to its `}`."""
    opened = []
    for number, line in enumerate(lines, 1):
        text = line.strip()
        indent = len(line) - len(line.lstrip())
        if text == "{":
            opened.append((indent, number))
        elif text.startswith("}") and opened and opened[-1][0] == indent:
            first = opened.pop()[1]
            if not text.startswith("};"):  # a class, a struct, an enum
                yield first, number


def check_functions(file):
    for first, last in bodies(file.lines):
        if last - first + 1 > FUNCTION_LINES:
            file.add(first, "function", f"{last - first + 1} lines; {FUNCTION_LINES} is the limit", before=5)


def check_python_functions(file):
    for node in ast.walk(ast.parse(file.text)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            length = node.end_lineno - node.lineno + 1
            if length > FUNCTION_LINES:
                file.add(node.lineno, "function", f"{length} lines; {FUNCTION_LINES} is the limit", before=5)


def check_length(file):
    limit = FILE_LINES.get(file.suffix)
    if limit and len(file.lines) > limit:
        file.add(1, "file", f"{len(file.lines)} lines; {limit} is the limit")


def check_words(file):
    for number, line in enumerate(file.lines, 1):
        if MARK.search(line):
            file.add(number, "mark", "finish it or file it")
        if MACHINE.search(line):
            file.add(number, "machine", line.strip()[:80])
        if file.is_test and file.suffix != ".md" and SLEEP.search(line):
            file.add(number, "sleep", "wait for the event, not for the time")
        if file.is_test and file.suffix == ".qml" and QML_SLEEP.search(line):
            file.add(number, "sleep", "wait for the event, not for the time")
        if file.suffix == ".ts" and 'type="unfinished"' in line:
            file.add(number, "translation", "translate it")


def named_paths(file):
    """(line, path) of everything that a document says is in the tree: `spans`, the first word of each line in a
    fenced block marked `tree`, and relative links."""
    fence = None
    for number, line in enumerate(file.lines, 1):
        if line.startswith("```"):
            fence = line[3:].strip() or "text" if fence is None else None
            continue
        if fence == "tree" and line.strip():
            yield number, line.split()[0]
        if fence is not None:
            continue
        for link in re.findall(r"\]\(([^)#\s]+)[^)]*\)", line):
            if "://" not in link and not link.startswith("mailto:"):
                yield number, Path(file.path).parent.joinpath(link).as_posix()
        if file.path == "docs/architecture.md":
            for span in re.findall(r"`([^`]+)`", line):
                if re.fullmatch(r"\.?\w[\w.+-]*(/[\w.+-]+)*/?", span) and looks_like_path(span):
                    yield number, span


def looks_like_path(span):
    if span.startswith("build/") or span.startswith("v1/"):
        return False
    return "/" in span or re.search(r"\.(h|cpp|qml|md|py|txt|json|cmake|sql|ts)$", span)


def check_documents(file, root):
    for number, path in named_paths(file):
        if not (root / path).exists():
            file.add(number, "path", f"{path} does not exist")


def check_promises(file, root):
    """docs/reliability.md: each `span of words` in a table is the name of a test. A name may be cut in its source."""
    promised = [(number, span) for number, line in enumerate(file.lines, 1) if line.startswith("|")
                for span in re.findall(r"`([^`]+)`", line) if re.match(r"test_|[a-z][\w']*[ ,](?!-)[^=/]*$", span)]
    if not promised:
        return
    joined = "".join(path.read_text(encoding="utf-8") for path in sorted((root / "tests").rglob("*"))
                     if path.suffix in (".cpp", ".py"))
    joined = re.sub(r'"\s*\n\s*"', "", joined)  # a string in two lines
    for number, span in promised:
        if span not in joined:
            file.add(number, "promise", f"no test is called: {span}")


def text_files(root):
    for path in sorted(root.rglob("*")):
        if SKIPPED & set(path.relative_to(root).parts) or not path.is_file() or path.is_symlink():
            continue
        try:
            yield File(root, path)
        except UnicodeDecodeError:
            continue  # a picture or another thing that is no text


def check(root):
    """All findings of a tree, as lines of text, and the number of files read."""
    lines, count = [], 0
    for file in text_files(root):
        count += 1
        check_length(file)
        check_words(file)
        if file.suffix in CODE:
            check_includes(file, root)
            check_functions(file)
        if file.suffix == ".qml":
            check_qml_imports(file, root)
            check_repeaters(file)
        if file.suffix == ".py":
            check_python_functions(file)
        if file.suffix == ".md":
            check_documents(file, root)
        if file.path == "docs/reliability.md":
            check_promises(file, root)
        file.close()
        lines += [f"{file.path}:{number}: {rule}: {message}" for number, rule, message in sorted(file.findings)]
    return lines, count


def main(arguments):
    root = Path(arguments[1] if len(arguments) > 1 else ".").resolve()
    findings, count = check(root)
    if count == 0:
        print(f"tidy: no files in {root}")
        return 2
    for line in findings:
        print(line)
    print(f"tidy: {count} files, {len(findings)} findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
