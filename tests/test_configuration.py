"""Configuration as a user meets it: where it is found, what it comes to, how mistakes are told."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Run

TEXT = "She could of been there on Monday, they said, and did not recieve it .\n"
RULE = """
summary = "a long word"
why     = "Short words are better."
message = "Write “{better}”, not “{found}”."
bad     = ["They {~~utilise~>use~~} it."]
good    = ["They use it."]
"""
TERMS = '[terms]\n"utilise" = "use"\n'

Write = Callable[[dict[str, str]], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes files of a repository, named by their paths."""
    (tmp_path / ".git").mkdir()

    def in_repository(files: dict[str, str]) -> Path:
        for name, text in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        return tmp_path

    return in_repository


def found(result: subprocess.CompletedProcess[bytes]) -> list[tuple[str, str]]:
    """Path, without `./`, and rule of each finding."""
    assert b"Traceback" not in result.stderr
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    return [(row["path"].removeprefix("./"), row["rule"]) for row in rows if "rule" in row]


def rules(result: subprocess.CompletedProcess[bytes]) -> set[str]:
    return {rule for _, rule in found(result)}


ALL = {"grammar/of-for-have", "spelling/misspelt-word", "spacing/space-before-punctuation"}
JSONL = ("--output-format", "jsonl")


def test_the_nearest_configuration_is_used_alone(newslint: Run, write: Write) -> None:
    root = write(
        {
            "newslint.toml": 'ignore = ["grammar"]',
            "a.txt": TEXT,
            "deep/er/b.txt": TEXT,
            "deep/newslint.toml": 'ignore = ["spelling"]',
            "other/pyproject.toml": '[project]\nname = "newslint-articles"\n',
            "other/c.txt": TEXT,
            "shared/pyproject.toml": '[tool.newslint]\nselect = ["spacing"]\n',
            "shared/d.txt": TEXT,
        }
    )
    by_file: dict[str, set[str]] = {}
    for path, rule in found(newslint(*JSONL, cwd=root)):
        by_file.setdefault(path, set()).add(rule)
    assert by_file == {
        "a.txt": ALL - {"grammar/of-for-have"},
        "deep/er/b.txt": ALL - {"spelling/misspelt-word"},
        "other/c.txt": ALL - {"grammar/of-for-have"},
        "shared/d.txt": {"spacing/space-before-punctuation"},
    }


def test_what_stands_above_a_repository_is_not_its_configuration(
    newslint: Run, write: Write
) -> None:
    root = write({"newslint.toml": 'select = ["spacing"]', "inner/a.txt": TEXT})
    (root / "inner" / ".git").mkdir()
    assert rules(newslint("inner", *JSONL, cwd=root)) == ALL


@pytest.mark.parametrize("shell", ["root", "folder", "elsewhere", "stdin"])
def test_the_findings_do_not_depend_on_where_it_is_started(
    newslint: Run, write: Write, tmp_path_factory: pytest.TempPathFactory, shell: str
) -> None:
    root = write(
        {
            "newslint.toml": 'words = ["lists/words.txt"]\n[[overrides]]\npaths = ["wire/"]\n'
            'ignore = ["grammar"]\n',
            "lists/words.txt": "recieve\n",
            "wire/a.txt": TEXT,
        }
    )
    result = {
        "root": lambda: newslint("wire/a.txt", *JSONL, cwd=root),
        "folder": lambda: newslint("a.txt", *JSONL, cwd=root / "wire"),
        "elsewhere": lambda: newslint(root, *JSONL, cwd=tmp_path_factory.mktemp("else")),
        "stdin": lambda: newslint(
            "-", "--stdin-filename", "wire/a.txt", *JSONL, cwd=root, stdin=TEXT.encode()
        ),
    }[shell]()
    assert rules(result) == {"spacing/space-before-punctuation"}


def test_the_users_own_configuration_applies_where_a_tree_has_none(
    newslint: Run, write: Write, tmp_path_factory: pytest.TempPathFactory
) -> None:
    home = tmp_path_factory.mktemp("configuration")
    (home / "newslint").mkdir()
    (home / "newslint" / "newslint.toml").write_text('select = ["spacing"]')
    root = write({"a.txt": TEXT})
    own = {"XDG_CONFIG_HOME": str(home)}
    assert rules(newslint(*JSONL, cwd=root, env=own)) == {"spacing/space-before-punctuation"}
    assert rules(newslint("--isolated", *JSONL, cwd=root, env=own)) == ALL
    (root / "newslint.toml").write_text("")
    assert rules(newslint(*JSONL, cwd=root, env=own)) == ALL


def test_a_configuration_can_be_named(newslint: Run, write: Write) -> None:
    root = write(
        {
            "newslint.toml": 'select = ["spacing"]',
            "ci.toml": 'select = ["grammar"]',
            "a.txt": TEXT,
        }
    )
    assert rules(newslint("--config", "ci.toml", *JSONL, cwd=root)) == {"grammar/of-for-have"}
    named = {"NEWSLINT_CONFIG": str(root / "ci.toml")}
    assert rules(newslint(*JSONL, cwd=root, env=named)) == {"grammar/of-for-have"}
    missing = newslint(*JSONL, cwd=root, env={"NEWSLINT_CONFIG": "nowhere.toml"})
    assert missing.returncode == 2
    assert "nowhere.toml: cannot be read: No such file" in missing.stderr.decode()


def test_what_is_extended_is_where_a_configuration_starts(newslint: Run, write: Write) -> None:
    root = write(
        {
            "house/base.toml": 'ignore = ["grammar"]\nwords = ["words.txt"]\nexclude = ["old/"]\n',
            "house/words.txt": "recieve\n",
            "house/old/b.txt": TEXT,
            "desk.toml": 'extends = "house/base.toml"\n',
            "newslint.toml": 'extends = "desk.toml"\nignore = ["spacing/double-space"]\n',
            "a.txt": TEXT + "Two  spaces stand here.\n",
        }
    )
    assert found(newslint(*JSONL, cwd=root)) == [("a.txt", "spacing/space-before-punctuation")]


def test_extending_in_a_circle_is_told(newslint: Run, write: Write) -> None:
    root = write({"newslint.toml": '\nextends = "b.toml"', "b.toml": 'extends = "newslint.toml"'})
    result = newslint(cwd=root)
    assert result.returncode == 2
    assert "b.toml:1: “extends” leads back to newslint.toml" in result.stderr.decode()


@pytest.mark.parametrize(
    ("configuration", "options", "expected"),
    [
        ('select = ["spacing", "grammar"]', [], ALL - {"spelling/misspelt-word"}),
        ('ignore = ["spelling/misspelt-word"]', ["--select", "spelling"], set()),
        (
            'ignore = ["spelling/misspelt-word"]',
            ["--select", "spelling/misspelt-word"],
            {"spelling/misspelt-word"},
        ),
        ('select = ["spacing"]', ["--extend-select", "grammar"], ALL - {"spelling/misspelt-word"}),
        ('select = ["spelling/misspelt-word"]', ["--ignore", "spelling"], set()),
        ('[[overrides]]\npaths = ["a.txt"]\nselect = ["grammar"]', [], {"grammar/of-for-have"}),
        ('[[overrides]]\npaths = ["b.txt"]\nselect = ["grammar"]', [], ALL),
        (
            '[[overrides]]\npaths = ["*.txt"]\nselect = ["grammar"]\n'
            '[[overrides]]\npaths = ["a.txt"]\nselect = ["spacing"]',
            [],
            {"spacing/space-before-punctuation"},
        ),
    ],
)
def test_what_is_on_comes_from_the_last_that_speaks_of_it(
    newslint: Run, write: Write, configuration: str, options: list[str], expected: set[str]
) -> None:
    root = write({"newslint.toml": configuration, "a.txt": TEXT})
    for _ in range(2):  # the second run has the configuration from the cache
        assert rules(newslint("a.txt", *options, *JSONL, cwd=root)) == expected


def test_severity_is_changed_and_the_more_specific_wins(newslint: Run, write: Write) -> None:
    levels = '{ spelling = "warning", "spelling/misspelt-word" = "info", grammar = "warning" }'
    root = write({"newslint.toml": f"severity = {levels}", "a.txt": TEXT})
    result = newslint(*JSONL, cwd=root)
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    by_rule = {row["rule"]: row["severity"] for row in rows}
    assert by_rule["spelling/misspelt-word"] == "info"
    assert by_rule["grammar/of-for-have"] == "warning"
    assert newslint("--severity", "error", "--select", "grammar", cwd=root).returncode == 0


def test_rules_of_ones_own_are_proved_chosen_and_told_apart_by_dialect(
    newslint: Run, write: Write
) -> None:
    root = write(
        {
            "newslint.toml": 'extends = "base.toml"\nselect = ["grammar"]\n',
            "base.toml": 'rules = ["rules"]\nstyle = ["house"]\n',
            "rules/house/utilise.toml": f'{RULE}default = false\ndialect = ["en-GB"]\n{TERMS}',
            "a.txt": "They utilise it.\n",
        }
    )
    assert rules(newslint("--dialect", "en-GB", *JSONL, cwd=root)) == {"house/utilise"}
    assert rules(newslint("--dialect", "en-US", *JSONL, cwd=root)) == set()
    assert rules(newslint(*JSONL, cwd=root)) == set()
    (root / "a.txt").write_text("They utilise the colour of the harbour in the neighbourhood.\n")
    assert rules(newslint(*JSONL, cwd=root)) == {"house/utilise"}
    listed = json.loads(newslint("list", "--output-format", "json", cwd=root).stdout)
    on = {row["rule"] for row in listed if row["on"]}
    assert "house/utilise" in on
    assert "spelling/misspelt-word" not in on
    explained = newslint("explain", "house/utilise", cwd=root).stdout.decode()
    assert "→ They use it." in explained
    (root / "newslint.toml").write_text('rules = ["rules"]\n')
    assert rules(newslint("--dialect", "en-GB", *JSONL, cwd=root)) == set()


def test_lists_accept_words_and_names_and_tell_what_is_wrong(newslint: Run, write: Write) -> None:
    root = write(
        {
            "newslint.toml": 'names = ["names.txt"]\nwords = ["words.txt"]\n',
            "names.txt": "# people\nOcheing # another\nOcheng -> Ochieng\nEbay -> eBay\n",
            "words.txt": "recieve\ne-mail -> email\n",
            "a.txt": "Mayor Ana Ochieng won. The win surprised Ochieng. Ocheing was late.\n\n"
            "They sent an E-mail to Ocheng’s boss at eBay and Ebay, and did recieve it.\n",
        }
    )
    result = newslint(*JSONL, cwd=root)
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert [(row["rule"], row["found"]) for row in rows] == [
        ("spelling/listed-word", "E-mail"),
        ("names/listed-name", "Ocheng’s"),
        ("names/listed-name", "Ebay"),
    ]
    fixed = [row["fixes"][0]["edits"][0]["text"] for row in rows]
    assert fixed == ["Email", "Ochieng’s", "eBay"]
    assert "names/two-spellings" in rules(newslint("--isolated", "a.txt", *JSONL, cwd=root))


def test_an_article_in_another_language_gets_the_rules_that_know_none(
    newslint: Run, write: Write
) -> None:
    german = (
        "Der Bürgermeister hat am Montag mitgeteilt, dass die Stadt das Bad im nächsten Jahr nicht "
        "mehr öffnen wird. Die Kosten sind nach Angaben der Verwaltung zu hoch, und auch der Rat "
        "sieht keine Möglichkeit, das Geld für die Arbeiten aufzubringen. Viele haben sich an die "
        "Zeitung gewandt, weil sie von der Entscheidung erst spät erfahren haben , und sie sind "
        "gar nicht einverstanden. Das war es: https//stadt.example sagt mehr.\n"
    )
    root = write({"a.txt": german})
    result = newslint(*JSONL, cwd=root)
    assert rules(result) == {"residue/broken-address"}
    assert "a.txt (de): in another language" in result.stderr.decode()
    assert b"another language" not in newslint("--quiet", *JSONL, cwd=root).stderr
    (root / "newslint.toml").write_text('language = "de"\n')
    assert b"another language" not in newslint(*JSONL, cwd=root).stderr


MISTAKES = """\
selct = ["spelling"]
select = "spelling"
ignore = ["speling", "spelling/misspelt-word"]
max-file-size = "10 XB"
dialect = 'en-UK'
exclude = [
    "ok/",
    "a//b",
]
rules = ["rules", "none"]
words = ["words.txt"]
style = ["spelling/misspelt-word"]

[severity]
spelling = "eror"

[[overrides]]
path = ["a"]

[[overrides]]
paths = ["a"]
extend-select = ["grammr"]
force-exclude = true
"""


def test_all_mistakes_are_told_at_once_with_file_line_and_remedy(
    newslint: Run, write: Write
) -> None:
    root = write(
        {
            "newslint.toml": MISTAKES,
            "words.txt": "good\nbad ->\na → b\n",
            "rules/house/utilise.toml": f"{RULE.replace('why', 'wy')}{TERMS}",
            "rules/spelling/misspelt-word.toml": f"{RULE}{TERMS}",
            "a.txt": TEXT,
        }
    )
    result = newslint(*JSONL, cwd=root)
    assert result.returncode == 2
    assert found(result) == []
    told = result.stderr.decode()
    assert len(told.strip().split("\n")) == len(EXPECTED_MISTAKES) + 1, told
    assert [line for line in EXPECTED_MISTAKES if f"newslint: {line}" not in told] == [], told
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert {"error": EXPECTED_MISTAKES[0].split(":1: ")[1], "path": "newslint.toml"} in [
        {**row, "error": row["error"].removeprefix("line 1: ")} for row in rows
    ]


EXPECTED_MISTAKES = (
    "newslint.toml:1: unknown key “selct”; did you mean “select”?",
    "newslint.toml:2: “select” must be a list of rules and packs",
    "newslint.toml:3: unknown rule or pack “speling”; did you mean “spelling”?",
    "newslint.toml:4: “max-file-size” must be a number of bytes, or a text such as “10 MB”",
    "newslint.toml:5: “dialect” must be one of auto, en-US, en-GB",
    "newslint.toml:8: “a//b” is no pattern as in .gitignore",
    "none: cannot be read: No such file or directory",
    "newslint.toml:12: unknown rule or pack “spelling/misspelt-word”",
    "newslint.toml:15: the severity of “spelling” must be one of error, warning, info; did you",
    "newslint.toml:17: an override needs “paths”, the files it is for",
    "newslint.toml:18: unknown key “path”; did you mean “paths”?",
    "newslint.toml:22: unknown rule or pack “grammr”; did you mean “grammar”?",
    "newslint.toml:23: unknown key “force-exclude”",
    "words.txt:2: “wrong -> right” needs both",
    "words.txt:3: write “->” between what is wrong and what is right",
    "rules/house/utilise.toml:1: “why” is missing",
    "rules/house/utilise.toml:3: unknown key “wy”; did you mean “why”?",
    "rules: there is another rule “spelling/misspelt-word”: give this one a name of its own",
)


def test_files_of_a_sound_configuration_are_checked_beside_a_broken_one(
    newslint: Run, write: Write
) -> None:
    root = write({"bad/newslint.toml": "x = [", "bad/a.txt": TEXT, "good/b.txt": TEXT})
    result = newslint(*JSONL, cwd=root)
    assert result.returncode == 2
    assert {path for path, _ in found(result)} == {"good/b.txt"}
    assert "bad/newslint.toml:1: not valid TOML" in result.stderr.decode()


def test_excludes_hold_for_folders_and_by_force_for_named_files(
    newslint: Run, write: Write
) -> None:
    root = write(
        {
            "newslint.toml": 'exclude = ["drafts/", "*.old.txt"]\nwords = ["words.txt"]\n',
            "words.txt": "teh\n",
            "drafts/deep/a.txt": TEXT,
            "drafts/newslint.toml": "",
            "b.old.txt": TEXT,
            "c.txt": TEXT,
            "wire/d.txt": TEXT,
        }
    )
    files = ["drafts/deep/a.txt", "b.old.txt", "c.txt", "wire/d.txt", "words.txt"]

    def checked(*options: str, cwd: Path = root) -> set[str]:
        return {path for path, _ in found(newslint(*options, *JSONL, cwd=cwd))}

    assert checked() == {"c.txt", "wire/d.txt"}
    assert checked("--exclude", "wire/,nothing") == {"c.txt"}
    assert checked(*files) == {"drafts/deep/a.txt", "b.old.txt", "c.txt", "wire/d.txt"}
    assert checked(*files, "--force-exclude") == {"c.txt", "wire/d.txt"}
    assert checked("d.txt", "--force-exclude", "--exclude", "d.txt", cwd=root / "wire") == set()
    (root / "newslint.toml").write_text(
        'exclude = ["drafts/"]\nwords = ["words.txt"]\nforce-exclude = true\n'
    )
    assert checked(*files) == {"b.old.txt", "c.txt", "wire/d.txt"}


def test_includes_say_what_walking_picks_up(newslint: Run, write: Write) -> None:
    root = write(
        {
            "newslint.toml": 'include = ["*.article", "news/**"]',
            "a.article": TEXT,
            "b.txt": TEXT,
            "news/c.txt": TEXT,
        }
    )
    assert {path for path, _ in found(newslint(*JSONL, cwd=root))} == {"a.article", "news/c.txt"}


def test_files_that_are_too_large_are_skipped_or_when_named_an_error(
    newslint: Run, write: Write
) -> None:
    root = write({"newslint.toml": 'max-file-size = "0.1 KB"', "a.txt": TEXT, "b.txt": TEXT * 2})
    walked = newslint(*JSONL, cwd=root)
    assert {path for path, _ in found(walked)} == {"a.txt"}
    assert walked.returncode == 1
    assert "b.txt: skipped, it has 142 bytes, more than the 100 of max-file-size" in (
        walked.stderr.decode()
    )
    named = newslint("b.txt", *JSONL, cwd=root)
    assert named.returncode == 2
    assert newslint("b.txt", "--max-file-size", "1MB", cwd=root).returncode == 1


def test_an_input_format_overrules_the_names_of_files(newslint: Run, write: Write) -> None:
    root = write({"a.txt": "<!-- She could of been there. -->\n"})
    plain = {"grammar/of-for-have", "residue/markup-leftover"}
    assert rules(newslint("a.txt", *JSONL, cwd=root)) == plain
    assert rules(newslint("a.txt", "--input-format", "markdown", *JSONL, cwd=root)) == set()


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--extend-select", "grammer"], "unknown rule or pack “grammer”; did you mean “grammar”?"),
        (["--dialect", "en-UK"], "'en-UK' is not one of 'auto', 'en-US'"),
        (["--config", "nowhere.toml"], "there is no file “nowhere.toml”"),
        (["--config", "."], "“.” is no file"),
        (["--config", "a.txt", "--isolated"], "--config and --isolated exclude each other"),
        (["--exclude", ""], "“” is no pattern such as drafts/"),
        (["--exclude", "a//b"], "“a//b” is no pattern such as drafts/"),
        (["--max-file-size", "big"], "“big” is no size such as 10 MB"),
        (["--input-format", "docx"], "'docx' is not one of"),
        (["--cache-dir", "a.txt"], "“a.txt”: this is no folder"),
        (["--force-exclude=yes"], "does not take a value"),
    ],
)
def test_an_option_that_is_tried_wrongly_is_told_with_a_remedy(
    newslint: Run, write: Write, options: list[str], told: str
) -> None:
    result = newslint("a.txt", *options, cwd=write({"a.txt": TEXT}))
    assert result.returncode == 2
    assert told in result.stderr.decode()
    assert result.stdout == b""


def test_the_cache_can_be_elsewhere_or_nowhere(
    newslint: Run, write: Write, tmp_path_factory: pytest.TempPathFactory
) -> None:
    root = write({"a.txt": TEXT})
    elsewhere = tmp_path_factory.mktemp("elsewhere") / "cache"
    assert rules(newslint("--cache-dir", elsewhere, *JSONL, cwd=root)) == ALL
    assert (elsewhere / "lexicon").exists()
    home = {"HOME": str(tmp_path_factory.mktemp("home")), "NEWSLINT_CACHE_DIR": ""}
    assert rules(newslint("--no-cache", *JSONL, cwd=root, env=home)) == ALL
    assert list(Path(home["HOME"]).iterdir()) == []
