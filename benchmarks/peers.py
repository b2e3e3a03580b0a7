"""Other linters in an environment of their own, and how to time commands beside each other."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
import venv
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

PEERS = ("codespell==2.4.3", "typos==1.52.0")

Command = Sequence[str | Path]


def scripts(environment: Path) -> Path:
    return environment / ("Scripts" if os.name == "nt" else "bin")


def peers_environment(folder: Path, packages: Sequence[str] = PEERS) -> Path:
    """The scripts of a virtual environment that holds the peers, made when it is not there."""
    if not scripts(folder).is_dir():
        venv.create(folder, with_pip=True, symlinks=os.name != "nt")
        python = scripts(folder) / Path(sys.executable).name
        subprocess.run([python, "-m", "pip", "install", "--quiet", *packages], check=True)
    return scripts(folder)


def medians(
    commands: Mapping[str, Command],
    rounds: int,
    env: Mapping[str, str] | None = None,
    before: Callable[[], None] = lambda: None,
) -> dict[str, float]:
    """Seconds each command takes, in turns so that a busy machine is busy for all of them."""
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            before()
            start = time.perf_counter()
            subprocess.run(
                list(map(str, command)),
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                env={**os.environ, **(env or {})}, check=False,
            )  # fmt: skip
            times[name].append(time.perf_counter() - start)
    return {name: statistics.median(taken) for name, taken in times.items()}
