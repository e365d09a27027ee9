"""Sites with data as each released version left them, which every later version has to take over.

`python -m tests.released` adds the present version: run it once, at its release. A version has a folder for each of its
presets, which holds the answers (`site.toml`), the database as SQL (`data.sql`) and, where the site has them, small
pictures (`media/`), the demo's own bank books (`bank.sql`) and other files of `instance/`.
"""

import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

from generator import __version__
from generator.smoke_site import RunningSite
from tests import sites

FOLDER = Path(__file__).with_name("released")
BOOKS = {"data.sql": "site.db", "bank.sql": "fake-stripe.db"}
"""The file in a release, and the SQLite database in `instance/` that it is a dump of."""

FILES = ("shop_window",)
"""Further files of `instance/` that belong to the data."""

PRESETS = ("shop", "booking")

# Pictures as wide as a thumb: what counts is that they are found again.
SEED_SMALL = """
from app import app
if "catalog" in app.extensions["grandrue.features"]:
    from blueprints.catalog import demo, demo_pictures
    wide = demo_pictures.draw_window
    demo.SIDE, demo_pictures.draw_window = 64, lambda: wide(64)
raise SystemExit(app.test_cli_runner().invoke(args=["demo", "seed"]).exit_code)
"""


def kept() -> list[str]:
    """The sites that were kept, as version and preset: `0.1.0/shop`."""
    return sorted(path.parent.relative_to(FOLDER).as_posix() for path in FOLDER.glob("*/*/site.toml"))


def keep(version: str, preset: str) -> Path:
    """Make a site of the present version, fill it, and keep its data under `version`."""
    target = FOLDER / version / preset
    with tempfile.TemporaryDirectory() as room:
        site = RunningSite(sites.generate(Path(room) / "site", preset=preset), sys.executable)
        instance = site.folder / "instance"
        site.flask("db", "upgrade")
        subprocess.run([sys.executable, "-c", SEED_SMALL], cwd=site.folder, env=site.environment, check=True)
        target.mkdir(parents=True)
        shutil.copy(site.folder / "site.toml", target)
        _copy_files(instance, target)
        for dump, database in BOOKS.items():
            if (instance / database).is_file():
                _dump(instance / database, target / dump)
    return target


def taken_over(name: str, folder: Path) -> Path:
    """A site of the present version in `folder` with the data of a kept one, not yet migrated."""
    source, instance = FOLDER / name, folder / "instance"
    sites.generate(folder, answers=source / "site.toml")
    instance.mkdir(exist_ok=True)
    _copy_files(source, instance)
    for dump, database in BOOKS.items():
        if (source / dump).is_file():
            with sqlite3.connect(instance / database) as connection:
                connection.executescript((source / dump).read_text(encoding="utf-8"))
            connection.close()
    return folder


def _copy_files(source: Path, target: Path) -> None:
    if (source / "media").is_dir():
        shutil.copytree(source / "media", target / "media")
    for name in FILES:
        if (source / name).is_file():
            shutil.copy(source / name, target)


def _dump(database: Path, target: Path) -> None:
    connection = sqlite3.connect(database)
    target.write_text("\n".join(connection.iterdump()) + "\n", encoding="utf-8")
    connection.close()


if __name__ == "__main__":
    for preset in PRESETS:
        sys.stdout.write(f"{keep(__version__, preset)}\n")
