"""Commands of every site: demo data, the worker, and the development server."""

import importlib
import signal
import subprocess
import sys
from contextlib import suppress
from types import FrameType

import click
from flask import Flask, current_app
from flask.cli import AppGroup

from blueprints.core import jobs, settings
from blueprints.core.site import running_app

demo_cli = AppGroup("demo", help="Made-up data, to see the site at work.")


@demo_cli.command("seed")
def seed_command() -> None:
    """Fill the site with made-up data. Running it twice changes nothing."""
    if settings.production():
        raise click.ClickException("This is the real site (GRANDRUE_ENV=production): it takes no made-up data.")
    for name in seeded_rooms():
        importlib.import_module(f"blueprints.{name}.demo").seed()
        click.echo(f"Seeded {name}.")


def seeded_rooms() -> list[str]:
    """The rooms of this site that bring demo data, in needs-order."""
    rooms = current_app.extensions["grandrue.rooms"]
    return [name for name, folder in rooms.items() if (folder / "demo.py").is_file()]


@click.command("serve")
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", default=8000, show_default=True)
def serve_command(host: str, port: int) -> None:
    """Serve the site on this machine, with its worker beside it, until Ctrl-C."""
    from werkzeug.serving import make_server  # noqa: PLC0415 - never needed in production

    app = running_app()
    worker = subprocess.Popen([sys.executable, "-m", "flask", "--app", "app", "worker"], cwd=app.root_path)
    server = make_server(host, port, app, threaded=True)
    signal.signal(signal.SIGTERM, _interrupt)
    click.echo(f"{app.config['SITE'].name}: http://{host}:{port}/  (Ctrl-C stops it)")
    try:
        with suppress(KeyboardInterrupt):  # Ctrl-C is how it ends
            server.serve_forever()
    finally:
        worker.send_signal(signal.SIGINT)
        try:
            worker.wait(timeout=20)
        except subprocess.TimeoutExpired:
            worker.kill()  # nothing is lost: what it had begun is begun again


def _interrupt(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def init_app(app: Flask) -> None:
    app.cli.add_command(demo_cli)
    app.cli.add_command(jobs.worker_command)
    app.cli.add_command(serve_command)
