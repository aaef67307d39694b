#!/usr/bin/env python3
"""Makes another version of the engine: the few files in which it differs from today's, edited, in a folder that is
searched first. Usage: make_version.py VERSION SOURCE OUT prints the files it made, one a line.

Each edit is a file, a pattern in today's source, and what stands there in the other version. A pattern that is not
there exactly once stops the build: then this list is to be brought up to date."""
import pathlib
import re
import sys

MESSAGES, READING = "shared/sync/messages.h", "shared/sync/messages.cpp"
ACTIONS = "shared/model/operation.cpp"
CLIENT, DERIVED = "shared/model/client.h", "shared/store/derived.cpp"
CAPABILITIES = r"std::array<std::string_view, (\d+)> capabilities\{([^}]*)\}"
RULES = r'ourRules = "\d+"'


def without(action):
    """The name of an action, with the comma before it: it is read as an unknown one."""
    return (ACTIONS, r",\s*ActionName\{Action::\w+, \"" + action + r"\"\}", "")


NO_RANGES = [
    (MESSAGES, 'rangesCapability = "ranges"', 'rangesCapability = "not known yet"'),
    (READING, r'base::objectAt\(json, "ranges"\)', 'base::objectAt(json, "")'),
    (READING, r'base::objectAt\(json, "reread"\)', 'base::objectAt(json, "")'),
]

NO_QUESTIONNAIRES = [
    ("shared/model/catalogue.cpp", r",\s*&formEntity,\s*&formVersionEntity,\s*&responseEntity,\s*&couponEntity", ""),
]

# Knows neither merges nor erasure nor ranges, and has fewer fields and types.
TWO_BEFORE = NO_RANGES + NO_QUESTIONNAIRES + [
    (MESSAGES, CAPABILITIES, "std::array<std::string_view, 0> capabilities{}"),
    without("erase"),
    without("not_duplicate"),
    without("unmerge"),
    without("merge"),
    ("shared/model/catalogue.cpp", r"&taskEntity,\s*&consentEntity,", ""),
    (CLIENT, r'    \{\.name = "grade_reason",', "    //"),
    (CLIENT, r'    \{\.name = "requisites",', "    //"),
    (DERIVED, RULES, 'ourRules = "1"'),
]

# Knows merges, not erasure and not ranges; a field fewer.
ONE_BEFORE = NO_RANGES + NO_QUESTIONNAIRES + [
    (MESSAGES, CAPABILITIES, 'std::array<std::string_view, 1> capabilities{"merge"}'),
    without("erase"),
    (CLIENT, r'    \{\.name = "requisites",', "    //"),
    (DERIVED, RULES, 'ourRules = "2"'),
]


# Knows an action, a field, a type and a version of the protocol that today's has never heard of, and derives anew.
ONE_AFTER = [
    (MESSAGES, "protocolNewest = 1", "protocolNewest = 2"),
    (MESSAGES, CAPABILITIES, r'std::array<std::string_view, 4> capabilities{\2, "star"}'),
    ("shared/model/operation.h", r"    unknown\n", "    star, ///< a set that says more\n    unknown\n"),
    (ACTIONS, r'ActionName\{Action::erase, "erase"\}', r'\g<0>, ActionName{Action::star, "star"}'),
    (ACTIONS, r'case Action::erase:\n        return "erase";', r'\g<0>\n    case Action::star:\n        return "star";'),
    ("shared/model/fold.cpp", r"        case Action::set:\n", r"\g<0>        case Action::star:\n"),
    ("shared/model/catalogue.cpp", r"constexpr std::array entities\{",
     r'constexpr Entity quoteEntity{.name = "quote", .label = label("Entity", "Quote"), .fields = taskFields};\n'
     r"\g<0>&quoteEntity, "),
    (CLIENT, r'    \{\.name = "note",',
     r'    {.name = "pronouns", .kind = Kind::text, .label = label("Field", "Pronouns"), .search = true},\n\g<0>'),
    (DERIVED, RULES, 'ourRules = "next"'),
]


VERSIONS = {"two_before": TWO_BEFORE, "one_before": ONE_BEFORE, "one_after": ONE_AFTER}


def main():
    version, source, out = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    texts = {}
    for name, today, other in VERSIONS[version]:
        text = texts.get(name) or (source / name).read_text(encoding="utf-8")
        texts[name], times = re.subn(today, other, text)
        if times != 1:
            sys.exit(f"tests/versions/make_version.py: {version}: {name} has {times} times: {today}")
    for name, text in texts.items():
        made = out / name
        made.parent.mkdir(parents=True, exist_ok=True)
        if not made.exists() or made.read_text(encoding="utf-8") != text:
            made.write_text(text, encoding="utf-8")
        print(name)


if __name__ == "__main__":
    main()
