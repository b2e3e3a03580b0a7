"""Where rules come from: the folder of data, the checks, and installed packages."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from importlib import import_module
from typing import NamedTuple

from newslint.rules.rule import Rule

ENTRY_POINT_GROUP = "newslint.rules"
_SKIPPED = ("_", ".")


class RuleFolder(NamedTuple):
    """A folder of `<pack>/<rule>` files; `package` is where its Python modules are imported from,
    `prefix` what every pack in it must start with."""

    path: str
    package: str = ""
    prefix: str = ""

    def files(self) -> Iterator[tuple[str, os.DirEntry[str]]]:
        """Pack and file of each rule, sorted."""
        suffixes = (".toml", ".py") if self.package else (".toml",)
        for pack in _entries(self.path):
            if pack.is_dir():
                for entry in _entries(pack.path):
                    if entry.name.endswith(suffixes) and entry.is_file():
                        yield pack.name, entry


def _entries(path: str) -> list[os.DirEntry[str]]:
    with os.scandir(path) as entries:
        return sorted(
            (entry for entry in entries if not entry.name.startswith(_SKIPPED)),
            key=lambda entry: entry.name,
        )


def built_in_folders() -> tuple[RuleFolder, ...]:
    """The rules that newslint ships: data inside the wheel or beside the package, and checks."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    inside = os.path.join(package, "_rules")
    beside = os.path.join(os.path.dirname(package), "rules")
    data = inside if os.path.isdir(inside) else beside
    return RuleFolder(data), RuleFolder(os.path.join(package, "checks"), "newslint.checks")


def plugin_folders() -> tuple[tuple[RuleFolder, ...], tuple[str, ...]]:
    """The folders that installed packages announce, and what is wrong with the others."""
    from importlib.metadata import entry_points
    from importlib.util import find_spec

    folders, problems = [], []
    for point in sorted(entry_points(group=ENTRY_POINT_GROUP), key=lambda point: point.name):
        try:
            spec = find_spec(point.module)
            places = list(spec.submodule_search_locations or ()) if spec else []
        except (ImportError, ValueError) as error:
            places = []
            problems.append(f"rule package “{point.name}”: {error}")
        else:
            if not places:
                problems.append(
                    f"rule package “{point.name}”: there is no package “{point.module}”"
                )
        folders += [RuleFolder(place, point.module, point.name) for place in places]
    return tuple(folders), tuple(problems)


def read_folder(folder: RuleFolder) -> tuple[list[Rule], list[str]]:
    """All rules of a folder, and what is wrong with those that could not be read."""
    from newslint.rules.rule_file import RuleFileError  # TOML is not needed with a warm cache

    rules: list[Rule] = []
    problems: list[str] = []
    for pack, entry in folder.files():
        pack_id = pack.replace("_", "-")
        stem, suffix = os.path.splitext(entry.name)
        rule_id = f"{pack_id}/{stem.replace('_', '-')}"
        if folder.prefix and not rule_id.startswith(folder.prefix):
            problems.append(f"{entry.path}: the pack must start with “{folder.prefix}”")
            continue
        try:
            if suffix == ".toml":
                rules.append(read_rule_path(entry.path, rule_id, is_installed=True))
            else:
                rules.append(_read_module(f"{folder.package}.{pack}.{stem}", rule_id))
        except RuleFileError as error:
            problems.append(str(error))
        except Exception as error:  # the module of a package may do anything
            problems.append(f"{entry.path}: {type(error).__name__}: {error}")
    return rules, problems


def read_rule_path(
    path: str | os.PathLike[str], rule_id: str = "", *, is_installed: bool = False
) -> Rule:
    """The rule in one TOML file; its id is its folder and name. Raises RuleFileError, OSError."""
    from newslint.rules.rule_file import read_rule

    with open(path, encoding="utf-8") as file:
        text = file.read()
    folder, name = os.path.split(os.path.abspath(path))
    default_id = f"{os.path.basename(folder)}/{os.path.splitext(name)[0]}"
    return read_rule(text, rule_id or default_id, os.fspath(path), is_installed=is_installed)


def _read_module(module: str, rule_id: str) -> Rule:
    rule = getattr(import_module(module), "RULE", None)
    if not isinstance(rule, Rule) or rule.find is None:
        raise TypeError(f"{module} has no `RULE = Rule(…, find=…)`")
    return rule._replace(id=rule_id, module=module)


def environment_stamp() -> str:
    """Changes when packages are installed or removed: the times of the folders on the path."""
    stamps = [sys.version]
    for place in sys.path:
        try:
            stamps.append(f"{place}:{os.stat(place).st_mtime_ns}")
        except OSError:
            continue
    return "\n".join(stamps)


def folder_stamp(folder: RuleFolder) -> str:
    """Changes when a rule file is added, removed or changed."""
    rows = []
    for pack, entry in folder.files():
        status = entry.stat()
        rows.append(f"{pack}/{entry.name}:{status.st_mtime_ns}:{status.st_size}")
    return "\n".join([folder.path, *rows])
