"""The user's cache gives back what was put in, or nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from platformdirs import user_cache_dir

from newslint import cache

needs_posix = pytest.mark.skipif(os.name != "posix", reason="needs file permissions")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "cache"


def stored(folder: Path, key: str = "key") -> bytes | None:
    found = cache.read("entry", key, folder)
    return None if found is None else bytes(found)


@given(data=st.binary(), key=st.text(max_size=60))
def test_an_entry_comes_back_as_it_was_put_in(
    data: bytes, key: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("cache")
    assert cache.write("entry", key, data, folder)
    assert stored(folder, key) == data


def test_data_begin_where_numbers_of_eight_bytes_may_be_read(folder: Path) -> None:
    for key in ("", "k", "a longer key"):
        cache.write("entry", key, bytes(range(16)), folder)
        found = cache.read("entry", key, folder)
        assert found is not None
        assert found.cast("Q")[0] == int.from_bytes(bytes(range(8)), sys.byteorder)


def test_there_is_nothing_before_something_was_written(folder: Path) -> None:
    assert stored(folder) is None


def test_an_entry_is_not_given_back_under_another_key(folder: Path) -> None:
    cache.write("entry", "key", b"data", folder)
    assert stored(folder, "yek") is None
    assert stored(folder, "key2") is None


@pytest.mark.parametrize("at", [0, 8, 17, 21, 29, 33, -1])
def test_an_entry_with_a_changed_byte_is_not_given_back(folder: Path, at: int) -> None:
    cache.write("entry", "key", b"some data", folder)
    damaged = bytearray((folder / "entry").read_bytes())
    damaged[at] ^= 0x40
    (folder / "entry").write_bytes(damaged)
    assert stored(folder) is None


@pytest.mark.parametrize("length", [0, 5, 31, 40, 50])
def test_an_entry_that_breaks_off_is_not_given_back(folder: Path, length: int) -> None:
    cache.write("entry", "key", b"some more data", folder)
    whole = (folder / "entry").read_bytes()
    assert length < len(whole)
    (folder / "entry").write_bytes(whole[:length])
    assert stored(folder) is None


def test_a_new_entry_takes_the_place_of_a_damaged_one(folder: Path) -> None:
    cache.write("entry", "key", b"old", folder)
    (folder / "entry").write_bytes(b"rubbish")
    assert cache.write("entry", "key", b"new", folder)
    assert stored(folder) == b"new"


@needs_posix
@pytest.mark.parametrize("mode", [0o620, 0o602, 0o666])
def test_an_entry_that_others_may_write_is_not_believed(folder: Path, mode: int) -> None:
    cache.write("entry", "key", b"data", folder)
    (folder / "entry").chmod(mode)
    assert stored(folder) is None


@needs_posix
def test_a_folder_that_others_may_write_is_not_believed(folder: Path) -> None:
    cache.write("entry", "key", b"data", folder)
    folder.chmod(0o777)
    assert stored(folder) is None


@needs_posix
def test_nobody_else_can_read_what_is_written(folder: Path) -> None:
    cache.write("entry", "key", b"data", folder)
    assert folder.stat().st_mode & 0o077 == 0
    assert (folder / "entry").stat().st_mode & 0o077 == 0


def test_a_folder_that_cannot_be_made_is_no_error(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("")
    assert not cache.write("entry", "key", b"data", in_the_way / "cache")
    assert stored(in_the_way / "cache") is None


def test_an_entry_that_cannot_be_replaced_leaves_nothing_behind(folder: Path) -> None:
    (folder / "entry" / "inside").mkdir(parents=True)
    assert not cache.write("entry", "key", b"data", folder)
    assert [path.name for path in folder.iterdir()] == ["entry"]


def test_the_environment_names_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NEWSLINT_CACHE_DIR", str(tmp_path / "named"))
    assert Path(cache.cache_folder()) == tmp_path / "named"
    monkeypatch.delenv("NEWSLINT_CACHE_DIR")
    assert Path(cache.cache_folder()) != tmp_path / "named"


WRITER = """
import sys
from pathlib import Path
from newslint import cache
for _ in range(60):
    assert cache.write("entry", "key", sys.argv[2].encode() * 50_000, Path(sys.argv[1]))
"""


def test_an_entry_is_whole_while_two_processes_write_it(folder: Path) -> None:
    cache.write("entry", "key", b"a" * 50_000, folder)
    writers = [
        subprocess.Popen([sys.executable, "-c", WRITER, str(folder), letter]) for letter in "ab"
    ]
    seen = set()
    while any(writer.poll() is None for writer in writers):
        data = stored(folder)
        assert data is not None
        seen.add(data[:1])
        assert data == data[:1] * 50_000
    assert [writer.returncode for writer in writers] == [0, 0]
    assert seen <= {b"a", b"b"}
    assert [path.name for path in folder.iterdir()] == ["entry"]


@pytest.mark.parametrize("base", ["", "/elsewhere/cache"])
def test_the_cache_lies_where_the_platform_keeps_caches(
    base: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NEWSLINT_CACHE_DIR", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", base)
    assert cache.cache_folder() == user_cache_dir("newslint", appauthor=False)
    monkeypatch.setenv("NEWSLINT_CACHE_DIR", "named")
    assert cache.cache_folder() == "named"
