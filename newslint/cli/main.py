"""The command `newslint`, and what it does when something goes wrong."""

from __future__ import annotations

import gc
import os
import sys
from typing import NoReturn

from newslint.cli.plain import plain_options

_INTERRUPTED = 130
_OBJECTS_BETWEEN_COLLECTIONS = 200_000


def main(args: list[str] | None = None) -> NoReturn:
    """Run newslint and end the process with its exit code."""
    # What a run makes holds hardly any cycles: to look for them costs more than it frees.
    gc.set_threshold(_OBJECTS_BETWEEN_COLLECTIONS)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    code = _run(args)
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    finally:
        # Python would take every object apart before it ends; the system does that at once.
        os._exit(code)


def _run(args: list[str] | None) -> int:
    try:
        options = plain_options(sys.argv[1:] if args is None else args)
        if options is None:
            from newslint.cli.commands import run

            code = run(args)
        else:
            from newslint.cli.run import check

            code = check(options)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        _drop_output()
        return 0
    except OSError as error:
        sys.stderr.write(f"newslint: the output cannot be written: {error.strerror or error}\n")
        _drop_output()
        return 2
    except Exception as error:
        import click

        if not isinstance(error, click.ClickException):
            raise
        error.show()
        return 2
    return code


def _drop_output() -> None:
    """What is still buffered must not be written at exit: it would fail again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
