"""The user's cache: data that is slow to make and costs nothing to lose.

An entry is one file: a header, then the data. It is given back only when it is whole, was written
under the same key, and nobody but the user can have written it; otherwise the caller makes the
data again. Entries hold plain bytes, never pickles.
"""

from __future__ import annotations

import mmap
import os
import stat
import sys
import zlib

_MAGIC = b"newslint\x01\0\0\0\0\0\0\0"
_KEY_LENGTH = slice(16, 20)
_DATA_LENGTH = slice(20, 28)
_CHECKSUM = slice(28, 32)
_HEADER = 32
_ALIGNED = 16


FOLDER_VARIABLE = "NEWSLINT_CACHE_DIR"
NOWHERE = os.devnull
"""As the folder of the cache: nothing is read, nothing is kept."""

Folder = str | os.PathLike[str]
"""Plain paths: `pathlib` takes longer to load than an entry to read."""


def cache_folder() -> str:
    """The folder of the user's cache, which need not exist: `NEWSLINT_CACHE_DIR`, else the
    platform's own place."""
    return os.environ.get(FOLDER_VARIABLE) or users_folder()


def users_folder() -> str:
    """The platform's own place for the user's cache, whatever this run uses."""
    if sys.platform == "linux":  # as platformdirs has it, without the time that it takes to load
        base = os.environ.get("XDG_CACHE_HOME", "").strip() or os.path.expanduser("~/.cache")
        return os.path.join(base, "newslint")
    from platformdirs import user_cache_dir

    return user_cache_dir("newslint", appauthor=False)


def read(name: str, key: str, folder: Folder | None = None) -> memoryview | None:
    """The data of the entry, mapped into memory and read-only; `None` when there is no such entry,
    it was written under another key, it is damaged, or another user could have written it."""
    place = cache_folder() if folder is None else folder
    try:
        if not _is_only_ours(os.stat(place)):
            return None
        with open(os.path.join(place, name), "rb") as file:
            if not _is_only_ours(os.fstat(file.fileno())):
                return None
            view = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
    except (OSError, ValueError):  # ValueError: an empty file cannot be mapped
        return None
    return _data(view, key.encode())


def write(name: str, key: str, data: bytes, folder: Folder | None = None) -> bool:
    """Put the data into the cache, or leave what is there and return `False` when that fails.

    The entry appears whole or not at all, also when two processes write it at once.
    """
    place = cache_folder() if folder is None else folder
    temporary = os.path.join(place, f"{name}.{os.getpid()}.{os.urandom(8).hex()}.tmp")
    try:
        os.makedirs(place, mode=0o700, exist_ok=True)
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600)
    except OSError:
        return False
    try:
        with open(descriptor, "wb") as file:
            file.write(_header(key.encode(), data))
            file.write(data)
        # Windows does not let a file be replaced while another process has it mapped.
        os.replace(temporary, os.path.join(place, name))
    except OSError:
        _remove(temporary)
        return False
    except BaseException:
        _remove(temporary)
        raise
    return True


_BINARY = getattr(os, "O_BINARY", 0)


def unusable(folder: str) -> str:
    """Why a folder, made when it is not there, cannot hold the cache; empty when it can."""
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        if not _is_only_ours(os.stat(folder)):
            return "others can write to this folder, or it belongs to somebody else"
    except FileExistsError:
        return "this is no folder"
    except (OSError, ValueError) as error:
        return f"{getattr(error, 'strerror', '') or error}"
    return "" if os.access(folder, os.W_OK) else "nothing can be written to this folder"


def _remove(path: str) -> None:
    try:
        os.unlink(path)
    except OSError:
        return


def _header(key: bytes, data: bytes) -> bytes:
    checksum = zlib.crc32(data, zlib.crc32(key))
    head = (
        _MAGIC
        + len(key).to_bytes(4, "little")
        + len(data).to_bytes(8, "little")
        + checksum.to_bytes(4, "little")
        + key
    )
    return head + bytes(-len(head) % _ALIGNED)


def _data(entry: memoryview, key: bytes) -> memoryview | None:
    begin = _HEADER + len(key)
    if entry[: len(_MAGIC)] != _MAGIC or entry[_HEADER:begin] != key:
        return None
    begin += -begin % _ALIGNED
    data = entry[begin:]
    if (
        int.from_bytes(entry[_KEY_LENGTH], "little") != len(key)
        or int.from_bytes(entry[_DATA_LENGTH], "little") != len(data)
        or int.from_bytes(entry[_CHECKSUM], "little") != zlib.crc32(data, zlib.crc32(key))
    ):
        return None
    return data


def _is_only_ours(status: os.stat_result) -> bool:
    if os.name != "posix":  # elsewhere the profile folder's own access list keeps others out
        return True
    others_write = stat.S_IWGRP | stat.S_IWOTH
    return status.st_uid == os.geteuid() and not status.st_mode & others_write
