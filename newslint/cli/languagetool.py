"""`newslint languagetool`: a LanguageTool server that is kept between runs."""

from __future__ import annotations

import click

from newslint.cli.configuration_options import cache_options
from newslint.cli.options import say, show

_LARGEST_PORT = 65_535


@click.group("languagetool")
def command() -> None:
    """Keep a LanguageTool server for `newslint check --with languagetool`.

    Without one each run starts its own, which takes some seconds. It listens on this machine only;
    nothing is downloaded: LanguageTool and Java must be here.
    """


@command.command("start")
@click.option(
    "--port",
    type=click.IntRange(1, _LARGEST_PORT),
    help="The port it listens on, in place of a free one.",
)
@cache_options
def start(port: int | None) -> int:
    """Start the server, and wait until it answers."""
    from newslint.languagetool.errors import NoServerError
    from newslint.languagetool.kept import keep_server, kept_server

    if kept := kept_server():
        show(f"LanguageTool {kept.version} is running already: {kept.address}")
        return 0
    try:
        kept = keep_server(port or 0)
    except NoServerError as error:
        say(str(error))
        return 2
    show(f"LanguageTool {kept.version} is running: {kept.address}")
    return 0


@command.command("stop")
@cache_options
def stop() -> int:
    """Stop the server."""
    from newslint.languagetool.kept import stop_server

    stopped = stop_server()
    show(f"LanguageTool {stopped.version} is stopped" if stopped else "LanguageTool is not running")
    return 0


@command.command("status")
@cache_options
def status() -> int:
    """Say whether the server is running: exit code 0 when it is, 1 when not."""
    from newslint.languagetool.kept import kept_server
    from newslint.languagetool.server import is_up

    kept = kept_server()
    if kept is None:
        show("LanguageTool is not running")
        return 1
    state = "running" if is_up(kept.port) else "running, but does not answer"
    show(f"LanguageTool {kept.version} is {state}: {kept.address} (process {kept.pid})")
    return 0
