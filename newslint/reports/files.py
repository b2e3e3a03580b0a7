"""Reports that are written to files: `--report FORMAT=FILE`."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from newslint.reports.report import FORMATS, ReportError


class ReportFile(NamedTuple):
    """A format and the path of the file that gets it."""

    format: str
    path: str

    def write(self, lines: Iterable[str]) -> None:
        """Put the lines into the file, in UTF-8: it holds all of them, or what it held before.

        Raises ReportError.
        """
        self.check()
        folder, name = os.path.split(self.path)
        temporary = os.path.join(folder, f".{name}.{os.getpid()}.{os.urandom(8).hex()}.tmp")
        try:
            with open(
                temporary, "x", encoding="utf-8", errors="backslashreplace", newline="\n"
            ) as (file):
                file.writelines(f"{line}\n" for line in lines)
            os.replace(temporary, self.path)
        except OSError as error:
            _remove(temporary)
            raise self._error(error.strerror or str(error)) from None
        except BaseException:
            _remove(temporary)
            raise

    def check(self) -> None:
        """Raises ReportError when it is plain that the file cannot be written."""
        folder, name = os.path.split(self.path)
        if not name:
            raise self._error("this names no file")
        if name == "-":
            raise self._error(f"for standard output use --output-format {self.format}")
        if not os.path.isdir(folder or "."):
            raise self._error(f"there is no folder “{folder}”")
        try:
            mode = os.lstat(self.path).st_mode
        except FileNotFoundError:
            return
        except (OSError, ValueError) as error:
            raise self._error(str(error)) from None
        if stat.S_ISLNK(mode):  # it may lead out of a repository that is not trusted
            raise self._error("it is a link; name the file itself")
        if not stat.S_ISREG(mode):
            raise self._error("there is something else of that name that is no file")

    def _error(self, reason: str) -> ReportError:
        return ReportError(f"--report {self.format}={self.path}: {reason}")


def report_files(values: Sequence[str]) -> tuple[ReportFile, ...]:
    """What the values of `--report` ask for; raises ReportError."""
    files = tuple(map(_report_file, values))
    paths = [os.path.abspath(file.path) for file in files]
    for i, file in enumerate(files):
        if paths[i] in paths[:i]:
            raise ReportError(f"--report {file.format}={file.path}: the file is named twice")
    return files


def _report_file(value: str) -> ReportFile:
    format_name, equals, path = value.partition("=")
    if not equals:
        raise ReportError(f"--report {value}: write FORMAT=FILE, such as sarif=newslint.sarif")
    if format_name not in FORMATS:
        import difflib  # slow to load, and only for mistakes

        close = difflib.get_close_matches(format_name, FORMATS, n=1)
        hint = f"did you mean “{close[0]}”?" if close else f"there are {', '.join(FORMATS)}"
        raise ReportError(f"--report {value}: there is no format “{format_name}”; {hint}")
    file = ReportFile(format_name, path)
    file.check()
    return file


def _remove(path: str) -> None:
    try:
        os.unlink(path)
    except OSError:
        return
