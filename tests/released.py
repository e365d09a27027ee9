"""Sites with data as each released version left them, which every later version has to take over.

`python -m tests.released` adds the present version: run it once, at its release. A folder holds the answers
(`site.toml`), the database as SQL (`data.sql`) and small pictures (`media/`); the demo's own bank books too.
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

# Pictures as wide as a thumb: what counts is that they are found again.
SEED_SMALL = """
from app import app
from blueprints.catalog import demo, demo_pictures
wide = demo_pictures.draw_window
demo.SIDE, demo_pictures.draw_window = 64, lambda: wide(64)
raise SystemExit(app.test_cli_runner().invoke(args=["demo", "seed"]).exit_code)
"""


def versions() -> list[str]:
    """The versions that were released."""
    return sorted(path.name for path in FOLDER.iterdir() if path.is_dir())


def keep(version: str) -> Path:
    """Make a site of the present version, fill it, and keep its data under `version`."""
    target = FOLDER / version
    with tempfile.TemporaryDirectory() as room:
        site = RunningSite(sites.generate(Path(room) / "site"), sys.executable)
        folder = site.folder
        site.flask("db", "upgrade")
        subprocess.run([sys.executable, "-c", SEED_SMALL], cwd=folder, env=site.environment, check=True)
        target.mkdir(parents=True)
        shutil.copy(folder / "site.toml", target)
        shutil.copytree(folder / "instance" / "media", target / "media")
        shutil.copy(folder / "instance" / "shop_window", target)
        for dump, database in BOOKS.items():
            _dump(folder / "instance" / database, target / dump)
    return target


def taken_over(version: str, folder: Path) -> Path:
    """A site of the present version in `folder` with the data of a released one, not yet migrated."""
    kept = FOLDER / version
    sites.generate(folder, "--answers", str(kept / "site.toml"))
    instance = folder / "instance"
    shutil.copytree(kept / "media", instance / "media")
    shutil.copy(kept / "shop_window", instance)
    for dump, database in BOOKS.items():
        with sqlite3.connect(instance / database) as connection:
            connection.executescript((kept / dump).read_text(encoding="utf-8"))
        connection.close()
    return folder


def _dump(database: Path, target: Path) -> None:
    connection = sqlite3.connect(database)
    target.write_text("\n".join(connection.iterdump()) + "\n", encoding="utf-8")
    connection.close()


if __name__ == "__main__":
    sys.stdout.write(f"{keep(__version__)}\n")
